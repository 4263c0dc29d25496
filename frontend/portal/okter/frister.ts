import type { Oktfrist } from './api.js';

/** When a login ends, as all tabs of the browser know it; moments and lengths in milliseconds. */
export interface Frister {
  /** When the server last heard of the reader. */
  rort: number;
  /** When it ends whatever one does. */
  slutt: number;
  ledig: number;
  varsel: number;
}

/** Which of the two ends comes first: nothing is done, or it has lasted long enough. */
export type Grunn = 'ledig' | 'lengst';

export interface Stilling {
  grunn: Grunn;
  slutt: number;
  fase: 'rolig' | 'varsel' | 'slutt';
}

export function fristerOf({ ledig, igjen, varsel }: Oktfrist, now: number): Frister {
  return { rort: now, slutt: now + igjen * 1000, ledig: ledig * 1000, varsel: varsel * 1000 };
}

export function stilling({ rort, slutt, ledig, varsel }: Frister, now: number): Stilling {
  const idle = rort + ledig;
  const end = Math.min(idle, slutt);
  return {
    grunn: slutt <= idle ? 'lengst' : 'ledig',
    slutt: end,
    fase: now >= end ? 'slutt' : now >= end - varsel ? 'varsel' : 'rolig',
  };
}
