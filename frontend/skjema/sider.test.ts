import { describe, expect, it } from 'vitest';
import { readQuestionnaire } from './motor/definition.js';
import type { QuestionnaireItem, QuestionnaireJson } from './motor/fhir.js';
import { Svartilstand } from './motor/svartilstand.js';
import { askedFor, pageOf, pagesOf, type Visningsform } from './sider.js';

const control = (code: string) => ({
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
      valueCodeableConcept: { coding: [{ code }] },
    },
  ],
});
const text = (linkId: string): QuestionnaireItem => ({ linkId, type: 'display', text: linkId });
const question = (linkId: string, more = {}): QuestionnaireItem => ({ linkId, type: 'string', text: linkId, ...more });
const group = (linkId: string, item: QuestionnaireItem[], more = {}): QuestionnaireItem => ({
  linkId,
  type: 'group',
  text: linkId,
  item,
  ...more,
});

const state = (item: QuestionnaireItem[], response = {}) => new Svartilstand(readQuestionnaire({ item }), response);
const shown = (tilstand: Svartilstand, visningsform: Visningsform) =>
  pagesOf(tilstand, visningsform).map(({ vist }) => vist.map((node) => node.item.linkId));

describe('the pages of a form', () => {
  it('are the groups, with the texts before them', () => {
    const tilstand = state([
      text('velkommen'),
      group('a', [question('a1')]),
      group('b', [question('b1')]),
      text('slutt'),
    ]);
    expect(shown(tilstand, 'steg')).toEqual([
      ['velkommen', 'a1'],
      ['b1', 'slutt'],
    ]);
    expect(pagesOf(tilstand, 'steg').map(({ tittel }) => tittel)).toEqual(['a', 'b']);
  });

  it('give questions between groups a step of their own', () => {
    const tilstand = state([question('x'), question('y'), group('a', [question('a1')]), question('z')]);
    expect(shown(tilstand, 'steg')).toEqual([['x', 'y'], ['a1'], ['z']]);
  });

  it('are one for each question, and keep together what belongs together', () => {
    const tilstand = state([
      group('a', [
        text('om'),
        question('kjent', { readOnly: true }),
        question('a1'),
        question('a2', { item: [question('a2.1')] }),
      ]),
      group('r', [question('r1'), question('r2')], { repeats: true }),
      group('t', [question('t1')], control('gtable')),
    ]);
    expect(shown(tilstand, 'sporsmal')).toEqual([['om', 'kjent', 'a1'], ['a2'], ['r'], ['t']]);
    expect(pagesOf(tilstand, 'sporsmal').map(({ del }) => del)).toEqual(['a', 'a', '', '']);
  });

  it('are those of the questions that are asked', () => {
    const item = [
      question('a'),
      question('b', { enableWhen: [{ question: 'a', operator: 'exists', answerBoolean: true }] }),
      question('skjult', {
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true }],
      }),
    ];
    expect(shown(state(item), 'sporsmal')).toEqual([['a']]);
    const answered = state(item, { item: [{ linkId: 'a', answer: [{ valueString: 'x' }] }] });
    expect(shown(answered, 'sporsmal')).toEqual([['a'], ['b']]);
  });

  it('are found again by a question deep within them', () => {
    const tilstand = state([group('a', [question('a1')]), group('b', [group('c', [question('c1')])])]);
    const pages = pagesOf(tilstand, 'steg');
    expect(pageOf(pages, tilstand.find('c1')!)?.id).toBe('b');
    expect(pageOf(pages, tilstand.find('b')!)?.id).toBe('b');
    expect(pageOf(pagesOf(tilstand, 'sporsmal'), tilstand.find('c1')!)?.id).toBe('b/c/c1');
  });
});

describe('what a form asks for', () => {
  it('is one page when it says nothing', () => {
    expect(askedFor({ item: [group('a', [])] })).toBe('side');
  });

  it('is steps when its groups are marked as steps or pages', () => {
    expect(askedFor({ item: [group('a', [], control('step'))] })).toBe('steg');
    expect(askedFor({ item: [group('a', [], control('page'))] })).toBe('steg');
  });

  it('is what our own extension says', () => {
    const form = {
      extension: [{ url: 'https://medvirk.no/fhir/StructureDefinition/visning', valueCode: 'sporsmal' }],
    } as QuestionnaireJson;
    expect(askedFor(form)).toBe('sporsmal');
  });
});
