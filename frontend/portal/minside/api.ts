import { call } from '../../design/api.js';
import { language } from '../../i18n/sprak.js';

export interface SoknadKort {
  id: string;
  saksnummer?: string | null;
  tjenestenavn: string;
  status: string;
  sendt?: string | null;
  sendtAv?: string | null;
  saksbehandler?: string | null;
  endret: string;
}

export interface Minside {
  navn: string;
  kommune: string;
  kommunenavn: string;
  soknader: SoknadKort[];
}

export const oversikt = (innbyggerId: string) =>
  call<Minside>('MinsidePortal', 'oversikt', { innbyggerId, sprak: language() });
