import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { feilmelding } from '../../design/feil.js';
import { announce } from '../../design/kunngjor.js';
import '../../design/laster.js';
import { tom } from '../../design/tom.js';
import { ugyldigFelt } from '../../design/ugyldig.js';
import { View } from '../../design/view.js';
import '../ansatt.css';
import { bareAnsatt } from '../felles/bare-ansatt.js';
import { ansattFeil, ingenTilgang } from '../felles/ingen-tilgang.js';
import '../felles/meny.js';
import {
  type Dagstall,
  type Enhetsvalg,
  fetchNavn,
  listDays,
  listEnheter,
  listOppslag,
  rapportfil,
  type Rapportside,
  type Rapportvalg,
} from './api.js';
import { lastWeek } from './dager.js';
import './kjede.js';
import { rapportvalg } from './rapportvalg.js';
import { dagstabell, oppslagstabell } from './rapporttabell.js';
import './tilgang.css';

/** A leader's report: who in the unit has opened whom. */
export class TilgangsrapportView extends View {
  @state() private enheter?: Enhetsvalg[];
  @state() private enhetId = '';
  @state() private valg: Rapportvalg = { ...lastWeek(), ansattId: '', bareAvslag: false };
  @state() private dager?: Dagstall[];
  @state() private side?: Rapportside;
  @state() private navn = new Map<string, string>();
  @state() private ansatte: { id: string; navn: string }[] = [];
  @state() private error?: unknown;
  @state() private feil?: { felt: string; kode: string };
  @state() private problem = '';

  #turn = 0;

  override pageTitle(): string {
    return msg('Hvem har sett hva');
  }

  override busy(): boolean {
    if (this.error !== undefined) return false;
    return !this.enheter || (this.enheter.length > 0 && !this.side);
  }

  override languageChanged(): void {
    if (this.enhetId) void this.#fetch();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#start();
  }

  async #start(): Promise<void> {
    this.error = undefined;
    try {
      await bareAnsatt();
      this.enheter = await listEnheter();
      this.enhetId ||= this.enheter[0]?.id ?? '';
      if (this.enhetId) await this.#fetch();
    } catch (error) {
      this.error = error;
    }
  }

  async #fetch(): Promise<void> {
    const turn = ++this.#turn;
    this.feil = undefined;
    this.problem = '';
    try {
      const [dager, side] = await Promise.all([
        listDays(this.enhetId, this.valg),
        listOppslag(this.enhetId, this.valg),
      ]);
      if (turn !== this.#turn) return;
      this.dager = dager;
      this.side = side;
      if (!this.valg.ansattId) this.ansatte = employees(dager);
      announce(msg('Rapporten viser det du har valgt.'));
    } catch (error) {
      if (turn !== this.#turn) return;
      this.feil = ugyldigFelt(error);
      if (this.feil) return;
      if (this.side) this.problem = feilmelding(error);
      else this.error = error;
    }
  }

  readonly #change = (change: Partial<Rapportvalg>): void => {
    this.valg = { ...this.valg, ...change };
    if (this.valg.fra && this.valg.til) void this.#fetch();
  };

  readonly #chooseEnhet = (id: string): void => {
    this.enhetId = id;
    this.#change({ ansattId: '' });
  };

  readonly #more = async (): Promise<void> => {
    const shown = this.side!;
    try {
      const next = await listOppslag(this.enhetId, this.valg, shown.neste!);
      if (shown !== this.side) return;
      this.side = { rader: [...shown.rader, ...next.rader], neste: next.neste };
      await this.updateComplete;
      this.querySelector<HTMLElement>(`#oppslag-${next.rader[0]?.id}`)?.focus();
    } catch (error) {
      this.problem = feilmelding(error);
    }
  };

  readonly #name = async (innbyggerId: string): Promise<void> => {
    try {
      const navn = await fetchNavn(this.enhetId, innbyggerId);
      this.navn = new Map(this.navn).set(innbyggerId, navn);
      announce(navn);
    } catch (error) {
      this.problem = feilmelding(error);
    }
  };

  protected override render() {
    if (this.error !== undefined) return ansattFeil(this.error, location.pathname, () => void this.#start());
    if (!this.enheter || this.busy()) return html`<mv-laster .tekst=${this.pageTitle()}></mv-laster>`;
    if (!this.enheter.length) {
      return ingenTilgang(
        msg('Bare ledere ser denne rapporten'),
        msg('Rapporten viser hvem i en enhet som har sett opplysninger om innbyggere. Lederen for enheten ser den.'),
      );
    }
    return this.#filled(this.enheter, this.side!);
  }

  #filled(enheter: Enhetsvalg[], side: Rapportside) {
    return html`
      <div class="mva">
        <mv-ansattmeny></mv-ansattmeny>
        <div class="mva-topp">
          <h1 class="ds-heading" tabindex="-1">${this.pageTitle()}</h1>
          <a href="/ansatt/tilgang/varsler">${msg('Varsler og spørsmål')}</a>
        </div>
        <p>
          ${msg('Personene står med forbokstaver og fødselsår. Ber du om et navn, ser personen i sin egen oversikt at du gjorde det.')}
        </p>
        ${rapportvalg({
          enheter,
          enhetId: this.enhetId,
          valg: this.valg,
          ansatte: this.ansatte,
          feil: this.feil,
          chooseEnhet: this.#chooseEnhet,
          change: this.#change,
        })}
        <div role="alert">
          ${this.problem ? html`<p class="ds-alert mva-melding" data-color="warning">${this.problem}</p>` : nothing}
        </div>
        ${side.rader.length ? this.#tables(side) : tom(msg('Ingen har sett noe i denne perioden.'))}
        <mv-loggkjede .enhetId=${this.enhetId}></mv-loggkjede>
      </div>
    `;
  }

  #tables(side: Rapportside) {
    return html`
      <section class="mva-del" aria-labelledby="per-dag">
        <h2 class="ds-heading" data-size="sm" id="per-dag">${msg('Hvor mye hver ansatt har sett')}</h2>
        ${dagstabell(this.dager ?? [])}
      </section>
      <section class="mva-del" aria-labelledby="oppslag">
        <div class="mva-topp">
          <h2 class="ds-heading" data-size="sm" id="oppslag">${msg('Oppslagene')}</h2>
          <p class="mv-knapper">
            <a href=${rapportfil(this.enhetId, this.valg, 'csv')} download>${msg('Last ned som CSV')}</a>
            <a href=${rapportfil(this.enhetId, this.valg, 'json')} download>${msg('Last ned som JSON')}</a>
          </p>
        </div>
        ${oppslagstabell({ rader: side.rader, navn: this.navn, show: (id) => void this.#name(id) })}
        ${
          side.neste
            ? html`<p class="mv-knapper">
                <button class="ds-button" data-variant="secondary" type="button" @click=${this.#more}>
                  ${msg('Vis flere')}
                </button>
              </p>`
            : nothing
        }
      </section>
    `;
  }
}

function employees(dager: Dagstall[]) {
  const names = new Map(dager.map(({ ansattId, ansattnavn }) => [ansattId, ansattnavn]));
  return [...names].map(([id, navn]) => ({ id, navn })).sort((a, b) => a.navn.localeCompare(b.navn, 'nb'));
}

customElements.define('mv-tilgangsrapport-view', TilgangsrapportView);
