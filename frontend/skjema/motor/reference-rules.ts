import { isSound, schemeOf } from './addresses.js';
import { type Breach, breach } from './breach.js';
import type { Limits } from './definition.js';
import { list, text } from './json.js';
import { isResourceType } from './resource-types.js';

/** A reference names a resource that can exist, of a type that the question asks for. */
export function checkReference(limits: Limits, raw: unknown, response: unknown): Breach | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return breach('value', 'referanse');
  const reference = text(raw, 'reference');
  let type = text(raw, 'type');
  if (reference.startsWith('#')) {
    type = contained(response, reference.slice(1));
    if (!type) return breach('not-found', 'referanse');
  } else if (reference) {
    const named = isSound(reference) ? typeNamed(reference) : undefined;
    if (named === undefined) return breach('value', 'referanse');
    type = named || type;
  }
  if (type && !isResourceType(type)) return breach('invalid', 'referansetype', type);
  return !type || !limits.resources.length || limits.resources.includes(type)
    ? undefined
    : breach('invalid', 'referansetype', type);
}

/** The type that the address names, empty where it names none; undefined for a relative address that is no reference. */
function typeNamed(reference: string): string | undefined {
  const relative = !schemeOf(reference);
  if (!relative && !reference.startsWith('http')) return '';
  const parts = reference.split('/');
  let last = parts.length - 1;
  if (last >= 3 && parts[last - 1] === '_history') last -= 2;
  const sound = isType(parts[last - 1]) && isId(parts[last]);
  if (relative) return last === 1 && sound ? parts[0] : undefined;
  return last >= 4 && sound ? parts[last - 1] : '';
}

const isType = (part = '') => /^[A-Z][A-Za-z]*$/.test(part);

const isId = (part = '') => /^[A-Za-z0-9.-]{1,64}$/.test(part);

const contained = (response: unknown, id: string) =>
  text(
    list(response, 'contained').find((each) => text(each, 'id') === id),
    'resourceType',
  );
