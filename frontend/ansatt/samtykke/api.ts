import { call } from '../../design/api.js';
import { language } from '../../i18n/sprak.js';
import type { Opplysning, Samtykketekst, Samtykkestatus } from '../../portal/samtykke/api.js';

/** One consent as staff see it. */
export interface Samtykkelinje {
  id: string;
  type: string;
  status: Samtykkestatus;
  hva: Opplysning[];
  hvem: string;
  tittel: string;
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
}

/** A template; its texts have `{hvem}` where the name goes. */
export interface Mal {
  kode: string;
  type: string;
  hva: Opplysning[];
  til: string;
  tekst: Samtykketekst;
}

/** Whom it is about, and what one can ask. */
export interface Samtykkevalg {
  navn: string;
  maler: Mal[];
}

export interface Samtykkesporsmal {
  id: string;
  mal: string;
  hva: Opplysning[];
  hvem: string;
  melding: string | null;
  til: string | null;
}

const on = <T>(method: string, args: Record<string, unknown>) =>
  call<T>('SamtykkeAnsatt', method, { ...args, sprak: language() });

export const listSamtykker = (innbyggerId: string) => on<Samtykkelinje[]>('list', { innbyggerId });

export const samtykkevalg = (innbyggerId: string) => on<Samtykkevalg>('maler', { innbyggerId });

export const beOmSamtykke = (innbyggerId: string, sporsmal: Samtykkesporsmal) =>
  on<Samtykkelinje>('be', { innbyggerId, sporsmal });

export const registrerMuntlig = (
  innbyggerId: string,
  sporsmal: Samtykkesporsmal,
  dato: string,
  vitne: string,
  ord: string,
) => on<Samtykkelinje>('registrer', { innbyggerId, sporsmal, dato, vitne, ord });
