import { type Params, pathPattern } from './stier.js';
import type { View } from './view.js';

/** A path, the custom element that shows it, and how its code is fetched. */
export interface Rute {
  path: string;
  tag: string;
  load: () => Promise<unknown>;
}

/** Tells the page frame which address is shown now. */
export class Navigert extends CustomEvent<{ path: string; params: Params }> {
  static readonly type = 'medvirk-navigert';
}

const NAVIGATE = 'medvirk-naviger';

/** Goes to a path of ours, as a click on a link does. */
export function navigate(path: string, options: { replace?: boolean } = {}): void {
  window.dispatchEvent(new CustomEvent(NAVIGATE, { detail: { path, ...options } }));
}

/**
 * Shows the view of the address. Links stay ordinary links: a click on one that a view answers is
 * taken here, every other (log in, a document, another site) is left to the browser. A navigation
 * scrolls to the top, or back to where one was, and the new view then takes focus to its heading.
 */
export class Ruter {
  readonly #ruter: (Rute & { match: (path: string) => Params | undefined })[];
  readonly #outlet: HTMLElement;
  #turn = 0;
  #address = '';

  constructor(ruter: Rute[], outlet: HTMLElement) {
    this.#ruter = ruter.map((rute) => ({ ...rute, match: pathPattern(rute.path) }));
    this.#outlet = outlet;
  }

  start(): void {
    history.scrollRestoration = 'manual';
    document.addEventListener('click', (event) => this.#click(event));
    window.addEventListener('popstate', () => this.#back());
    window.addEventListener(NAVIGATE, (event) => {
      const { path, replace } = (event as CustomEvent).detail;
      this.#go(path, replace);
    });
    void this.#show();
  }

  #find(path: string) {
    for (const rute of this.#ruter) {
      const params = rute.match(path);
      if (params) return { rute, params };
    }
    return undefined;
  }

  #click(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href]');
    if (!link || link.target || link.hasAttribute('download')) return;
    const inside = link.getAttribute('href')!;
    if (inside.startsWith('#')) {
      event.preventDefault();
      jump(inside.slice(1));
      return;
    }
    if (link.origin !== location.origin || !this.#find(link.pathname)) return;
    event.preventDefault();
    this.#go(link.pathname + link.search + link.hash);
  }

  #back(): void {
    if (location.pathname + location.search === this.#address) return; // a jump inside the page
    void this.#show(history.state?.scroll ?? 0);
  }

  #go(path: string, replace = false): void {
    if (replace) {
      history.replaceState({}, '', path);
    } else {
      history.replaceState({ ...history.state, scroll: window.scrollY }, '');
      history.pushState({}, '', path);
    }
    void this.#show(0);
  }

  /** `scroll` is missing at the first view: a page that is opened reads from its top. */
  async #show(scroll?: number): Promise<void> {
    const turn = ++this.#turn;
    const { pathname, search } = location;
    this.#address = pathname + search;
    const found = this.#find(pathname);
    const tag = await this.#fetch(found?.rute);
    if (turn !== this.#turn) return; // somebody went on while the code came
    const params = found?.params ?? {};
    window.dispatchEvent(new Navigert(Navigert.type, { detail: { path: pathname, params } }));
    const shown = this.#outlet.firstElementChild as View | null;
    const view = shown?.localName === tag ? shown : (document.createElement(tag) as unknown as View);
    view.params = params;
    view.query = new URLSearchParams(search);
    if (scroll !== undefined) view.arrive?.(scroll);
    if (view !== shown) this.#outlet.replaceChildren(view);
  }

  async #fetch(rute?: Rute): Promise<string> {
    if (rute) {
      try {
        await rute.load();
        return rute.tag;
      } catch {
        await import('../portal/felles/ikke-hentet-view.js');
        return 'mv-ikke-hentet-view';
      }
    }
    await import('../portal/felles/ikke-funnet-view.js');
    return 'mv-ikke-funnet-view';
  }
}

/** To a place on the page itself: an address of only `#…` would else be read from the site's root. */
function jump(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView();
  place?.focus();
}
