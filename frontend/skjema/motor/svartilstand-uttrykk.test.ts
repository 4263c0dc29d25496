import { expect, it } from 'vitest';
import { readQuestionnaire } from './definition.js';
import { Svartilstand } from './svartilstand.js';
import { check, warnings } from './verdict.js';
import type { Value } from './value.js';

const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const FHIR = 'http://hl7.org/fhir/StructureDefinition/';

const expression = (name: string, text: string) => ({
  url: SDC + name,
  valueExpression: { language: 'text/fhirpath', expression: text },
});

const answer = (linkId: string) => `%resource.item.where(linkId='${linkId}').answer.value`;

const integer = (linkId: string, ...extension: object[]) => ({ linkId, type: 'integer', extension });

const whole = (raw: number): Value[] => [{ type: 'Integer', raw }];

const AROUND = { now: '2026-11-24T12:00:00+01:00' };

/** A form that is ready, and what its listeners are told. */
async function open(item: object[], response = {}, around: object = AROUND) {
  const state = new Svartilstand(readQuestionnaire({ item } as never), response, around);
  await state.ready;
  const told: string[][] = [];
  state.subscribe((changed) => told.push([...changed].map((node) => node.item.linkId).sort()));
  const raw = (linkId: string) => state.values(state.find(linkId)!).map((value) => value.raw);
  const set = (linkId: string, values: Value[]) => state.set(state.find(linkId)!, values);
  return { state, told, raw, set };
}

const CHAIN = [
  integer('a'),
  integer('b'),
  integer('dobbel', expression('calculatedExpression', `${answer('a')} * 2`)),
  integer('sum', expression('calculatedExpression', `${answer('dobbel')} + ${answer('b')}`)),
  integer('annet', expression('calculatedExpression', `${answer('b')} + 1`)),
];

it('can be filled in before expressions can be worked out, and then catches up', async () => {
  const state = new Svartilstand(readQuestionnaire({ item: CHAIN } as never));
  state.set(state.find('a')!, whole(2));
  state.set(state.find('b')!, whole(3));
  expect(state.values(state.find('sum')!)).toEqual([]);

  const told: string[] = [];
  state.subscribe((changed) => told.push(...[...changed].map((node) => node.item.linkId)));
  await state.ready;

  expect(state.values(state.find('sum')!)).toEqual(whole(7));
  expect(told.sort()).toEqual(['annet', 'dobbel', 'sum']);
});

it('works out anew only what hangs on the answer, and tells of what has changed', async () => {
  const { told, raw, set } = await open(CHAIN);

  set('a', whole(5));
  expect(raw('dobbel')).toEqual([10]);
  set('b', whole(1));

  expect(raw('sum')).toEqual([11]);
  expect(told).toEqual([
    ['a', 'dobbel'],
    ['annet', 'b', 'sum'],
  ]);
});

it('does not tell of a calculated answer that comes out the same', async () => {
  const { told, set } = await open([
    integer('a'),
    integer('stor', expression('calculatedExpression', `iif(${answer('a')} > 10, 1, 0)`)),
  ]);

  set('a', whole(1));
  set('a', whole(2));
  set('a', whole(11));

  expect(told).toEqual([['a'], ['a'], ['a', 'stor']]);
});

it('keeps nobody from writing where the form says that it is not read-only', async () => {
  const { state, raw, set } = await open([
    integer('a'),
    { ...integer('b', expression('calculatedExpression', `${answer('a')} * 2`)), readOnly: false },
    integer('c', expression('calculatedExpression', `${answer('b')} + 1`)),
  ]);
  set('a', whole(2));
  expect(raw('c')).toEqual([5]);
  set('a', whole(3));
  expect(raw('c')).toEqual([7]);

  set('b', whole(100));
  set('a', whole(4));

  expect(raw('b')).toEqual([100]);
  expect(raw('c')).toEqual([101]);
  expect(state.readOnly(state.find('b')!)).toBe(false);
  expect(state.readOnly(state.find('c')!)).toBe(true);
});

it('shows and hides by an expression', async () => {
  const { state, told, set } = await open([
    integer('a'),
    integer('b', expression('enableWhenExpression', `${answer('a')} > 10`)),
  ]);
  expect(state.enabled(state.find('b')!)).toBe(false);

  set('a', whole(11));

  expect(state.enabled(state.find('b')!)).toBe(true);
  expect(told).toEqual([['a', 'b']]);
});

it('offers the options and the limits that expressions give', async () => {
  const limit = { url: `${FHIR}maxValue`, extension: [expression('', answer('a'))] };
  limit.extension[0].url = `${FHIR}cqf-expression`;
  const { state, set, told } = await open([
    integer('a'),
    integer('b', limit),
    { linkId: 'navn', type: 'string', repeats: true },
    { linkId: 'velg', type: 'string', extension: [expression('answerExpression', answer('navn'))] },
  ]);

  set('a', whole(7));
  set('navn', [
    { type: 'String', raw: 'Ida' },
    { type: 'String', raw: 'Jonas' },
  ]);

  expect(state.bounds(state.find('b')!).max).toEqual({ type: 'Integer', raw: 7 });
  expect(state.options(state.find('velg')!).map(({ value }) => value.raw)).toEqual(['Ida', 'Jonas']);
  expect(told).toEqual([
    ['a', 'b'],
    ['navn', 'velg'],
  ]);
});

it('begins with what the form and the person are known by', async () => {
  const context = { patient: { resourceType: 'Patient', name: [{ family: 'Nilsen', given: ['Olga', 'Marie'] }] } };
  const { state, raw } = await open(
    [
      { linkId: 'navn', type: 'string', extension: [expression('initialExpression', "%patient.name.given.join(' ')")] },
      { linkId: 'land', type: 'string', initial: [{ valueString: 'Norge' }] },
      { linkId: 'ingen', type: 'string', extension: [expression('initialExpression', '%finnesIkke')] },
      integer('en', expression('calculatedExpression', '1')),
    ],
    {},
    { ...AROUND, context },
  );

  state.begin();

  expect([raw('navn'), raw('land'), raw('ingen'), raw('en')]).toEqual([['Olga Marie'], ['Norge'], [], [1]]);
});

it('counts a repetition that has come, and forgets one that is gone', async () => {
  const { state, raw } = await open([
    { linkId: 'g', type: 'group', repeats: true, item: [integer('x')] },
    integer('sum', expression('calculatedExpression', "%resource.item.where(linkId='g').item.answer.value.sum()")),
  ]);
  const [first] = state.nodes;
  state.set(first.slots[0].nodes[0], whole(2));
  const second = state.add(first);
  state.set(second.slots[0].nodes[0], whole(5));
  expect(raw('sum')).toEqual([7]);

  state.remove(first);

  expect(raw('sum')).toEqual([5]);
});

it('warns without stopping', async () => {
  const constraint = {
    url: `${FHIR}questionnaire-constraint`,
    extension: [
      { url: 'severity', valueCode: 'warning' },
      { url: 'human', valueString: 'Er du sikker?' },
      { url: 'expression', valueString: 'answer.value < 100' },
    ],
  };
  const { state, set } = await open([integer('a', constraint)]);

  set('a', whole(200));

  expect(check(state)).toEqual([]);
  expect(warnings(state).map(({ limit }) => limit)).toEqual(['Er du sikker?']);
  set('a', whole(20));
  expect(warnings(state)).toEqual([]);
});

it('updates a sum of two hundred questions within a frame', async () => {
  const options = [0, 1, 2, 3].map((score) => ({
    extension: [{ url: `${FHIR}ordinalValue`, valueDecimal: score }],
    valueCoding: { system: 's', code: `k${score}` },
  }));
  const questions = Array.from({ length: 200 }, (_, i) => ({ linkId: `q${i}`, type: 'choice', answerOption: options }));
  const sums = [
    '%resource.item.answer.value.ordinal().sum()',
    '%resource.descendants().answer.value.ordinal().sum()',
    questions.map(({ linkId }) => `iif(${answer(linkId)}.exists(), ${answer(linkId)}.ordinal(), 0)`).join(' + '),
  ];
  for (const sum of sums) {
    const total = { linkId: 'sum', type: 'decimal', extension: [expression('calculatedExpression', sum)] };
    const { raw, set } = await open([...questions, total]);
    const coding = (score: number): Value[] => [{ type: 'Coding', raw: { system: 's', code: `k${score}` } }];
    questions.forEach(({ linkId }, i) => set(linkId, coding(i % 4)));
    const before = process.cpuUsage();
    for (let i = 0; i < 100; i++) set(`q${i}`, coding((i + 1) % 4));
    const each = process.cpuUsage(before).user / 1000 / 100;

    expect(raw('sum')).toHaveLength(1);
    expect(each).toBeLessThan(16);
  }
});
