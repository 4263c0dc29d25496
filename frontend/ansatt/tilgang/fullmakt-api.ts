import { call } from '../../design/api.js';
import type { Mottaker, Omrade } from '../../portal/tilgang/fullmakt-api.js';

/** Who may act for a person. */
export interface Fullmaktlinje {
  id: string;
  innbyggerId: string;
  innbyggernavn: string;
  fullmektignavn: string;
  type: 'FULLMAKT' | 'PARORENDE';
  omrader: Omrade[];
  status: 'KOMMENDE' | 'GJELDER' | 'UTLOPT' | 'TRUKKET';
  fra: string;
  til?: string | null;
  gitt: string;
  gittAv: string;
  ord?: string | null;
  sagt?: string | null;
  trukket?: string | null;
  trukketAv?: string | null;
}

/** `gjelderSkjerming`: the person is 12 to 15, so that areas can be closed for the parents. */
export interface Representanter {
  navn: string;
  fullmakter: Fullmaktlinje[];
  gjelderSkjerming: boolean;
  skjermet: Omrade[];
}

const on = <T>(method: string, args: Record<string, unknown>) => call<T>('FullmaktAnsatt', method, args);

export const representanter = (innbyggerId: string) => on<Representanter>('oversikt', { innbyggerId });

export const finnMottaker = (innbyggerId: string, fodselsnummer: string, etternavn: string) =>
  on<Mottaker>('finnMottaker', { innbyggerId, fodselsnummer, etternavn });

export const registrerMuntlig = (
  innbyggerId: string,
  mottakerId: string,
  omrader: Omrade[],
  til: string | null,
  dato: string,
  ord: string,
) => on<Fullmaktlinje>('registrerMuntlig', { innbyggerId, mottakerId, omrader, til, dato, ord });

export const registrerParorende = (
  innbyggerId: string,
  mottakerId: string,
  omrader: Omrade[],
  til: string,
  attest: string,
  attestdato: string,
) => on<Fullmaktlinje>('registrerParorende', { innbyggerId, mottakerId, omrader, til, attest, attestdato });

export const avslutt = (innbyggerId: string, fullmaktId: string) =>
  on<Fullmaktlinje>('avslutt', { innbyggerId, fullmaktId });

export const skjerm = (innbyggerId: string, omrader: Omrade[]) => on<Omrade[]>('skjerm', { innbyggerId, omrader });

export const utloper = (enhetId: string) => on<Fullmaktlinje[]>('utloper', { enhetId });
