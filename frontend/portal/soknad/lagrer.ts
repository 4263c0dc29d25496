import type { Lagret } from './api.js';
import type { Kladd } from './kladd.js';

export type Lagringstilstand =
  | { slag: 'uendret' }
  | { slag: 'lagrer' }
  | { slag: 'lagret'; tid: string }
  | { slag: 'venter' }
  | { slag: 'utlogget' }
  | { slag: 'avvist'; hvorfor: string }
  | { slag: 'konflikt'; deres: string; hvem: string };

export interface LagrerValg {
  versjon: number;
  lagret?: string | null;
  save: (svar: string, versjon: number) => Promise<Lagret>;
  /** True if what was thrown means that one must log in again. */
  loggedOut: (error: unknown) => Promise<boolean> | boolean;
  /** Why it may never be saved, if that is what was thrown: then there is no use in trying again. */
  refused: (error: unknown) => string | undefined;
  keep: (kladd: Kladd) => void;
  forget: () => void;
  changed: (tilstand: Lagringstilstand) => void;
}

const PAUSE = 600;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;

/**
 * Saves a draft as one writes: a short pause after the last key, one request at a time, the newest
 * answers always last. Each change is kept in the browser until the server has acknowledged it.
 * A request that fails is tried again until it succeeds; if somebody else has saved in between,
 * it stops and lets the writer choose; if the writer has no access any more, it stops for good.
 */
export class Lagrer {
  readonly #valg: LagrerValg;
  #versjon: number;
  #waiting?: string;
  #running?: Promise<void>;
  #timer?: ReturnType<typeof setTimeout>;
  #retry = FIRST_RETRY;
  #tilstand: Lagringstilstand;
  #closed = false;

  constructor(valg: LagrerValg) {
    this.#valg = valg;
    this.#versjon = valg.versjon;
    this.#tilstand = valg.lagret ? { slag: 'lagret', tid: valg.lagret } : { slag: 'uendret' };
  }

  get tilstand(): Lagringstilstand {
    return this.#tilstand;
  }

  /** True if something written is not acknowledged. */
  get dirty(): boolean {
    return this.#waiting !== undefined || this.#running !== undefined;
  }

  change(svar: string): void {
    this.#waiting = svar;
    this.#valg.keep({ svar, versjon: this.#versjon });
    if (!this.#stopped) this.#schedule(PAUSE);
  }

  /** Saves now; ends when everything is acknowledged, or when that cannot be had at once. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#running;
    if (this.#waiting !== undefined && !this.#stopped) {
      await this.#run();
    }
    return !this.dirty;
  }

  /** After a conflict: what I wrote is to stand, upon the version that the other one saved. */
  keepMine(): Promise<boolean> {
    if (this.#waiting !== undefined) {
      this.#valg.keep({ svar: this.#waiting, versjon: this.#versjon });
    }
    this.#set({ slag: 'lagrer' });
    return this.flush();
  }

  /** After a conflict: what the other one saved is to stand. */
  takeTheirs(): void {
    this.#waiting = undefined;
    this.#valg.forget();
    this.#set({ slag: 'uendret' });
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  /** Only the writer, or nobody, can get it going again. */
  get #stopped(): boolean {
    return this.#tilstand.slag === 'konflikt' || this.#tilstand.slag === 'avvist';
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    if (!this.#closed) this.#timer = setTimeout(() => void this.flush(), delay);
  }

  async #run(): Promise<void> {
    this.#running = this.#send();
    await this.#running;
    this.#running = undefined;
    if (this.#waiting !== undefined && this.#tilstand.slag === 'lagret') await this.#run();
  }

  async #send(): Promise<void> {
    const svar = this.#waiting!;
    this.#waiting = undefined;
    if (this.#tilstand.slag !== 'venter') this.#set({ slag: 'lagrer' });
    try {
      this.#acknowledged(svar, await this.#valg.save(svar, this.#versjon));
    } catch (error) {
      this.#waiting ??= svar;
      const hvorfor = this.#valg.refused(error);
      if (hvorfor) {
        this.#set({ slag: 'avvist', hvorfor });
        return;
      }
      const loggedOut = await this.#valg.loggedOut(error);
      this.#set({ slag: loggedOut ? 'utlogget' : 'venter' });
      this.#schedule(this.#retry);
      this.#retry = Math.min(this.#retry * 2, LAST_RETRY);
    }
  }

  #acknowledged(svar: string, answer: Lagret): void {
    this.#versjon = answer.versjon;
    this.#retry = FIRST_RETRY;
    if (!answer.ok) {
      this.#waiting ??= svar;
      const { nyereSvar, nyereAv } = answer;
      this.#set({ slag: 'konflikt', deres: nyereSvar ?? '{}', hvem: nyereAv ?? '' });
      return;
    }
    if (this.#waiting === undefined) this.#valg.forget();
    else this.#valg.keep({ svar: this.#waiting, versjon: this.#versjon });
    this.#set({ slag: 'lagret', tid: answer.lagret });
  }

  #set(tilstand: Lagringstilstand): void {
    this.#tilstand = tilstand;
    this.#valg.changed(tilstand);
  }
}
