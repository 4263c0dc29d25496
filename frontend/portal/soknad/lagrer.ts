import type { Endring, Lagret, Punkt } from './api.js';

export type Lagringstilstand =
  | { slag: 'uendret' }
  | { slag: 'lagrer' }
  | { slag: 'lagret'; tid: string }
  | { slag: 'venter' }
  | { slag: 'utlogget' }
  | { slag: 'avvist'; hvorfor: string }
  | { slag: 'konflikt' };

/** Two have answered the same question: mine is not saved, theirs stands. */
export interface Konflikt {
  mitt: Endring;
  deres: Punkt;
}

export interface LagrerValg {
  /** This open form. */
  klient: string;
  lagret?: string | null;
  /** What stands on the server for each question that somebody has written. */
  versjoner: Iterable<[linkId: string, versjon: number]>;
  save: (endringer: Endring[]) => Promise<Lagret>;
  /** True if what was thrown means that one must log in again. */
  loggedOut: (error: unknown) => Promise<boolean> | boolean;
  /** Why it may never be saved, if that is what was thrown: then there is no use in trying again. */
  refused: (error: unknown) => string | undefined;
  /** Everything written that is not acknowledged; none when all is. */
  keep: (endringer: Endring[]) => void;
  /** These stand on the server as they were sent. */
  saved: (punkter: Punkt[]) => void;
  /** Others have written these after what was sent from here: they are to be shown. */
  heard: (punkter: Punkt[]) => void;
  changed: (tilstand: Lagringstilstand) => void;
}

const PAUSE = 300;
const LONGEST_PAUSE = 600;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;

/**
 * Saves a draft question by question as one writes: a short pause after the last key, one request at a time, the newest
 * answer of a question always last. Each change is kept in the browser until the server has acknowledged it. A request that
 * fails is tried again until it succeeds. A question that somebody else has answered in between waits for the writer to
 * choose, and the others are saved meanwhile; if the writer has no access any more, it stops for good.
 */
export class Lagrer {
  readonly konflikter = new Map<string, Konflikt>();
  readonly #valg: LagrerValg;
  readonly #versjoner: Map<string, number>;
  readonly #waiting = new Map<string, Endring>();
  readonly #sending = new Map<string, Endring>();
  /** What others have written of that which is being saved here. */
  readonly #heard = new Map<string, Punkt>();
  #running?: Promise<void>;
  #timer?: ReturnType<typeof setTimeout>;
  #latest = Infinity;
  #retry = FIRST_RETRY;
  #tilstand: Lagringstilstand;
  #closed = false;

  constructor(valg: LagrerValg) {
    this.#valg = valg;
    this.#versjoner = new Map(valg.versjoner);
    this.#tilstand = valg.lagret ? { slag: 'lagret', tid: valg.lagret } : { slag: 'uendret' };
  }

  get tilstand(): Lagringstilstand {
    return this.#tilstand;
  }

  /** True if something written is not acknowledged. */
  get dirty(): boolean {
    return this.#waiting.size + this.#sending.size + this.konflikter.size > 0;
  }

  /** A question is answered anew in this form, upon what stands here. */
  change(linkId: string, verdi: string): void {
    const konflikt = this.konflikter.get(linkId);
    if (konflikt) konflikt.mitt = { ...konflikt.mitt, verdi };
    else this.#waiting.set(linkId, { linkId, verdi, versjon: this.#versjon(linkId), klient: this.#valg.klient });
    this.#keep();
    if (!konflikt) this.#soon();
  }

  /** What an earlier form could not save. */
  resume(endringer: Endring[]): void {
    endringer.forEach((each) => this.#waiting.set(each.linkId, each));
    this.#keep();
    if (endringer.length) this.#soon();
  }

  /** Others have written these. Gives those that are to be shown: not what is being written here, which is settled by the save. */
  receive(punkter: Punkt[]): Punkt[] {
    return punkter.filter((punkt) => {
      const { linkId, versjon } = punkt;
      if (versjon <= this.#versjon(linkId)) return false;
      if (this.#waiting.has(linkId) || this.#sending.has(linkId)) {
        this.#heard.set(linkId, punkt);
        return false;
      }
      const konflikt = this.konflikter.get(linkId);
      if (!konflikt) this.#versjoner.set(linkId, versjon);
      else if (versjon > konflikt.deres.versjon) konflikt.deres = punkt;
      return !konflikt;
    });
  }

  /** Saves now; ends when everything is acknowledged, or when that cannot be had at once. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#latest = Infinity;
    await this.#running;
    if (this.#waiting.size && this.#tilstand.slag !== 'avvist') await this.#run();
    return !this.dirty;
  }

  /** Mine is to stand, upon theirs; with another answer than I gave if the two are put together. */
  keepMine(linkId: string, verdi?: string): Promise<boolean> {
    const { mitt, deres } = this.konflikter.get(linkId)!;
    this.konflikter.delete(linkId);
    this.#versjoner.set(linkId, deres.versjon);
    this.#waiting.set(linkId, { ...mitt, verdi: verdi ?? mitt.verdi, versjon: deres.versjon });
    this.#keep();
    return this.flush();
  }

  /** Theirs is to stand. */
  takeTheirs(linkId: string): Punkt {
    const { deres } = this.konflikter.get(linkId)!;
    this.konflikter.delete(linkId);
    this.#versjoner.set(linkId, deres.versjon);
    this.#keep();
    this.#set(this.konflikter.size ? { slag: 'konflikt' } : { slag: 'uendret' });
    return deres;
  }

  /** Nothing more can be saved here. */
  refuse(hvorfor: string): void {
    clearTimeout(this.#timer);
    this.#set({ slag: 'avvist', hvorfor });
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #versjon(linkId: string): number {
    return this.#versjoner.get(linkId) ?? 0;
  }

  #keep(): void {
    const mine = [...this.konflikter.values()].map(({ mitt }) => mitt);
    this.#valg.keep([...new Map([...this.#sending, ...this.#waiting]).values(), ...mine]);
  }

  /** After a pause in the writing, but never so late that another who looks on must wait. */
  #soon(): void {
    if (this.#tilstand.slag === 'avvist') return;
    const now = Date.now();
    this.#latest = Math.min(this.#latest, now + LONGEST_PAUSE);
    this.#schedule(Math.min(PAUSE, this.#latest - now));
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    if (!this.#closed) this.#timer = setTimeout(() => void this.flush(), delay);
  }

  async #run(): Promise<void> {
    this.#running = this.#send();
    await this.#running;
    this.#running = undefined;
    if (this.#waiting.size && ['lagret', 'konflikt'].includes(this.#tilstand.slag)) await this.#run();
  }

  async #send(): Promise<void> {
    this.#waiting.forEach((each, linkId) => this.#sending.set(linkId, each));
    this.#waiting.clear();
    if (this.#tilstand.slag !== 'venter') this.#set({ slag: 'lagrer' });
    try {
      this.#acknowledged(await this.#valg.save([...this.#sending.values()]));
    } catch (error) {
      this.#sending.forEach((each, linkId) => {
        if (!this.#waiting.has(linkId)) this.#waiting.set(linkId, each);
      });
      this.#sending.clear();
      const hvorfor = this.#valg.refused(error);
      if (hvorfor) {
        this.refuse(hvorfor);
        return;
      }
      const loggedOut = await this.#valg.loggedOut(error);
      this.#set({ slag: loggedOut ? 'utlogget' : 'venter' });
      this.#schedule(this.#retry);
      this.#retry = Math.min(this.#retry * 2, LAST_RETRY);
    }
  }

  #acknowledged({ lagret, skrevet, konflikter }: Lagret): void {
    this.#retry = FIRST_RETRY;
    for (const deres of konflikter) {
      const { linkId } = deres;
      this.konflikter.set(linkId, { mitt: this.#waiting.get(linkId) ?? this.#sending.get(linkId)!, deres });
      this.#waiting.delete(linkId);
    }
    for (const { linkId, versjon } of skrevet) {
      this.#versjoner.set(linkId, versjon);
      const next = this.#waiting.get(linkId);
      if (next) this.#waiting.set(linkId, { ...next, versjon });
    }
    this.#sending.clear();
    this.#keep();
    this.#valg.saved(skrevet);
    const heard = [...this.#heard.values()];
    this.#heard.clear();
    const shown = this.receive(heard);
    if (shown.length) this.#valg.heard(shown);
    this.#set(this.konflikter.size ? { slag: 'konflikt' } : { slag: 'lagret', tid: lagret });
  }

  #set(tilstand: Lagringstilstand): void {
    this.#tilstand = tilstand;
    this.#valg.changed(tilstand);
  }
}
