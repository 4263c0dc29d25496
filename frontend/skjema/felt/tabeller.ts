import type { Node } from '../motor/node.js';

/** Tables of questions with the same options, and tables with a field in each cell. */
const CHOICES = ['table', 'htable', 'atable', 'likert'];
const CELLS = ['gtable', 'grid'];

/** Wider than this no table is to be read. */
const WIDEST = 8;

/** Whether a group is to be a table, and can be one. */
export function isTable(node: Node): boolean {
  const { control = '' } = node.item;
  if (CELLS.includes(control)) return rowsOf(node).length > 0 && columnsOf(rowsOf(node)).length <= WIDEST;
  if (!CHOICES.includes(control)) return false;
  const asked = node.slots[0].nodes.filter(({ item }) => item.type !== 'display' && !item.hidden);
  return asked.length > 0 && asked.every(isChoice);
}

/** A repetition that is a row in the table of the first one. */
export function isLaterRow(node: Node): boolean {
  const { item, parent } = node;
  return (
    item.control === 'gtable' &&
    item.repeats &&
    isTable(node) &&
    parent.nodes.find((each) => each.item === item) !== node
  );
}

/** A question that can be a row of options. */
export const isChoice = ({ item }: Node): boolean =>
  item.type === 'choice' && !item.readOnly && (item.options.length > 0 || item.choices.set !== undefined);

export interface Rad {
  title: string;
  node: Node;
}

/** The rows of a table of cells: repetitions of the group or of a group in it, or the groups in it. */
export function rowsOf(node: Node): Rad[] {
  const { item, parent, slots } = node;
  if (item.control === 'gtable' && item.repeats) return numbered(parent.nodes.filter((each) => each.item === item));
  const groups = slots[0].nodes.filter((each) => each.item.type === 'group' && !each.item.hidden);
  return groups.flatMap((each) => {
    if (!each.item.repeats) return [{ title: each.item.text, node: each }];
    const alike = groups.filter((other) => other.item === each.item);
    return alike[0] === each ? numbered(alike) : [];
  });
}

const numbered = (nodes: Node[]): Rad[] => nodes.map((node, i) => ({ title: String(i + 1), node }));

/** The questions of all rows: those of the same name share a column. */
export function columnsOf(rows: Rad[]): string[] {
  const names = rows.flatMap(({ node }) => cellsOf(node).map(({ item }) => item.text));
  return [...new Set(names)];
}

export const cellsOf = (row: Node): Node[] => row.slots[0].nodes.filter(({ item }) => !item.hidden);
