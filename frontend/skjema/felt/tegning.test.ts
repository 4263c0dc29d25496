/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { QuestionnaireJson, ResponseJson } from '../motor/fhir.js';
import { checkAll, loadAll, tegn } from './tegning.testing.js';

/** Forms of our own, and of others where they are at hand. */
const files = [
  ...jsonUnder('forms'),
  ...['refero', ''].flatMap((name) => jsonUnder(join('../shared/fhir-forms', name))),
  ...jsonUnder('../shared/fhir-cases'),
];

const forms = files.flatMap((file) => {
  const json = JSON.parse(readFileSync(file, 'utf8'));
  const each =
    json.resourceType === 'Bundle'
      ? (json.entry ?? []).map((entry: { resource: unknown }) => entry.resource)
      : [json.questionnaire ?? json];
  return each
    .filter((form: QuestionnaireJson) => form?.resourceType === 'Questionnaire')
    .map((form: QuestionnaireJson, i: number) => ({ name: `${file} ${i}`, form, response: responseOf(file, json) }));
});

beforeAll(loadAll);

describe.each(forms)('$name', ({ form, response }) => {
  it.each([
    ['to fill in', {}],
    ['to read', { readonly: true }],
  ])('is drawn %s, empty, with answers and with errors', (_, more) => {
    for (const svar of [{}, response]) {
      const drawn = tegn(form, svar, more);
      const before = drawn.html();
      checkAll(drawn);
      const after = drawn.html();
      for (const html of [before, after]) {
        expect(repeated(ids(html))).toEqual([]);
        expect(references(html).filter((id) => !ids(html).includes(id))).toEqual([]);
        expect(nameless(html)).toEqual([]);
        expect(html).not.toMatch(/\[object|undefined<|>null<|href="javascript:/);
      }
    }
  });
});

const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

const references = (html: string) =>
  [...html.matchAll(/ (?:for|list|aria-describedby|aria-labelledby)="([^"]+)"/g)].flatMap(([, found]) =>
    found.split(' '),
  );

const repeated = (all: string[]) => all.filter((id, i) => all.indexOf(id) !== i);

/** Controls that no label names. */
const nameless = (html: string) => {
  const named = new Set([...html.matchAll(/ for="([^"]+)"/g)].map(([, id]) => id));
  return [...html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('aria-labelledby') && !named.has(/ id="([^"]+)"/.exec(tag)?.[1] ?? ''));
};

function responseOf(file: string, json: { response?: ResponseJson }): ResponseJson {
  const beside = file.replace('questionnaire.json', 'response.json');
  return json.response ?? (beside !== file && existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : {});
}

function jsonUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));
}
