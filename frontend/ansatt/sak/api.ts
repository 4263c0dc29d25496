import { call } from '../../design/api.js';
import { language } from '../../i18n/sprak.js';

export type Saksstatus = 'MOTTATT' | 'UNDER_BEHANDLING';

/** A case as one row in a list. */
export interface SakKort {
  id: string;
  soknadId: string;
  innbyggerId: string;
  saksnummer: string;
  innbyggernavn: string;
  sokernavn: string;
  grunnlag: string;
  tjeneste: string;
  status: Saksstatus;
  saksbehandlerId?: string | null;
  saksbehandler?: string | null;
  mottatt: string;
  versjon: number;
}

/** Which cases to list; what is empty does not narrow. */
export interface Utvalg {
  tekst: string;
  status: '' | Saksstatus;
  tjeneste: string;
  mine: boolean;
}

/** A page of a list: `antall` counts them all, `flere` says that there is another page. */
export interface Sakside {
  saker: SakKort[];
  antall: number;
  flere: boolean;
}

export interface Hendelse {
  tid: string;
  hvem: string;
  hva: string;
}

export interface Saksvisning {
  sak: SakKort;
  historikk: Hendelse[];
}

/** `ok` is false when someone else has the case; the case says who. */
export interface Tildeling {
  ok: boolean;
  sak: SakKort;
}

export interface SvarLinje {
  linkId: string;
  niva: number;
  sporsmal: string;
  svar: string[];
  overskrift: boolean;
}

export interface Dokument {
  id: string;
  filnavn: string;
  mediatype: string;
  storrelse: number;
  lagret: string;
  type: string;
}

/** The application as it was sent. */
export interface Soknadsvisning {
  soknadId: string;
  saksnummer: string;
  tjenestenavn: string;
  innbyggernavn: string;
  fodselsnummer: string;
  sendt: string;
  sendtAv: string;
  grunnlag: string;
  svar: SvarLinje[];
  vedlegg: Dokument[];
}

export const listSaker = (enhetId: string, utvalg: Utvalg, antall: number, etter?: string) =>
  call<Sakside>('SakAnsatt', 'list', {
    enhetId,
    filter: { ...utvalg, antall, etter: etter ?? null },
  });

export const findSak = (innbyggerId: string, sakId: string) =>
  call<Saksvisning>('SakAnsatt', 'find', { innbyggerId, sakId });

export const assignSak = ({ innbyggerId, id, versjon }: SakKort) =>
  call<Tildeling>('SakAnsatt', 'assign', { innbyggerId, sakId: id, versjon });

export const findSoknad = (innbyggerId: string, soknadId: string) =>
  call<Soknadsvisning>('SoknadAnsatt', 'find', { innbyggerId, soknadId, sprak: language() });

export const sakPath = ({ innbyggerId, id }: SakKort) => `/ansatt/sak/${innbyggerId}/${id}`;
