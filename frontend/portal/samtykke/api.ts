import { call } from '../../design/api.js';
import { language } from '../../i18n/sprak.js';

export type Opplysning = 'HELSE' | 'MEDISINER' | 'HVERDAG' | 'TJENESTER' | 'PLANER' | 'BOLIG_OG_FAMILIE' | 'KONTAKT';

export type Samtykkestatus = 'FORESPURT' | 'GITT' | 'AVSLATT' | 'TRUKKET' | 'UTLOPT';

export interface Samtykketekst {
  tittel: string;
  formal: string;
  ja: string;
  nei: string;
  trekk: string;
}

/** One consent; `muntligTil` is set where the yes was spoken. */
export interface Samtykke {
  id: string;
  type: 'SAKSBEHANDLING' | 'INNHENTING' | 'DELING';
  status: Samtykkestatus;
  hva: Opplysning[];
  hvem: string;
  tekst: Samtykketekst;
  melding?: string | null;
  til?: string | null;
  svarfrist: string;
  bedtOm: string;
  bedtAv: string;
  besvart?: string | null;
  besvartAv?: string | null;
  muntligDato?: string | null;
  muntligTil?: string | null;
  ord?: string | null;
  trukket?: string | null;
  trukketAv?: string | null;
}

/** `kanSvare`: the one who looks may answer and withdraw. */
export interface Samtykkeoversikt {
  samtykker: Samtykke[];
  kanSvare: boolean;
}

const on = <T>(method: string, args: Record<string, unknown>) =>
  call<T>('SamtykkePortal', method, { ...args, sprak: language() });

export const oversikt = (innbyggerId: string) => on<Samtykkeoversikt>('oversikt', { innbyggerId });

export const svar = (innbyggerId: string, samtykkeId: string, ja: boolean) =>
  on<Samtykke>('svar', { innbyggerId, samtykkeId, ja });

export const trekk = (innbyggerId: string, samtykkeId: string) => on<Samtykke>('trekk', { innbyggerId, samtykkeId });
