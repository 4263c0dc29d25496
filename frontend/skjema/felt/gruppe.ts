import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { rekke } from '../blokk.js';
import type { Felt, Skjemakontekst } from '../kontekst.js';
import type { Node } from '../motor/node.js';
import { hjelp } from './deler.js';

/**
 * Fields below each other. Help texts are shown by what they help with; a step has no such place, and shows them among its
 * fields.
 */
export function felter(nodes: readonly Node[], kontekst: Skjemakontekst, help = false) {
  return rekke(
    nodes.filter(({ item }) => !item.hidden && (help || item.control !== 'help')),
    kontekst,
  );
}

/** A group inside a step; one that repeats can be added and taken away. */
export function gruppe(felt: Felt) {
  const { node, kontekst } = felt;
  const { text, repeats } = node.item;
  const alike = node.parent.nodes.filter((each) => each.item === node.item);
  const title = repeats ? `${text} ${alike.indexOf(node) + 1}` : text;
  const changeable = repeats && !kontekst.readonly;
  return html`
    <fieldset
      class="ds-fieldset mv-skjema-gruppe"
      id=${felt.id}
      tabindex="-1"
      aria-describedby=${ifDefined(felt.describedBy)}
    >
      <legend class="ds-label" data-weight="semibold">${title}</legend>
      ${hjelp(felt)} ${felter(node.slots[0].nodes, kontekst)}
      ${
        changeable && alike.length > 1
          ? html`<button class="ds-button" data-variant="tertiary" type="button" @click=${() => kontekst.remove(node)}>
              ${msg(str`Fjern ${title}`)}
            </button>`
          : nothing
      }
    </fieldset>
    ${
      changeable && alike.at(-1) === node
        ? html`<button class="ds-button" data-variant="secondary" type="button" @click=${() => kontekst.add(node)}>
            ${msg(str`Legg til ${text}`)}
          </button>`
        : nothing
    }
  `;
}
