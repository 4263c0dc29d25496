import { expect, it } from 'vitest';
import { answers, groupOf, type Questionnaire } from './svar.js';

const form: Questionnaire = {
  item: [
    { linkId: 'om', type: 'group', item: [{ linkId: 'navn', type: 'string', text: 'Navn' }] },
    {
      linkId: 'hverdag',
      type: 'group',
      text: 'Hverdagen',
      item: [
        { linkId: 'alene', type: 'boolean', text: 'Bor du alene?' },
        {
          linkId: 'mat',
          type: 'choice',
          text: 'Lage mat',
          answerOption: [{ valueCoding: { code: 'hjelp', display: 'Trenger hjelp' } }],
        },
        { linkId: 'fall', type: 'integer', text: 'Fall' },
        { linkId: 'annet', type: 'text', text: 'Annet' },
      ],
    },
  ],
};

const response = {
  item: [
    {
      linkId: 'hverdag',
      item: [
        { linkId: 'alene', answer: [{ valueBoolean: false }] },
        { linkId: 'mat', answer: [{ valueCoding: { code: 'hjelp', display: 'Needs help' } }] },
        { linkId: 'fall', answer: [{ valueInteger: 0 }] },
        { linkId: 'annet', answer: [] },
      ],
    },
  ],
};

it('lists what is answered in the words of the form, and leaves out the rest', () => {
  expect(answers(form.item![1], response)).toEqual([
    { linkId: 'alene', sporsmal: 'Bor du alene?', svar: ['Nei'] },
    { linkId: 'mat', sporsmal: 'Lage mat', svar: ['Trenger hjelp'] },
    { linkId: 'fall', sporsmal: 'Fall', svar: ['0'] },
  ]);
  expect(answers(form.item![0], response)).toEqual([]);
});

it('knows the step that a question stands in', () => {
  expect(groupOf(form, 'mat')).toBe('hverdag');
  expect(groupOf(form, 'ukjent')).toBeUndefined();
});
