import { expect, it } from 'vitest';
import { readQuestionnaire } from './definition.js';
import type { Node } from './node.js';
import { Svartilstand } from './svartilstand.js';

const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const FHIR = 'http://hl7.org/fhir/StructureDefinition/';
const AROUND = { now: '2026-11-24T12:00:00+01:00' };

/** The same numbers each time. */
function randomness(seed: number): (of: number) => number {
  let state = seed;
  return (of) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * of);
  };
}

const next = randomness(7);
const pick = <T>(...among: T[]): T => among[next(among.length)];

const source = (text: string, name?: string) => ({
  valueExpression: { name, language: 'text/fhirpath', expression: text },
});

function value(before: number): string {
  const linkId = `q${next(before)}`;
  return pick(
    `%resource.descendants().where(linkId='${linkId}').answer.value.sum()`,
    `%resource.item.where(linkId='${linkId}').answer.value.first()`,
    `%resource.descendants().where(linkId='${linkId}').answer.count()`,
    `%resource.repeat(item).where(linkId='${linkId}').exists().toInteger()`,
    '%felles',
  );
}

/** A question on numbers that may be calculated, enabled or limited by those before it, alone or in a group that repeats. */
function question(i: number): object {
  const extension: object[] = [];
  if (i && next(2)) {
    extension.push({ url: `${SDC}calculatedExpression`, ...source(`${value(i)} ${pick('+', '-', '*')} ${next(5)}`) });
  }
  if (i && !next(3)) {
    extension.push({ url: `${SDC}enableWhenExpression`, ...source(`${value(i)} ${pick('>', '<', '=')} ${next(5)}`) });
  }
  if (i && !next(4)) {
    extension.push({ url: `${FHIR}maxValue`, extension: [{ url: `${FHIR}cqf-expression`, ...source(value(i)) }] });
  }
  const when = i &&
    !next(4) && [{ question: `q${next(i)}`, operator: pick('>', '=', 'exists'), answerInteger: next(4) }];
  const open = !next(4) && { readOnly: false };
  return { linkId: `q${i}`, type: 'integer', extension, ...open, ...(when && { enableWhen: when }) };
}

function form(): object {
  const questions = Array.from({ length: 12 }, (_, i) => question(i));
  const group = { linkId: 'g', type: 'group', repeats: true, item: questions.slice(4, 7) };
  const items = [...questions.slice(0, 4), group, ...questions.slice(7)];
  return {
    extension: [{ url: `${FHIR}variable`, ...source("%resource.item.where(linkId='q0').answer.value", 'felles') }],
    item: items,
  };
}

const all = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [node, ...node.slots.flatMap((slot) => all(slot.nodes))]);

const seen = (state: Svartilstand) =>
  all(state.nodes).map((node) => {
    const shown = state.enabled(node);
    return [
      node.item.linkId,
      shown,
      shown && state.values(node).map(({ raw }) => raw),
      shown && state.bounds(node).max?.raw,
    ];
  });

it('comes to what it would have come to if it had been opened with the answers that are there', async () => {
  for (let i = 0; i < 150; i++) {
    const definition = readQuestionnaire(form() as never);
    const state = new Svartilstand(definition, {}, AROUND);
    await state.ready;
    for (let step = 0; step < 15; step++) {
      const nodes = all(state.nodes).filter((node) => node.item.type !== 'group' && !state.readOnly(node));
      const groups = state.nodes.filter((node) => node.item.type === 'group');
      if (!next(8)) state.add(pick(...groups));
      else if (!next(10)) state.remove(pick(...groups));
      else {
        const node = pick(...nodes);
        // Where a person has emptied what was calculated, it comes back when the draft is opened.
        const full = node.item.calculated || next(6);
        state.set(node, full ? [{ type: 'Integer', raw: next(6) }] : []);
      }
    }
    const response = { ...state.response() };
    const afresh = new Svartilstand(definition, response, AROUND);
    await afresh.ready;

    const count = (each: Svartilstand) => each.nodes.filter(({ item }) => item.linkId === 'g').length;
    if (count(state) === count(afresh)) expect(seen(state)).toEqual(seen(afresh));
  }
});
