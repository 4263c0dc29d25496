import { call } from '../../design/api.js';
import { language } from '../../i18n/sprak.js';

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
  lagret?: string | null;
  lagretAv: string;
}

export interface Lagret {
  /** False: somebody saved in between, nothing was written, and theirs is in `nyereSvar`. */
  ok: boolean;
  versjon: number;
  lagret: string;
  nyereSvar?: string | null;
  nyereAv?: string | null;
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

export const save = (innbyggerId: string, soknadId: string, svar: string, versjon: number) =>
  ask<Lagret>('save', { innbyggerId, soknadId, svar, versjon });

export const submit = (innbyggerId: string, soknadId: string) =>
  ask<Innsending>('submit', { innbyggerId, soknadId, sprak: language() });

export const findKvittering = (innbyggerId: string, soknadId: string) =>
  ask<Kvittering>('findKvittering', { innbyggerId, soknadId, sprak: language() });

export const discard = (innbyggerId: string, soknadId: string) => ask<void>('discard', { innbyggerId, soknadId });
