import { call } from '../../design/api.js';
import { language } from '../../i18n/sprak.js';

/** What was asked about a look, and the answer when it has come. */
export interface Sporsmal {
  sporsmal: string;
  stilt: string;
  stiltAv: string;
  svar?: string | null;
  besvart?: string | null;
  besvartAv?: string | null;
}

/** One person's looks at the same thing on one day. `hva` stands after the name. */
export interface Innsyn {
  id: string;
  dag: string;
  forste: string;
  siste: string;
  antall: number;
  hvem: string;
  stilling?: string | null;
  slag: 'ANSATT' | 'ANDRE' | 'SELV';
  tillatt: boolean;
  hva: string;
  hvorfor: string;
  sporsmal?: Sporsmal | null;
}

/** Whole days, newest first; `eldreEnn` is where the next page begins. */
export interface Innsynsside {
  navn: string;
  innsyn: Innsyn[];
  eldreEnn?: string | null;
}

/** Which part of the log to show. The days are included; one that is empty does not narrow. */
export interface Loggvalg {
  fra: string;
  til: string;
  ansatte: boolean;
  andre: boolean;
  selv: boolean;
}

export const listInnsyn = (innbyggerId: string, { fra, til, ...hvem }: Loggvalg, eldreEnn?: string) =>
  call<Innsynsside>('InnsynsloggPortal', 'list', {
    innbyggerId,
    valg: { ...hvem, fra: fra || null, til: til || null, eldreEnn: eldreEnn ?? null },
    sprak: language(),
  });

export const askInnsyn = (innbyggerId: string, loggId: string, tekst: string) =>
  call<Sporsmal>('InnsynsloggPortal', 'ask', { innbyggerId, loggId, tekst });
