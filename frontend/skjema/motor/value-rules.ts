import type { Item } from './definition.js';
import { compare, numberOf, same, type Value } from './value.js';

export interface Breach {
  code: string;
  reason: string;
  limit: string;
}

const INT_MIN = -2147483648;
const INT_MAX = 2147483647;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const DATE_TIME = /^\d{4}(-\d{2}(-\d{2}(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2}))?)?)?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?$/;

const TYPES: Record<string, string[]> = {
  boolean: ['Boolean'],
  decimal: ['Decimal', 'Integer'],
  integer: ['Integer'],
  date: ['Date'],
  dateTime: ['DateTime'],
  time: ['Time'],
  string: ['String'],
  text: ['String'],
  url: ['Uri'],
  choice: ['Coding'],
  'open-choice': ['Coding', 'String'],
  attachment: ['Attachment'],
  reference: ['Reference'],
  quantity: ['Quantity'],
};

const breach = (code: string, reason: string, limit: unknown = ''): Breach => ({ code, reason, limit: String(limit) });

/** The first rule that the answer breaks: its type, its form, its limits or the allowed options. */
export function checkValue(item: Item, value: Value): Breach | undefined {
  if (!types(item).includes(value.type)) return breach('structure', 'feil-type');
  if (!hasForm(value)) return breach('value', formReason(value.type));
  return length(item, value) ?? range(item, value) ?? option(item, value);
}

function types(item: Item): string[] {
  if (item.type === 'choice' && item.options.length) return item.options.map((each) => each.value.type);
  return TYPES[item.type] ?? [];
}

function hasForm({ type, raw }: Value): boolean {
  switch (type) {
    case 'Boolean':
      return typeof raw === 'boolean';
    case 'Integer':
      return typeof raw === 'number' && Number.isInteger(raw) && raw >= INT_MIN && raw <= INT_MAX;
    case 'Decimal':
      return typeof raw === 'number';
    case 'Date':
      return typeof raw === 'string' && DATE.test(raw) && exists(raw);
    case 'DateTime':
      return typeof raw === 'string' && DATE_TIME.test(raw) && exists(raw);
    case 'Time':
      return typeof raw === 'string' && TIME.test(raw);
    case 'String':
    case 'Uri':
      return typeof raw === 'string';
    default:
      return typeof raw === 'object';
  }
}

function formReason(type: string): string {
  if (type === 'Integer') return 'heltall';
  if (type === 'Decimal') return 'tall';
  return type === 'Date' || type === 'DateTime' ? 'dato' : 'form';
}

/** Whether the day is in the calendar. */
function exists(text: string): boolean {
  const [year, month = 1, day = 1] = text.split('T', 1)[0].split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
}

/** Length is counted in characters as a person counts them, not in UTF-16 units. */
function length(item: Item, { raw }: Value): Breach | undefined {
  if (typeof raw !== 'string') return undefined;
  const size = [...raw].length;
  const { minLength, regex } = item.limits;
  if (item.maxLength !== undefined && size > item.maxLength) return breach('too-long', 'for-lang', item.maxLength);
  if (minLength !== undefined && size < minLength) return breach('value', 'for-kort', minLength);
  return regex && !regex.test(raw) ? breach('value', 'form') : undefined;
}

function range({ limits }: Item, value: Value): Breach | undefined {
  if (limits.min && (compare(value, limits.min) ?? 0) < 0) return breach('value', 'for-liten', limits.min.raw);
  if (limits.max && (compare(value, limits.max) ?? 0) > 0) return breach('value', 'for-stor', limits.max.raw);
  const number = numberOf(value);
  return number !== undefined && limits.decimals !== undefined && decimals(number) > limits.decimals
    ? breach('value', 'desimaler', limits.decimals)
    : undefined;
}

function decimals(number: number): number {
  const [digits, exponent = '0'] = String(number).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}

function option(item: Item, value: Value): Breach | undefined {
  const free = item.options.length === 0 || (item.type === 'open-choice' && value.type === 'String');
  return free || item.options.some((each) => same(each.value, value)) ? undefined : breach('code-invalid', 'valg');
}
