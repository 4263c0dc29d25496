import { type Breach, breach, unjudged } from './breach.js';
import type { Limits } from './definition.js';
import { field, numberOf, type Value } from './value.js';

/** A quantity has a number, and a unit among those that are asked for. */
export function checkQuantity(limits: Limits, value: Value): Breach | undefined {
  if (typeof value.raw !== 'object' || Array.isArray(value.raw) || !Number.isFinite(numberOf(value))) {
    return breach('value', 'tall');
  }
  const { units, unitSet, unknownUnitSet } = limits;
  if (units.some((each) => is(each, value))) return undefined;
  if (!unitSet) {
    if (unknownUnitSet) return unjudged('valg-ukjent');
    return units.length ? breach('code-invalid', 'enhet') : undefined;
  }
  switch (unitSet.judge(field(value, 'system'), field(value, 'code'), '')) {
    case 'out':
      return breach('code-invalid', 'enhet');
    case 'unknown':
      return unjudged('valg-ukjent');
    default:
      return undefined;
  }
}

/** By code and system; a unit that was written without a code, by its words. */
function is(unit: Value, value: Value): boolean {
  const [code, system, words] = ['code', 'system', 'unit'].map((name) => field(value, name));
  if (!code) return words !== '' && (words === field(unit, 'display') || words === field(unit, 'code'));
  return code === field(unit, 'code') && (!system || !field(unit, 'system') || system === field(unit, 'system'));
}
