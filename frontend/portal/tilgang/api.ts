import { call } from '../../design/api.js';
import type { Omrade } from './fullmakt-api.js';

/** Who is logged in. */
export interface Okt {
  side: 'INGEN' | 'BORGER' | 'ANSATT';
  navn?: string | null;
  id?: string | null;
  kommune?: string | null;
  sprak?: string | null;
}

/** Somebody whom the one logged in may act for; SELV is oneself. */
export interface Representert {
  innbyggerId: string;
  /** Where the person lives: it is that municipality that offers the services. */
  kommune: string;
  navn: string;
  grunnlag: string;
  alder: number;
  /** The areas of which something is open. */
  omrader: Omrade[];
}

export const hvem = () => call<Okt>('OktPortal', 'hvem');

export const hvemKanJegOpptreFor = () => call<Representert[]>('RepresentasjonPortal', 'hvemKanJegOpptreFor');
