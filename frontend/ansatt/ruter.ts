import type { Rute } from '../design/ruter.js';

/** The views of staff. */
export const ansattRuter: Rute[] = [];
