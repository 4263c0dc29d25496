import { html } from 'lit';
import type { Felt } from '../kontekst.js';
import './vedlegg.js';

/** A place for a file that is read in the browser, and goes no further than the answer. */
export const lestVedlegg = (felt: Felt) => html`<mv-lest-vedlegg .felt=${felt}></mv-lest-vedlegg>`;
