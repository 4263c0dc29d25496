import { whenIdle } from './ledig.js';

/** What can be drawn later. */
export interface Ventende extends Element {
  draw(): void;
}

/** For so long after a key press nothing is drawn but what comes near. */
const QUIET = 400;
const NEAR = '1200px 0px';

/** Draws what waits: at once what comes near to what is seen, the rest in order, one at a time, whenever there is time. */
export class Blokkko {
  readonly #waiting = new Set<Ventende>();
  readonly #near = new IntersectionObserver((entries) => this.#come(entries), { rootMargin: NEAR });
  #asked = false;
  #pressed = 0;

  constructor() {
    addEventListener('keydown', () => (this.#pressed = performance.now()), { capture: true, passive: true });
    addEventListener('beforeprint', () => this.#waiting.forEach((each) => each.draw()));
  }

  add(each: Ventende): void {
    this.#waiting.add(each);
    this.#near.observe(each);
    this.#ask();
  }

  remove(each: Ventende): void {
    this.#waiting.delete(each);
    this.#near.unobserve(each);
  }

  #come(entries: IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) if (isIntersecting) (target as Ventende).draw();
  }

  #ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    whenIdle(() => {
      this.#asked = false;
      const [next] = this.#waiting;
      if (!next) return;
      if (performance.now() - this.#pressed < QUIET) {
        setTimeout(() => this.#ask(), QUIET);
        return;
      }
      next.draw();
      this.#ask();
    });
  }
}
