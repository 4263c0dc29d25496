import { csrfHeader } from '../../portal/dokument/csrf.js';

export interface Bankskjema {
  id: string;
  tittel: string;
  versjon: string;
}

/** A problem as the server tells it. */
export interface Funn {
  severity: 'error' | 'warning';
  code: string;
  linkId: string;
  expression: string;
  text: string;
}

export interface Kontrollsvar {
  skjema: Funn[];
  svar: Funn[];
}

/** The server answered, but not with what was asked for. */
export class Avvist extends Error {
  constructor(readonly status: number) {
    super(String(status));
  }
}

export const formAddress = (id: string, sprak: string): string =>
  `/skjema/api/skjemaer/${encodeURIComponent(id)}?sprak=${sprak}`;

export const listForms = (sprak: string): Promise<Bankskjema[]> => ask(`/skjema/api/skjemaer?sprak=${sprak}`);

/** Takes both as JSON. */
export const check = (questionnaire: string, response: string): Promise<Kontrollsvar> =>
  ask('/skjema/api/kontroll', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...csrfHeader() },
    body: `{"questionnaire":${questionnaire},"response":${response}}`,
  });

async function ask<T>(address: string, init?: RequestInit): Promise<T> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Avvist(response.status);
  return (await response.json()) as T;
}
