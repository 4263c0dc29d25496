/** FHIR's date, dateTime and time as text. */

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?$/;
const ZONE = /(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

/** A year, a month or a day that is in the calendar. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = DATE.exec(text) ?? [];
  return Number(year) >= 1 && month >= '01' && month <= '12' && Number(day) >= 1 && Number(day) <= days(year, month);
}

/** A date, or a date with a time and a zone. */
export function isDateTime(text: string): boolean {
  const [day, clock] = split(text);
  if (clock === undefined) return isDate(day);
  const zone = ZONE.exec(clock);
  return day.length === 10 && isDate(day) && zone !== null && isTime(clock.slice(0, zone.index));
}

/** Hours, minutes and seconds, with or without parts of a second. */
export const isTime = (text: string): boolean => TIME.test(text);

/** Moments of different precision are compared on what both of them say. */
export function compareMoments(one: string, other: string): number | undefined {
  if (one.includes('T') && other.includes('T')) {
    if (!isDateTime(one) || !isDateTime(other)) return undefined;
    return Math.sign(second(one) - second(other)) || order(fraction(one), fraction(other));
  }
  const [a] = split(one);
  const [b] = split(other);
  const length = Math.min(a.length, b.length);
  return order(a.slice(0, length), b.slice(0, length));
}

/** The moment it is here, as FHIR writes it. */
export function localNow(date = new Date()): string {
  const zone = -date.getTimezoneOffset();
  const size = Math.abs(zone);
  const pad = (number: number) => String(number).padStart(2, '0');
  const offset = zone ? `${zone < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}` : 'Z';
  return new Date(date.getTime() + zone * 60_000).toISOString().slice(0, 23) + offset;
}

function split(text: string): [string, string | undefined] {
  const at = text.indexOf('T');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

const days = (year: string, month: string) =>
  month === '02' ? (leap(Number(year)) ? 29 : 28) : ['04', '06', '09', '11'].includes(month) ? 30 : 31;

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Seconds since 1970, of a text that is known to be a dateTime with a time. */
const second = (text: string) => Date.parse(text.slice(0, 19) + (ZONE.exec(text)?.[0] ?? 'Z')) / 1000;

/** The parts of a second without zeros at the end, so that .5 and .50 are the same. */
const fraction = (text: string) => /\.\d*[1-9]/.exec(text)?.[0] ?? '';

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
