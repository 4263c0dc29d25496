import { msg, str } from '@lit/localize';
import type { SakKort } from '../sak/api.js';

/** How many applications, in words. */
export function antallSoknader(n: number): string {
  return n === 1 ? msg('1 søknad') : msg(str`${n} søknader`);
}

/** How many that have just come. */
export function antallNye(n: number): string {
  return n === 1 ? msg('1 ny søknad') : msg(str`${n} nye søknader`);
}

/** Who applied, and by what right. */
export function sokt(sokernavn: string, grunnlag: string): string {
  switch (grunnlag) {
    case 'SELV':
      return msg('Søkte selv');
    case 'FULLMAKT':
      return msg(str`${sokernavn}, med fullmakt`);
    case 'FORELDREANSVAR':
      return msg(str`${sokernavn}, som forelder`);
    case 'VERGE':
      return msg(str`${sokernavn}, som verge`);
    case 'FREMTIDSFULLMAKT':
      return msg(str`${sokernavn}, med fremtidsfullmakt`);
    case 'NAERMESTE_PARORENDE':
      return msg(str`${sokernavn}, som nærmeste pårørende`);
    default:
      return sokernavn;
  }
}

/** What came of pressing "take". */
export function utfall(ok: boolean, sak: SakKort): string {
  if (ok) return msg(str`Du har fått saken til ${sak.innbyggernavn}.`);
  return sak.saksbehandler
    ? msg(str`${sak.saksbehandler} har alt tatt saken til ${sak.innbyggernavn}.`)
    : msg(str`Saken til ${sak.innbyggernavn} er endret. Prøv igjen.`);
}
