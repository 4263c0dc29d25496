import { msg } from '@lit/localize';
import { formatClock, formatDate } from '../design/tid.js';
import { formatLocale } from '../i18n/sprak.js';
import type { Item } from './motor/definition.js';
import { text } from './motor/json.js';
import { field, numberOf, same, type Value } from './motor/value.js';
import { tallord } from './tallord.js';

/** An answer in words. The form's own words come first: the answer may have been given in another language. */
export function ord(item: Item, value: Value): string {
  const { type, raw } = value;
  switch (type) {
    case 'Boolean':
      return raw ? msg('Ja') : msg('Nei');
    case 'Date':
    case 'DateTime':
      return tidsord(String(raw));
    case 'Time':
      return klokkeord(String(raw));
    case 'Integer':
    case 'Decimal':
      return typeof raw === 'number' ? tallord(raw) : String(raw);
    case 'Quantity': {
      const number = numberOf(value);
      const unit = field(value, 'unit') || field(value, 'code');
      return [number === undefined ? '' : tallord(number), unit].filter(Boolean).join(' ');
    }
    case 'Attachment':
      return field(value, 'title') || field(value, 'url') || field(value, 'contentType') || msg('En fil');
    case 'Reference':
      return field(value, 'display') || field(value, 'reference');
    case 'Coding':
      return valgord(item, value);
    default:
      return typeof raw === 'object' ? '' : String(raw);
  }
}

/** What an option is called, with what stands before it. */
export function alternativord(item: Item, value: Value): string {
  const prefix = item.options.find((each) => each.value.type === value.type && same(each.value, value))?.prefix;
  return prefix ? `${prefix} ${ord(item, value)}` : ord(item, value);
}

function valgord({ options, choices }: Item, value: Value): string {
  const known = options.map((each) => each.value).concat(options.length ? [] : (choices.set?.codings ?? []));
  const option = known.find((each) => each.type === 'Coding' && same(each, value));
  return text(option?.raw, 'display') || field(value, 'display') || field(value, 'code');
}

/** A year, a month, a day or a moment. */
export function tidsord(raw: string): string {
  const [, year, month, day, clock] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T.*)?)?)?$/.exec(raw) ?? [];
  const date = new Date(clock ? raw : `${year}-${month ?? '01'}-${day ?? '01'}T12:00:00Z`);
  if (!year || Number.isNaN(date.getTime())) return raw;
  if (clock) return `${formatDate(raw)} ${msg('kl.')} ${formatClock(raw)}`;
  if (day) return formatDate(raw);
  if (!month) return year;
  return new Intl.DateTimeFormat(formatLocale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** `08:30:00` as 08.30, in English 08:30. */
export const klokkeord = (raw: string): string =>
  /^([01]\d|2[0-3]):[0-5]\d/.test(raw) ? formatClock(`2026-01-15T${raw.slice(0, 5)}:00+01:00`) : raw;
