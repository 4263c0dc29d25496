import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { DataView } from '../../design/data-view.js';
import { feilmelding } from '../../design/feil.js';
import { announce } from '../../design/kunngjor.js';
import { loggUt } from '../../design/logg-ut.js';
import { formatClock, formatDate } from '../../design/tid.js';
import { session } from '../tilgang/okt.js';
import { type EgenOkt, endOkt, endOtherOkter, listOkter } from './api.js';

/** Where am I logged in? And the way out of each. */
export class MineInnloggingerView extends DataView<EgenOkt[]> {
  @state() private failed = '';

  override pageTitle(): string {
    return msg('Mine innlogginger');
  }

  protected override async fetch(): Promise<EgenOkt[]> {
    if ((await session()).side === 'INGEN') throw { status: 401 };
    return listOkter();
  }

  protected override content(okter: EgenOkt[]) {
    const others = okter.some(({ denne }) => !denne);
    return html`
      <div class="mv-stabel">
        <h1 tabindex="-1">${this.pageTitle()}</h1>
        <p class="mv-ingress mv-smal">
          ${
            others
              ? msg('Her er du logget inn nå. Er det noe du ikke kjenner igjen, så logg det ut.')
              : msg('Du er bare logget inn her.')
          }
        </p>
        ${this.failed ? html`<p class="ds-alert" data-color="danger" role="alert">${this.failed}</p>` : nothing}
        <ul class="mv-liste">
          ${okter.map((okt) => html`<li>${this.#card(okt)}</li>`)}
        </ul>
        ${
          others
            ? html`<p class="mv-knapper">
                <button class="ds-button" type="button" @click=${this.#endOthers}>${msg('Logg ut alle andre')}</button>
              </p>`
            : nothing
        }
      </div>
    `;
  }

  #card(okt: EgenOkt) {
    return html`
      <article class="mv-kort">
        <div class="mv-kort-topp">
          <h2>${device(okt)}</h2>
          ${okt.denne ? html`<span class="ds-tag" data-color="info">${msg('Denne enheten')}</span>` : nothing}
        </div>
        <dl class="mv-fakta">
          <dt>${msg('Logget inn')}</dt>
          <dd>${moment(okt.siden)}</dd>
          <dt>${msg('Sist brukt')}</dt>
          <dd>${okt.denne ? msg('Nå') : moment(okt.sistBrukt)}</dd>
        </dl>
        <div class="mv-knapper">
          ${
            okt.denne
              ? loggUt('ds-button', 'secondary')
              : html`<button class="ds-button" data-variant="secondary" type="button" @click=${() => this.#end(okt)}>
                  <span>${msg('Logg ut')}<span class="ds-sr-only"> ${device(okt)}</span></span>
                </button>`
          }
        </div>
      </article>
    `;
  }

  async #end(okt: EgenOkt): Promise<void> {
    try {
      await endOkt(okt.id);
    } catch (error) {
      return this.#fail(error);
    }
    await this.#ended(msg(str`${device(okt)} er logget ut.`));
  }

  readonly #endOthers = async (): Promise<void> => {
    try {
      await endOtherOkter();
    } catch (error) {
      return this.#fail(error);
    }
    await this.#ended(msg('Alle andre er logget ut.'));
  };

  #fail(error: unknown): void {
    this.failed = feilmelding(error);
  }

  /** The button that was pressed is gone. */
  async #ended(message: string): Promise<void> {
    this.failed = '';
    await this.load();
    await this.updateComplete;
    this.querySelector<HTMLElement>('h1')?.focus();
    announce(message);
  }
}

customElements.define('mv-mine-innlogginger-view', MineInnloggingerView);

function device({ nettleser, system }: EgenOkt): string {
  if (nettleser && system) return msg(str`${nettleser} på ${system}`);
  return nettleser || system || msg('Ukjent enhet');
}

function moment(value: string): string {
  return msg(str`${formatDate(value)} kl. ${formatClock(value)}`);
}
