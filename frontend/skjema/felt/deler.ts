import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Item } from '../motor/definition.js';
import { displayed, type Felt } from '../kontekst.js';

/** The question's words, with a mark that says that it must be answered. */
export function sporsmal(item: Item) {
  return html`${item.prefix ? `${item.prefix} ` : ''}${item.text}${
    item.required ? html` <span class="mv-skjema-krav">${msg('(må fylles ut)')}</span>` : nothing
  }`;
}

/** The words of a field: the question, or which of several answers it is. */
export const ordene = ({ node, label }: Felt) => label ?? sporsmal(node.item);

export function etikett(felt: Felt) {
  return html`<label class="ds-label" data-weight=${felt.label ? 'regular' : 'semibold'} for=${felt.id}
    >${ordene(felt)}</label
  >`;
}

/** What stands under a question in the form: its sub-label, and help texts, each a short one, or one to unfold. */
export function hjelp({ node, kontekst, id, label }: Felt) {
  if (label !== undefined) return nothing;
  const { sublabel, entryFormat } = node.item;
  return html`
    ${sublabel ? html`<p data-field="description">${plain(sublabel)}</p>` : nothing}
    ${entryFormat ? html`<p data-field="description">${entryFormat}</p>` : nothing}
    ${displayed(kontekst.tilstand, node).map((each, i) => forklaring(each.item, `${id}-hjelp-${i}`))}
  `;
}

function forklaring({ text, markdown }: Item, id: string) {
  const words = plain(markdown ?? text);
  return words.length <= SHORT
    ? html`<p data-field="description" id=${id}>${words}</p>`
    : html`<details class="ds-details" id=${id}>
        <summary>${msg('Hjelp til spørsmålet')}</summary>
        <div>${words.split(/\n{2,}/).map((part) => html`<p>${part}</p>`)}</div>
      </details>`;
}

/** Longer help is folded away until it is asked for. */
const SHORT = 300;

/** Markdown and HTML as words alone: nothing that a form says is ever run or laid out as markup. */
export const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|\*|`)(\S(?:.*?\S)?)\1/g, '$2')
    .replace(/^#{1,6}\s+/gm, '');
