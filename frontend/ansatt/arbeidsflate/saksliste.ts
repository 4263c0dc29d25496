import type { SakKort, Sakside } from '../sak/api.js';

/** How many cases a page has, and how many one call can bring. */
export const PAGE = 25;
export const MOST = 100;

/** How many to ask for when a list that shows `shown` cases is fetched again. */
export function refreshSize(shown: number): number {
  return Math.min(MOST, Math.max(PAGE, shown));
}

/** Puts the next page after what is shown; a case that came twice stands once. */
export function append(shown: Sakside, next: Sakside): Sakside {
  const ids = new Set(shown.saker.map((sak) => sak.id));
  return { ...next, saker: [...shown.saker, ...next.saker.filter((sak) => !ids.has(sak.id))] };
}

/**
 * Lays a fresh top of the list over what is shown. What was shown below it stays, and `nye` are
 * those that have come since: not seen before, and not older than the newest that was.
 */
export function refresh(shown: Sakside, fresh: Sakside): { side: Sakside; nye: SakKort[] } {
  const seen = new Set(shown.saker.map((sak) => sak.id));
  const newest = Math.max(0, ...shown.saker.map(time));
  const nye = fresh.saker.filter((sak) => !seen.has(sak.id) && sak.status === 'MOTTATT' && time(sak) >= newest);
  const last = fresh.saker.at(-1);
  if (!fresh.flere || !last) return { side: fresh, nye };
  const ids = new Set(fresh.saker.map((sak) => sak.id));
  const below = shown.saker.filter((sak) => !ids.has(sak.id) && isBelow(sak, last));
  return {
    side: {
      saker: [...fresh.saker, ...below],
      antall: fresh.antall,
      flere: below.length > 0 ? shown.flere : fresh.flere,
    },
    nye,
  };
}

/** The list with one case as it now is. */
export function replace(shown: Sakside, sak: SakKort): Sakside {
  return { ...shown, saker: shown.saker.map((each) => (each.id === sak.id ? sak : each)) };
}

function time(sak: SakKort): number {
  return Date.parse(sak.mottatt);
}

function isBelow(sak: SakKort, last: SakKort): boolean {
  return time(sak) < time(last) || (time(sak) === time(last) && sak.id < last.id);
}
