import { html, nothing } from 'lit';
import type { Skjemakontekst } from '../kontekst.js';
import type { Node } from '../motor/node.js';
import { isBeside, isTold } from '../motor/presentation.js';
import { delt, oppmerketLinje } from '../tekst/marking.js';
import { forklaring, tekst } from './deler.js';

/** Words between the questions; those that matter stand out, and those that one may want are folded away. */
export function visning(node: Node, kontekst: Skjemakontekst): unknown {
  const { item } = node;
  if (item.emphasis) {
    return html`<div class="ds-alert" data-color=${item.emphasis === 'advarsel' ? 'warning' : 'info'}>
      ${tekst(item)}
    </div>`;
  }
  if (isBeside(item)) return forklaring(item);
  if (item.control === 'sidebar' && item.markdown) {
    const { title, body } = delt(item.markdown);
    if (title) return foldet(title, body);
  }
  const within = node.slots[0].nodes.filter((each) => isTold(each.item) && kontekst.tilstand.enabled(each));
  if (item.control === 'inline' && within.length) {
    const title = item.markdown ? oppmerketLinje(item.markdown) : item.text;
    return foldet(
      title,
      within.map((each) => tekst(each.item)),
    );
  }
  return item.text || item.markdown ? html`<div class="mv-skjema-visning">${tekst(item)}</div>` : nothing;
}

const foldet = (title: unknown, body: unknown) =>
  html`<details class="ds-details">
    <summary>${title}</summary>
    <div>${body}</div>
  </details>`;
