import { configureLocalization } from '@lit/localize';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';

export type Sprakkode = 'nb' | 'nn' | 'en';

/** The languages, each by its own name. */
export const SPRAK: { kode: Sprakkode; navn: string }[] = [
  { kode: 'nb', navn: 'Bokmål' },
  { kode: 'nn', navn: 'Nynorsk' },
  { kode: 'en', navn: 'English' },
];

const KEY = 'medvirk.sprak';

const { getLocale, setLocale } = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: (locale) => (locale === 'nn' ? import('./generated/nn.js') : import('./generated/en.js')),
});

/** The language that is shown now. */
export function language(): Sprakkode {
  return getLocale() as Sprakkode;
}

/** The languages for the browser's own formats of dates and numbers; one that lacks nynorsk writes bokmål, not English. */
export function formatLocale(): string[] {
  return { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] }[language()];
}

/** Shows everything in the language that the reader chose, and remembers it. */
export async function chooseLanguage(kode: Sprakkode): Promise<void> {
  try {
    localStorage.setItem(KEY, kode);
  } catch {
    // a browser that keeps nothing still gets the language for this page
  }
  await show(kode);
}

/** Shows a language that the login or the municipality suggests, unless the reader has chosen. */
export async function suggestLanguage(kode: string | null | undefined): Promise<void> {
  if (!chosen() && isSprak(kode)) await show(kode);
}

/** At the start: the reader's choice, if there is one. */
export async function chooseInitialLanguage(): Promise<void> {
  await show(chosen() ?? 'nb');
}

/** Without a net the texts may not come: then the page stays in the language that it is in. */
async function show(kode: Sprakkode): Promise<void> {
  try {
    if (kode !== language()) await setLocale(kode);
  } catch {
    return;
  }
  document.documentElement.lang = kode;
}

function chosen(): Sprakkode | undefined {
  try {
    const kode = localStorage.getItem(KEY);
    return isSprak(kode) ? kode : undefined;
  } catch {
    return undefined;
  }
}

function isSprak(kode: unknown): kode is Sprakkode {
  return SPRAK.some((sprak) => sprak.kode === kode);
}
