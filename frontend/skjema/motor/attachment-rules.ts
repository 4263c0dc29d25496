import { isSound } from './addresses.js';
import { type Breach, breach } from './breach.js';
import type { Limits } from './definition.js';
import { at, text } from './json.js';

/** An attachment is of an allowed type and size, and what it says of its size is true. */
export function checkAttachment({ mimeTypes, maxSize }: Limits, raw: unknown): Breach | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return breach('value', 'form');
  const url = text(raw, 'url');
  if (url && !isSound(url)) return breach('value', 'adresse');
  if (mimeTypes.length && !allowed(mimeTypes, text(raw, 'contentType'))) {
    return breach('invalid', 'filtype', mimeTypes.join(', '));
  }
  const given = at(raw, 'size');
  const data = at(raw, 'data');
  const stated = typeof given === 'number' ? Math.trunc(given) : -1;
  const size = typeof data === 'string' ? sizeOf(data) : stated;
  if (typeof data === 'string' && (size < 0 || (stated >= 0 && stated !== size))) return breach('value', 'filinnhold');
  return maxSize !== undefined && size > maxSize
    ? breach('too-long', 'filstorrelse', Math.floor(maxSize / 1024))
    : undefined;
}

function allowed(types: string[], contentType: string): boolean {
  const plain = contentType.split(';', 1)[0].trim().toLowerCase();
  return types
    .map((type) => type.trim().toLowerCase())
    .some((type) => type === plain || type === '*/*' || (type.endsWith('/*') && plain.startsWith(type.slice(0, -1))));
}

/** How many bytes the base64 text holds, -1 where it is none. */
function sizeOf(data: string): number {
  const dense = data.replace(/[ \t\r\n]/g, '');
  const letters = dense.replace(/={1,2}$/, '').length;
  return dense.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(dense) ? Math.floor((letters * 3) / 4) : -1;
}
