import { msg } from '@lit/localize';
import { html } from 'lit';
import type { Felt } from '../kontekst.js';
import { ord } from '../ord.js';

/** An answer that cannot be changed here: words, not a field. */
export function lest({ node, kontekst }: Felt) {
  const values = kontekst.tilstand.values(node);
  return html`
    <dl class="mv-skjema-lest">
      <dt>${node.item.text}</dt>
      ${values.length ? values.map((value) => html`<dd>${ord(node.item, value)}</dd>`) : html`<dd>${msg('Ikke oppgitt')}</dd>`}
    </dl>
  `;
}
