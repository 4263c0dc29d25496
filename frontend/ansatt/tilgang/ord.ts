import { msg } from '@lit/localize';
import { fullmaktFeil } from '../../portal/tilgang/fullmakt-ord.js';

/** What is wrong with what an employee registers. */
export function registreringsfeil(felt: string, kode: string): string {
  switch (`${felt}.${kode}`) {
    case 'fodselsnummer.passer-ikke':
      return msg('Fødselsnummer og etternavn passer ikke, eller personen kan ikke handle for andre.');
    case 'fodselsnummer.har-alt':
      return msg('Denne personen har alt fullmakt. Avslutt den først hvis den skal endres.');
    case 'giver.kan-ikke-gi':
      return msg('Den saken gjelder, kan ikke gi fullmakt: under 16 år, eller skjermet adresse.');
    case 'giver.for-ung':
      return msg('Personen er under 12 år. Da er det foreldrene som handler for barnet.');
    case 'til.for-lenge':
      return msg('Det kan vare i høyst fem år.');
    case 'til.mangler':
    case 'dato.mangler':
    case 'attestdato.mangler':
      return msg('Skriv dag, måned og år.');
    case 'dato.framtid':
    case 'attestdato.framtid':
      return msg('Dagen kan ikke være fram i tid.');
    case 'ord.mangler':
      return msg('Skriv hva personen sa.');
    case 'attest.mangler':
      return msg('Skriv hvem som skrev attesten, og hvor den ligger.');
    default:
      return kode === 'for-langt' ? msg('Teksten er for lang.') : fullmaktFeil(felt, kode);
  }
}
