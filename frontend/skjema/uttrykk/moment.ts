export type MomentKind = 'Date' | 'DateTime' | 'Time';

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const CLOCK = /^(\d\d)(?::(\d\d)(?::(\d\d)(\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/;
const DAY = 86_400_000;

/**
 * A date, a dateTime or a time, as precise as it is written: year, month, day, hour, minute, and second in milliseconds. A
 * time has the last three alone.
 */
export class Moment {
  readonly kind: MomentKind;
  readonly fields: readonly number[];
  /** Minutes from UTC; undefined where it is not said. */
  readonly zone: number | undefined;

  constructor(kind: MomentKind, fields: readonly number[], zone?: number) {
    this.kind = kind;
    this.fields = fields;
    this.zone = zone;
  }

  /** Undefined where the text is no such moment. */
  static parse(text: string, kind: MomentKind): Moment | undefined {
    if (kind === 'Time') {
      const clock = clockFields(text.replace(/^T/, ''));
      return clock && clock.zone === undefined ? new Moment('Time', clock.fields) : undefined;
    }
    const [day, clock] = text.split('T', 2);
    const date = dateFields(day);
    if (!date || (kind === 'Date' && clock !== undefined)) return undefined;
    if (!clock) return new Moment(kind, date);
    const time = date.length === 3 ? clockFields(clock) : undefined;
    return time && new Moment('DateTime', [...date, ...time.fields], time.zone);
  }

  /** A date or a dateTime, as the text has it. */
  static either(text: string): Moment | undefined {
    return Moment.parse(text, text.includes('T') ? 'DateTime' : 'Date');
  }

  /** Order of the two; undefined where one is not precise enough to tell, or they are of different kinds. */
  compare(other: Moment, zone: number): number | undefined {
    if ((this.kind === 'Time') !== (other.kind === 'Time')) return undefined;
    const mine = this.#shifted(other, zone);
    const theirs = other.#shifted(this, zone);
    const count = Math.min(mine.length, theirs.length);
    for (let i = 0; i < count; i++) {
      if (mine[i] !== theirs[i]) return mine[i] < theirs[i] ? -1 : 1;
    }
    return mine.length === theirs.length ? 0 : undefined;
  }

  /** With clocks on both sides, the time in UTC. */
  #shifted(other: Moment, zone: number): readonly number[] {
    if (this.kind === 'Time' || this.fields.length < 5 || other.fields.length < 5) return this.fields;
    if (this.zone === undefined && other.zone === undefined) return this.fields;
    return fromMillis(this.#millis() - (this.zone ?? zone) * 60_000).slice(0, this.fields.length);
  }

  /** Undefined where the sum is outside the calendar, or the unit is none of time. */
  plus(amount: number, unit: string): Moment | undefined {
    const months = MONTHS[unit];
    if (this.kind === 'Time') {
      const step = STEPS[unit];
      if (!step) return undefined;
      const sum = (((this.#timeMillis() + Math.trunc(amount * step)) % DAY) + DAY) % DAY;
      return new Moment('Time', fromMillis(sum).slice(3, 3 + this.fields.length));
    }
    if (months) return this.#plusMonths(Math.trunc(amount) * months);
    const step = STEPS[unit];
    if (!step) return undefined;
    const { length } = this.fields;
    if (length === 1) return this.#plusMonths(Math.trunc((amount * step) / DAY / 365) * 12);
    if (length === 2) return this.#plusMonths(Math.trunc((amount * step) / DAY / 30));
    const fine = length === 3 ? DAY : length === 4 ? 3_600_000 : length === 5 ? 60_000 : 1;
    const sum = this.#millis() + Math.trunc((amount * step) / fine) * fine;
    return inCalendar(new Moment(this.kind, fromMillis(sum).slice(0, length), this.zone));
  }

  #plusMonths(months: number): Moment | undefined {
    const [year, month = 1, ...rest] = this.fields;
    const sum = year * 12 + month - 1 + months;
    const fields = [Math.floor(sum / 12), sum - Math.floor(sum / 12) * 12 + 1, ...rest].slice(0, this.fields.length);
    if (fields.length > 2) fields[2] = Math.min(fields[2], daysIn(fields[0], fields[1]));
    return inCalendar(new Moment(this.kind, fields, this.zone));
  }

  #millis(): number {
    const [year, month = 1, day = 1, hour = 0, minute = 0, ms = 0] = this.fields;
    return daysBefore(year, month, day) * DAY + hour * 3_600_000 + minute * 60_000 + ms;
  }

  #timeMillis(): number {
    const [hour, minute = 0, ms = 0] = this.fields;
    return hour * 3_600_000 + minute * 60_000 + ms;
  }

  /** The day alone. */
  date(): Moment {
    return new Moment('Date', this.fields.slice(0, 3));
  }

  /** The clock alone. */
  time(): Moment {
    return new Moment('Time', this.fields.slice(3));
  }

  toString(): string {
    const time = this.kind === 'Time' ? this.fields : this.fields.slice(3);
    const date = this.kind === 'Time' ? [] : this.fields.slice(0, 3);
    const day = date.map((field, i) => String(field).padStart(i ? 2 : 4, '0')).join('-');
    if (!time.length) return day;
    const [hour, minute, ms] = time;
    let clock = pad(hour);
    if (minute !== undefined) clock += `:${pad(minute)}`;
    if (ms !== undefined) {
      clock += `:${pad(Math.floor(ms / 1000))}`;
      if (ms % 1000) clock += `.${String(ms % 1000).padStart(3, '0')}`;
    }
    return this.kind === 'Time' ? clock : `${day}T${clock}${zoneText(this.zone)}`;
  }
}

const MONTHS: Record<string, number | undefined> = { year: 12, years: 12, a: 12, month: 1, months: 1, mo: 1 };
const STEPS: Record<string, number | undefined> = {
  week: 7 * DAY,
  weeks: 7 * DAY,
  wk: 7 * DAY,
  day: DAY,
  days: DAY,
  d: DAY,
  hour: 3_600_000,
  hours: 3_600_000,
  h: 3_600_000,
  minute: 60_000,
  minutes: 60_000,
  min: 60_000,
  second: 1000,
  seconds: 1000,
  s: 1000,
  millisecond: 1,
  milliseconds: 1,
  ms: 1,
};

const pad = (number: number) => String(number).padStart(2, '0');

function zoneText(zone: number | undefined): string {
  if (zone === undefined) return '';
  const size = Math.abs(zone);
  return zone ? `${zone < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}` : 'Z';
}

function dateFields(text: string): number[] | undefined {
  const found = DATE.exec(text);
  if (!found) return undefined;
  const fields = found.slice(1).flatMap((each) => (each === undefined ? [] : [Number(each)]));
  const [year, month = 1, day = 1] = fields;
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? fields : undefined;
}

function clockFields(text: string): { fields: number[]; zone?: number } | undefined {
  const found = CLOCK.exec(text);
  if (!found) return undefined;
  const [, hour, minute, second, fraction = '', zone] = found;
  const fields = [Number(hour)];
  if (minute !== undefined) fields.push(Number(minute));
  if (second !== undefined) fields.push(Number(second) * 1000 + Number((fraction.slice(1) + '000').slice(0, 3)));
  if (fields[0] > 23 || (fields[1] ?? 0) > 59 || (fields[2] ?? 0) > 59_999) return undefined;
  if (zone === undefined) return { fields };
  const size = zone === 'Z' ? 0 : Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return { fields, zone: zone.startsWith('-') ? -size : size };
}

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number) =>
  month === 2 ? (leap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** Days from 1970-01-01 to a day, in the calendar of today carried back. */
function daysBefore(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719_468;
}

function fromMillis(millis: number): number[] {
  const days = Math.floor(millis / DAY);
  const rest = millis - days * DAY;
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const inEra = shifted - era * 146_097;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const year = years + era * 400 + (month <= 2 ? 1 : 0);
  const day = inYear - Math.floor((153 * m + 2) / 5) + 1;
  return [year, month, day, Math.floor(rest / 3_600_000), Math.floor((rest % 3_600_000) / 60_000), rest % 60_000];
}

const inCalendar = (moment: Moment) => (moment.fields[0] >= 1 && moment.fields[0] <= 9999 ? moment : undefined);
