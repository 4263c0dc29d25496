/** Kinds of field that few forms have, loaded together. */
export { mengde } from './mengde.js';
export { referanse } from './referanse.js';
export { sok } from './sok.js';
