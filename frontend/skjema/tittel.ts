import type { Node } from './motor/node.js';

/** The name of a group, numbered where there are several. */
export function titleOf(node: Node): string {
  const { item, parent } = node;
  const alike = parent.nodes.filter((each) => each.item === item);
  return alike.length > 1 ? `${item.text} ${alike.indexOf(node) + 1}` : item.text;
}
