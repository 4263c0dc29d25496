import type { Oktfrist } from './api.js';
import { type Frister, fristerOf, type Grunn, type Stilling, stilling } from './frister.js';

/** A warning on the screen. */
export interface Varsel {
  /** The time left has changed. */
  tick(): void;
  /** Takes it away without an answer. */
  close(): void;
}

/** What the watch needs of the world. */
export interface Omverden {
  ask: () => Promise<Oktfrist>;
  end: () => Promise<void>;
  /** Shows the warning; `answered` is called when the reader wants to stay. */
  warn: (stilling: Stilling, answered: () => void) => Varsel;
  /** Whether what `ask` threw means that one is not logged in any more. */
  loggedOut: (error: unknown) => boolean;
  /** Says that one is logged out. */
  ended: (grunn: Grunn) => void;
  /** What the tabs share; nothing until one of them has asked. */
  read: () => Frister | undefined;
  write: (frister: Frister) => void;
}

const TICK = 5_000;

/**
 * Follows the login for as long as a page is open. The reader's keys and clicks are what counts as doing something, in
 * any tab, and the server hears of them at most now and then; what a page fetches by itself does not count. Before the
 * end there is a warning, and after the idle time the session is ended from here: a page that fetches by itself would else
 * keep it.
 */
export class Oktvakt {
  readonly #world: Omverden;
  #timer?: ReturnType<typeof setTimeout>;
  #varsel?: Varsel;
  /** The end that the reader has been told of and cannot put off. */
  #told = 0;
  #asking = false;
  /** Since when one is logged out, as far as this page knows. */
  #over?: number;

  constructor(world: Omverden) {
    this.#world = world;
  }

  /** Asks the server when it ends, which puts it off. */
  async touch(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    try {
      this.#world.write(fristerOf(await this.#world.ask(), Date.now()));
      this.check();
    } catch (error) {
      // It ended elsewhere: the views say so, each beside what one is doing there.
      if (this.#world.loggedOut(error)) this.#stop();
    } finally {
      this.#asking = false;
    }
  }

  /** The reader does something. */
  activity(): void {
    const frister = this.#world.read();
    if (!frister || this.#over !== undefined || this.#varsel) return;
    if (Date.now() - frister.rort >= frister.ledig / 30) void this.touch();
  }

  /** Time has passed, or another tab has heard from the server. */
  check(): void {
    clearTimeout(this.#timer);
    const frister = this.#world.read();
    if (!frister || (this.#over !== undefined && frister.rort <= this.#over)) return;
    this.#over = undefined; // one may have logged in anew in another tab
    const now = Date.now();
    const where = stilling(frister, now);
    if (where.fase === 'slutt') {
      if (where.grunn === 'ledig') void this.#world.end().catch(() => undefined);
      this.#stop();
      this.#world.ended(where.grunn);
    } else if (where.fase === 'varsel') {
      if (this.#told !== where.slutt) this.#warn(where);
      this.#varsel?.tick();
      this.#wake(Math.min(TICK, where.slutt - now));
    } else {
      this.#close();
      this.#wake(where.slutt - frister.varsel - now);
    }
  }

  #warn(where: Stilling): void {
    if (this.#varsel) return;
    this.#varsel = this.#world.warn(where, () => {
      this.#varsel = undefined;
      if (where.grunn === 'lengst') this.#told = where.slutt;
      void this.touch();
    });
  }

  #stop(): void {
    this.#over = Date.now();
    clearTimeout(this.#timer);
    this.#close();
  }

  #close(): void {
    this.#varsel?.close();
    this.#varsel = undefined;
  }

  #wake(wait: number): void {
    this.#timer = setTimeout(() => this.check(), wait);
  }
}
