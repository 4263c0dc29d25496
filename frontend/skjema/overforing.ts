import type { Node, Slot } from './motor/node.js';
import type { Svartilstand } from './motor/svartilstand.js';
import type { Value } from './motor/value.js';

const BLANK: Value = { type: 'String', raw: '' };

/**
 * What has been written but is no answer yet, and empty places for more answers, survive a change of language and answers from
 * elsewhere: the tree that is shown takes them over from the one before, where the answers beside them are the same in number.
 */
export function carryOver(before: Svartilstand, after: Svartilstand): void {
  between(before.nodes, after.nodes, after);
}

function between(old: readonly Node[], now: readonly Node[], after: Svartilstand): void {
  const rest = byLinkId(now);
  for (const [linkId, olds] of byLinkId(old)) {
    const nodes = rest.get(linkId) ?? [];
    for (let i = nodes.length; nodes.length && i < olds.length && olds.some(unfinished); i++) {
      nodes.push(after.add(nodes.at(-1)!));
    }
    olds.slice(0, nodes.length).forEach((each, i) => node(each, nodes[i], after));
  }
}

function node(old: Node, now: Node, after: Svartilstand): void {
  const given = after.values(now);
  const same = given.length === old.slots.filter((slot) => slot.value).length;
  if (old.item.type !== 'group' && same && (old.unread || old.slots.length > now.slots.length)) {
    let next = 0;
    after.set(
      now,
      old.slots.map((slot) => (slot.value ? given[next++] : BLANK)),
      old.unread,
    );
  }
  old.slots.slice(0, now.slots.length).forEach((slot, i) => {
    if (same) {
      now.slots[i].written = slot.written;
      now.slots[i].unread = slot.unread;
    }
    between(slot.nodes, now.slots[i].nodes, after);
  });
}

const unfinished = (each: Node): boolean =>
  each.unread !== undefined || each.slots.some((slot: Slot) => slot.nodes.some(unfinished));

function byLinkId(nodes: readonly Node[]): Map<string, Node[]> {
  const found = new Map<string, Node[]>();
  for (const each of nodes) {
    const others = found.get(each.item.linkId);
    if (others) others.push(each);
    else found.set(each.item.linkId, [each]);
  }
  return found;
}
