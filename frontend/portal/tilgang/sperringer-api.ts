import { call } from '../../design/api.js';

/** What is closed, or was; `mot` is ANSATT, ENHET or DOKUMENT. */
export interface Sperring {
  id: string;
  mot: string;
  motNavn: string;
  satt: string;
  sattAv: string;
  opphevet?: string | null;
  opphevetAv?: string | null;
}

export interface Valg {
  mot: string;
  id: string;
  navn: string;
}

export interface Sperringside {
  sperringer: Sperring[];
  valg: Valg[];
}

export const fetchSperringer = (innbyggerId: string) => call<Sperringside>('SperringPortal', 'side', { innbyggerId });
export const closeFor = (innbyggerId: string, { mot, id }: Valg) =>
  call<void>('SperringPortal', 'close', { innbyggerId, mot, motId: id });
export const openAgain = (innbyggerId: string, sperringId: string) =>
  call<void>('SperringPortal', 'open', { innbyggerId, sperringId });
