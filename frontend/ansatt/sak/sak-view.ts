import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { feilmelding } from '../../design/feil.js';
import { announce } from '../../design/kunngjor.js';
import '../../design/laster.js';
import { statusMerke } from '../../design/status.js';
import { View } from '../../design/view.js';
import '../ansatt.css';
import { bareAnsatt } from '../felles/bare-ansatt.js';
import { ansattFeil } from '../felles/ingen-tilgang.js';
import '../felles/nodrett-banner.js';
import { sokt, utfall } from '../felles/ord.js';
import { tidspunkt } from '../felles/tid.js';
import '../samtykke/mv-person-samtykker.js';
import '../skjema/mv-skjemaforslag.js';
import { assignSak, findSak, findSoknad, type Hendelse, type Saksvisning, type Soknadsvisning } from './api.js';
import { svarliste, vedleggsliste } from './svar.js';

/** One case: who applied for whom, what they answered, and what has happened. */
export class SakView extends View {
  @state() private visning?: Saksvisning;
  @state() private soknad?: Soknadsvisning;
  @state() private error?: unknown;
  @state() private soknadError?: unknown;
  @state() private problem = '';
  @state() private tildeler = false;

  #shown = '';
  #turn = 0;

  override pageTitle(): string {
    return this.visning ? msg(str`Sak ${this.visning.sak.saksnummer}`) : msg('Sak');
  }

  override busy(): boolean {
    return this.error === undefined && (!this.visning || (!this.soknad && !this.soknadError));
  }

  override languageChanged(): void {
    void this.#load();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const address = `${this.params.innbyggerId}/${this.params.sakId}`;
    if (!this.params.sakId || address === this.#shown) return;
    this.#shown = address;
    this.visning = this.soknad = this.error = undefined;
    void this.#load();
  }

  async #load(): Promise<void> {
    const turn = ++this.#turn;
    const { innbyggerId, sakId } = this.params;
    try {
      await bareAnsatt();
      const visning = await findSak(innbyggerId, sakId);
      if (turn !== this.#turn) return;
      this.visning = visning;
      this.error = undefined;
      await this.#loadSoknad(turn);
    } catch (error) {
      if (turn === this.#turn) this.error = error;
    }
  }

  /** The answers may fail alone; the case is shown all the same. */
  async #loadSoknad(turn = this.#turn): Promise<void> {
    const { sak } = this.visning!;
    try {
      const soknad = await findSoknad(sak.innbyggerId, sak.soknadId);
      if (turn !== this.#turn) return;
      this.soknad = soknad;
      this.soknadError = undefined;
    } catch (error) {
      if (turn === this.#turn) this.soknadError = error;
    }
  }

  readonly #assign = async (): Promise<void> => {
    if (this.tildeler) return;
    this.tildeler = true;
    this.problem = '';
    try {
      const { ok, sak } = await assignSak(this.visning!.sak);
      this.visning = { ...this.visning!, sak };
      if (ok) announce(utfall(ok, sak));
      else this.problem = utfall(ok, sak);
      this.visning = await findSak(sak.innbyggerId, sak.id);
    } catch (error) {
      this.problem = feilmelding(error);
    } finally {
      this.tildeler = false;
      await this.updateComplete;
      if (document.activeElement === document.body) {
        this.querySelector<HTMLElement>('#saksbehandler')?.focus();
      }
    }
  };

  protected override render() {
    if (this.error !== undefined) {
      return ansattFeil(this.error, location.pathname, () => {
        this.error = undefined;
        void this.#load();
      });
    }
    if (!this.visning || this.busy()) {
      return html`<mv-laster .tekst=${this.pageTitle()}></mv-laster>`;
    }
    return this.#filled(this.visning);
  }

  #filled({ sak, historikk }: Saksvisning) {
    const heading = this.soknad ? `${sak.innbyggernavn}: ${this.soknad.tjenestenavn}` : sak.innbyggernavn;
    return html`
      <div class="mva mva-sak">
        <mv-nodrett-banner .innbyggerId=${sak.innbyggerId}></mv-nodrett-banner>
        <nav aria-label=${msg('Tilbake')}>
          <a class="mva-tilbake" href="/ansatt">${msg('Alle søknader')}</a>
        </nav>
        <div class="mva-topp">
          <h1 class="ds-heading" tabindex="-1">${heading}</h1>
          ${statusMerke(sak.status)}
        </div>
        <div class="mva-spalter">
          <div class="mva-hoved">
            <section class="mv-kort" aria-labelledby="svar">
              <h2 class="ds-heading" data-size="sm" id="svar">${msg('Svar i søknaden')}</h2>
              ${this.soknad ? svarliste(this.soknad.svar) : this.#soknadFeil()}
            </section>
            ${this.#filer('VEDLEGG', msg('Vedlegg'))} ${this.#filer('BREV', msg('Brev'))}
          </div>
          <div class="mva-side">
            ${this.#fakta(sak)} ${historikkKort(historikk)}
            <mv-person-samtykker
              .innbyggerId=${sak.innbyggerId}
              .ny=${`/ansatt/sak/${sak.innbyggerId}/${sak.id}/samtykke`}
            ></mv-person-samtykker>
            <mv-skjemaforslag .innbyggerId=${sak.innbyggerId} .sakId=${sak.id}></mv-skjemaforslag>
            <p>
              <a href=${`/ansatt/sak/${sak.innbyggerId}/${sak.id}/fullmakt`}>${msg('Hvem kan handle for personen?')}</a>
            </p>
          </div>
        </div>
      </div>
    `;
  }

  /** The attachments, also when there are none; of letters only those there are. */
  #filer(type: string, heading: string) {
    if (!this.soknad) return nothing;
    const filer = this.soknad.vedlegg.filter((fil) => fil.type === type);
    if (filer.length === 0 && type === 'BREV') return nothing;
    const id = type.toLowerCase();
    return html`
      <section class="mv-kort" aria-labelledby=${id}>
        <h2 class="ds-heading" data-size="sm" id=${id}>${heading}</h2>
        ${vedleggsliste(this.visning!.sak.innbyggerId, filer)}
      </section>
    `;
  }

  #fakta(sak: Saksvisning['sak']) {
    return html`
      <section class="mv-kort" aria-labelledby="om-saken">
        <h2 class="ds-heading" data-size="sm" id="om-saken">${msg('Om saken')}</h2>
        <dl class="mva-fakta">
          <dt>${msg('Saksnummer')}</dt>
          <dd>${sak.saksnummer}</dd>
          <dt>${msg('Gjelder')}</dt>
          <dd>
            ${sak.innbyggernavn}${
              this.soknad ? html`<br />${msg('Fødselsnummer')} ${fnr(this.soknad.fodselsnummer)}` : nothing
            }
          </dd>
          <dt>${msg('Søkt av')}</dt>
          <dd>${sokerOgGrunn(sak.sokernavn, sak.grunnlag, sak.innbyggernavn)}</dd>
          <dt>${msg('Mottatt')}</dt>
          <dd>${tidspunkt(sak.mottatt)}</dd>
          <dt>${msg('Saksbehandler')}</dt>
          <dd id="saksbehandler" tabindex="-1">${sak.saksbehandler ?? msg('Ikke tildelt')}</dd>
        </dl>
        <div role="alert">
          ${
            this.problem
              ? html`<div class="ds-alert mva-melding" data-color="warning">
                  <p class="ds-paragraph">${this.problem}</p>
                </div>`
              : nothing
          }
        </div>
        ${
          sak.saksbehandler
            ? nothing
            : html`<p class="mv-knapper">
                <button
                  class="ds-button"
                  type="button"
                  aria-disabled=${this.tildeler ? 'true' : nothing}
                  @click=${this.#assign}
                >
                  ${this.tildeler ? msg('Tildeler …') : msg('Tildel meg')}
                </button>
              </p>`
        }
      </section>
    `;
  }

  #soknadFeil() {
    return html`
      <p>${feilmelding(this.soknadError)}</p>
      <p class="mv-knapper">
        <button class="ds-button" data-variant="secondary" type="button" @click=${() => void this.#loadSoknad()}>
          ${msg('Prøv igjen')}
        </button>
      </p>
    `;
  }
}

function historikkKort(historikk: Hendelse[]) {
  return html`
    <section class="mv-kort" aria-labelledby="historikk">
      <h2 class="ds-heading" data-size="sm" id="historikk">${msg('Historikk')}</h2>
      <ol class="mva-historikk">
        ${historikk.map(
          ({ tid, hvem, hva }) => html`
            <li>
              <span>${hendelse(hvem, hva)}</span>
              <span class="mv-dempet">${tidspunkt(tid)}</span>
            </li>
          `,
        )}
      </ol>
    </section>
  `;
}

function hendelse(hvem: string, hva: string): string {
  switch (hva) {
    case 'MOTTATT':
      return msg(str`${hvem} sendte søknaden`);
    case 'TILDELT':
      return msg(str`${hvem} tok saken`);
    default:
      return hvem;
  }
}

/** Who applied and by what right, in a whole sentence's worth of words. */
function sokerOgGrunn(sokernavn: string, grunnlag: string, innbyggernavn: string): string {
  switch (grunnlag) {
    case 'SELV':
      return msg(str`${sokernavn}, for seg selv`);
    case 'FULLMAKT':
      return msg(str`${sokernavn}, med fullmakt fra ${innbyggernavn}`);
    default:
      return sokt(sokernavn, grunnlag);
  }
}

function fnr(number: string): string {
  return number.replace(/^(\d{6})(\d{5})$/, '$1 $2');
}

customElements.define('mv-sak-view', SakView);
