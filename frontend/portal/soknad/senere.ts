/** What an application needs when its form has been filled in, or when two have written the same; fetched together. */
export { listDocuments } from '../dokument/api.js';
export { konflikt } from './konflikt.js';
export { oppsummering } from './oppsummering.js';
export { answers } from './svar.js';
import '../dokument/mv-vedlegg.js';
