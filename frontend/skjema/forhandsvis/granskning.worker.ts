import { inspectAnswer, inspectForm } from '../motor/inspection.js';
import type { Granskning, Sak } from './granskning.js';

/** Judges forms and answers beside the page, so that typing in the largest form waits for nothing. */

let form = '';
let skjema: Granskning['skjema'] = [];

addEventListener('message', ({ data }: MessageEvent<Sak>) => {
  if (data.form !== undefined) {
    form = data.form;
    skjema = inspectForm(form);
  }
  const funn: Granskning = { tur: data.tur, skjema, svar: inspectAnswer(form, data.svar) };
  postMessage(funn);
});
