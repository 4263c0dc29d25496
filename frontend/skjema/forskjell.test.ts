import { describe, expect, it } from 'vitest';
import { difference } from './forskjell.js';
import type { QuestionnaireJson, ResponseItem, ResponseJson } from './motor/fhir.js';

const form: QuestionnaireJson = {
  resourceType: 'Questionnaire',
  item: [
    { linkId: 'navn', type: 'string', text: 'Navn' },
    { linkId: 'hjelp', type: 'boolean', text: 'Trenger hjelp' },
    {
      linkId: 'hva',
      type: 'string',
      text: 'Hva slags',
      enableWhen: [{ question: 'hjelp', operator: '=', answerBoolean: true }],
    },
    {
      linkId: 'medisin',
      type: 'group',
      text: 'Medisin',
      repeats: true,
      item: [{ linkId: 'medisin.navn', type: 'string', text: 'Hva heter den' }],
    },
  ],
};

const said = (linkId: string, value: string | boolean): ResponseItem => ({
  linkId,
  answer: [typeof value === 'string' ? { valueString: value } : { valueBoolean: value }],
});

const answer = (...item: ResponseItem[]): ResponseJson => ({ resourceType: 'QuestionnaireResponse', item });
const medicine = (navn: string): ResponseItem => ({ linkId: 'medisin', item: [said('medisin.navn', navn)] });

const kinds = async (before: ResponseJson, now: ResponseJson) =>
  (await difference(form, before, now)).endringer.map(({ slag, sporsmal, for: was, naa }) => [
    slag,
    sporsmal,
    was,
    naa,
  ]);

describe('the difference between two answers', () => {
  it('is nothing between an answer and itself', async () => {
    const one = answer(said('navn', 'Olga'), medicine('A'));
    expect(await difference(form, one, one)).toEqual({ endringer: [], like: 2 });
  });

  it('tells what was changed, added and taken away', async () => {
    expect(await kinds(answer(said('navn', 'Olga')), answer(said('navn', 'Per')))).toEqual([
      ['endret', 'Navn', ['Olga'], ['Per']],
    ]);
    expect(await kinds(answer(), answer(said('navn', 'Per')))).toEqual([['lagt-til', 'Navn', [], ['Per']]]);
    expect(await kinds(answer(said('navn', 'Olga')), answer())).toEqual([['fjernet', 'Navn', ['Olga'], []]]);
  });

  it('counts what is no longer asked as taken away', async () => {
    const before = answer(said('hjelp', true), said('hva', 'Dusj'));
    const now = answer(said('hjelp', false), said('hva', 'Dusj'));
    expect((await kinds(before, now)).map(([slag, sporsmal]) => [slag, sporsmal])).toEqual([
      ['endret', 'Trenger hjelp'],
      ['fjernet', 'Hva slags'],
    ]);
  });

  it('knows a repetition again after one before it is gone', async () => {
    const before = answer(medicine('A'), medicine('B'), medicine('C'));
    expect(await kinds(before, answer(medicine('B'), medicine('C')))).toEqual([
      ['fjernet', 'Hva heter den', ['A'], []],
    ]);
    expect(await kinds(before, answer(medicine('A'), medicine('X'), medicine('C')))).toEqual([
      ['endret', 'Hva heter den', ['B'], ['X']],
    ]);
    expect(await kinds(before, answer(medicine('A'), medicine('B'), medicine('C'), medicine('D')))).toEqual([
      ['lagt-til', 'Hva heter den', [], ['D']],
    ]);
  });
});
