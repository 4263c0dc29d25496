import { msg, str } from '@lit/localize';
import { formatDate } from '../../design/tid.js';
import type { Fullmakt, Omrade } from './fullmakt-api.js';

export const OMRADER: Omrade[] = ['SOKNAD', 'HELSE', 'DIALOG', 'OKONOMI'];

/** The name of an area, and what one who has it can see and do. */
export function omradeOrd(omrade: Omrade): { navn: string; hva: string } {
  switch (omrade) {
    case 'SOKNAD':
      return { navn: msg('Søknader og vedtak'), hva: msg('Søke om tjenester, se søknader og vedtak, og klage.') };
    case 'HELSE':
      return { navn: msg('Helse'), hva: msg('Lese journal, planer og brev om helse.') };
    case 'DIALOG':
      return { navn: msg('Timer og meldinger'), hva: msg('Bestille timer, og lese og skrive meldinger.') };
    case 'OKONOMI':
      return { navn: msg('Regninger'), hva: msg('Se regninger og hva tjenestene koster.') };
  }
}

/** How long it holds, or what ended it. */
export function varighet({ status, fra, til, trukket, trukketAv }: Fullmakt): string {
  switch (status) {
    case 'TRUKKET':
      return msg(str`Avsluttet av ${trukketAv ?? ''} ${formatDate(trukket!)}`);
    case 'UTLOPT':
      return msg(str`Gikk ut ${formatDate(til!)}`);
    case 'KOMMENDE':
      return msg(str`Gjelder fra ${formatDate(fra)}`);
    default:
      return til ? msg(str`Til og med ${formatDate(til)}`) : msg('Til noen avslutter den');
  }
}

/** What the server said of a field, in the reader's language. */
export function fullmaktFeil(felt: string, kode: string): string {
  switch (`${felt}.${kode}`) {
    case 'fodselsnummer.mangler':
      return msg('Skriv fødselsnummeret.');
    case 'fodselsnummer.format':
      return msg('Et fødselsnummer har 11 siffer.');
    case 'fodselsnummer.passer-ikke':
      return msg(
        'Vi fant ingen som kan få fullmakt med dette fødselsnummeret og etternavnet. Personen må være fylt 18 år, og du kan ikke velge deg selv.',
      );
    case 'fodselsnummer.for-mange':
      return msg('Du har prøvd mange ganger. Vent en time, eller ring kommunen.');
    case 'fodselsnummer.har-alt':
      return msg('Denne personen har alt fullmakt. Trekk den tilbake først hvis du vil endre den.');
    case 'fodselsnummer.sok-pa-nytt':
      return msg('Det er gått for lang tid. Skriv inn personen på nytt.');
    case 'etternavn.mangler':
      return msg('Skriv etternavnet.');
    case 'omrader.mangler':
      return msg('Velg minst én ting personen skal kunne gjøre.');
    case 'til.fortid':
      return msg('Velg en dag som ikke har vært.');
    case 'giver.kan-ikke-gi':
      return msg('Du kan ikke gi fullmakt her. Ring kommunen hvis du vil at noen skal hjelpe deg.');
    default:
      return msg('Dette kan vi ikke bruke. Sjekk det du har skrevet.');
  }
}
