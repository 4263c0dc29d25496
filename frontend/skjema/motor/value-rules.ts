import { isSound } from './addresses.js';
import { checkAttachment } from './attachment-rules.js';
import { type Breach, breach, unjudged } from './breach.js';
import { checkChoice, type Purpose } from './choice-rules.js';
import type { Item, Limits } from './definition.js';
import { isDate, isDateTime, isTime } from './moments.js';
import { type Budget, newBudget } from './pattern.js';
import { patternOf } from './pattern-of.js';
import { checkQuantity } from './quantity-rules.js';
import { checkReference } from './reference-rules.js';
import { compare, numberOf, told, unit, type Value } from './value.js';

const INT_MIN = -2147483648;
const INT_MAX = 2147483647;

/** What expressions say of an item: its limits, and the answers that it offers. */
export interface Worked {
  min?: Value;
  max?: Value;
  options?: readonly Value[];
}

/** The rules for one answer: its type, its form, its limits and the allowed options. */
export class ValueRules {
  readonly #purpose: Purpose;
  readonly #response: unknown;
  readonly #budget: Budget = newBudget();

  constructor(purpose: Purpose, response: unknown) {
    this.#purpose = purpose;
    this.#response = response;
  }

  /** The first rule that the answer breaks; `worked` is what expressions say of the item. */
  check(item: Item, value: Value, worked: Worked = {}): Breach | undefined {
    if (!item.choices.types.has(value.type)) return breach('structure', 'feil-type');
    return (
      this.#form(item, value) ??
      this.#length(item, value) ??
      range({ ...item.limits, ...worked }, value) ??
      checkChoice(item, value, this.#purpose, worked.options)
    );
  }

  #form({ limits }: Item, value: Value): Breach | undefined {
    const { raw } = value;
    const written = (rule: (text: string) => boolean, reason: string) =>
      typeof raw === 'string' && rule(raw) ? undefined : breach('value', reason);
    switch (value.type) {
      case 'Boolean':
        return typeof raw === 'boolean' ? undefined : breach('value', 'form');
      case 'Integer':
        return Number.isInteger(raw) && (raw as number) >= INT_MIN && (raw as number) <= INT_MAX
          ? undefined
          : breach('value', 'heltall');
      case 'Decimal':
        return Number.isFinite(raw) ? undefined : breach('value', 'tall');
      case 'Date':
        return written(isDate, 'dato');
      case 'DateTime':
        return written(isDateTime, 'dato');
      case 'Time':
        return written(isTime, 'klokkeslett');
      case 'String':
        return written(() => true, 'form');
      case 'Uri':
        return written(isSound, 'adresse');
      case 'Attachment':
        return checkAttachment(limits, raw);
      case 'Reference':
        return checkReference(limits, raw, this.#response);
      case 'Quantity':
        return checkQuantity(limits, value);
      default:
        return typeof raw === 'object' && !Array.isArray(raw) ? undefined : breach('value', 'form');
    }
  }

  /** Length is counted in characters as a person counts them, not in UTF-16 units. */
  #length({ maxLength, limits }: Item, { raw }: Value): Breach | undefined {
    if (typeof raw !== 'string') return undefined;
    const { minLength } = limits;
    const size = [...raw].length;
    if (maxLength !== undefined && size > maxLength) return breach('too-long', 'for-lang', maxLength);
    if (minLength !== undefined && size < minLength) return breach('value', 'for-kort', minLength);
    if (limits.pattern === undefined) return undefined;
    const pattern = patternOf(limits);
    if (!pattern) return unjudged('monster-ukjent');
    const matches = pattern.matches(raw, this.#budget);
    if (matches === undefined) return breach('too-costly', 'for-tung');
    return matches ? undefined : breach('value', 'form');
  }
}

function range(
  { min, max, decimals: most }: Pick<Limits, 'min' | 'max' | 'decimals'>,
  value: Value,
): Breach | undefined {
  const found = beyond(value, min, -1, 'for-liten') ?? beyond(value, max, 1, 'for-stor');
  if (found) return found;
  const number = numberOf(value);
  return number !== undefined && most !== undefined && decimals(number) > most
    ? breach('value', 'desimaler', most)
    : undefined;
}

/** A limit without a unit is for the number alone. */
function beyond(value: Value, limit: Value | undefined, side: number, reason: string): Breach | undefined {
  if (!limit) return undefined;
  const bare = value.type === 'Quantity' && unit(limit) === '';
  const order = compare(value, bare ? { type: 'Decimal', raw: numberOf(limit) } : limit);
  if (order === undefined) {
    return value.type === 'Quantity' && numberOf(value) !== undefined && numberOf(limit) !== undefined
      ? breach('value', 'enhet-ulik', told(limit))
      : undefined;
  }
  return order === side ? breach('value', reason, told(limit)) : undefined;
}

function decimals(number: number): number {
  const [digits, exponent = '0'] = String(number).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}
