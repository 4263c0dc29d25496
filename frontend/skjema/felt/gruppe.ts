import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { rekke } from '../blokk.js';
import { sporsmalsord } from '../sporsmalsord.js';
import type { Felt, Skjemakontekst } from '../kontekst.js';
import type { Node } from '../motor/node.js';
import { isBeside } from '../motor/presentation.js';
import { hjelp, sporsmal } from './deler.js';
import { overskrift } from './overskrift.js';
import { isTable } from './tabeller.js';

/**
 * Fields below each other. Help texts are shown by what they help with; a step has no such place, and shows them among its
 * fields.
 */
export function felter(nodes: readonly Node[], kontekst: Skjemakontekst, help = false) {
  return rekke(
    nodes.filter(({ item }) => !item.hidden && (help || !isBeside(item))),
    kontekst,
  );
}

/** A group inside a step, as a table where the form asks for one; one that repeats can be added and taken away. */
export function gruppe(felt: Felt): unknown {
  const { node, kontekst } = felt;
  const alike = likeGrupper(node);
  const table = isTable(node) && !kontekst.readonly;
  const content = table
    ? html`<mv-tabell .node=${node} .kontekst=${kontekst}></mv-tabell>`
    : felter(node.slots[0].nodes, kontekst);
  if (table && node.item.control === 'gtable') return [ramme(felt, '', content), leggTil(node, kontekst)];
  const number = node.item.repeats ? String(alike.indexOf(node) + 1) : '';
  const title = [sporsmalsord(node.item), number].filter(Boolean).join(' ');
  return [
    ramme(felt, number, [content, alike.length > 1 ? fjern(node, kontekst, title) : nothing]),
    alike.at(-1) === node ? leggTil(node, kontekst) : nothing,
  ];
}

/** The repetitions of a group, in order. */
export const likeGrupper = ({ item, parent }: Node): Node[] => parent.nodes.filter((each) => each.item === item);

/**
 * A few questions with a name in common are a fieldset. A group with groups within is a part of the page: a screen reader would
 * say the names of fieldsets within each other again and again.
 */
function ramme(felt: Felt, number: string, content: unknown) {
  const { node, kontekst, id } = felt;
  const { item } = node;
  if (!item.text && !item.markdown) return html`<div id=${id} tabindex="-1" class="mv-skjema-ramme">${content}</div>`;
  const words = html`${sporsmal(item, false)}${number ? ` ${number}` : ''}`;
  const level = kontekst.level + depthOf(node);
  if (node.slots[0].nodes.some((each) => each.item.type === 'group')) {
    return html`
      <section class="mv-skjema-del" id=${id} tabindex="-1" aria-labelledby=${`${id}-tittel`}>
        ${overskrift(level, words, `${id}-tittel`)} ${hjelp(felt)} ${content}
      </section>
    `;
  }
  return html`
    <fieldset
      class="ds-fieldset mv-skjema-gruppe"
      id=${id}
      tabindex="-1"
      aria-describedby=${felt.describedBy ?? nothing}
    >
      <legend class="ds-label" data-weight="semibold">${overskrift(level, words, `${id}-tittel`)}</legend>
      ${hjelp(felt)} ${content}
    </fieldset>
  `;
}

/** How many groups with names it stands within. */
function depthOf(node: Node): number {
  let depth = 0;
  for (let each = node.parent.owner; each; each = each.parent.owner) {
    if (each.item.type === 'group' && (each.item.text || each.item.markdown)) depth++;
  }
  return depth;
}

/** Adds one more after the last, as long as the form takes more. */
export function leggTil(node: Node, kontekst: Skjemakontekst) {
  const { item } = node;
  const { maxOccurs = Infinity } = item.limits;
  if (!item.repeats || kontekst.readonly || likeGrupper(node).length >= maxOccurs) return nothing;
  const name = sporsmalsord(item);
  return html`<button
    class="ds-button mv-skjema-flere"
    data-variant="secondary"
    type="button"
    @click=${() => kontekst.add(likeGrupper(node).at(-1)!)}
  >
    ${item.repeatsText || (name ? msg(str`Legg til ${name}`) : msg('Legg til en til'))}
  </button>`;
}

export function fjern(node: Node, kontekst: Skjemakontekst, title: string) {
  if (!node.item.repeats || kontekst.readonly) return nothing;
  return html`<button class="ds-button" data-variant="tertiary" type="button" @click=${() => kontekst.remove(node)}>
    ${title ? msg(str`Fjern ${title}`) : msg('Fjern')}
  </button>`;
}
