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

function reason(check: () => readonly FormProblem[]): string | undefined {
  const start = performance.now();
  const [first] = check();
  expect(performance.now() - start).toBeLessThan(1_000);
  return first?.reason;
}

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
});
