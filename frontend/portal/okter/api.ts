import { call } from '../../design/api.js';

/** One place where one is logged in. `nettleser` and `system` are empty where the server does not know them. */
export interface EgenOkt {
  id: string;
  nettleser: string;
  system: string;
  siden: string;
  sistBrukt: string;
  denne: boolean;
}

/** How long one is still logged in, in seconds from the answer. */
export interface Oktfrist {
  ledig: number;
  igjen: number;
  varsel: number;
}

export const listOkter = () => call<EgenOkt[]>('OkterPortal', 'list');

export const endOkt = (id: string) => call<void>('OkterPortal', 'end', { id });

export const endOtherOkter = () => call<void>('OkterPortal', 'endOthers');

/** To ask is to do something: the idle time begins anew. */
export const frist = () => call<Oktfrist>('OkterPortal', 'frist');

export const endThisOkt = () => call<void>('OkterPortal', 'endThis');
