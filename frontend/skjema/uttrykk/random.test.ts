import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { expect, it } from 'vitest';
import { Answers } from '../motor/answers.js';
import { readQuestionnaire } from '../motor/definition.js';
import { read } from './expression.js';
import { type Host, Machine } from './machine.js';
import { Moment } from './moment.js';
import { Tree } from './tree.js';
import { Quantity, type Val } from './values.js';

const FORM = {
  item: [
    { linkId: 'i', type: 'integer' },
    { linkId: 'd', type: 'decimal' },
    { linkId: 's', type: 'string', repeats: true },
    { linkId: 'ja', type: 'boolean' },
    { linkId: 'dato', type: 'date' },
    { linkId: 'valg', type: 'choice', repeats: true },
    { linkId: 'g', type: 'group', repeats: true, item: [{ linkId: 'x', type: 'integer' }] },
    { linkId: 'tom', type: 'string' },
  ],
};

/** No two are the same: `repeat` of fhirpath.js takes items that say the same for one. */
const x = (valueInteger: number) => ({ linkId: 'g', item: [{ linkId: 'x', answer: [{ valueInteger }] }] });

const RESPONSE = {
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item: [
    { linkId: 'i', answer: [{ valueInteger: 7 }] },
    { linkId: 'd', answer: [{ valueDecimal: 2.5 }] },
    { linkId: 's', answer: [{ valueString: 'ab' }, { valueString: 'Bcd' }] },
    { linkId: 'ja', answer: [{ valueBoolean: true }] },
    { linkId: 'dato', answer: [{ valueDate: '2024-02-29' }] },
    {
      linkId: 'valg',
      answer: [{ valueCoding: { system: 'k', code: 'a' } }, { valueCoding: { system: 'k', code: 'b' } }],
    },
    x(3),
    x(5),
    x(8),
  ],
};

/** The same numbers each time. */
function randomness(seed: number): (of: number) => number {
  let state = seed;
  return (of) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * of);
  };
}

const next = randomness(4);
const pick = (...among: string[]) => among[next(among.length)];

const items = () => {
  const linkId = pick('i', 'd', 's', 'ja', 'dato', 'valg', 'g', 'x', 'tom');
  return `${pick('%resource.item', 'QuestionnaireResponse.descendants()', '%resource.repeat(item)')}.where(linkId = '${linkId}')`;
};

const values = () => `${items()}.answer.value`;

const literal = () => pick('1', '2.5', "'ab'", 'true', '{}', "'b'");

function truth(depth: number): string {
  if (!depth) return `${values()}.exists()`;
  const forms = [
    () => `${number(depth - 1)} ${pick('>', '<', '>=', '<=', '=', '!=')} ${number(depth - 1)}`,
    () => `${values()}.${pick('exists()', 'empty()', 'isDistinct()')}`,
    () => `(${truth(depth - 1)} ${pick('and', 'or', 'xor', 'implies')} ${truth(depth - 1)})`,
    () => `(${truth(depth - 1)}).not()`,
    () => `${values()}.exists($this = ${literal()})`,
    () => `${literal()} in ${values()}`,
    () => `(${date(depth - 1)}) ${pick('>', '<=', '=')} (${date(depth - 1)})`,
    () => `(${text(depth - 1)}).${pick("contains('a')", "startsWith('B')", "endsWith('d')", "matches('^[a-z]+$')")}`,
  ];
  return forms[next(forms.length)]();
}

function number(depth: number): string {
  if (!depth) return pick('1', '2', '0', '2.5', '7');
  const forms = [
    () => `(${number(depth - 1)} ${pick('+', '-', '*', '/', 'div', 'mod')} ${number(depth - 1)})`,
    () => `${values()}.count()`,
    () => `${items()}.count()`,
    () =>
      `%resource.descendants().where(linkId='x').answer.value.${pick('sum()', 'max()', 'min()', 'first()', 'avg()')}`,
    () => `iif(${truth(depth - 1)}, ${number(depth - 1)}, ${number(depth - 1)})`,
    () => `(${number(depth - 1)}).${pick('abs()', 'floor()', 'ceiling()', 'truncate()')}`,
    () => `(${text(depth - 1)}).length()`,
    () => `${values()}.distinct().count()`,
    () => `%resource.item.item.answer.value.aggregate($this + $total, 0)`,
  ];
  return forms[next(forms.length)]();
}

function text(depth: number): string {
  if (!depth) return pick("'ab'", "'Bcd e'", "''");
  const forms = [
    () => `(${text(depth - 1)} & ${text(depth - 1)})`,
    () => `(${text(depth - 1)}).${pick('upper()', 'lower()', 'trim()', 'substring(1)', "replace('b', 'xy')")}`,
    () => `%resource.item.where(linkId='s').answer.value.${pick("join('-')", 'first()', 'last()')}`,
    () => `%resource.item.where(linkId='valg').answer.value.code.${pick('first()', 'skip(1)', 'take(1)')}`,
    // Eight decimals are kept here, so that a text of more would differ.
    () => `(${number(depth - 1)}).floor().toString()`,
  ];
  return forms[next(forms.length)]();
}

function date(depth: number): string {
  if (!depth) return pick('@2024-03-01', "%resource.item.where(linkId='dato').answer.value", '@2023-12-31');
  return `(${date(depth - 1)} ${pick('+', '-')} ${next(40)} ${pick('days', 'months', 'years', 'weeks')})`;
}

const host: Host = {
  variable: () => [tree.root()],
  resource: () => [tree.root()],
  now: Moment.parse('2026-11-24T12:00:00Z', 'DateTime')!,
  zone: 0,
  compareUnits: () => undefined,
  matches: (own, pattern, whole) => new RegExp(whole ? `^(?:${pattern})$` : pattern, 'su').test(own),
};

const tree = new Tree(new Answers(readQuestionnaire(FORM as never), RESPONSE as never), () => {});

const plain = (value: Val) => (value instanceof Moment || value instanceof Quantity ? String(value) : value);

function mine(expression: string): unknown[] {
  return new Machine(host).run(read(expression), [tree.root()]).map(plain);
}

function theirs(expression: string): unknown[] {
  try {
    const found = fhirpath.evaluate(structuredClone(RESPONSE), expression, { resource: RESPONSE }, r4) as unknown[];
    return found.map((each) =>
      typeof each === 'number' ? Number(each.toFixed(8)) : typeof each === 'object' ? String(each) : each,
    );
  } catch {
    return [];
  }
}

it('gives what fhirpath.js gives on two thousand expressions made by chance', { timeout: 120_000 }, () => {
  const kinds = [truth, number, text, date];
  const different = Array.from({ length: 2_000 }, () => kinds[next(4)](3)).filter(
    (expression) => JSON.stringify(mine(expression)) !== JSON.stringify(theirs(expression)),
  );

  expect(different.map((each) => [each, mine(each), theirs(each)])).toEqual([]);
});
