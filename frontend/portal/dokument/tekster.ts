import { msg } from '@lit/localize';
import type { Feilkode } from './api.js';

/** What went wrong with a file and what one can do about it. */
export function errorText(kode: Feilkode): string {
  switch (kode) {
    case 'dokument.type':
      return msg('Vi kan ikke ta imot denne filtypen. Velg en PDF eller et bilde (PNG, JPEG eller HEIC).');
    case 'dokument.stor':
      return msg('Filen er for stor. Den kan være på høyst 25 MB.');
    case 'dokument.antall':
      return msg('Du kan legge ved høyst 10 filer. Fjern en fil først.');
    case 'dokument.tom':
      return msg('Filen er tom. Velg en annen fil.');
    case 'dokument.virus':
      return msg('Vi fant skadelig innhold i filen og tok ikke imot den.');
    case 'dokument.kontroll':
      return msg('Vi fikk ikke kontrollert filen for virus akkurat nå. Prøv igjen om litt.');
    case 'dokument.laast':
      return msg('Søknaden er sendt. Du kan ikke endre vedleggene nå.');
    case 'nett':
      return msg('Vi mistet forbindelsen. Sjekk at du er på nett, og prøv igjen.');
    case 'innlogging':
      return msg('Du er ikke lenger logget inn. Logg inn igjen og legg ved filen på nytt.');
    case 'ikke-funnet':
      return msg('Vi finner ikke filen lenger.');
    default:
      return msg('Noe gikk galt hos oss. Prøv igjen om litt.');
  }
}

/** Can trying the same file again help? */
export const retryable = (kode: Feilkode | undefined): boolean =>
  kode === 'nett' || kode === 'annet' || kode === 'dokument.kontroll';

/** "340 kB", "2,4 MB": as in the reader's language. */
export function sizeText(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kB'] : [bytes / 1_000_000, 'MB'];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  return `${number}\u00a0${unit}`;
}
