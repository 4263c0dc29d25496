import { msg, str } from '@lit/localize';
import { formatClock, formatDate } from '../../design/tid.js';
import type { Punkt } from './api.js';

/** Who answered a question last, if it was another than the one who reads; the time alone where it was today. */
export function skrevetAv({ egen, skrevetAv: navn, skrevet }: Punkt, now = new Date()): string | undefined {
  if (egen) return undefined;
  return formatDate(skrevet) === formatDate(now.toISOString())
    ? msg(str`Skrevet av ${navn} kl. ${formatClock(skrevet)}`)
    : msg(str`Skrevet av ${navn} ${formatDate(skrevet)}`);
}

/** That others fill in the form at this moment; empty where none does. */
export function tilstedeOrd(navn: readonly string[]): string {
  if (!navn.length) return '';
  if (navn.length === 1) return msg(str`${navn[0]} fyller ut nå`);
  const others = navn.slice(0, -1).join(', ');
  return msg(str`${others} og ${navn.at(-1)!} fyller ut nå`);
}

/** Where an answer that nobody has changed comes from. */
export function hentetFra(kilde: string): string {
  switch (kilde) {
    case 'person.navn':
    case 'person.fodselsnummer':
    case 'person.adresse':
      return msg('Hentet fra Folkeregisteret.');
    case 'forrige-svar':
      return msg('Hentet fra forrige søknad. Rett det hvis noe er endret.');
    default:
      return msg('Hentet fra det vi vet fra før. Rett det hvis det er feil.');
  }
}
