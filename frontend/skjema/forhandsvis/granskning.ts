import type { FormProblem } from '../motor/node.js';

/** What is to be judged, as JSON. */
export interface Sak {
  tur: number;
  /** Missing where it is the same as before. */
  form?: string;
  svar: string;
}

export interface Granskning {
  tur: number;
  skjema: readonly FormProblem[];
  svar: readonly FormProblem[];
}

/** Starts what judges; it tells of each case, in the order that they were sent. */
export function startGransker(tell: (funn: Granskning) => void): Worker {
  const worker = new Worker(new URL('./granskning.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Granskning>) => tell(data));
  return worker;
}
