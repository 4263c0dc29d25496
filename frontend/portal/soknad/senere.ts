/** What an application needs after its form, or when something is wrong with what is written; fetched together. */
export { listDocuments } from '../dokument/api.js';
export { avvisning } from './avvisning.js';
export { feilliste } from './feilliste.js';
export { konflikt } from './konflikt.js';
export { oppsummering } from './oppsummering.js';
export { answers } from './svar.js';
import '../dokument/mv-vedlegg.js';
