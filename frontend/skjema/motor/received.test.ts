/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inspectAnswer, isValid } from './inspection.js';
import { bundled } from './bundled.js';

const OWN = 'forms/cases/mottatt';
const SHARED = '../shared/fhir-cases';

interface Told {
  severity: string;
  code: string;
  expression: string;
}

const told = (problems: readonly Told[]) =>
  problems.map(({ severity, code, expression }) => `${severity} ${code} ${expression}`).sort();

it.each(readdirSync(OWN))('finds what is wrong and where in %s', (name) => {
  const { questionnaire, response, expected } = JSON.parse(readFileSync(`${OWN}/${name}`, 'utf8'));

  const problems = inspectAnswer(JSON.stringify(questionnaire), JSON.stringify(response), bundled);

  expect(told(problems)).toEqual(told(expected));
});

const shared = existsSync(SHARED)
  ? readdirSync(SHARED, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []))
  : [];

it.skipIf(!shared.length).each(shared)('gives the published verdict of %s', (name) => {
  const read = (file: string) => readFileSync(`${SHARED}/${name}/${file}.json`, 'utf8');

  const problems = inspectAnswer(read('questionnaire'), read('response'), bundled);

  expect(isValid(problems)).toBe(JSON.parse(read('expected')).valid);
});
