import { klokkeord } from '../ord.js';

/** FHIR's time of what is written: 8, 8.30, 0830 or 08:30. */
export function toClock(written: string): string | undefined {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:, ]?(\d\d))?$/.exec(written.trim()) ?? [];
  return hour && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}:00` : undefined;
}

export const clockOf = (raw: string): string => klokkeord(raw);

/** FHIR's dateTime of day, month, year and time as written, in the zone of the one who writes; the day alone will do. */
export function toMoment(written: string[]): string | undefined {
  const [day = '', month = '', year = '', clock = ''] = written.map((each) => each.trim());
  if (!/^\d{4}$/.test(year) || ![day, month].every((part) => /^\d{1,2}$/.test(part))) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!clock) return date;
  const time = toClock(clock);
  if (!time) return undefined;
  const [hour, minute] = time.split(':').map(Number);
  return `${date}T${time}${offset(new Date(Number(year), Number(month) - 1, Number(day), hour, minute))}`;
}

/** Day, month, year and time as one writes them where one is. */
export function momentOf(raw: string): string[] {
  const date = new Date(raw.includes('T') ? raw : `${raw}T12:00`);
  if (!/^\d{4}-\d\d-\d\d/.test(raw) || Number.isNaN(date.getTime())) {
    const [year = '', month = '', day = ''] = raw.split('T', 1)[0].split('-');
    return [day, month, year, ''];
  }
  const clock = raw.includes('T') ? klokkeord(`${two(date.getHours())}:${two(date.getMinutes())}`) : '';
  return [String(date.getDate()), String(date.getMonth() + 1), String(date.getFullYear()), clock];
}

function offset(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const two = (number: number) => String(number).padStart(2, '0');
