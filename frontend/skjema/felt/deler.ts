import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { displayed, type Felt, type Skjemakontekst } from '../kontekst.js';
import type { Item } from '../motor/definition.js';
import type { Node } from '../motor/node.js';
import { isSafeLink } from '../tekst/lenke.js';
import { delt, oppmerket, oppmerketLinje, plain, resten } from '../tekst/marking.js';

/** The question's words, with a mark that says that it must be answered. */
export function sporsmal(item: Item, mark = item.required) {
  return html`${item.prefix ? `${item.prefix} ` : ''}${item.markdown ? oppmerketLinje(item.markdown) : item.text}${
    mark ? html` <span class="mv-skjema-krav">${msg('(må fylles ut)')}</span>` : nothing
  }`;
}

/** The words of a field: the question, or which of several answers it is. */
export const ordene = ({ node, label }: Felt) => label ?? sporsmal(node.item);

export function etikett(felt: Felt) {
  return html`<label class="ds-label" data-weight=${felt.label ? 'regular' : 'semibold'} for=${felt.id}
    >${ordene(felt)}</label
  >`;
}

/** What stands under a question in the form: its sub-label, what to write, and help texts, short or to unfold. */
export function hjelp({ node, kontekst, id, label }: Felt) {
  if (label !== undefined) return nothing;
  const { markdown, sublabel, link } = node.item;
  const entryFormat = formatOf(node.item);
  const more = markdown ? resten(markdown) : [];
  return html`
    ${more.length ? html`<div data-field="description" id=${`${id}-mer`}>${more}</div>` : nothing}
    ${sublabel ? html`<div data-field="description" id=${`${id}-under`}>${oppmerket(sublabel)}</div>` : nothing}
    ${entryFormat ? html`<p data-field="description" id=${`${id}-format`}>${entryFormat}</p>` : nothing}
    ${helpOf(kontekst, node).map((each, i) => forklaring(each.item, `${id}-hjelp-${i}`))}
    ${
      link && isSafeLink(link)
        ? html`<p><a class="ds-link" href=${link} rel="noopener noreferrer">${msg('Les mer om dette')}</a></p>`
        : nothing
    }
  `;
}

/** Ids of what `hjelp` shows, apart from what is folded away. */
export function hjelpIds(node: Node, kontekst: Skjemakontekst, id: string): string[] {
  const { markdown, sublabel } = node.item;
  return [
    ...(markdown && resten(markdown).length ? [`${id}-mer`] : []),
    ...(sublabel ? [`${id}-under`] : []),
    ...(formatOf(node.item) ? [`${id}-format`] : []),
    ...helpOf(kontekst, node).flatMap(({ item }, i) => (isShort(words(item)) ? [`${id}-hjelp-${i}`] : [])),
  ];
}

/** A pattern for a date says nothing where day, month and year are each a box with its name. */
const formatOf = ({ type, entryFormat }: Item) =>
  type === 'date' && entryFormat && /^[dmyå.\-/ ]*$/i.test(entryFormat) ? undefined : entryFormat;

function helpOf(kontekst: Skjemakontekst, node: Node): Node[] {
  const shown = ['help', 'flyover', 'prompt'];
  return displayed(kontekst.tilstand, node, ...shown, ...(node.item.control === 'slider' ? [] : ['lower', 'upper']));
}

/** Help that is short is shown; longer help is folded away until it is asked for. */
export function forklaring(item: Item, id?: string) {
  const source = words(item);
  if (isShort(source)) return html`<div data-field="description" id=${id ?? nothing}>${tekst(item)}</div>`;
  const { title, body } = item.markdown ? delt(item.markdown) : { body: tekst(item) };
  return html`<details class="ds-details" id=${id ?? nothing}>
    <summary>${title ?? msg('Hjelp til spørsmålet')}</summary>
    <div>${body}</div>
  </details>`;
}

/** A text as paragraphs: marked up where the form says so, else with its own line breaks. */
export const tekst = ({ text, markdown }: Item) =>
  markdown ? oppmerket(markdown) : text.split(/\n{2,}/).map((part) => html`<p class="mv-skjema-tekst">${part}</p>`);

const words = ({ text, markdown }: Item) => markdown ?? text;

const SHORT = 300;

const isShort = (text: string) => text.length <= SHORT || plain(text).length <= SHORT;

/** A control with what it is counted in beside it, if the form says so. */
export function medEnhet(felt: Felt, control: unknown, unit = enhetsord(felt)) {
  return unit
    ? html`<div class="ds-field-affixes mv-skjema-enhet">
        ${control}<span class="ds-field-affix" id=${`${felt.id}-enhet`}>${unit}</span>
      </div>`
    : control;
}

/** What an answer is counted in, as a text under the question or as the question's own unit. */
export function enhetsord({ node, kontekst }: Pick<Felt, 'node' | 'kontekst'>): string {
  const [text] = displayed(kontekst.tilstand, node, 'unit');
  const unit = node.item.unit?.raw as { display?: unknown; code?: unknown } | undefined;
  return text?.item.text || [unit?.display, unit?.code].find((each): each is string => typeof each === 'string') || '';
}

/** Ids of all that describes a control. */
export const beskrevet = (felt: Felt, ...more: string[]) =>
  [felt.describedBy, ...more].filter(Boolean).join(' ') || undefined;
