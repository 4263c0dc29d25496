import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Del } from '../../design/del.js';
import { feilmelding } from '../../design/feil.js';
import { announce } from '../../design/kunngjor.js';
import { formatLocale } from '../../i18n/sprak.js';
import { tidspunkt } from '../felles/tid.js';
import { type Etterproving, lastEtterproving, verifyKjede } from './api.js';

/** Whether the log is as it was written, and a button to find out now. */
export class Loggkjede extends Del {
  @property() enhetId = '';
  @state() private siste?: Etterproving | null;
  @state() private problem = '';
  @state() private arbeider = false;

  override connectedCallback(): void {
    super.connectedCallback();
    lastEtterproving(this.enhetId).then(
      (siste) => (this.siste = siste),
      () => undefined, // the button says it if it fails
    );
  }

  protected override render() {
    return html`
      <section class="mv-kort" aria-labelledby="kjede">
        <h2 class="ds-heading" data-size="sm" id="kjede">${msg('Er loggen urørt?')}</h2>
        <p>
          ${msg('Loggen er forseglet, så det synes hvis noen endrer eller fjerner noe. Den kontrolleres hver natt.')}
        </p>
        ${this.siste ? this.#funn(this.siste) : nothing}
        ${this.problem ? html`<p class="ds-validation-message">${this.problem}</p>` : nothing}
        <p class="mv-knapper">
          <button
            class="ds-button"
            data-variant="secondary"
            type="button"
            aria-busy=${this.arbeider ? 'true' : nothing}
            @click=${this.#verify}
          >
            ${this.arbeider ? msg('Kontrollerer …') : msg('Kontroller nå')}
          </button>
        </p>
      </section>
    `;
  }

  #funn({ tid, ledd, feil }: Etterproving) {
    const count = new Intl.NumberFormat(formatLocale()).format(ledd);
    return html`
      <p>
        <span class="ds-tag" data-color=${feil.length ? 'danger' : 'success'}>
          ${feil.length ? msg('Loggen er endret') : msg('Ingen feil')}
        </span>
        ${tidspunkt(tid)}. ${msg(str`${count} rader er kontrollert.`)}
      </p>
      ${
        feil.length
          ? html`<ul>
              ${feil
                .slice(0, 20)
                .map(({ slag, nr, loggId }) => html`<li>${this.#slag(slag)} ${nr ?? ''} ${loggId ?? ''}</li>`)}
            </ul>`
          : nothing
      }
    `;
  }

  #slag(slag: string): string {
    switch (slag) {
      case 'ENDRET':
        return msg('Endret rad:');
      case 'FJERNET':
        return msg('Fjernet rad:');
      case 'HULL':
        return msg('Ledd som mangler:');
      case 'HODE':
        return msg('Slutten av loggen mangler etter ledd:');
      default:
        return msg('Rad uten segl:');
    }
  }

  readonly #verify = async (): Promise<void> => {
    if (this.arbeider) return;
    this.arbeider = true;
    this.problem = '';
    try {
      this.siste = await verifyKjede(this.enhetId);
      announce(this.siste.feil.length ? msg('Loggen er endret') : msg('Ingen feil'));
    } catch (error) {
      this.problem = feilmelding(error);
    } finally {
      this.arbeider = false;
    }
  };
}

customElements.define('mv-loggkjede', Loggkjede);
