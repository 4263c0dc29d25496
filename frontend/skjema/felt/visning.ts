import { html } from 'lit';
import type { Item } from '../motor/definition.js';

/** Words between the questions; those that matter stand out. */
export function visning({ text, emphasis }: Item) {
  return emphasis
    ? html`<div class="ds-alert" data-color=${emphasis === 'advarsel' ? 'warning' : 'info'}><p>${text}</p></div>`
    : html`<p class="mv-skjema-tekst">${text}</p>`;
}
