/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readQuestionnaire } from './motor/definition.js';
import { Svartilstand } from './motor/svartilstand.js';
import { carryOver } from './overforing.js';
import { oversatt } from './tekst/oversatt.js';

const form = JSON.parse(readFileSync('forms/visning/gjentatte-svar.json', 'utf8'));

const open = (before?: Svartilstand) => {
  const after = new Svartilstand(readQuestionnaire(oversatt(form, before ? 'en' : 'nb')), before?.response());
  if (before) carryOver(before, after);
  return after;
};

it('keeps what is written but is no answer in another language', () => {
  const before = open();
  const node = before.find('r-integer')!;
  before.set(
    node,
    [
      { type: 'Integer', raw: 5 },
      { type: 'String', raw: '' },
    ],
    'heltall',
  );
  node.slots[1].written = ['fem'];
  node.slots[1].unread = 'heltall';

  const after = open(before).find('r-integer')!;

  expect(after.slots.map((slot) => slot.value?.raw)).toEqual([5, undefined]);
  expect(after.slots[1].written).toEqual(['fem']);
  expect(after.unread).toBe('heltall');
});

it('keeps it in a repetition that has no answers yet', () => {
  const before = open();
  const group = before.find('r-group')!;
  const second = before.add(group);
  const name = second.slots[0].nodes[0];
  before.set(name, [], 'form');
  name.slots[0].written = ['?'];

  const after = open(before);
  const groups = after.nodes.filter((each) => each.item.linkId === 'r-group');

  expect(groups).toHaveLength(2);
  expect(groups[1].slots[0].nodes[0].slots[0].written).toEqual(['?']);
});

it('lets answers from elsewhere win', () => {
  const before = open();
  const node = before.find('r-integer')!;
  before.set(node, [], 'heltall');
  node.slots[0].written = ['fem'];

  const after = new Svartilstand(readQuestionnaire(form), {
    item: [{ linkId: 'r-integer', answer: [{ valueInteger: 7 }] }],
  });
  carryOver(before, after);

  expect(after.values(after.find('r-integer')!)).toEqual([{ type: 'Integer', raw: 7 }]);
  expect(after.find('r-integer')!.slots[0].written).toBeUndefined();
});

it('takes one answer away with what is under it, and gives the next one a place of its own', () => {
  const under = JSON.parse(readFileSync('forms/visning/under-svar.json', 'utf8'));
  const tilstand = new Svartilstand(readQuestionnaire(under));
  const node = tilstand.find('2')!;
  const text = (raw: string) => ({ type: 'String', raw });
  tilstand.set(node, [text('a'), text('b'), text('c')]);
  tilstand.set(node.slots[1].nodes[0], [text('under b')]);

  tilstand.removeAnswer(node, 0);
  tilstand.set(node, [text('b'), text('c'), text('d')]);

  expect(node.slots[0].nodes[0].slots[0].value?.raw).toBe('under b');
  const ids = node.slots.flatMap((slot) => slot.nodes.map((each) => each.id));
  expect(new Set(ids).size).toBe(3);
});
