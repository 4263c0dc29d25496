import { msg } from '@lit/localize';
import { formatDate } from '../design/tid.js';
import type { Item } from './motor/definition.js';
import type { Coding } from './motor/fhir.js';
import { same, type Value } from './motor/value.js';

/** An answer in words. The form's own words come first: the answer may have been given in another language. */
export function ord(item: Item, value: Value): string {
  const { type, raw } = value;
  if (type === 'Boolean') return raw ? msg('Ja') : msg('Nei');
  if (type === 'Date') return String(raw).length === 10 ? formatDate(String(raw)) : String(raw);
  if (type !== 'Coding') return String(raw);
  const option = item.options.find((each) => same(each.value, value))?.value.raw as Coding | undefined;
  const coding = raw as Coding;
  return option?.display ?? coding.display ?? coding.code ?? '';
}
