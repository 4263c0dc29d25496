import { msg } from '@lit/localize';
import type { Steg } from '../../design/steg.js';
import type { Params } from '../../design/stier.js';
import type { QuestionnaireJson } from '../../skjema/motor/fhir.js';
import type { Skjemafeil } from './api.js';

/** The way through an application: the parts of its form, the attachments, and the summary to send. */
export class Stegplan {
  readonly steps: Steg[];
  /** An unknown step, `start` among them, is the first one. */
  readonly current: number;

  readonly #form: QuestionnaireJson;
  readonly #params: Params;

  constructor(form: QuestionnaireJson, params: Params) {
    this.#form = form;
    this.#params = params;
    this.steps = [
      ...(form.item ?? []).map(({ linkId, text }) => ({ id: linkId, tittel: text ?? '' })),
      { id: 'vedlegg', tittel: msg('Vedlegg') },
      { id: 'oppsummering', tittel: msg('Se over og send') },
    ];
    this.current = Math.max(
      0,
      this.steps.findIndex(({ id }) => id === params.steg),
    );
  }

  get step(): Steg {
    return this.steps[this.current];
  }

  get previous(): Steg | undefined {
    return this.steps[this.current - 1];
  }

  /** Missing at the summary. */
  get next(): Steg | undefined {
    return this.steps[this.current + 1];
  }

  path(steg: string): string {
    const { innbyggerId, soknadId } = this.#params;
    return `/for/${innbyggerId}/soknad/${soknadId}/${steg}`;
  }

  /** The step where an error is to be mended. */
  placeOf({ linkId }: Skjemafeil): string {
    return stepOf(this.#form, linkId) ?? 'oppsummering';
  }
}

/** The step that a question stands in. */
export function stepOf(form: QuestionnaireJson, linkId: string): string | undefined {
  const inside = (items: QuestionnaireJson['item']): boolean =>
    !!items?.some((item) => item.linkId === linkId || inside(item.item));
  return form.item?.find((step) => inside([step]))?.linkId;
}
