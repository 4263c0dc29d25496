import { call } from '../../design/api.js';
import { language } from '../../i18n/sprak.js';

/** The answer of one question as it stands on the server. */
export interface Punkt {
  linkId: string;
  /** What the next save of this question must build on. */
  versjon: number;
  skrevetAv: string;
  /** Written by the one who is logged in. */
  egen: boolean;
  skrevet: string;
  /** Its items in the QuestionnaireResponse, as a JSON array; missing where the whole answer comes beside it. */
  verdi?: string | null;
}

/** How this browser keeps what is not saved yet. */
export interface Kladdvern {
  /** AES-256, base64; kept in memory only. */
  nokkel: string;
  dager: number;
}

export interface SoknadUtkast {
  id: string;
  tjeneste: string;
  tjenestenavn: string;
  status: string;
  /** FHIR Questionnaire as text. */
  questionnaire: string;
  /** FHIR QuestionnaireResponse as text. */
  svar: string;
  versjon: number;
  lagret: string;
  punkter: Punkt[];
  /** What was there before anyone wrote, and where from. */
  hentet: { linkId: string; kilde: string }[];
  kladdvern: Kladdvern;
}

/** One question answered anew, upon what the writer had read. */
export interface Endring {
  linkId: string;
  verdi: string;
  versjon: number;
  /** The open form that it was written in. */
  klient: string;
}

export interface Lagret {
  versjon: number;
  lagret: string;
  skrevet: Punkt[];
  /** Somebody else had written these in between: nothing was overwritten, theirs stand. */
  konflikter: Punkt[];
}

/** What has come to a draft since a version of it. */
export interface Nytt {
  versjon: number;
  lagret: string;
  status: string;
  punkter: Punkt[];
  /** The names of the others who have it open. */
  tilstede: string[];
}

export interface Skjemafeil {
  linkId: string;
  code: string;
  text: string;
  expression?: string;
}

export interface Skritt {
  tittel: string;
  tekst: string;
}

export interface Kvittering {
  soknadId: string;
  saksnummer: string;
  tjenestenavn: string;
  sendt: string;
  sendtAv: string;
  gjelder: string;
  svarInnen: string;
  pdf: string;
  videre: Skritt[];
}

export interface Innsending {
  kvittering?: Kvittering | null;
  feil: Skjemafeil[];
}

const ask = <T>(method: string, args: Record<string, unknown>) => call<T>('SoknadPortal', method, args);

export const start = (innbyggerId: string, tjeneste: string) =>
  ask<SoknadUtkast>('start', { innbyggerId, tjeneste, sprak: language() });

export const find = (innbyggerId: string, soknadId: string) =>
  ask<SoknadUtkast>('find', { innbyggerId, soknadId, sprak: language() });

export const save = (innbyggerId: string, soknadId: string, endringer: Endring[]) =>
  ask<Lagret>('save', { innbyggerId, soknadId, endringer });

export const news = (innbyggerId: string, soknadId: string, versjon: number) =>
  ask<Nytt>('news', { innbyggerId, soknadId, versjon });

export const submit = (innbyggerId: string, soknadId: string) =>
  ask<Innsending>('submit', { innbyggerId, soknadId, sprak: language() });

export const findKvittering = (innbyggerId: string, soknadId: string) =>
  ask<Kvittering>('findKvittering', { innbyggerId, soknadId, sprak: language() });

export const discard = (innbyggerId: string, soknadId: string) => ask<void>('discard', { innbyggerId, soknadId });
