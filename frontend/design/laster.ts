import { msg } from '@lit/localize';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { Del } from './del.js';
import { announce } from './kunngjor.js';

const SLOW = 1500;

/** Stands where a view will come; says so aloud only if it takes time. */
export class Laster extends Del {
  /** What is being fetched, for the heading that only a screen reader meets. */
  @property() tekst = '';

  #timer?: ReturnType<typeof setTimeout>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setTimeout(() => announce(msg('Vi henter innholdet …')), SLOW);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render() {
    return html`
      <div class="mv-laster" aria-busy="true">
        <h1 class="ds-sr-only" tabindex="-1">${this.tekst || msg('Vi henter innholdet …')}</h1>
        <div class="ds-skeleton mv-laster-tittel" aria-hidden="true"></div>
        <div class="ds-skeleton" aria-hidden="true"></div>
        <div class="ds-skeleton" aria-hidden="true"></div>
        <div class="ds-skeleton mv-laster-flate" aria-hidden="true"></div>
      </div>
    `;
  }
}

customElements.define('mv-laster', Laster);
