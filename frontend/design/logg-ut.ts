import { msg } from '@lit/localize';
import { html } from 'lit';
import { csrf } from './api.js';

/** The way out, here and at the login provider: a form, as the browser itself goes there. */
export function loggUt(klasse: string, variant = '') {
  return html`
    <form method="post" action="/logg-ut" @submit=${sign}>
      <input type="hidden" />
      <button class=${klasse} data-variant=${variant || 'primary'} type="submit">${msg('Logg ut')}</button>
    </form>
  `;
}

/** Puts the token in at the last moment: it may have changed since the page was drawn. */
function sign(event: Event): void {
  const field = (event.target as HTMLFormElement).querySelector('input')!;
  Object.assign(field, csrf());
}
