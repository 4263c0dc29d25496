import { isSafeLink, SCHEME } from './lenke.js';

/** A part of a line. */
export type Inline =
  | string
  | { kind: 'strong' | 'em' | 'code'; parts: Inline[] }
  | { kind: 'link'; href: string; parts: Inline[] }
  | { kind: 'break' };

export interface ListItem {
  parts: Inline[];
  lists: Block[];
}

/** A part of a text. */
export type Block =
  | { kind: 'paragraph' | 'heading'; parts: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: ListItem[] };

/** Longer than any text in a form; what comes after is left out. */
const LONGEST = 20_000;
/** How deep bold may stand within italics, and lists within lists. */
const DEEPEST = 4;

const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/;
const ITEM = /^( *)(?:[-*+•]|(\d{1,9})[.)])[ \t]+(\S.*)$/;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;

/**
 * The part of markdown (CommonMark) that a form needs: paragraphs, headings, lists, bold, italics, code, links and line breaks.
 * Markup in HTML is taken out, pictures become their words, and a link goes to http, https, mailto or tel or is no link. Takes
 * time in proportion to the text, whatever is written.
 */
export function readMarkdown(source: string): Block[] {
  const lines = source.slice(0, LONGEST).replace(/\r\n?/g, '\n').split('\n');
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length) blocks.push({ kind: 'paragraph', parts: readInline(open.join('\n')) });
    open = [];
  };
  for (let i = 0; i < lines.length;) {
    const line = lines[i].replace(/^ {0,3}>[ \t]?/, '');
    const heading = HEADING.exec(line);
    if (RULE.test(line) || !line.trim() || heading) {
      close();
      if (heading) blocks.push({ kind: 'heading', parts: readInline(heading[1]) });
      i++;
    } else if (ITEM.test(line)) {
      close();
      const { list, next } = readList(lines, i, 0);
      blocks.push(list);
      i = next;
    } else {
      open.push(line);
      i++;
    }
  }
  close();
  return blocks;
}

interface List {
  list: Extract<Block, { kind: 'list' }>;
  next: number;
}

/** A list from a line on; one that is indented more is within its item. */
function readList(lines: string[], from: number, depth: number): List {
  const [, indent, number] = ITEM.exec(lines[from])!;
  const list: List['list'] = { kind: 'list', ordered: number !== undefined, start: Number(number ?? 1), items: [] };
  let i = from;
  let words = '';
  let lists: Block[] = [];
  const close = () => {
    if (words) list.items.push({ parts: readInline(words), lists });
    words = '';
    lists = [];
  };
  while (i < lines.length) {
    const line = lines[i];
    const item = ITEM.exec(line);
    if (item && item[1].length < indent.length) break;
    if (item && item[1].length >= indent.length + 2 && words && depth < DEEPEST) {
      const inner = readList(lines, i, depth + 1);
      lists.push(inner.list);
      i = inner.next;
      continue;
    }
    if (item) {
      if ((item[2] !== undefined) !== list.ordered && item[1].length === indent.length) break;
      close();
      words = item[3];
    } else if (line.trim()) {
      if (!lines[i - 1].trim() && !line.startsWith(' ')) break;
      words += `\n${line.trim()}`;
    } else if (!ITEM.test(lines[i + 1] ?? '')) {
      break;
    }
    i++;
  }
  close();
  return { list, next: i };
}

/** What stands on a line, or on the lines of a paragraph. */
export function readInline(source: string, depth = 0): Inline[] {
  const parts: Inline[] = [];
  const find = finder(source);
  let text = '';
  const add = (part: Inline) => {
    if (text) parts.push(decode(text));
    text = '';
    parts.push(part);
  };
  for (let i = 0; i < source.length;) {
    const char = source[i];
    const image = char === '!' && source[i + 1] === '[';
    if (char === '\\' && /[!-/:-@[-`{-~]/.test(source[i + 1] ?? '')) {
      text += source[i + 1] === '&' ? '&amp;' : source[i + 1];
      i += 2;
    } else if (char === '\n' || (char === '\\' && source[i + 1] === '\n')) {
      const hard = char === '\\' || text.endsWith('  ');
      text = text.trimEnd();
      if (hard) add({ kind: 'break' });
      else text += ' ';
      i += char === '\\' ? 2 : 1;
    } else if (char === '<') {
      const end = find('>', i);
      const tag = end < 0 ? '' : source.slice(i + 1, end);
      if (SCHEME.test(tag)) add(link(tag, [tag]));
      else if (/^br\s*\/?$/i.test(tag)) add({ kind: 'break' });
      else if (!/^[a-z/!?]/i.test(tag)) text += '<';
      i = /^[a-z/!?]/i.test(tag) ? end + 1 : i + 1;
    } else if (char === '`') {
      const end = find('`', i + 1);
      if (end > i + 1) add({ kind: 'code', parts: [source.slice(i + 1, end)] });
      else text += char;
      i = end > i + 1 ? end + 1 : i + 1;
    } else if (char === '[' || image) {
      const start = image ? i + 2 : i + 1;
      const middle = find('](', start);
      const end = middle < 0 ? -1 : find(')', middle);
      const words = end < 0 ? '' : source.slice(start, middle);
      if (end < 0 || words.length > 500 || words.includes('[')) {
        text += char;
        i++;
        continue;
      }
      const [href] = source
        .slice(middle + 2, end)
        .trim()
        .split(/\s/, 1);
      if (image || depth >= DEEPEST) text += words;
      else add(link(href, readInline(words, DEEPEST)));
      i = end + 1;
    } else if ((char === '*' || char === '_') && depth < DEEPEST) {
      const mark = source[i + 1] === char ? char + char : char;
      const end = closer(source, mark, i, find);
      if (end < 0) {
        text += mark;
        i += mark.length;
      } else {
        const inner = readInline(source.slice(i + mark.length, end), depth + 1);
        add({ kind: mark.length === 2 ? 'strong' : 'em', parts: inner });
        i = end + mark.length;
      }
    } else {
      text += char;
      i++;
    }
  }
  if (text) parts.push(decode(text));
  return parts;
}

type Finder = (what: string, from: number) => number;

/** Looks ahead, and looks through no part of the text twice for the same thing. */
function finder(source: string): Finder {
  const known = new Map<string, number>();
  return (what, from) => {
    const last = known.get(what);
    if (last !== undefined && (last < 0 || last >= from)) return last;
    const found = source.indexOf(what, from);
    known.set(what, found);
    return found;
  };
}

/** Where bold or italics end: beside a letter, and not within a word where `_` is a part of it. */
function closer(source: string, mark: string, at: number, find: Finder): number {
  const start = at + mark.length;
  if (/\s/.test(source[start] ?? ' ')) return -1;
  if (mark[0] === '_' && LETTER.test(source[at - 1] ?? '')) return -1;
  let end = find(mark, start);
  if (mark.length === 1) {
    while (end >= 0 && source[end + 1] === mark) end = find(mark, end + 2);
  }
  if (end <= start || /\s/.test(source[end - 1])) return -1;
  return mark[0] === '_' && LETTER.test(source[end + mark.length] ?? '') ? -1 : end;
}

const LETTER = /[\p{L}\p{N}]/u;

const link = (href: string, parts: Inline[]): Inline =>
  isSafeLink(href) ? { kind: 'link', href, parts } : { kind: 'code', parts };

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Signs that are written as in HTML; the result is words, and is never read as markup. */
const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));?/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const point = decimal ? Number(decimal) : parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : whole;
  });

/** The words alone. */
export function plain(source: string): string {
  const words = (parts: Inline[]): string =>
    parts.map((each) => (typeof each === 'string' ? each : each.kind === 'break' ? ' ' : words(each.parts))).join('');
  const flat = (block: Block): string[] =>
    block.kind === 'list'
      ? block.items.flatMap(({ parts, lists }) => [words(parts), ...lists.flatMap(flat)])
      : [words(block.parts)];
  return readMarkdown(source).flatMap(flat).join('\n\n');
}
