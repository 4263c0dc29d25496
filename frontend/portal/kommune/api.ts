import { call } from '../../design/api.js';
import { language } from '../../i18n/sprak.js';

export interface KommuneKort {
  nr: string;
  navn: string;
  malform: string;
}

export interface TjenesteKort {
  kode: string;
  navn: string;
  ingress: string;
  sokeord: string[];
}

export interface KommuneSide extends KommuneKort {
  telefon: string;
  tjenester: TjenesteKort[];
}

export interface TjenesteSide {
  kode: string;
  navn: string;
  ingress: string;
  hva: string;
  hvem: string[];
  pris: string;
  behandlingstid: string;
  kanSokes: boolean;
}

let listed: Promise<KommuneKort[]> | undefined;

/** The municipalities that share Medvirk; asked once. */
export function listKommuner(): Promise<KommuneKort[]> {
  listed ??= call<KommuneKort[]>('KommunePortal', 'listKommuner').catch((error: unknown) => {
    listed = undefined;
    throw error;
  });
  return listed;
}

export const findKommune = (nr: string) => call<KommuneSide>('KommunePortal', 'findKommune', { nr, sprak: language() });

export const findTjeneste = (nr: string, kode: string) =>
  call<TjenesteSide>('KommunePortal', 'findTjeneste', { nr, kode, sprak: language() });
