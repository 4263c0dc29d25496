import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

/** What is wrong, by the id of the field. */
export type Feltfeil = Record<string, string>;

/** What must be mended, each with a link to its field; takes focus with `focusSummary`. */
export function feilsammendrag(feil: Feltfeil) {
  const each = Object.entries(feil);
  if (!each.length) return nothing;
  return html`
    <section id="feilsammendrag" class="ds-error-summary" tabindex="-1" aria-labelledby="feilsammendrag-tittel">
      <h2 id="feilsammendrag-tittel">${msg('Du må rette dette før du kan gå videre')}</h2>
      <ul class="ds-list">
        ${each.map(([id, text]) => html`<li><a href=${`#${id}`}>${text}</a></li>`)}
      </ul>
    </section>
  `;
}

export function focusSummary(view: Element): void {
  view.querySelector<HTMLElement>('#feilsammendrag')?.focus();
}

export function feltfeil(id: string, feil: Feltfeil) {
  return feil[id] ? html`<p id=${`${id}-feil`} class="ds-validation-message">${feil[id]}</p>` : nothing;
}

export function describedBy(id: string, feil: Feltfeil, hint?: string) {
  const ids = [hint ? `${id}-hjelp` : '', feil[id] ? `${id}-feil` : ''].filter((each) => each);
  return ids.length ? ids.join(' ') : nothing;
}

export interface TekstfeltValg {
  id: string;
  label: string;
  hint?: string;
  value: string;
  feil: Feltfeil;
  /** `numeric` brings a keyboard of digits. */
  mode?: 'numeric' | 'text';
  long?: boolean;
  input: (value: string) => void;
}

/** One line to write in, or several (`long`). */
export function tekstfelt({ id, label, hint, value, feil, mode = 'text', long, input }: TekstfeltValg) {
  const typed = (event: Event) => input((event.target as HTMLInputElement).value);
  const invalid = feil[id] ? 'true' : nothing;
  return html`
    <div class="ds-field">
      <label class="ds-label" data-weight="semibold" for=${id}>${label}</label>
      ${hint ? html`<p data-field="description" id=${`${id}-hjelp`}>${hint}</p>` : nothing}
      ${
        long
          ? html`<textarea
              class="ds-input"
              id=${id}
              rows="4"
              aria-invalid=${invalid}
              aria-describedby=${describedBy(id, feil, hint)}
              .value=${live(value)}
              @input=${typed}
            ></textarea>`
          : html`<input
              class="ds-input"
              id=${id}
              type="text"
              inputmode=${mode}
              autocomplete="off"
              spellcheck="false"
              aria-invalid=${invalid}
              aria-describedby=${describedBy(id, feil, hint)}
              .value=${live(value)}
              @input=${typed}
            />`
      }
      ${feltfeil(id, feil)}
    </div>
  `;
}

export interface DatofeltValg {
  id: string;
  legend: string;
  hint?: string;
  /** Day, month and year as written. */
  value: string[];
  feil: Feltfeil;
  input: (value: string[]) => void;
}

/** A date as three fields to write in. */
export function datofelt({ id, legend, hint, value, feil, input }: DatofeltValg) {
  return html`
    <fieldset class="ds-fieldset" aria-describedby=${describedBy(id, feil, hint)}>
      <legend class="ds-label" data-weight="semibold">${legend}</legend>
      ${hint ? html`<p data-field="description" id=${`${id}-hjelp`}>${hint}</p>` : nothing}
      <div class="mv-datofelt">
        ${[msg('Dag'), msg('Måned'), msg('År')].map((name, i) => {
          const own = i ? `${id}-${i}` : id;
          return html`
            <div class="ds-field">
              <label class="ds-label" data-weight="regular" for=${own}>${name}</label>
              <input
                class="ds-input"
                id=${own}
                type="text"
                inputmode="numeric"
                autocomplete="off"
                size=${i === 2 ? 4 : 2}
                aria-invalid=${feil[id] ? 'true' : nothing}
                .value=${live(value[i] ?? '')}
                @input=${(event: Event) => input(value.with(i, (event.target as HTMLInputElement).value))}
              />
            </div>
          `;
        })}
      </div>
      ${feltfeil(id, feil)}
    </fieldset>
  `;
}

/** `2027-01-31` of day, month and year as written; undefined where they make no date. */
export function toDate(written: string[]): string | undefined {
  const [day, month, year] = written.map((each) => each.trim());
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
