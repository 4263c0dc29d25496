import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { type Feilpunkt, SUMMARY } from './feilpunkt.js';
import { controlId } from './kontekst.js';
import type { Node } from './motor/node.js';

/** What must be mended, each with a link to its question, on whichever page that is. */
export function feilsammendrag(feil: readonly Feilpunkt[], go: (node: Node) => void) {
  if (!feil.length) return nothing;
  const follow = (event: Event, node: Node) => {
    event.preventDefault();
    go(node);
  };
  const link = (node: Node, text: string) =>
    html`<a href=${`#${controlId(node)}`} @click=${(event: Event) => follow(event, node)}>${text}</a>`;
  return html`
    <section id=${SUMMARY} class="ds-error-summary" tabindex="-1" aria-labelledby="${SUMMARY}-tittel">
      <h3 id="${SUMMARY}-tittel">${msg('Du må rette dette før du kan gå videre')}</h3>
      <ul class="ds-list">
        ${feil.map(({ node, text }) => html`<li>${node ? link(node, text) : text}</li>`)}
      </ul>
    </section>
  `;
}
