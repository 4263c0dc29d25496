import { call } from '../../design/api.js';
import { language } from '../../i18n/sprak.js';

/** One of the employee's units: how many cases nobody has taken, and how many the employee has. */
export interface Enhetskort {
  id: string;
  navn: string;
  nye: number;
  mine: number;
  /** The employee registers there who may act for whom. */
  fullmakter: boolean;
}

export interface Tjenestevalg {
  kode: string;
  navn: string;
}

/** What the employee sees first; `saksbehandler` is false for one who has no cases to work with. */
export interface Oversikt {
  navn: string;
  roller: string[];
  saksbehandler: boolean;
  enheter: Enhetskort[];
  tjenester: Tjenestevalg[];
}

export const fetchOversikt = () => call<Oversikt>('ArbeidsflateAnsatt', 'oversikt', { sprak: language() });
