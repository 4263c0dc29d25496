import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { state } from 'lit/decorators.js';
import '../../design/laster.js';
import { tom } from '../../design/tom.js';
import { View } from '../../design/view.js';
import '../ansatt.css';
import { bareAnsatt } from '../felles/bare-ansatt.js';
import { ansattFeil, ingenTilgang } from '../felles/ingen-tilgang.js';
import '../felles/meny.js';
import {
  type Enhetsvalg,
  listSporsmal,
  listVarselenheter,
  listVarsler,
  type Sporsmalsrad,
  type Varselkort,
} from './api.js';
import './sporsmal.js';
import './tilgang.css';
import './varsel.js';

/** What a leader should look into: alerts on unusual activity, and what citizens ask. */
export class VarslerView extends View {
  @state() private enheter?: Enhetsvalg[];
  @state() private enhetId = '';
  @state() private ferdige = false;
  @state() private varsler?: Varselkort[];
  @state() private sporsmal: Sporsmalsrad[] = [];
  @state() private error?: unknown;

  #turn = 0;

  override pageTitle(): string {
    return msg('Varsler og spørsmål om innsyn');
  }

  override busy(): boolean {
    if (this.error !== undefined) return false;
    return !this.enheter || (this.enheter.length > 0 && !this.varsler);
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
      this.enheter = await listVarselenheter();
      this.enhetId ||= this.enheter[0]?.id ?? '';
    } catch (error) {
      this.error = error;
      return;
    }
    if (this.enhetId) await this.#fetch();
  }

  async #fetch(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const [varsler, sporsmal] = await Promise.all([
        listVarsler(this.enhetId, this.ferdige),
        listSporsmal(this.enhetId),
      ]);
      if (turn !== this.#turn) return;
      this.varsler = varsler;
      this.sporsmal = sporsmal;
    } catch (error) {
      if (turn === this.#turn) this.error = error;
    }
  }

  protected override render() {
    if (this.error !== undefined) return ansattFeil(this.error, location.pathname, () => void this.#start());
    if (!this.enheter || this.busy()) return html`<mv-laster .tekst=${this.pageTitle()}></mv-laster>`;
    if (!this.enheter.length) {
      return ingenTilgang(
        msg('Bare ledere ser varslene'),
        msg('Varslene gjelder uvanlig innsyn i opplysninger. Lederen for enheten følger dem opp.'),
      );
    }
    return html`
      <div class="mva">
        <mv-ansattmeny></mv-ansattmeny>
        <div class="mva-topp">
          <h1 class="ds-heading" tabindex="-1">${this.pageTitle()}</h1>
          <a href="/ansatt/tilgang">${msg('Hvem har sett hva')}</a>
        </div>
        ${this.#choices(this.enheter)}
        <section class="mva-del" aria-labelledby="varsler">
          <h2 class="ds-heading" data-size="sm" id="varsler">${msg('Varsler')}</h2>
          ${
            this.varsler!.length
              ? html`<ul class="mva-varsler">
                  ${repeat(
                    this.varsler!,
                    ({ id }) => id,
                    (each) => html`<li><mv-varsel .enhetId=${this.enhetId} .varsel=${each}></mv-varsel></li>`,
                  )}
                </ul>`
              : tom(msg('Det er ingen varsler å følge opp.'))
          }
        </section>
        <section class="mva-del" aria-labelledby="sporsmal">
          <h2 class="ds-heading" data-size="sm" id="sporsmal">${msg('Spørsmål fra innbyggere')}</h2>
          ${
            this.sporsmal.length
              ? html`<ul class="mva-varsler">
                  ${repeat(
                    this.sporsmal,
                    ({ id }) => id,
                    (each) => html`<li><mv-sporsmal .enhetId=${this.enhetId} .sporsmal=${each}></mv-sporsmal></li>`,
                  )}
                </ul>`
              : tom(msg('Ingen har spurt om noe.'))
          }
        </section>
      </div>
    `;
  }

  #choices(enheter: Enhetsvalg[]) {
    return html`
      <form class="mva-utvalg mva-utvalg-tilgang" @submit=${(event: Event) => event.preventDefault()}>
        ${
          enheter.length > 1
            ? html`<div class="ds-field">
                <label class="ds-label" for="varsel-enhet">${msg('Enhet, med dem som er under')}</label>
                <select class="ds-input" id="varsel-enhet" @change=${this.#chooseEnhet}>
                  ${enheter.map(
                    ({ id, navn }) => html`<option value=${id} ?selected=${id === this.enhetId}>${navn}</option>`,
                  )}
                </select>
              </div>`
            : nothing
        }
        <div class="ds-field mva-utvalg-mine">
          <input
            class="ds-input"
            id="varsel-ferdige"
            type="checkbox"
            .checked=${this.ferdige}
            @change=${this.#chooseFerdige}
          />
          <label class="ds-label" for="varsel-ferdige">${msg('Vis også dem som er ferdige')}</label>
        </div>
      </form>
    `;
  }

  readonly #chooseEnhet = (event: Event): void => {
    this.enhetId = (event.target as HTMLSelectElement).value;
    void this.#fetch();
  };

  readonly #chooseFerdige = (event: Event): void => {
    this.ferdige = (event.target as HTMLInputElement).checked;
    void this.#fetch();
  };
}

customElements.define('mv-varsler-view', VarslerView);
