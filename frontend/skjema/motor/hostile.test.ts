/// <reference types="node" />
import { describe, expect, it } from 'vitest';
import { inspectAnswer, inspectForm } from './inspection.js';
import type { FormProblem } from './node.js';

/** What is meant to do harm is refused within a second; the server's engine gives the same reasons. */
const ANSWER = '{"resourceType":"QuestionnaireResponse","status":"completed"}';

const form = (items: string) => `{"resourceType":"Questionnaire","status":"active","item":[${items}]}`;
const answered = (value: string) => ANSWER.replace('}', `,"item":[{"linkId":"a","answer":[{${value}}]}]}`);
const TEXT = form('{"linkId":"a","type":"string"}');

const pattern = (regex: string) =>
  form(
    JSON.stringify({
      linkId: 'a',
      type: 'string',
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/regex', valueString: regex }],
    }),
  );

const calculated = (expression: string) =>
  `"extension":${JSON.stringify([
    {
      url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
      valueExpression: { language: 'text/fhirpath', expression },
    },
  ])}`;

/** A second of work, however busy the machine is with other things. */
function quick(check: () => readonly FormProblem[]): readonly FormProblem[] {
  const before = process.cpuUsage();
  const found = check();
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000);
  return found;
}

const reason = (check: () => readonly FormProblem[]) => quick(check)[0]?.reason;

describe('a hostile form or answer is refused:', () => {
  it('a thousand levels', () => {
    const deep = '{"item":['.repeat(1000) + ']}'.repeat(1000);
    expect(reason(() => inspectForm(deep))).toBe('skjema-uleselig');
    expect(reason(() => inspectAnswer(deep, ANSWER))).toBe('skjema-uleselig');
    expect(reason(() => inspectAnswer(TEXT, deep))).toBe('uleselig');
  });

  it('more levels than a person can fill in', () => {
    const deep = '{"linkId":"a","type":"group","item":['.repeat(120) + ']}'.repeat(120);
    expect(reason(() => inspectAnswer(form(deep), ANSWER))).toBe('skjema-dypt');
    expect(reason(() => inspectAnswer(TEXT, ANSWER.replace('}', `,"item":[${deep}]}`)))).toBe('svar-dypt');
  });

  it('fifty megabytes', () => {
    const large = `{"a":"${'x'.repeat(50_000_000)}"}`;
    expect(reason(() => inspectForm(large))).toBe('skjema-stort');
    expect(reason(() => inspectAnswer(TEXT, large))).toBe('svar-stort');
  });

  it('conditions in a circle', () => {
    const when = (question: string) => `"enableWhen":[{"question":"${question}","operator":"=","answerBoolean":true}]`;
    const circle = form(`{"linkId":"a","type":"boolean",${when('b')}},{"linkId":"b","type":"boolean",${when('a')}}`);
    expect(reason(() => inspectForm(circle))).toBe('skjema-ring');
    expect(reason(() => inspectAnswer(circle, ANSWER))).toBe('skjema-ring');
  });

  it('two items with the same linkId, and a type that FHIR does not have', () => {
    const twice = form('{"linkId":"a","type":"string"},{"linkId":"a","type":"text"}');
    expect(reason(() => inspectAnswer(twice, ANSWER))).toBe('skjema-to-like');
    expect(reason(() => inspectAnswer(form('{"linkId":"a","type":"script"}'), ANSWER))).toBe('skjema-type');
  });

  it('script in texts and addresses', () => {
    const image = form('{"linkId":"a","type":"display","text":"<img src=x onerror=alert(1)>"}');
    expect(reason(() => inspectForm(image))).toBe('skjema-script');
    const url = form('{"linkId":"a","type":"url"}');
    expect(reason(() => inspectAnswer(url, answered('"valueUri":"javascript:alert(1)"')))).toBe('adresse');
  });

  it('patterns that grow, or that others backtrack in', () => {
    const many = answered(`"valueString":"${'a'.repeat(20_000)}"`);
    expect(reason(() => inspectAnswer(pattern('(((a{99}){99}){99}){99}'), ANSWER))).toBe('skjema-monster');
    expect(reason(() => inspectAnswer(pattern('(a+)+b'), many))).toBe('form');
    expect(reason(() => inspectAnswer(pattern('((a|aa|a*)*(?=(a*)*b)){1,50}b'), many))).toBe('for-tung');
  });

  it('numbers that nobody can write', () => {
    const decimal = form('{"linkId":"a","type":"decimal"}');
    expect(reason(() => inspectAnswer(decimal, answered('"valueDecimal":1e999999999')))).toBe('tall');
  });

  it.each([
    '(1 | 2).repeat($this + 1).count()',
    "(1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9).aggregate($total & $total & $total & $total & $total, 'aaaaaaaa').length()",
    `'a'${".replace('', 'bbbbbbbbbb')".repeat(6)}`,
    '%resource.item.where(%resource.item.where(%resource.item.exists()).exists()).exists()',
    '%resource.descendants().select(%resource.descendants().count()).sum()',
    '%resource.item.select(%resource.item.where(linkId.length() = 1).count()).sum()',
    "%resource.item.item.answer.value.where($this.matches('((a|aa|a*)*(?=(a*)*b)){1,50}b')).count()",
    '%questionnaire | %questionnaire',
  ])('an expression that grows or never ends: %s', (expression) => {
    const one = (_: unknown, i: number) =>
      `{"linkId":"g","item":[{"linkId":"x","answer":[{"valueString":"${'a'.repeat(20)}${i}"}]}]}`;
    const many = Array.from({ length: 10_000 }, one);
    const answer = ANSWER.replace('}', `,"item":[{"linkId":"n","answer":[{"valueInteger":1}]},${many.join(',')}]}`);
    const group = '{"linkId":"g","type":"group","repeats":true,"item":[{"linkId":"x","type":"string"}]}';
    const long = `{"linkId":"l","type":"display","text":"${'x'.repeat(200_000)}"}`;
    const questions = `{"linkId":"n","type":"integer",${calculated(expression)}},${group},${long}`;
    const told = quick(() => inspectAnswer(form(questions), answer));
    expect(told.filter(({ linkId }) => linkId === 'n').map(({ reason: why }) => why)).toContain('uttrykk-tungt');
  });

  it('expressions in each of ten thousand repetitions', () => {
    const item = `{"linkId":"n","type":"integer",${calculated('(1 | 2).repeat($this + 1).count()')}}`;
    const group = form(`{"linkId":"g","type":"group","repeats":true,"item":[${item}]}`);
    const one = '{"linkId":"g","item":[{"linkId":"n","answer":[{"valueInteger":1}]}]}';
    const answer = ANSWER.replace('}', `,"item":[${Array(10_000).fill(one).join(',')}]}`);
    expect(quick(() => inspectAnswer(group, answer)).map(({ reason: why }) => why)).toContain('uttrykk-tungt');
  });

  it('brackets within brackets, and more expressions than anyone can write', () => {
    const deep = form(`{"linkId":"n","type":"integer",${calculated('('.repeat(5_000) + '1' + ')'.repeat(5_000))}}`);
    expect(reason(() => inspectForm(deep))).toBe('skjema-uttrykk');
    const item = (_: unknown, i: number) =>
      `{"linkId":"n${i}","type":"integer",${calculated(`${i} + ${'1 + '.repeat(4_900)}1`)}}`;
    expect(reason(() => inspectForm(form(Array.from({ length: 100 }, item).join(','))))).toBe('skjema-uttrykk-mange');
  });

  it('calculations in a circle', () => {
    const of = (other: string) => calculated(`%resource.item.where(linkId = '${other}').answer.value + 1`);
    const circle = form(`{"linkId":"a","type":"integer",${of('b')}},{"linkId":"b","type":"integer",${of('a')}}`);
    expect(reason(() => inspectForm(circle))).toBe('skjema-uttrykk-ring');
    expect(reason(() => inspectAnswer(circle, ANSWER))).toBe('skjema-uttrykk-ring');
  });

  it('calculations in a circle that names nobody, each of which asks for all', () => {
    const item = (_: unknown, i: number) =>
      `{"linkId":"n${i}","type":"integer",${calculated('%resource.item.answer.value.sum() + 1')}}`;
    quick(() => inspectAnswer(form(Array.from({ length: 300 }, item).join(',')), ANSWER));
  });
});
