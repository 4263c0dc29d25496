/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { readQuestionnaire } from './definition.js';
import type { QuestionnaireItem, ResponseJson } from './fhir.js';
import type { Node } from './node.js';
import { Svartilstand } from './svartilstand.js';
import { check } from './verdict.js';

const yes = { type: 'Boolean', raw: true };
const no = { type: 'Boolean', raw: false };
const text = (raw: string) => ({ type: 'String', raw });

const when = (question: string) => [{ question, operator: '=', answerBoolean: true }];

const ITEMS: QuestionnaireItem[] = [
  { linkId: 'ja', type: 'boolean' },
  { linkId: 'b', type: 'boolean', enableWhen: when('ja') },
  { linkId: 'c', type: 'string', required: true, enableWhen: when('b') },
  { linkId: 'annet', type: 'string' },
  {
    linkId: 'g',
    type: 'group',
    repeats: true,
    item: [
      { linkId: 'g-ja', type: 'boolean' },
      { linkId: 'g-hva', type: 'string', required: true, enableWhen: when('g-ja') },
    ],
  },
];

let state: Svartilstand;
let changed: string[];

function open(response: ResponseJson = {}): void {
  state = new Svartilstand(readQuestionnaire({ url: 'http://eksempel.no/q', version: '1', item: ITEMS }), response);
  changed = [];
  state.subscribe((nodes) => changed.push(...[...nodes].map((node) => node.id)));
}

const node = (linkId: string): Node => state.find(linkId)!;
const ids = () => state.nodes.map((each) => each.id);

beforeEach(() => open());

describe('an answer', () => {
  it('tells only of the field and what it switches', () => {
    check(state);
    state.set(node('annet'), [text('x')]);
    expect(changed).toEqual(['annet']);

    changed = [];
    state.set(node('ja'), [yes]);
    expect(changed).toEqual(['ja', 'b']);
  });

  it('switches a whole chain, and brings back what was answered', () => {
    state.set(node('ja'), [yes]);
    state.set(node('b'), [yes]);
    state.set(node('c'), [text('husk')]);
    expect(state.enabled(node('c'))).toBe(true);

    state.set(node('ja'), [no]);
    expect(state.enabled(node('b'))).toBe(false);
    expect(state.enabled(node('c'))).toBe(false);
    expect(check(state)).toEqual([]);

    state.set(node('ja'), [yes]);
    expect(state.enabled(node('c'))).toBe(true);
    expect(state.values(node('c'))).toEqual([text('husk')]);
  });

  it('keeps what was answered before in the draft', () => {
    open({
      item: [
        { linkId: 'ja', answer: [{ valueBoolean: false }] },
        { linkId: 'b', answer: [{ valueBoolean: true }] },
      ],
    });

    expect(state.response().item).toContainEqual({ linkId: 'b', answer: [{ valueBoolean: true }] });
  });

  it('that cannot be read is told, and is no answer', () => {
    state.set(node('annet'), [], 'form');

    expect(check(state)).toMatchObject([{ linkId: 'annet', code: 'value', reason: 'form' }]);
    expect(state.response().item).toEqual([]);
  });

  it('that is blank is no answer', () => {
    state.set(node('annet'), [text('  ')]);

    expect(state.response().item).toEqual([]);
  });
});

describe('the draft', () => {
  it('names its form and keeps the rest of the response', () => {
    open({ id: 'abc', status: 'in-progress' });
    state.set(node('annet'), [text('x')]);

    expect(state.response()).toEqual({
      id: 'abc',
      resourceType: 'QuestionnaireResponse',
      questionnaire: 'http://eksempel.no/q|1',
      status: 'in-progress',
      item: [{ linkId: 'annet', answer: [{ valueString: 'x' }] }],
    });
  });

  it('is the same after it has been saved and opened', () => {
    const { response } = JSON.parse(readFileSync('forms/soknad-helse-og-omsorg/eksempel/gyldig.json', 'utf8'));
    const form = JSON.parse(readFileSync('forms/soknad-helse-og-omsorg/questionnaire.json', 'utf8'));

    expect(new Svartilstand(readQuestionnaire(form), response).response()).toEqual(response);
  });
});

describe('a repeating group', () => {
  it('can be added and taken away', () => {
    state.add(node('g'));
    expect(ids()).toEqual(['ja', 'b', 'c', 'annet', 'g:0', 'g:1']);

    state.remove(state.nodes[4]);
    expect(ids()).toEqual(['ja', 'b', 'c', 'annet', 'g:1']);

    state.remove(state.nodes[4]);
    expect(ids()).toEqual(['ja', 'b', 'c', 'annet', 'g:2']);
  });

  it('does not leak into the next one', () => {
    const second = state.add(node('g'));
    state.set(second.slots[0].nodes[0], [yes]);

    expect(state.enabled(node('g').slots[0].nodes[1])).toBe(false);
    expect(state.enabled(second.slots[0].nodes[1])).toBe(true);
    expect(check(state).map((each) => each.node?.id)).toEqual(['g:1/g-hva']);
  });

  it('is checked by itself', () => {
    const second = state.add(node('g'));
    state.set(second.slots[0].nodes[0], [yes]);

    expect(check(state, 'g').map((each) => each.linkId)).toEqual(['g-hva']);
    expect(check(state, 'annet')).toEqual([]);
  });
});
