import { expect, it } from 'vitest';
import { stepOf } from './stegplan.js';
import { answers } from './svar.js';

const form = {
  item: [
    { linkId: 'om', type: 'group', text: 'Om deg', item: [{ linkId: 'navn', type: 'string', text: 'Navn' }] },
    {
      linkId: 'hverdag',
      type: 'group',
      text: 'Hverdagen',
      item: [
        { linkId: 'alene', type: 'boolean', text: 'Bor du alene?' },
        {
          linkId: 'med',
          type: 'string',
          text: 'Hvem bor du med?',
          enableWhen: [{ question: 'alene', operator: '=', answerBoolean: false }],
        },
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

const response = (alene: boolean) => ({
  resourceType: 'QuestionnaireResponse',
  item: [
    {
      linkId: 'hverdag',
      item: [
        { linkId: 'alene', answer: [{ valueBoolean: alene }] },
        { linkId: 'med', answer: [{ valueString: 'Sønnen' }] },
        { linkId: 'mat', answer: [{ valueCoding: { code: 'hjelp', display: 'Needs help' } }] },
        { linkId: 'fall', answer: [{ valueInteger: 0 }] },
      ],
    },
  ],
});

it('lists what is answered in the words of the form', () => {
  expect(answers(form, response(false))).toEqual([
    { linkId: 'om', tittel: 'Om deg', linjer: [] },
    {
      linkId: 'hverdag',
      tittel: 'Hverdagen',
      linjer: [
        { linkId: 'alene', sporsmal: 'Bor du alene?', svar: ['Nei'] },
        { linkId: 'med', sporsmal: 'Hvem bor du med?', svar: ['Sønnen'] },
        { linkId: 'mat', sporsmal: 'Lage mat', svar: ['Trenger hjelp'] },
        { linkId: 'fall', sporsmal: 'Fall', svar: ['0'] },
      ],
    },
  ]);
});

it('leaves out what was answered before another answer closed the question', () => {
  const [, hverdag] = answers(form, response(true));
  expect(hverdag.linjer.map(({ linkId }) => linkId)).toEqual(['alene', 'mat', 'fall']);
});

it('knows the step that a question stands in', () => {
  expect(stepOf(form, 'mat')).toBe('hverdag');
  expect(stepOf(form, 'ukjent')).toBeUndefined();
});
