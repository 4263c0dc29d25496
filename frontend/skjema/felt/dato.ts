import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Felt } from '../kontekst.js';
import type { Precision } from '../motor/presentation.js';
import { beskrevet, etikett, hjelp, ordene } from './deler.js';
import { momentOf, toClock, toMoment } from './klokke.js';
import { klokkeord } from '../ord.js';

/** Day, month, year and time of day, as they are written. */
const [DAY, MONTH, YEAR, CLOCK] = [0, 1, 2, 3];

const PARTS: Record<Precision, number[]> = { day: [DAY, MONTH, YEAR], month: [MONTH, YEAR], year: [YEAR] };

/** The `autocomplete` of each part of a date of birth. */
const BORN = ['bday-day', 'bday-month', 'bday-year'];

/**
 * A date as fields to write in: no calendar to get lost in. Month and year, or year alone, will do, unless the form asks for no
 * more than that.
 */
export function dato(felt: Felt) {
  const { precision } = felt.node.item;
  const shown = parts(felt);
  if (precision === 'year') return html`${etikett(felt)} ${hjelp(felt)} ${boks(felt, shown, YEAR, felt.id, true)}`;
  return samlet(felt, PARTS[precision], shown);
}

/** A date with the time of day; the date alone will do. */
export const datotid = (felt: Felt) => samlet(felt, [DAY, MONTH, YEAR, CLOCK], parts(felt));

/** The time of day, as it is written: 8, 8.30, 0830 or 08:30. */
export function klokkeslett(felt: Felt) {
  const { written, value } = felt;
  const given = typeof value?.raw === 'string' ? klokkeord(value.raw) : undefined;
  const same = written[CLOCK] !== undefined && toClock(written[CLOCK])?.slice(0, 5) === String(value?.raw).slice(0, 5);
  const shown = [];
  shown[CLOCK] = same || !given ? (written[CLOCK] ?? '') : given;
  return html`${etikett(felt)} ${hjelp(felt)} ${boks(felt, shown, CLOCK, felt.id, true)}`;
}

function samlet(felt: Felt, fields: number[], shown: string[]) {
  const names = [msg('Dag'), msg('Måned'), msg('År'), msg('Klokkeslett')];
  return html`
    <fieldset class="ds-fieldset" aria-describedby=${felt.describedBy ?? nothing}>
      <legend class="ds-label" data-weight=${felt.label ? 'regular' : 'semibold'}>${ordene(felt)}</legend>
      ${hjelp(felt)}
      <div class="mv-skjema-dato">
        ${fields.map((part, i) => {
          const id = i ? `${felt.id}-${i}` : felt.id;
          return html`
            <div class="ds-field">
              <label class="ds-label" data-weight="regular" for=${id}>${names[part]}</label>
              ${boks(felt, shown, part, id, false)}
            </div>
          `;
        })}
      </div>
    </fieldset>
  `;
}

function boks(felt: Felt, shown: string[], part: number, id: string, alone: boolean) {
  const born = felt.node.item.autocomplete === 'bday' && BORN[part];
  return html`<input
    class="ds-input mv-skjema-tidsdel"
    id=${id}
    type="text"
    inputmode=${part === CLOCK ? 'decimal' : 'numeric'}
    autocomplete=${born || 'off'}
    size=${[2, 2, 4, 5][part]}
    aria-describedby=${((alone || felt.invalid) && beskrevet(felt)) || nothing}
    aria-invalid=${felt.invalid ? 'true' : nothing}
    .value=${live(shown[part] ?? '')}
    @input=${(event: Event) => read(felt, shown, part, (event.target as HTMLInputElement).value)}
  />`;
}

/** What is written, as long as it is the answer or no answer; else the answer that has come from elsewhere. */
export function parts(felt: Felt): string[] {
  const { value, written, node } = felt;
  const given = value?.raw;
  if (typeof given !== 'string') return written;
  if (node.item.type === 'dateTime') return toMoment(written) === given ? written : momentOf(given);
  if (toDate(written, node.item.precision) === given) return written;
  const [year, month, day] = given.split('-');
  return [day, month].map((part) => (part ? String(Number(part)) : '')).concat(year);
}

function read(felt: Felt, shown: string[], part: number, text: string): void {
  const { written, node } = felt;
  const { type, precision } = node.item;
  [DAY, MONTH, YEAR, CLOCK].forEach((each) => (written[each] = each === part ? text : (shown[each] ?? '')));
  const whole = WHOLE.exec(text.trim());
  if (whole && part !== CLOCK) whole.slice(1, 4).forEach((each, i) => (written[i] = each));
  const blank = written.every((each) => !each.trim());
  if (blank) return felt.set([]);
  if (type === 'time') {
    const clock = toClock(written[CLOCK]);
    return clock ? felt.set([{ type: 'Time', raw: clock }]) : felt.set([], 'klokkeslett');
  }
  if (type === 'dateTime') {
    const moment = toMoment(written);
    if (moment) return felt.set([{ type: 'DateTime', raw: moment }]);
    const undated = written.slice(0, CLOCK).every((each) => !each.trim());
    const wrongClock = written[CLOCK].trim() && !toClock(written[CLOCK]);
    return felt.set([], wrongClock ? 'klokkeslett' : undated ? 'dato-mangler' : 'dato');
  }
  const date = toDate(written, precision);
  return date ? felt.set([{ type: 'Date', raw: date }]) : felt.set([], 'dato');
}

/** A whole date that is pasted, or written in the first box. */
const WHOLE = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/** FHIR's date of day, month and year as written; undefined where they make none as precise as is asked for. */
export function toDate(written: string[], precision: Precision = 'day'): string | undefined {
  const texts = [DAY, MONTH, YEAR].map((part) => (PARTS[precision].includes(part) ? (written[part] ?? '').trim() : ''));
  const [day, month, year] = texts;
  if (!/^\d{4}$/.test(year) || ![day, month].every((part) => /^\d{0,2}$/.test(part)) || (day && !month))
    return undefined;
  if (precision === 'month' && !month) return undefined;
  return [year, month, day]
    .filter((part) => part)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
