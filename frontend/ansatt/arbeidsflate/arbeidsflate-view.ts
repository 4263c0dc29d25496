import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { errorKind } from '../../design/api.js';
import { feilmelding } from '../../design/feil.js';
import { announce } from '../../design/kunngjor.js';
import { tom } from '../../design/tom.js';
import '../../design/laster.js';
import { View } from '../../design/view.js';
import '../ansatt.css';
import '../tilgang/mv-utloper.js';
import { bareAnsatt } from '../felles/bare-ansatt.js';
import { ansattFeil, ingenTilgang } from '../felles/ingen-tilgang.js';
import '../felles/meny.js';
import { antallNye, antallSoknader, utfall } from '../felles/ord.js';
import { assignSak, listSaker, type SakKort, type Sakside, type Utvalg } from '../sak/api.js';
import { fetchOversikt, type Enhetskort, type Oversikt } from './api.js';
import { append, PAGE, refresh, refreshSize, replace } from './saksliste.js';
import { Strom } from './strom.js';
import { sakstabell } from './tabell.js';
import { INGENTING_VALGT, isNarrowed, utvalgSkjema } from './utvalg.js';

const TYPING = 250;

/** What the employee had chosen, for when they come back from a case. */
let kept: { enhet?: string; utvalg: Utvalg } = { utvalg: INGENTING_VALGT };

/** The employee's applications, a unit at a time. New ones come by themselves. */
export class ArbeidsflateView extends View {
  @state() private oversikt?: Oversikt;
  @state() private side?: Sakside;
  @state() private error?: unknown;
  @state() private utvalg = kept.utvalg;
  @state() private enhetId = kept.enhet;
  @state() private live = true;
  @state() private problem = '';
  @state() private tildeler?: string;
  @state() private henterFlere = false;

  readonly #ferske = new Set<string>();
  readonly #strom = new Strom(() => this.enhetId, {
    changed: () => void this.#refresh(),
    live: (live) => this.#setLive(live),
  });
  #typing?: ReturnType<typeof setTimeout>;
  #turn = 0;

  override pageTitle(): string {
    return msg('Søknader');
  }

  override busy(): boolean {
    if (this.error !== undefined) return false;
    return !this.oversikt || (this.#enhet() !== undefined && !this.side);
  }

  override languageChanged(): void {
    void this.#fetchOversikt();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
    this.#strom.close();
  }

  async #start(): Promise<void> {
    this.error = undefined;
    await this.#fetchOversikt();
    if (!this.#enhet() || !this.isConnected) return;
    this.enhetId = this.#enhet()!.id;
    await this.#fetchList();
    if (this.isConnected) this.#strom.open();
  }

  /** The unit whose list is shown; none for an employee who has no cases to work with. */
  #enhet(): Enhetskort | undefined {
    if (!this.oversikt?.saksbehandler) return undefined;
    const { enheter } = this.oversikt;
    return enheter.find((enhet) => enhet.id === this.enhetId) ?? enheter[0];
  }

  async #fetchOversikt(): Promise<void> {
    try {
      await bareAnsatt();
      this.oversikt = await fetchOversikt();
    } catch (error) {
      // What is shown still holds after a hiccup, but not after one is logged out.
      if (this.oversikt && errorKind(error) !== 'innlogging') return;
      this.error = error;
      this.#strom.close();
    }
  }

  /** A stream that is refused may mean that one is logged out; then the list must not stay. */
  #setLive(live: boolean): void {
    this.live = live;
    if (!live) void this.#fetchOversikt();
  }

  /** The first page anew, after a choice. An answer that comes after a later choice is dropped. */
  async #fetchList(): Promise<boolean> {
    const turn = ++this.#turn;
    try {
      const side = await listSaker(this.enhetId!, this.utvalg, PAGE);
      if (turn !== this.#turn) return false;
      this.side = side;
      this.error = undefined;
      return true;
    } catch (error) {
      if (turn === this.#turn) this.error = error;
      return false;
    }
  }

  /** Something has changed in the unit: what is new comes in, and the rest stays where it is. */
  async #refresh(): Promise<void> {
    const turn = ++this.#turn;
    const shown = this.side ?? { saker: [], antall: 0, flere: false };
    try {
      const [fresh] = await Promise.all([
        listSaker(this.enhetId!, this.utvalg, refreshSize(shown.saker.length)),
        this.#fetchOversikt(),
      ]);
      if (turn !== this.#turn) return;
      const { side, nye } = refresh(this.side ?? shown, fresh);
      nye.forEach((sak) => this.#ferske.add(sak.id));
      this.side = side;
      if (nye.length > 0) announce(antallNye(nye.length));
    } catch {
      // The list that is shown still holds; the next change or the next break brings it up to date.
    }
  }

  readonly #choose = (change: Partial<Utvalg>): void => {
    this.utvalg = { ...this.utvalg, ...change };
    kept = { enhet: this.enhetId, utvalg: this.utvalg };
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#narrow(), 'tekst' in change ? TYPING : 0);
  };

  async #narrow(): Promise<void> {
    if (await this.#fetchList()) announce(antallSoknader(this.side!.antall));
  }

  readonly #chooseEnhet = (event: Event): void => {
    this.enhetId = (event.target as HTMLSelectElement).value;
    this.#choose({});
  };

  readonly #showAll = (): void => {
    this.#choose(INGENTING_VALGT);
    this.querySelector<HTMLElement>('#utvalg-tekst')?.focus();
  };

  readonly #more = async (): Promise<void> => {
    if (this.henterFlere || !this.side) return;
    this.henterFlere = true;
    const before = this.side;
    const turn = this.#turn;
    try {
      const next = await listSaker(this.enhetId!, this.utvalg, PAGE, before.saker.at(-1)!.id);
      if (turn !== this.#turn) return;
      this.problem = '';
      this.side = append(this.side, next);
      announce(msg(str`Viser ${this.side.saker.length} av ${antallSoknader(this.side.antall)}.`));
      await this.updateComplete;
      this.#focusRow(this.side.saker[before.saker.length]);
    } catch (error) {
      this.problem = feilmelding(error);
    } finally {
      this.henterFlere = false;
    }
  };

  readonly #assign = async (sak: SakKort): Promise<void> => {
    this.tildeler = sak.id;
    this.problem = '';
    try {
      const { ok, sak: now } = await assignSak(sak);
      this.side = this.side && replace(this.side, now);
      if (ok) announce(utfall(ok, now));
      else this.problem = utfall(ok, now);
      void this.#fetchOversikt();
    } catch (error) {
      this.problem = feilmelding(error);
    } finally {
      this.tildeler = undefined;
      await this.updateComplete;
      this.#focusRow(sak); // the button that had focus is gone when the case is taken
    }
  };

  /** Moves focus to the case's link, unless focus stands on something else that is still there. */
  #focusRow(sak: SakKort | undefined): void {
    const active = document.activeElement;
    if (!sak || (active && active !== document.body && active.isConnected)) return;
    this.querySelector<HTMLElement>(`#sak-${CSS.escape(sak.id)} a`)?.focus();
  }

  protected override render() {
    if (this.error !== undefined) {
      return ansattFeil(this.error, '/ansatt', () => void this.#start());
    }
    if (!this.oversikt) return html`<mv-laster .tekst=${this.pageTitle()}></mv-laster>`;
    const enhet = this.#enhet();
    if (!enhet) {
      return html`
        <div class="mva">
          <mv-ansattmeny></mv-ansattmeny>
          ${ingenTilgang(
            msg('Du har ingen saker å arbeide med'),
            msg('Bare saksbehandlere ser søknader. Trenger du tilgang, så spør lederen din.'),
          )}
        </div>
      `;
    }
    if (!this.side) return html`<mv-laster .tekst=${this.pageTitle()}></mv-laster>`;
    return this.#filled(this.oversikt, enhet, this.side);
  }

  #filled(oversikt: Oversikt, enhet: Enhetskort, side: Sakside) {
    return html`
      <div class="mva">
        <mv-ansattmeny></mv-ansattmeny>
        <div class="mva-topp">
          <div>
            <h1 class="ds-heading" tabindex="-1">${this.pageTitle()}</h1>
            ${this.#enhetsvalg(oversikt.enheter, enhet)}
          </div>
          <dl class="mva-tall">
            <div>
              <dt>${msg('Ikke tildelt')}</dt>
              <dd>${enhet.nye}</dd>
            </div>
            <div>
              <dt>${msg('Mine')}</dt>
              <dd>${enhet.mine}</dd>
            </div>
          </dl>
        </div>
        ${utvalgSkjema(this.utvalg, oversikt.tjenester, this.#choose)}
        <div role="alert">
          ${
            this.problem
              ? html`<div class="ds-alert mva-melding" data-color="warning">
                  <p class="ds-paragraph">${this.problem}</p>
                </div>`
              : nothing
          }
        </div>
        <p class="mva-antall">
          ${antallSoknader(side.antall)}
          ${
            this.live
              ? nothing
              : html`<span class="mv-dempet"
                  >${msg('Nye søknader kommer ikke av seg selv akkurat nå. Vi prøver igjen.')}</span
                >`
          }
        </p>
        ${side.saker.length > 0 ? this.#table(oversikt, enhet, side) : this.#empty()}
        ${enhet.fullmakter ? html`<mv-utloper .enhetId=${enhet.id}></mv-utloper>` : nothing}
      </div>
    `;
  }

  #enhetsvalg(enheter: Enhetskort[], valgt: Enhetskort) {
    if (enheter.length === 1) return html`<p class="mv-dempet">${valgt.navn}</p>`;
    return html`
      <div class="ds-field">
        <label class="ds-label" for="enhet">${msg('Enhet')}</label>
        <select class="ds-input" id="enhet" @change=${this.#chooseEnhet}>
          ${enheter.map(({ id, navn }) => html`<option value=${id} ?selected=${id === valgt.id}>${navn}</option>`)}
        </select>
      </div>
    `;
  }

  #table(oversikt: Oversikt, enhet: Enhetskort, side: Sakside) {
    return html`
      ${sakstabell({
        caption: msg(str`Søknader til ${enhet.navn}, de nyeste først`),
        saker: side.saker,
        ferske: this.#ferske,
        tildeler: this.tildeler,
        tjenestenavn: (kode) => oversikt.tjenester.find((tjeneste) => tjeneste.kode === kode)?.navn ?? kode,
        assign: (sak) => void this.#assign(sak),
      })}
      ${
        side.flere
          ? html`<p class="mv-knapper">
              <button
                class="ds-button"
                data-variant="secondary"
                type="button"
                aria-disabled=${this.henterFlere ? 'true' : nothing}
                @click=${this.#more}
              >
                ${this.henterFlere ? msg('Henter …') : msg('Vis flere')}
              </button>
            </p>`
          : nothing
      }
    `;
  }

  #empty() {
    return isNarrowed(this.utvalg)
      ? tom(
          msg('Ingen søknader passer med det du har valgt.'),
          html`<button class="ds-button" data-variant="secondary" type="button" @click=${this.#showAll}>
            ${msg('Vis alle søknader')}
          </button>`,
        )
      : tom(msg('Det er ingen søknader nå. Nye søknader kommer hit av seg selv.'));
  }
}

customElements.define('mv-arbeidsflate-view', ArbeidsflateView);
