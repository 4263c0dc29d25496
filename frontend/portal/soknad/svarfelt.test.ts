import { expect, it } from 'vitest';
import { changed, put, split } from './svarfelt.js';

const form = {
  item: [
    {
      linkId: 'om',
      type: 'group',
      item: [
        { linkId: 'navn', type: 'string' },
        { linkId: 'sted', type: 'group', item: [{ linkId: 'by', type: 'string' }] },
        { linkId: 'hjelp', type: 'display' },
        { linkId: 'telefon', type: 'string' },
      ],
    },
    { linkId: 'barn', type: 'group', repeats: true, item: [{ linkId: 'fornavn', type: 'string' }] },
    { linkId: 'alene', type: 'boolean', item: [{ linkId: 'hvem', type: 'string' }] },
  ],
};
const answered = (linkId: string, text: string) => ({ linkId, answer: [{ valueString: text }] });
const verdi = (linkId: string, text: string) => JSON.stringify([answered(linkId, text)]);

it('takes the answers apart, a repeating group and what is nested under a question in one piece', () => {
  const felt = split(form, { item: [{ linkId: 'barn', item: [answered('fornavn', 'Ida')] }, { linkId: 'barn' }] });
  expect([...felt.keys()]).toEqual(['navn', 'by', 'telefon', 'barn', 'alene']);
  expect(JSON.parse(felt.get('barn')!)).toHaveLength(2);
  expect(felt.get('navn')).toBe('[]');
});

it('puts an answer where its question is, with the groups that it needs, and takes them away again', () => {
  const alene = { linkId: 'alene', answer: [{ valueBoolean: true }] };
  const one = put(form, { status: 'in-progress', item: [alene] }, 'by', verdi('by', 'Bergen'));
  const two = put(form, one, 'navn', verdi('navn', 'Olga'));
  expect(two).toEqual({
    status: 'in-progress',
    item: [
      { linkId: 'om', item: [answered('navn', 'Olga'), { linkId: 'sted', item: [answered('by', 'Bergen')] }] },
      alene,
    ],
  });
  expect(put(form, put(form, two, 'by', '[]'), 'navn', '[]').item).toEqual([alene]);
});

it('leaves the answers alone where the form has no such question of its own', () => {
  const svar = { item: [] };
  expect(put(form, svar, 'fornavn', verdi('fornavn', 'Ida'))).toBe(svar);
  expect(put(form, svar, 'om', '[]')).toBe(svar);
});

it('finds what differs', () => {
  const before = split(form, {});
  expect(changed(before, split(form, put(form, {}, 'telefon', verdi('telefon', '55'))))).toEqual(['telefon']);
  expect(changed(before, split(form, {}))).toEqual([]);
});
