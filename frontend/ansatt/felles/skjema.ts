import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { feilord } from './feilord.js';

/** What is wrong, by the field that it is wrong in. */
export type Feltfeil = Record<string, string>;

/** What the server said about a field, in the reader's words; nothing if the error is of another kind. */
export function feltfeil(error: unknown): Feltfeil | undefined {
  const detail = (error as { detail?: { felt?: string; kode?: string } }).detail;
  if (!detail?.felt || !detail.kode) return undefined;
  return { [detail.felt]: feilord(detail.kode) };
}

export interface Felt {
  id: string;
  label: string;
  value: string;
  change: (value: string) => void;
  hint?: string;
  feil?: string;
}

/** Those fields that are not filled in well enough to be sent, so that all are told at once. */
export function mangler(krav: Record<string, [ok: boolean, kode: string]>): Feltfeil {
  return Object.fromEntries(
    Object.entries(krav)
      .filter(([, [ok]]) => !ok)
      .map(([felt, [, kode]]) => [felt, feilord(kode)]),
  );
}

/** One line of text, a number or a date. */
export function tekstfelt(felt: Felt & { type?: string; inputmode?: string; maxlength?: number }) {
  return ramme(
    felt,
    html`<input
      class="ds-input"
      id=${felt.id}
      type=${felt.type ?? 'text'}
      inputmode=${felt.inputmode ?? nothing}
      maxlength=${felt.maxlength ?? nothing}
      autocomplete="off"
      aria-invalid=${felt.feil ? 'true' : nothing}
      aria-describedby=${describedBy(felt)}
      .value=${live(felt.value)}
      @input=${(event: Event) => felt.change((event.target as HTMLInputElement).value)}
    />`,
  );
}

/** Several lines of text. */
export function tekstomrade(felt: Felt) {
  return ramme(
    felt,
    html`<textarea
      class="ds-input"
      id=${felt.id}
      rows="3"
      maxlength="500"
      aria-invalid=${felt.feil ? 'true' : nothing}
      aria-describedby=${describedBy(felt)}
      .value=${live(felt.value)}
      @input=${(event: Event) => felt.change((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  );
}

/** One of a list; nothing is chosen to begin with, unless the value is one of them. */
export function valgfelt(felt: Felt & { valg: [string, string][] }) {
  return ramme(
    felt,
    html`<select
      class="ds-input"
      id=${felt.id}
      aria-invalid=${felt.feil ? 'true' : nothing}
      aria-describedby=${describedBy(felt)}
      @change=${(event: Event) => felt.change((event.target as HTMLSelectElement).value)}
    >
      ${felt.valg.some(([value]) => value === felt.value) ? nothing : html`<option value="" .selected=${live(felt.value === '')}>${msg('Velg …')}</option>`}
      ${felt.valg.map(([value, text]) => html`<option value=${value} .selected=${live(value === felt.value)}>${text}</option>`)}
    </select>`,
  );
}

/** What must be mended, each with a link to its field. `ids` tells the field's element where it is not its name. */
export function feilsammendrag(feil: Feltfeil, ids: (felt: string) => string) {
  const all = Object.entries(feil);
  if (all.length === 0) return nothing;
  return html`
    <section id="feilsammendrag" class="ds-error-summary" tabindex="-1" aria-labelledby="feilsammendrag-tittel">
      <h2 id="feilsammendrag-tittel">${msg('Du må rette dette først')}</h2>
      <ul class="ds-list">
        ${all.map(([felt, tekst]) => html`<li><a href=${`#${ids(felt)}`}>${tekst}</a></li>`)}
      </ul>
    </section>
  `;
}

function ramme(felt: Felt, control: TemplateResult) {
  return html`
    <div class="ds-field">
      <label class="ds-label" for=${felt.id}>${felt.label}</label>
      ${felt.hint ? html`<p class="mv-dempet mva-hjelp" id=${`${felt.id}-hjelp`}>${felt.hint}</p>` : nothing} ${control}
      ${felt.feil ? html`<p class="ds-validation-message" id=${`${felt.id}-feil`}>${felt.feil}</p>` : nothing}
    </div>
  `;
}

function describedBy({ id, hint, feil }: Felt) {
  return [hint ? `${id}-hjelp` : '', feil ? `${id}-feil` : ''].filter(Boolean).join(' ') || nothing;
}
