import type { TjenesteKort } from './api.js';

/**
 * The services that answer to every word of what is typed: those named so first, then those that
 * speak of it. Small and capital letters and accents make no difference.
 */
export function search(tjenester: TjenesteKort[], typed: string): TjenesteKort[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return tjenester
    .map((tjeneste) => ({ tjeneste, rank: rank(tjeneste, words) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => a.rank! - b.rank!)
    .map(({ tjeneste }) => tjeneste);
}

function rank(tjeneste: TjenesteKort, words: string[]): number | undefined {
  const fields = [tjeneste.navn, tjeneste.sokeord.join(' '), tjeneste.ingress].map(fold);
  let worst = 0;
  for (const word of words) {
    const at = fields.findIndex((field) => field.includes(word));
    if (at < 0) return undefined;
    worst = Math.max(worst, at);
  }
  return worst;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => ({ æ: 'ae', ø: 'o', å: 'a' })[letter]!)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}
