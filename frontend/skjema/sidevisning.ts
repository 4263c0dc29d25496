import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { HEADING } from './feilpunkt.js';
import type { Side, Visningsform } from './sider.js';
export { pageOf, pagesOf } from './sider.js';
import './side.css';

export interface Sidevalg {
  pages: readonly Side[];
  current: number;
  visningsform: Visningsform;
  summary: unknown;
  fields: unknown;
  /** What the last button says. */
  done: string;
  previous: () => void;
  next: () => void;
}

/** One page of a form: how far one has come, its name, what must be mended, its questions, and the way on. */
export function sidevisning({ pages, current, visningsform, summary, fields, done, previous, next }: Sidevalg) {
  const page = pages[current];
  const where = progress(visningsform, current, pages.length);
  const last = current === pages.length - 1;
  return html`
    <div class="mv-stabel mv-skjemaside">
      <div>
        ${title(page, where)}
        <progress class="mv-skjema-framdrift" aria-hidden="true" max=${pages.length} .value=${current + 1}></progress>
      </div>
      ${summary}
      <div>${fields}</div>
      <p class="mv-knapper mv-knapper-steg">
        <button class="ds-button" type="button" @click=${next}>${last ? done : msg('Gå videre')}</button>
        ${
          current > 0
            ? html`<button class="ds-button" data-variant="tertiary" type="button" @click=${previous}>
                ${msg('Tilbake')}
              </button>`
            : nothing
        }
      </p>
    </div>
  `;
}

/** The name of the page takes focus; where it has none, how far one has come does. */
function title({ tittel, del }: Side, where: string): TemplateResult {
  const name = tittel || del;
  return name && tittel
    ? html`<p class="mv-dempet">${where}</p>
        <h3 id=${HEADING} tabindex="-1">${tittel}<span class="ds-sr-only">, ${where}</span></h3>`
    : html`${name ? html`<p class="mv-dempet">${name}</p>` : nothing}
        <h3 id=${HEADING} tabindex="-1">${where}</h3>`;
}

const progress = (visningsform: Visningsform, current: number, count: number) =>
  visningsform === 'sporsmal'
    ? msg(str`Spørsmål ${current + 1} av ${count}`)
    : msg(str`Steg ${current + 1} av ${count}`);
