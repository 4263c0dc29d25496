import { call } from '../../design/api.js';

export type Omrade = 'SOKNAD' | 'HELSE' | 'DIALOG' | 'OKONOMI';

/** A mandate as one of the two sees it; `navn` is the other one. */
export interface Fullmakt {
  id: string;
  navn: string;
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

export interface Fullmaktoversikt {
  gitt: Fullmakt[];
  mottatt: Fullmakt[];
  kanGi: boolean;
}

/** `id` is that of the search; a mandate is given by it, once. */
export interface Mottaker {
  id: string;
  fullmektigId: string;
  navn: string;
}

const on = <T>(method: string, args: Record<string, unknown>) => call<T>('FullmaktPortal', method, args);

export const oversikt = (innbyggerId: string) => on<Fullmaktoversikt>('oversikt', { innbyggerId });

export const finnMottaker = (innbyggerId: string, fodselsnummer: string, etternavn: string) =>
  on<Mottaker>('finnMottaker', { innbyggerId, fodselsnummer, etternavn });

export const gi = (innbyggerId: string, mottakerId: string, omrader: Omrade[], til: string | null) =>
  on<Fullmakt>('gi', { innbyggerId, mottakerId, omrader, til });

export const trekk = (innbyggerId: string, fullmaktId: string) => on<Fullmakt>('trekk', { innbyggerId, fullmaktId });

export const siFra = (innbyggerId: string, mottattId: string) => on<Fullmakt>('siFra', { innbyggerId, mottattId });
