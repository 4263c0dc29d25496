/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readQuestionnaire } from './definition.js';
import { Svartilstand } from './svartilstand.js';
import { check } from './verdict.js';

interface Verdict {
  linkId: string;
  code: string;
}

const FORM = 'forms/soknad-helse-og-omsorg';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const files = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.json'));
const sorted = (verdicts: Verdict[]) => verdicts.map(({ linkId, code }) => `${linkId}: ${code}`).sort();

it.each(files('forms/cases'))('gives the verdict of the shared case %s', (name) => {
  const { questionnaire, response, expected } = read(`forms/cases/${name}`);

  const state = new Svartilstand(readQuestionnaire(questionnaire), response);

  expect(sorted(check(state))).toEqual(sorted(expected));
});

it.each(files(`${FORM}/eksempel`))('gives the verdict of the example %s', (name) => {
  const { response, expected } = read(`${FORM}/eksempel/${name}`);

  const state = new Svartilstand(readQuestionnaire(read(`${FORM}/questionnaire.json`)), response);

  expect(sorted(check(state))).toEqual(sorted(expected));
});
