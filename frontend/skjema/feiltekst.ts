import { msg, str } from '@lit/localize';
import type { Problem } from './motor/node.js';

/** What a problem says at its field. The server has the same sentences in `skjema/feil.json`. */
export function feiltekst({ reason, limit }: Problem): string {
  switch (reason) {
    case 'mangler':
      return msg('Dette må fylles ut.');
    case 'ett-svar':
      return msg('Velg bare ett svar.');
    case 'for-faa':
      return msg(str`Gi minst ${limit} svar.`);
    case 'for-mange':
      return msg(str`Gi høyst ${limit} svar.`);
    case 'alene':
      return msg('Dette svaret kan ikke velges sammen med andre.');
    case 'heltall':
      return msg('Skriv et helt tall, for eksempel 2.');
    case 'tall':
      return msg('Skriv et tall, for eksempel 2,5.');
    case 'dato':
      return msg('Skriv en dato som finnes, med dag, måned og år.');
    case 'for-lang':
      return msg(str`Teksten er for lang. Bruk høyst ${limit} tegn.`);
    case 'for-kort':
      return msg(str`Teksten er for kort. Bruk minst ${limit} tegn.`);
    case 'for-liten':
      return msg(str`Verdien må være ${limit} eller høyere.`);
    case 'for-stor':
      return msg(str`Verdien må være ${limit} eller lavere.`);
    case 'desimaler':
      return msg(str`Bruk høyst ${limit} desimaler.`);
    case 'valg':
      return msg('Velg et av svarene i lista.');
    case 'form':
      return msg('Sjekk at dette er skrevet riktig.');
    default:
      return msg('Svaret passer ikke her. Rett det og prøv igjen.');
  }
}

/** The same with its question before it, for a list where it stands alone. */
export function feilMedSporsmal(problem: Problem): string {
  const question = problem.node?.item.text;
  if (!question) return feiltekst(problem);
  return question + (/[.?!]$/.test(question) ? ' ' : ': ') + feiltekst(problem);
}
