import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { language, suggestLanguage } from '../../i18n/sprak.js';
import { hvem, hvemKanJegOpptreFor, type Okt, type Representert } from './api.js';

const NOBODY: Okt = { side: 'INGEN' };
const listeners = new Set<() => void>();

let asked: Promise<Okt> | undefined;
let okt: Okt | undefined;
let askedPeople: Promise<Representert[]> | undefined;
let people: Representert[] = [];

/** Asks who is logged in, once for as long as the page is open. */
export function session(): Promise<Okt> {
  asked ??= hvem()
    .catch(() => NOBODY)
    .then((answer) => {
      okt = answer;
      void suggestLanguage(answer.sprak);
      tell();
      return answer;
    });
  return asked;
}

/** Throws what a refused call would throw, if no citizen is logged in; so no call is made in vain. */
export async function requireBorger(): Promise<void> {
  const { side } = await session();
  if (side !== 'BORGER') throw { status: side === 'INGEN' ? 401 : 403 };
}

/** Those whom the one logged in may act for, oneself first. */
export function representedPeople(): Promise<Representert[]> {
  askedPeople ??= requireBorger()
    .then(hvemKanJegOpptreFor)
    .then(
      (list) => {
        people = [...list].sort((a, b) => rank(a) - rank(b));
        tell();
        return people;
      },
      (error: unknown) => {
        askedPeople = undefined;
        throw error;
      },
    );
  return askedPeople;
}

/** What was known of whom one may act for has changed: it is asked anew when it is needed. */
export function forgetPeople(): void {
  askedPeople = undefined;
  people = [];
  tell();
}

/** Path of the log in that comes back to `path`; it speaks the language of the page. */
export function loginPath(path = location.pathname + location.search): string {
  return `/logg-inn/idporten?neste=${encodeURIComponent(path)}&sprak=${language()}`;
}

/** Gives an element the session, and draws it anew when that changes. */
export class OktController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #changed = () => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Missing until the server has answered. */
  get okt(): Okt | undefined {
    return okt;
  }

  /** The one with this id, if it is known that one may act for them. */
  person(innbyggerId: string): Representert | undefined {
    return people.find((person) => person.innbyggerId === innbyggerId);
  }

  hostConnected(): void {
    listeners.add(this.#changed);
    void session();
  }

  hostDisconnected(): void {
    listeners.delete(this.#changed);
  }
}

function rank(person: Representert): number {
  return person.grunnlag === 'SELV' ? 0 : 1;
}

function tell(): void {
  for (const listener of listeners) listener();
}
