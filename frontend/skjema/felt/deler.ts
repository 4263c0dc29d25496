import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Item } from '../motor/definition.js';
import { displayed, type Felt } from '../kontekst.js';

/** The question's words, with a mark that says that it must be answered. */
export function sporsmal(item: Item) {
  return html`${item.text}${
    item.required ? html` <span class="mv-skjema-krav">${msg('(må fylles ut)')}</span>` : nothing
  }`;
}

export function etikett({ node, id }: Felt) {
  return html`<label class="ds-label" data-weight="semibold" for=${id}>${sporsmal(node.item)}</label>`;
}

/** The help texts that stand under a question in the form. */
export function hjelp({ node, kontekst, id }: Felt) {
  return displayed(kontekst.tilstand, node).map(
    (each, i) => html`<p data-field="description" id=${`${id}-hjelp-${i}`}>${each.item.text}</p>`,
  );
}
