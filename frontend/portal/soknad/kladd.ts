import type { Endring, Kladdvern } from './api.js';

/** What one open form has kept, locked up: only the person who wrote it gets the key. */
export interface Rad {
  /** The open form. */
  klient: string;
  soknadId: string;
  /** When, in milliseconds. */
  tid: number;
  iv: Uint8Array<ArrayBuffer>;
  innhold: ArrayBuffer;
}

/** Where the rows lie; each of these may fail. */
export interface Skap {
  all(): Promise<Rad[]>;
  put(rad: Rad): Promise<unknown>;
  remove(klient: string): Promise<unknown>;
}

/** Which forms are open in this browser now; theirs is not taken from them. */
export interface Apne {
  hold(klient: string): () => void;
  list(): Promise<string[]>;
}

const DAY = 86_400_000;

/** A random UUID; the browser's own function for it is not there on a page without https. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((each) => each.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * Keeps what is written in a form and not yet acknowledged by the server: it survives a reload, a spell without net, a log
 * in and a crash. It is encrypted with a key that the server hands out to the one logged in and that is kept in memory
 * only, so on a shared machine nothing can be read of it after the log out (docs/adr/0010).
 */
export class Kladd {
  readonly klient = newId();
  /** False where the browser does not let anything be kept: then it lasts for as long as the page is open. */
  varig = true;
  readonly #soknadId: string;
  readonly #skap: Skap;
  readonly #key: CryptoKey;
  readonly #letGo: () => void;
  #next?: Endring[];
  #writing?: Promise<void>;

  private constructor(soknadId: string, skap: Skap, apne: Apne, key: CryptoKey) {
    this.#soknadId = soknadId;
    this.#skap = skap;
    this.#key = key;
    this.#letGo = apne.hold(this.klient);
  }

  /** Missing where the browser cannot lock anything up. */
  static async open(soknadId: string, vern: Kladdvern, skap: Skap, apne: Apne): Promise<Kladd | undefined> {
    try {
      const raw = Uint8Array.from(atob(vern.nokkel), (each) => each.charCodeAt(0));
      const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
      return new Kladd(soknadId, skap, apne, key);
    } catch {
      return undefined;
    }
  }

  /** Takes over what earlier forms of the same person left, the newest of each question; what is too old is thrown away. */
  async adopt(apne: Apne, dager: number): Promise<Endring[]> {
    const found = new Map<string, Endring>();
    const taken: Rad[] = [];
    try {
      const open = await apne.list();
      for (const rad of (await this.#skap.all()).sort((a, b) => a.tid - b.tid)) {
        if (rad.tid < Date.now() - dager * DAY) await this.#skap.remove(rad.klient);
        else if (rad.soknadId === this.#soknadId && !open.includes(rad.klient)) {
          const endringer = await this.#read(rad);
          endringer?.forEach((each) => found.set(each.linkId, each));
          if (endringer) taken.push(rad);
        }
      }
      const left = [...found.values()];
      await this.write(left);
      for (const rad of this.varig ? taken : []) await this.#skap.remove(rad.klient);
      return left;
    } catch {
      this.varig = false;
      return [...found.values()];
    }
  }

  /** Keeps these instead of those that were kept, in the order of the calls. */
  write(endringer: Endring[]): Promise<void> {
    this.#next = endringer;
    this.#writing ??= this.#writeAll().finally(() => (this.#writing = undefined));
    return this.#writing;
  }

  close(): void {
    void Promise.resolve(this.#writing).finally(this.#letGo);
  }

  async #writeAll(): Promise<void> {
    while (this.#next) {
      const endringer = this.#next;
      this.#next = undefined;
      try {
        if (endringer.length) await this.#skap.put(await this.#lock(endringer));
        else await this.#skap.remove(this.klient);
        this.varig = true;
      } catch {
        this.varig = false;
      }
    }
  }

  async #lock(endringer: Endring[]): Promise<Rad> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const clear = new TextEncoder().encode(JSON.stringify(endringer));
    const innhold = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.#key, clear);
    return { klient: this.klient, soknadId: this.#soknadId, tid: Date.now(), iv, innhold };
  }

  /** Nothing where another person on this machine wrote it. */
  async #read({ iv, innhold }: Rad): Promise<Endring[] | undefined> {
    try {
      const clear = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, this.#key, innhold);
      return JSON.parse(new TextDecoder().decode(clear)) as Endring[];
    } catch {
      return undefined;
    }
  }
}
