const RETRY = 10_000;
const TOGETHER = 300;

export interface Lytter {
  /** The cases of a unit have changed, or may have; many changes at once come as one. */
  changed: () => void;
  /** Whether changes are heard of now. */
  live: (live: boolean) => void;
}

/**
 * Hears from the server when the cases of a unit have changed. The browser connects anew by itself
 * after a break; where the server refuses, it is asked again after a while. What happened in a
 * break is not told, so a new connection counts as a change.
 */
export class Strom {
  readonly #lytter: Lytter;
  readonly #enhet: () => string | undefined;
  #source?: EventSource;
  #broken = false;
  #retry?: ReturnType<typeof setTimeout>;
  #pending?: ReturnType<typeof setTimeout>;

  constructor(enhet: () => string | undefined, lytter: Lytter) {
    this.#enhet = enhet;
    this.#lytter = lytter;
  }

  open(): void {
    this.close();
    const source = new EventSource('/ansatt/strom');
    this.#source = source;
    source.addEventListener('open', () => {
      this.#lytter.live(true);
      if (this.#broken) this.#tell();
      this.#broken = false;
    });
    source.addEventListener('sak', (event) => {
      const { enhet } = JSON.parse((event as MessageEvent<string>).data) as { enhet: string };
      if (enhet === this.#enhet()) this.#tell();
    });
    source.addEventListener('error', () => {
      this.#broken = true;
      if (source.readyState !== EventSource.CLOSED) return; // it tries again by itself
      this.#lytter.live(false);
      this.#retry = setTimeout(() => this.open(), RETRY);
    });
  }

  close(): void {
    this.#source?.close();
    this.#source = undefined;
    clearTimeout(this.#retry);
    clearTimeout(this.#pending);
    this.#pending = undefined;
  }

  #tell(): void {
    this.#pending ??= setTimeout(() => {
      this.#pending = undefined;
      this.#lytter.changed();
    }, TOGETHER);
  }
}
