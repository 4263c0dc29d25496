import { klokkeord } from '../ord.js';

/** FHIR's time of what is written: 8, 8.30, 0830 or 08:30. */
export function toClock(written: string): string | undefined {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:, ]?(\d\d))?$/.exec(written.trim()) ?? [];
  return hour && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}:00` : undefined;
}

/** FHIR's dateTime of day, month, year and time as written, as the clock goes in Norway; the day alone will do. */
export function toMoment(written: string[]): string | undefined {
  const [day = '', month = '', year = '', clock = ''] = written.map((each) => each.trim());
  if (!/^\d{4}$/.test(year) || ![day, month].every((part) => /^\d{1,2}$/.test(part))) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!clock) return date;
  const time = toClock(clock);
  return time && `${date}T${time}${offset(`${date}T${time}`)}`;
}

/** Day, month, year and time as the clock goes in Norway. */
export function momentOf(raw: string): string[] {
  const instant = raw.includes('T') ? new Date(raw) : undefined;
  if (!instant || Number.isNaN(instant.getTime())) {
    const [year = '', month = '', day = ''] = raw.split('T', 1)[0].split('-');
    return [...[day, month].map((part) => (part ? String(Number(part)) : '')), year, ''];
  }
  const part = partsOf(instant);
  return [
    String(Number(part('day'))),
    String(Number(part('month'))),
    part('year'),
    klokkeord(`${part('hour')}:${part('minute')}`),
  ];
}

/** How far the clock in Norway is from Greenwich's at a time as it is there. */
function offset(local: string): string {
  const instant = new Date(`${local}+01:00`);
  if (Number.isNaN(instant.getTime())) return '+01:00';
  return /[+-]\d\d:\d\d$/.exec(partsOf(instant)('timeZoneName'))?.[0] ?? '+01:00';
}

const partsOf = (instant: Date) => {
  const parts = NORWAY.formatToParts(instant);
  return (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
};

const NORWAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
});
