import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Felt } from '../kontekst.js';
import { numberOf } from '../motor/value.js';
import { tallord } from '../tallord.js';
import { beskrevet, enhetsord, etikett, hjelp, medEnhet } from './deler.js';

const INTEGER = /^[-−]?\d+$/;
const DECIMAL = /^[-−]?\d+([.,]\d+)?$/;

/** A number as text: no arrows and no wheel that change it by accident. */
export function tall(felt: Felt) {
  const whole = felt.node.item.type === 'integer';
  const unit = enhetsord(felt);
  const given = felt.value?.raw;
  return html`
    ${etikett(felt)} ${hjelp(felt)}
    ${medEnhet(
      felt,
      tallboks(felt, typeof given === 'number' ? given : undefined, whole, (written) => read(felt, written, whole)),
      unit,
    )}
  `;
}

/** The box for a number, of whichever type the answer is. */
export function tallboks(felt: Felt, given: number | undefined, whole: boolean, input: (written: string) => void) {
  const { node, kontekst, written, id } = felt;
  const { min } = kontekst.tilstand.bounds(node);
  const below = min && (numberOf(min) ?? 0) < 0;
  return html`<input
    class="ds-input mv-skjema-kort"
    id=${id}
    type="text"
    inputmode=${below ? 'text' : whole ? 'numeric' : 'decimal'}
    autocomplete=${node.item.autocomplete ?? 'off'}
    aria-describedby=${beskrevet(felt, enhetsord(felt) && `${id}-enhet`) ?? nothing}
    aria-invalid=${felt.invalid ? 'true' : nothing}
    .value=${live(sameNumber(written[0], given) ? written[0] : shown(written[0], given))}
    @input=${(event: Event) => input((event.target as HTMLInputElement).value)}
  />`;
}

const shown = (written: string | undefined, given: number | undefined) =>
  given === undefined ? (written ?? '') : tallord(given);

/** What is being written stands as it is written: "2," is on its way to 2,5. */
const sameNumber = (written: string | undefined, given: number | undefined) =>
  written !== undefined && given !== undefined && toNumber(written.trim().replace(/[.,]$/, '')) === given;

/** The number that is written, undefined where it is none. */
export function toNumber(written: string, whole = false): number | undefined {
  const text = written.trim().replace(/(\d)[\s\u00a0](?=\d{3}(\D|$))/g, '$1');
  return (whole ? INTEGER : DECIMAL).test(text) ? Number(text.replace('−', '-').replace(',', '.')) : undefined;
}

function read(felt: Felt, written: string, whole: boolean): void {
  felt.written[0] = written;
  const raw = toNumber(written, whole);
  if (!written.trim()) felt.set([]);
  else if (raw === undefined) felt.set([], whole ? 'heltall' : 'tall');
  else felt.set([{ type: whole ? 'Integer' : 'Decimal', raw }]);
}
