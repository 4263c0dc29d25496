import { DEEPEST } from './json.js';

const CODE = /<script|javascript:|vbscript:|data:text\/html|<[a-z][^>]{0,500}\son[a-z]{3,20}\s{0,5}=/;

/** Whether the item's own texts and addresses hold code that a browser would run; what is under it is asked for itself. */
export function hasScript(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return false;
  return Object.entries(item).some(([name, json]) => name !== 'item' && anywhere(json, 0));
}

function anywhere(json: unknown, depth: number): boolean {
  if (typeof json === 'string') return /[:<]/.test(json) && CODE.test(json.toLowerCase());
  if (typeof json !== 'object' || json === null || depth >= DEEPEST) return false;
  return Object.values(json).some((each) => anywhere(each, depth + 1));
}
