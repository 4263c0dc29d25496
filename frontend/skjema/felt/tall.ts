import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Felt } from '../kontekst.js';
import { etikett, hjelp } from './deler.js';

const INTEGER = /^-?\d+$/;
const DECIMAL = /^-?\d+([.,]\d+)?$/;

/** A number as text: no arrows and no wheel that change it by accident. */
export function tall(felt: Felt) {
  const { item } = felt.node;
  const whole = item.type === 'integer';
  const given = felt.value?.raw;
  const shown = given === undefined ? (felt.written[0] ?? '') : String(given).replace('.', ',');
  return html`
    ${etikett(felt)} ${hjelp(felt)}
    <input
      class="ds-input mv-skjema-kort"
      id=${felt.id}
      type="text"
      inputmode=${whole ? 'numeric' : 'decimal'}
      autocomplete="off"
      aria-describedby=${ifDefined(felt.describedBy)}
      aria-invalid=${felt.invalid ? 'true' : nothing}
      .value=${live(sameNumber(felt.written[0], given) ? felt.written[0] : shown)}
      @input=${(event: Event) => read(felt, (event.target as HTMLInputElement).value, whole)}
    />
  `;
}

/** What is being written stands as it is written: "2," is on its way to 2,5. */
const sameNumber = (written: string | undefined, given: unknown) =>
  written !== undefined && given !== undefined && Number(written.trim().replace(',', '.')) === given;

function read(felt: Felt, written: string, whole: boolean): void {
  const text = written.trim();
  felt.written[0] = written;
  if (text === '') felt.set([]);
  else if (!(whole ? INTEGER : DECIMAL).test(text)) felt.set([], whole ? 'heltall' : 'tall');
  else felt.set([{ type: whole ? 'Integer' : 'Decimal', raw: Number(text.replace(',', '.')) }]);
}
