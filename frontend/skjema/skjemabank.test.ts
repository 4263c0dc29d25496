/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readQuestionnaire } from './motor/definition.js';
import { flawsOf } from './motor/flaws.js';
import { Svartilstand } from './motor/svartilstand.js';
import { check } from './motor/verdict.js';

interface Verdict {
  linkId: string;
  code: string;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const sorted = (verdicts: Verdict[]) => verdicts.map(({ linkId, code }) => `${linkId}: ${code}`).sort();

const forms = readdirSync('forms').filter((name) => existsSync(`forms/${name}/questionnaire.json`));
const examples = forms.flatMap((form) =>
  readdirSync(`forms/${form}/eksempel`).map((name) => ({ form, file: `forms/${form}/eksempel/${name}` })),
);

it.each(examples)('gives the verdict of the example $file', ({ form, file }) => {
  const { response, expected } = read(file);

  const state = new Svartilstand(readQuestionnaire(read(`forms/${form}/questionnaire.json`)), response);

  expect(sorted(check(state))).toEqual(sorted(expected));
});

it.each(forms)('reads the form %s without flaws', (form) => {
  expect(flawsOf(readQuestionnaire(read(`forms/${form}/questionnaire.json`)))).toEqual([]);
});
