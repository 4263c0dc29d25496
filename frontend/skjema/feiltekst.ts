import { msg, str } from '@lit/localize';
import { tidsord } from './ord.js';
import { filstorrelse, filtyper, STORST_FIL } from './fil.js';
import type { Item } from './motor/definition.js';
import type { Problem } from './motor/node.js';
import { sporsmalsord } from './sporsmalsord.js';
import { tallord } from './tallord.js';
import { plain } from './tekst/markdown.js';

type Feil = Pick<Problem, 'reason' | 'limit' | 'node'>;

/**
 * What a problem says at its field: what is wrong, and how to mend it. The form's own words come first. The server has the same
 * sentences in `skjema/feil.json`.
 */
export function feiltekst(problem: Feil): string {
  const own = problem.node?.item.validationText;
  if (!own || KNOWN_BEST.includes(problem.reason)) return sentence(problem);
  const words = plain(own);
  return problem.reason === 'mangler' ? `${sentence(problem)} ${words}` : words;
}

/** The same with its question before it, for a list where it stands alone. */
export function feilMedSporsmal(problem: Feil): string {
  const question = problem.node && sporsmalsord(problem.node.item);
  if (!question) return feiltekst(problem);
  return question + (/[.?!:]$/.test(question) ? ' ' : ': ') + feiltekst(problem);
}

/** What the form's own words about the answer do not speak of. */
const KNOWN_BEST = [
  'krav',
  'utregnet',
  'utregnet-tomt',
  'uttrykk-tungt',
  'for-faa',
  'for-mange',
  'ett-svar',
  'alene',
  'filinnhold',
];

function sentence({ reason, limit: told, node }: Feil): string {
  const item = node?.item;
  const limit = grense(told, item);
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
      return datofeil(item);
    case 'klokkeslett':
      return msg('Skriv et klokkeslett, for eksempel 14.30.');
    case 'dato-mangler':
      return msg('Skriv datoen også, med dag, måned og år.');
    case 'adresse':
      return msg('Skriv en hel nettadresse, for eksempel https://www.helsenorge.no.');
    case 'for-lang':
      return msg(str`Teksten er for lang. Bruk høyst ${limit} tegn.`);
    case 'for-kort':
      return msg(str`Teksten er for kort. Bruk minst ${limit} tegn.`);
    case 'for-liten':
      return tidlig(item)
        ? msg(str`Datoen kan ikke være før ${limit}.`)
        : msg(str`Verdien må være ${limit} eller høyere.`);
    case 'for-stor':
      return tidlig(item)
        ? msg(str`Datoen kan ikke være etter ${limit}.`)
        : msg(str`Verdien må være ${limit} eller lavere.`);
    case 'desimaler':
      return told === '0' ? msg('Skriv et helt tall, for eksempel 2.') : msg(str`Bruk høyst ${limit} desimaler.`);
    case 'valg':
    case 'valg-ord':
      return msg('Velg et av svarene i lista.');
    case 'enhet':
      return msg('Velg en av enhetene i lista.');
    case 'enhet-ulik':
      return msg(str`Velg en enhet som kan sammenlignes med ${limit}.`);
    case 'filtype': {
      const types = told || item?.limits.mimeTypes.join(', ') || '';
      return msg(str`Filen er av en type som ikke kan brukes. Bruk ${filtyper(types)}.`);
    }
    case 'filstorrelse': {
      const size = filstorrelse(Number(told) * 1024 || item?.limits.maxSize || STORST_FIL);
      return msg(str`Filen er for stor. Den kan være høyst ${size}.`);
    }
    case 'filinnhold':
      return msg('Filen er skadet. Legg den ved på nytt.');
    case 'referanse':
      return msg('Sjekk at du har skrevet riktig hva svaret viser til.');
    case 'referansetype':
      return msg(str`Svaret kan ikke vise til ${limit}.`);
    case 'form':
      return msg('Sjekk at dette er skrevet riktig.');
    case 'for-tung':
    case 'uttrykk-tungt':
      return msg('Vi klarte ikke å sjekke dette svaret. Skriv det kortere hvis du kan.');
    case 'krav':
      return plain(told);
    case 'krav-uten-ord':
      return msg('Svaret passer ikke sammen med det andre du har svart. Se over og rett.');
    case 'utregnet':
      return msg(str`Dette regnes ut for deg, og skal være ${limit}.`);
    case 'utregnet-tomt':
      return msg('Dette regnes ut for deg, og skal ikke ha noe svar ennå.');
    case 'uleselig':
      return msg('Vi kunne ikke lese svarene. Last siden på nytt og prøv igjen.');
    default:
      return msg('Svaret passer ikke her. Rett det og prøv igjen.');
  }
}

function datofeil(item?: Item): string {
  switch (item?.precision) {
    case 'year':
      return msg('Skriv året med fire sifre, for eksempel 1996.');
    case 'month':
      return msg('Skriv en måned som finnes, med måned og år.');
    default:
      return msg('Skriv en dato som finnes, med dag, måned og år.');
  }
}

const tidlig = (item?: Item) => item?.type === 'date' || item?.type === 'dateTime';

/** A limit as a person reads it. */
function grense(limit: string, item?: Item): string {
  if (tidlig(item)) return tidsord(limit);
  const [number, ...unit] = limit.split(' ');
  return /^-?\d+(\.\d+)?$/.test(number) ? [tallord(Number(number)), ...unit].join(' ') : limit;
}
