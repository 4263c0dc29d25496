import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Felt } from '../kontekst.js';
import { hjelp, ordene } from './deler.js';

/** A date as three fields to write in: no calendar to get lost in. Month and year, or year alone, will do. */
export function dato(felt: Felt) {
  const names = [msg('Dag'), msg('Måned'), msg('År')];
  const shown = parts(felt);
  return html`
    <fieldset class="ds-fieldset" aria-describedby=${ifDefined(felt.describedBy)}>
      <legend class="ds-label" data-weight=${felt.label ? 'regular' : 'semibold'}>${ordene(felt)}</legend>
      ${hjelp(felt)}
      <div class="mv-skjema-dato">
        ${names.map((name, i) => {
          const id = i ? `${felt.id}-${i}` : felt.id;
          return html`
            <div class="ds-field">
              <label class="ds-label" data-weight="regular" for=${id}>${name}</label>
              <input
                class="ds-input"
                id=${id}
                type="text"
                inputmode="numeric"
                autocomplete="off"
                size=${i === 2 ? 4 : 2}
                aria-describedby=${ifDefined(felt.invalid ? felt.describedBy : undefined)}
                aria-invalid=${felt.invalid ? 'true' : nothing}
                .value=${live(shown[i] ?? '')}
                @input=${(event: Event) => read(felt, shown, i, (event.target as HTMLInputElement).value)}
              />
            </div>
          `;
        })}
      </div>
    </fieldset>
  `;
}

/** What is written, as long as it is the answer or no answer; else the answer that has come from elsewhere. */
export function parts(felt: Felt): string[] {
  const given = felt.value?.raw;
  if (typeof given !== 'string' || toDate(felt.written) === given) return felt.written;
  const [year, month, day] = given.split('-');
  return [day, month].map((part) => (part ? String(Number(part)) : '')).concat(year);
}

function read(felt: Felt, shown: string[], at: number, text: string): void {
  [0, 1, 2].forEach((i) => (felt.written[i] = i === at ? text : (shown[i] ?? '')));
  const date = toDate(felt.written);
  if (date) felt.set([{ type: 'Date', raw: date }]);
  else felt.set([], felt.written.some((part) => part.trim()) ? 'dato' : undefined);
}

/** FHIR's date of day, month and year as written; undefined where they make none. */
export function toDate(written: string[]): string | undefined {
  const [day = '', month = '', year = ''] = written.map((part) => part.trim());
  if (!/^\d{4}$/.test(year) || ![day, month].every((part) => /^\d{0,2}$/.test(part)) || (day && !month))
    return undefined;
  return [year, month, day]
    .filter((part) => part)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
