import { msg } from '@lit/localize';
import type { Opplysning, Samtykkestatus } from './api.js';

export const OPPLYSNINGER: Opplysning[] = [
  'HELSE',
  'MEDISINER',
  'HVERDAG',
  'TJENESTER',
  'PLANER',
  'BOLIG_OG_FAMILIE',
  'KONTAKT',
];

/** A kind of information, in words that need no explanation. */
export function opplysningOrd(opplysning: Opplysning): string {
  switch (opplysning) {
    case 'HELSE':
      return msg('Helse og sykdom');
    case 'MEDISINER':
      return msg('Medisiner');
    case 'HVERDAG':
      return msg('Hvordan hverdagen går');
    case 'TJENESTER':
      return msg('Hjelpen fra kommunen');
    case 'PLANER':
      return msg('Planer og mål');
    case 'BOLIG_OG_FAMILIE':
      return msg('Bolig og familie');
    case 'KONTAKT':
      return msg('Adresse og telefon');
  }
}

export function samtykkestatus(status: Samtykkestatus): string {
  switch (status) {
    case 'FORESPURT':
      return msg('Venter på svar');
    case 'GITT':
      return msg('Sagt ja');
    case 'AVSLATT':
      return msg('Sagt nei');
    case 'TRUKKET':
      return msg('Trukket tilbake');
    case 'UTLOPT':
      return msg('Gått ut');
  }
}

/** What the server said of an answer, in the reader's language. */
export function svarFeil(kode: string): string {
  switch (kode) {
    case 'alt-besvart':
      return msg('Dette er alt besvart, kanskje i et annet vindu. Du ser svaret her.');
    case 'utlopt':
      return msg('Fristen for å svare er ute. Den som spurte, kan spørre igjen.');
    default:
      return msg('Dette er alt avsluttet. Du ser det her.');
  }
}
