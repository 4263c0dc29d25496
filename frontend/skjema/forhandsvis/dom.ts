import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QuestionnaireJson, ResponseJson } from '../motor/fhir.js';
import type { FormProblem } from '../motor/node.js';
import { Avvist, check, type Kontrollsvar } from './api.js';
import { type Granskning, type Sak, startGransker } from './granskning.js';

/** What the two engines say of a form and an answer to it. */
export interface Dom {
  skjema: readonly FormProblem[];
  svar: readonly FormProblem[];
  /** Missing until the server has answered for just this answer. */
  tjener?: Kontrollsvar;
  /** Why the server has no verdict: a status, or 0 when it was not reached. */
  uteblitt?: number;
}

const REST = 300;

/** Judges the answer when the one who writes it has paused: typing waits for nothing. */
export class Dommer implements ReactiveController {
  dom?: Dom;

  readonly #host: ReactiveControllerHost;
  #timer?: ReturnType<typeof setTimeout>;
  #turn = 0;
  #form?: QuestionnaireJson;
  #text = '';
  #response = '';
  #worker?: Worker;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = this.#form = undefined;
  }

  /** Answers are asked for when it is time to judge them. */
  ask(form: QuestionnaireJson, answer: () => ResponseJson): void {
    const turn = ++this.#turn;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => idle(() => turn === this.#turn && this.#judge(turn, form, answer())), REST);
  }

  #judge(tur: number, form: QuestionnaireJson, answer: ResponseJson): void {
    this.#worker ??= startGransker((funn) => void this.#found(funn));
    const other = form !== this.#form;
    if (other) this.#text = JSON.stringify(form);
    this.#form = form;
    this.#response = JSON.stringify(answer);
    this.#worker.postMessage({ tur, svar: this.#response, ...(other && { form: this.#text }) } satisfies Sak);
  }

  async #found({ tur, skjema, svar }: Granskning): Promise<void> {
    if (tur !== this.#turn) return;
    const dom: Dom = { skjema, svar };
    this.#tell(dom);
    try {
      dom.tjener = await check(this.#text, this.#response);
    } catch (error) {
      dom.uteblitt = error instanceof Avvist ? error.status : 0;
    }
    if (tur === this.#turn) this.#tell({ ...dom });
  }

  #tell(dom: Dom): void {
    this.dom = dom;
    this.#host.requestUpdate();
  }
}

/** Whether both say the same: the same errors at the same places. Undefined as long as one of them has not said. */
export function agree({ skjema, svar, tjener }: Dom): boolean | undefined {
  if (!tjener) return undefined;
  return key(skjema) === key(tjener.skjema) && key(svar) === key(tjener.svar);
}

export const valid = (problems: readonly { severity: string }[]): boolean =>
  problems.every(({ severity }) => severity !== 'error');

interface Told {
  severity: string;
  code: string;
  linkId: string;
  expression: string;
}

/** What could not be judged is no verdict: the server may know value sets that the browser does not. */
const key = (problems: readonly Told[]): string =>
  problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, linkId, expression }) => JSON.stringify([code, linkId, expression]))
    .sort()
    .join();

function idle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work);
}
