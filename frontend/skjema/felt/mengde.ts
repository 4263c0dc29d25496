import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Felt } from '../kontekst.js';
import { field, numberOf, type Value } from '../motor/value.js';
import { beskrevet, enhetsord, etikett, hjelp, medEnhet } from './deler.js';
import { tallboks, toNumber } from './tall.js';

/** A number with a unit: the one that the form gives, or one of several to choose among. */
export function mengde(felt: Felt) {
  const { value, written } = felt;
  const units = unitsOf(felt);
  const box = tallboks(felt, value && numberOf(value), false, (text) => {
    written[0] = text;
    read(felt, units);
  });
  if (units.length < 2) {
    return html`${etikett(felt)} ${hjelp(felt)}
    ${medEnhet(felt, box, enhetsord(felt) || called(units[0]) || (value && field(value, 'unit')))}`;
  }
  const id = `${felt.id}-enhetsvalg`;
  const at = chosen(felt, units);
  return html`
    ${etikett(felt)} ${hjelp(felt)}
    <div class="mv-skjema-mengde">
      ${box}
      <label class="ds-sr-only" for=${id}>${msg('Enhet')}</label>
      <select
        class="ds-input"
        id=${id}
        aria-describedby=${beskrevet(felt) ?? nothing}
        aria-invalid=${felt.invalid ? 'true' : nothing}
        @change=${(event: Event) => {
          written[0] ??= value ? String(numberOf(value)) : '';
          written[1] = (event.target as HTMLSelectElement).value;
          read(felt, units);
        }}
      >
        <option value="-1" ?selected=${at < 0}>${msg('Velg enhet')}</option>
        ${units.map((unit, i) => html`<option value=${i} ?selected=${i === at}>${called(unit)}</option>`)}
      </select>
    </div>
  `;
}

/** The units to choose among; the one that the form gives stands first, if it is none of them. */
function unitsOf({ node }: Felt): Value[] {
  const { limits, unit } = node.item;
  const units = limits.units.length ? limits.units : (limits.unitSet?.codings ?? []);
  return unit && !units.some((each) => alike(each, unit)) ? [unit, ...units] : units;
}

/** What has been chosen, else what the answer has, else what the form gives. */
function chosen({ value, written, node }: Felt, units: Value[]): number {
  if (written[1] !== undefined) return Number(written[1]);
  const { unit } = node.item;
  if (value)
    return units.findIndex(
      (each) => field(each, 'code') === field(value, 'code') || called(each) === field(value, 'unit'),
    );
  return unit ? units.findIndex((each) => alike(each, unit)) : -1;
}

function read(felt: Felt, units: Value[]): void {
  const text = felt.written[0] ?? '';
  const number = toNumber(text);
  if (!text.trim()) return felt.set([]);
  if (number === undefined) return felt.set([], 'tall');
  const unit = units.length > 1 ? units[chosen(felt, units)] : units[0];
  if (units.length > 1 && !unit) return felt.set([], 'enhet');
  const raw: Record<string, unknown> = { value: number };
  if (unit) raw.unit = called(unit);
  for (const name of ['system', 'code']) if (unit && field(unit, name)) raw[name] = field(unit, name);
  felt.set([{ type: 'Quantity', raw }]);
}

const alike = (one: Value, other: Value) => field(one, 'code') === field(other, 'code');

const called = (unit?: Value) => (unit ? field(unit, 'display') || field(unit, 'code') : '');
