import { type Item } from './motor/definition.js';
import type { QuestionnaireJson } from './motor/fhir.js';
import { Extensions } from './motor/extensions.js';
import type { Node } from './motor/node.js';
import { isTold } from './motor/presentation.js';
import type { Svartilstand } from './motor/svartilstand.js';

/** How a form is laid out: all of it on one page, a step for each part, or one question at a time. */
export type Visningsform = 'side' | 'steg' | 'sporsmal';

export const VISNINGSFORMER: Visningsform[] = ['side', 'steg', 'sporsmal'];

/** One page of a form. */
export interface Side {
  /** The same as long as its first question is there: fit for an address. */
  id: string;
  tittel: string;
  /** What it is a part of, where that is not its own name. */
  del: string;
  /** What must be right before one can go on. */
  nodes: readonly Node[];
  /** What is drawn: of a step the questions alone, since the page bears its name. */
  vist: readonly Node[];
}

/** How the form itself asks to be laid out, by our own extension or by groups that are marked as steps or pages. */
export function askedFor(form: QuestionnaireJson): Visningsform {
  const asked = new Extensions(form).own('visning') as Visningsform;
  if (VISNINGSFORMER.includes(asked)) return asked;
  return form.item?.some(isStep) ? 'steg' : 'side';
}

/** The pages of the questions that are asked now; at least one where there is anything to show. */
export function pagesOf(tilstand: Svartilstand, visningsform: Visningsform): Side[] {
  const nodes = tilstand.nodes.filter((node) => tilstand.enabled(node) && !node.item.hidden);
  if (visningsform === 'sporsmal') return questions(tilstand, nodes, '');
  if (visningsform === 'steg') return steps(nodes);
  return [{ id: '', tittel: '', del: '', nodes: tilstand.nodes, vist: tilstand.nodes }];
}

/** The page that a node stands on, itself or within a node of the page. */
export function pageOf(pages: readonly Side[], node: Node): Side | undefined {
  for (let each: Node | undefined = node; each; each = each.parent.owner) {
    const here = each;
    const page = pages.find(({ nodes, vist }) => nodes.includes(here) || vist.includes(here));
    if (page) return page;
  }
  return undefined;
}

/** Each group is a step; texts before it stand on it, and questions between groups make a step of their own. */
function steps(nodes: readonly Node[]): Side[] {
  const pages: Side[] = [];
  let loose: Node[] = [];
  const flush = () => {
    if (loose.length) pages.push(page(loose[0], '', loose));
    loose = [];
  };
  for (const alike of byItem(nodes)) {
    const [{ item }] = alike;
    if (item.type !== 'group') {
      loose.push(...alike);
      continue;
    }
    if (loose.some((each) => !isTold(each.item))) flush();
    const content = item.repeats ? alike : alike[0].slots[0].nodes;
    pages.push({ ...page(alike[0], item.text, alike), vist: [...loose, ...content] });
    loose = [];
  }
  const last = pages.at(-1);
  if (last && loose.every((each) => isTold(each.item))) last.vist = [...last.vist, ...loose];
  else flush();
  return pages;
}

/** A repeated group, a table and whatever hangs under a question stay together; texts, and what is only to be read, stand with the question after them. */
function questions(tilstand: Svartilstand, nodes: readonly Node[], del: string): Side[] {
  const pages: Side[] = [];
  let texts: Node[] = [];
  const asked = nodes.filter((node) => tilstand.enabled(node) && !node.item.hidden);
  for (const alike of byItem(asked)) {
    const [node] = alike;
    if (isTold(node.item) || node.item.readOnly) {
      texts.push(...alike);
    } else if (isOpen(node.item)) {
      const inside = questions(tilstand, node.slots[0].nodes, node.item.text || del);
      if (inside[0]) inside[0].vist = [...texts, ...inside[0].vist];
      pages.push(...inside);
      texts = [];
    } else {
      pages.push({ ...page(node, '', alike), del, vist: [...texts, ...alike] });
      texts = [];
    }
  }
  const last = pages.at(-1);
  if (last) last.vist = [...last.vist, ...texts];
  else if (texts.length) pages.push({ ...page(texts[0], '', texts), del });
  return pages;
}

const page = (first: Node, tittel: string, nodes: readonly Node[]): Side => ({
  id: first.id,
  tittel,
  del: '',
  nodes,
  vist: nodes,
});

const isOpen = ({ type, repeats, control }: Item) =>
  type === 'group' && !repeats && !['gtable', 'table', 'htable', 'grid'].includes(control ?? '');

/** Repetitions of one group stand beside each other and belong together. */
function byItem(nodes: readonly Node[]): Node[][] {
  const rows: Node[][] = [];
  for (const node of nodes) {
    if (rows.at(-1)?.[0].item === node.item) rows.at(-1)!.push(node);
    else rows.push([node]);
  }
  return rows;
}

const isStep = (json: unknown): boolean => {
  const control = new Extensions(json).value('questionnaire-itemControl')?.raw as
    { coding?: { code?: string }[] } | undefined;
  return ['page', 'step'].includes(control?.coding?.[0]?.code ?? '');
};
