import { expect, it } from 'vitest';
import { readQuestionnaire } from './definition.js';
import { Svartilstand } from './svartilstand.js';
import { bundledTerminology, needsTerminology } from './terminology.js';

const form = (answerValueSet: string) => ({
  item: [{ linkId: 'g', type: 'group', item: [{ linkId: 'kjonn', type: 'choice', answerValueSet }] }],
});

const GENDER = 'http://hl7.org/fhir/ValueSet/administrative-gender';

it('offers the codes of a value set that comes with Medvirk', async () => {
  const state = new Svartilstand(readQuestionnaire(form(GENDER), await bundledTerminology()));

  const codes = state.options(state.find('kjonn')!).map(({ value }) => (value.raw as { code: string }).code);

  expect(codes).toEqual(['male', 'female', 'other', 'unknown']);
});

it('needs no terminology for what the form contains itself', () => {
  expect(needsTerminology(form(GENDER))).toBe(true);
  expect(needsTerminology(form('#kjonn'))).toBe(false);
});
