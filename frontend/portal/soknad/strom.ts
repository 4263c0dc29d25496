const RETRY = 10_000;

export interface Lytter {
  /** Something has come to the draft, or may have; somebody has come or gone. */
  news: () => void;
}

/**
 * Hears from the server when something has come to a draft, for as long as the page is looked at: whoever looks away does not
 * fill it in. The browser connects anew by itself after a break, and what came in it is asked for then. A stream that the
 * server has ended counts as news too: the question for them is answered with the reason.
 */
export class Utkaststrom {
  readonly #path: string;
  readonly #news: () => void;
  #source?: EventSource;
  #retry?: ReturnType<typeof setTimeout>;

  constructor(path: string, { news }: Lytter) {
    this.#path = path;
    this.#news = news;
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  /** For good. */
  close(): void {
    document.removeEventListener('visibilitychange', this.#look);
    this.#disconnect();
  }

  readonly #look = (): void => {
    if (document.visibilityState === 'hidden') this.#disconnect();
    else if (!this.#source) this.#connect();
  };

  #connect(): void {
    const source = new EventSource(this.#path);
    this.#source = source;
    source.addEventListener('open', this.#news);
    source.addEventListener('nytt', this.#news);
    source.addEventListener('stengt', this.#news);
    source.addEventListener('error', () => {
      if (source.readyState !== EventSource.CLOSED) return; // it tries again by itself
      this.#disconnect();
      this.#retry = setTimeout(() => this.#connect(), RETRY);
      this.#news();
    });
  }

  #disconnect(): void {
    this.#source?.close();
    this.#source = undefined;
    clearTimeout(this.#retry);
  }
}
