import { msg } from '@lit/localize';
import { html } from 'lit';
import type { Felt } from '../kontekst.js';
import { ord } from '../ord.js';
import { hjelp, sporsmal } from './deler.js';

/** An answer that cannot be changed here: words, not a field. */
export function lest(felt: Felt) {
  const { node, kontekst } = felt;
  const values = kontekst.tilstand.values(node);
  return html`
    <dl class="mv-skjema-lest" id=${felt.id} tabindex="-1">
      <dt>${sporsmal(node.item, false)}</dt>
      ${values.length ? values.map((value) => html`<dd>${ord(node.item, value)}</dd>`) : html`<dd>${msg('Ikke oppgitt')}</dd>`}
    </dl>
    ${hjelp(felt)}
  `;
}
