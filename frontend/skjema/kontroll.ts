/** What finds errors in a form and words them, fetched together. */
export { feilMedSporsmal, feiltekst } from './feiltekst.js';
export { feilsammendrag } from './feilsammendrag.js';
export { check, checkNode } from './motor/verdict.js';
