import { LOCALE_STATUS_EVENT, updateWhenLocaleChanges } from '@lit/localize';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { announce } from './kunngjor.js';
import type { Params } from './stier.js';

/**
 * What a page of Medvirk is made from: an element in the light DOM with one
 * `<h1 tabindex="-1">`. The router sets `params` (named parts of the path) and `query`. The title
 * of the document follows `pageTitle()`, and after a navigation focus goes to the heading as soon as
 * the view is not `busy()` any more.
 */
export abstract class View extends LitElement {
  @property({ attribute: false }) params: Params = {};
  @property({ attribute: false }) query = new URLSearchParams();

  #arrival?: number;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
    this.addController({ hostUpdated: () => this.#settle() });
  }

  /** The name of the view, as it stands in the browser's tab before "– Medvirk". */
  abstract pageTitle(): string;

  /** True as long as what the view shows has not come. */
  busy(): boolean {
    return false;
  }

  /** Called when the reader has chosen another language: texts from the server must come anew. */
  languageChanged(): void {}

  /** Asked by the router: the reader came here by a link, so move focus and scroll. */
  arrive(scroll: number): void {
    this.#arrival = scroll;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(LOCALE_STATUS_EVENT, this.#onLocale);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(LOCALE_STATUS_EVENT, this.#onLocale);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  readonly #onLocale = (event: Event): void => {
    if ((event as CustomEvent).detail.status === 'ready') this.languageChanged();
  };

  #settle(): void {
    const title = `${this.pageTitle()} – Medvirk`;
    if (document.title !== title) document.title = title;
    if (this.#arrival === undefined || this.busy()) return;
    const heading = this.querySelector<HTMLElement>('h1');
    if (!heading || !this.isConnected) return;
    const scroll = this.#arrival;
    this.#arrival = undefined;
    heading.focus({ preventScroll: true });
    window.scrollTo(0, scroll);
    announce(title);
  }
}
