import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { confirmDialog } from '../../design/bekreft.js';
import { DataView } from '../../design/data-view.js';
import { feilmelding } from '../../design/feil.js';
import { announce } from '../../design/kunngjor.js';
import type { Omrade } from '../../portal/tilgang/fullmakt-api.js';
import { omradevalg } from '../../portal/tilgang/fullmaktvalg.js';
import '../ansatt.css';
import { bareAnsatt } from '../felles/bare-ansatt.js';
import { avslutt, type Fullmaktlinje, type Representanter, representanter, skjerm } from './fullmakt-api.js';
import './mv-registrer-fullmakt.js';
import { representantliste } from './representanter.js';

/** Who may act for the person of a case, and the registers of it. */
export class AnsattFullmaktView extends DataView<Representanter> {
  @state() private failed = '';
  @state() private said = '';
  @state() private closed?: Omrade[];
  /** A new form for each that is registered. */
  @state() private turn = 0;

  override pageTitle(): string {
    return this.data ? msg(str`Hvem kan handle for ${this.data.navn}?`) : msg('Hvem kan handle for personen?');
  }

  protected override async fetch(): Promise<Representanter> {
    await bareAnsatt();
    return representanter(this.params.innbyggerId);
  }

  protected override content({ fullmakter, gjelderSkjerming, skjermet }: Representanter) {
    return html`
      <div class="mv-stabel mv-smal mva">
        <nav aria-label=${msg('Tilbake')}>
          <a class="mva-tilbake" href=${`/ansatt/sak/${this.params.innbyggerId}/${this.params.sakId}`}
            >${msg('Til saken')}</a
          >
        </nav>
        <h1 class="ds-heading" tabindex="-1">${this.pageTitle()}</h1>
        ${this.failed ? html`<p class="ds-alert" data-color="danger" role="alert">${this.failed}</p>` : nothing}
        ${this.said ? html`<p class="ds-alert" data-color="success">${this.said}</p>` : nothing}
        <section class="mv-kort" aria-labelledby="naa">
          <h2 class="ds-heading" data-size="sm" id="naa">${msg('Fullmakter og pårørende')}</h2>
          ${representantliste(fullmakter, (each) => void this.#end(each))}
        </section>
        ${gjelderSkjerming ? this.#child(this.closed ?? skjermet) : nothing}
        <section class="mv-kort" aria-labelledby="ny">
          <h2 class="ds-heading" data-size="sm" id="ny">${msg('Registrer')}</h2>
          ${keyed(
            this.turn,
            html`<mv-registrer-fullmakt
              .innbyggerId=${this.params.innbyggerId}
              @registrert=${() => void this.#done(msg('Registrert. Det gjelder fra nå.'))}
            ></mv-registrer-fullmakt>`,
          )}
        </section>
      </div>
    `;
  }

  #child(closed: Omrade[]) {
    return html`
      <section class="mv-kort" aria-labelledby="skjerm">
        <h2 class="ds-heading" data-size="sm" id="skjerm">${msg('Skjermet for foreldrene')}</h2>
        ${omradevalg(
          msg('Barnet er mellom 12 og 15 år. Det du krysser av, ser ikke foreldrene.'),
          closed,
          {},
          (valgt) => (this.closed = valgt),
        )}
        <p class="mv-knapper">
          <button class="ds-button" data-variant="secondary" type="button" @click=${() => void this.#close(closed)}>
            ${msg('Lagre skjermingen')}
          </button>
        </p>
      </section>
    `;
  }

  async #close(omrader: Omrade[]): Promise<void> {
    await this.#try(async () => {
      await skjerm(this.params.innbyggerId, omrader);
      await this.#done(msg('Skjermingen er lagret.'));
    });
  }

  async #end({ id, fullmektignavn }: Fullmaktlinje): Promise<void> {
    const sure = await confirmDialog({
      title: msg(str`Vil du avslutte for ${fullmektignavn}?`),
      text: msg('Tilgangen tar slutt med en gang. Gjør det bare når personen ber om det, eller grunnlaget er borte.'),
      yes: msg('Ja, avslutt'),
      no: msg('Nei, behold'),
    });
    if (!sure) return;
    await this.#try(async () => {
      await avslutt(this.params.innbyggerId, id);
      await this.#done(msg('Avsluttet.'));
    });
  }

  async #try(action: () => Promise<void>): Promise<void> {
    this.failed = this.said = '';
    try {
      await action();
    } catch (error) {
      this.failed = feilmelding(error);
    }
  }

  async #done(said: string): Promise<void> {
    await this.load();
    this.closed = undefined;
    this.turn++;
    this.said = said;
    announce(said);
    this.querySelector<HTMLElement>('h1')?.focus();
  }
}

customElements.define('mv-ansatt-fullmakt-view', AnsattFullmaktView);
