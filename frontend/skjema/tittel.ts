import { sporsmalsord } from './sporsmalsord.js';
import type { Node } from './motor/node.js';

/** The name of a group, numbered where there are several. */
export function titleOf(node: Node): string {
  const { item, parent } = node;
  const alike = parent.nodes.filter((each) => each.item === item);
  const words = sporsmalsord(item);
  return words && alike.length > 1 ? `${words} ${alike.indexOf(node) + 1}` : words;
}
