import { expect, it } from 'vitest';
import { levert } from './levert.js';
import { readQuestionnaire } from './motor/definition.js';
import type { ResponseItem } from './motor/fhir.js';
import { Svartilstand } from './motor/svartilstand.js';

const form = {
  url: 'https://medvirk.no/fhir/Questionnaire/prove',
  item: [
    { linkId: 'hjelp', type: 'boolean' },
    {
      linkId: 'del',
      type: 'group',
      enableWhen: [{ question: 'hjelp', operator: '=', answerBoolean: true }],
      item: [{ linkId: 'hva', type: 'string', item: [{ linkId: 'hvorfor', type: 'string' }] }],
    },
  ],
};

const what: ResponseItem = {
  linkId: 'del',
  item: [
    {
      linkId: 'hva',
      answer: [{ valueString: 'Dusj', item: [{ linkId: 'hvorfor', answer: [{ valueString: 'Knærne' }] }] }],
    },
  ],
};
const help = (yes: boolean): ResponseItem => ({ linkId: 'hjelp', answer: [{ valueBoolean: yes }] });
const sent = (...item: ResponseItem[]) => levert(new Svartilstand(readQuestionnaire(form), { item }));

it('sends what is asked and answered, under what it belongs to', () => {
  expect(sent(help(true), what)).toEqual({
    resourceType: 'QuestionnaireResponse',
    questionnaire: form.url,
    status: 'completed',
    item: [help(true), what],
  });
});

it('does not send what belongs to questions that are not asked', () => {
  expect(sent(help(false), what).item).toEqual([help(false)]);
});

it('has no empty list where nothing is answered', () => {
  expect(sent()).not.toHaveProperty('item');
});
