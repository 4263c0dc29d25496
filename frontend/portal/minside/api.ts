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
  /** The day an old draft is thrown away. */
  slettes?: string | null;
}

/** Something that waits for the person: `fra` asks about `hva`. */
export interface Oppgave {
  id: string;
  type: string;
  fra: string;
  hva: string;
  frist: string;
}

export interface Minside {
  navn: string;
  kommune: string;
  kommunenavn: string;
  soknader: SoknadKort[];
  oppgaver: Oppgave[];
  /** What the one who looks may do for the person. */
  apent: string[];
}

export const oversikt = (innbyggerId: string) =>
  call<Minside>('MinsidePortal', 'oversikt', { innbyggerId, sprak: language() });
