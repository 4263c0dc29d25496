import type { Node } from './motor/node.js';

/** A problem, and the question that it is mended at, if it has one. */
export interface Feilpunkt {
  node?: Node;
  text: string;
}

/** Id of the list of them. */
export const SUMMARY = 'skjema-feil';

/** Id of the heading that takes focus when another page of the form is shown. */
export const HEADING = 'skjema-side-tittel';
