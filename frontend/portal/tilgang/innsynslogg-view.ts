import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { state } from 'lit/decorators.js';
import { DataView } from '../../design/data-view.js';
import { feilmelding } from '../../design/feil.js';
import { announce } from '../../design/kunngjor.js';
import { formatDate } from '../../design/tid.js';
import { tom } from '../../design/tom.js';
import { ugyldigFelt } from '../../design/ugyldig.js';
import './innsyn.css';
import { type Innsyn, type Innsynsside, listInnsyn } from './innsyn-api.js';
import './innsynskort.js';
import { ANDRES_INNSYN, valgskjema } from './innsynsvalg.js';
import { OktController, requireBorger } from './okt.js';

/** Who has seen one's data, day by day, and why. */
export class InnsynsloggView extends DataView<Innsynsside> {
  @state() private valg = ANDRES_INNSYN;
  @state() private feil?: { felt: string; kode: string };
  @state() private problem = '';
  @state() private henter = false;

  readonly #okt = new OktController(this);
  #vist = ANDRES_INNSYN;

  override pageTitle(): string {
    if (!this.data || this.#selv()) return msg('Hvem har sett mine opplysninger');
    return msg(str`Hvem har sett opplysningene til ${this.data.navn}`);
  }

  protected override async fetch(): Promise<Innsynsside> {
    await requireBorger();
    return listInnsyn(this.params.innbyggerId, this.#vist);
  }

  protected override content({ innsyn, eldreEnn }: Innsynsside) {
    return html`
      <div class="mv-stabel mv-smal" data-luft="stor">
        <div class="mv-stabel">
          <nav aria-label=${msg('Tilbake')}>
            <a href=${`/for/${this.params.innbyggerId}/minside`}>
              ${this.#selv() ? msg('Min side') : msg(str`Siden til ${this.data!.navn}`)}
            </a>
          </nav>
          <h1 tabindex="-1">${this.pageTitle()}</h1>
          <p class="mv-ingress">
            ${msg('Her ser du hvem som har sett opplysninger her i Medvirk, og hvorfor. Du ser også hvem som prøvde uten å få lov.')}
          </p>
        </div>
        ${valgskjema({
          valg: this.valg,
          selv: this.#selv(),
          feil: this.feil,
          change: (change) => (this.valg = { ...this.valg, ...change }),
          show: () => void this.#show(),
        })}
        ${innsyn.length ? this.#days(innsyn) : tom(this.#nothing())}
        <div role="alert">
          ${this.problem ? html`<p class="ds-alert" data-color="warning">${this.problem}</p>` : nothing}
        </div>
        ${
          eldreEnn
            ? html`<p class="mv-knapper">
                <button
                  class="ds-button"
                  data-variant="secondary"
                  type="button"
                  aria-busy=${this.henter ? 'true' : nothing}
                  @click=${() => void this.#more()}
                >
                  ${this.henter ? msg('Henter …') : msg('Vis eldre')}
                </button>
              </p>`
            : nothing
        }
        ${this.#download()}
      </div>
    `;
  }

  #days(innsyn: Innsyn[]) {
    const days = [...new Set(innsyn.map(({ dag }) => dag))];
    return repeat(
      days,
      (dag) => dag,
      (dag) => html`
        <section class="mv-stabel" aria-labelledby=${`dag-${dag}`}>
          <h2 id=${`dag-${dag}`} tabindex="-1">${formatDate(dag)}</h2>
          <ul class="mv-liste">
            ${repeat(
              innsyn.filter((each) => each.dag === dag),
              ({ id }) => id,
              (each) => html`
                <li>
                  <mv-innsynskort
                    .innbyggerId=${this.params.innbyggerId}
                    .innsyn=${each}
                    ?egen=${this.#selv()}
                  ></mv-innsynskort>
                </li>
              `,
            )}
          </ul>
        </section>
      `,
    );
  }

  #nothing(): string {
    return this.#vist === ANDRES_INNSYN
      ? msg('Ingen andre har sett opplysningene.')
      : msg('Det er ingenting å vise for det du har valgt.');
  }

  #download() {
    const address = `/fhir/AuditEvent?patient=${this.params.innbyggerId}&_count=200&_format=`;
    return html`
      <details class="ds-details">
        <summary>${msg('Last ned til et annet datasystem')}</summary>
        <div>
          <p>
            ${msg('Filene følger standarden FHIR AuditEvent. De har de 200 siste oppslagene, og viser veien til de eldre.')}
          </p>
          <p class="mv-knapper">
            <a href=${`${address}json`} download="innsynslogg.json">${msg('Last ned som JSON')}</a>
            <a href=${`${address}xml`} download="innsynslogg.xml">${msg('Last ned som XML')}</a>
          </p>
        </div>
      </details>
    `;
  }

  async #show(): Promise<void> {
    this.feil = undefined;
    this.problem = '';
    try {
      this.data = await listInnsyn(this.params.innbyggerId, this.valg);
      this.#vist = this.valg;
      announce(this.data.innsyn.length ? msg('Oversikten viser det du har valgt.') : this.#nothing());
    } catch (error) {
      this.feil = ugyldigFelt(error);
      if (!this.feil) {
        this.problem = feilmelding(error);
        return;
      }
      await this.updateComplete;
      this.querySelector<HTMLElement>(this.feil.felt === 'til' ? '#innsyn-til' : '#innsyn-ansatte')?.focus();
    }
  }

  async #more(): Promise<void> {
    if (this.henter || !this.data?.eldreEnn) return;
    this.henter = true;
    this.problem = '';
    try {
      const shown = this.data;
      const older = await listInnsyn(this.params.innbyggerId, this.#vist, shown.eldreEnn!);
      this.data = { ...older, innsyn: [...shown.innsyn, ...older.innsyn] };
      await this.updateComplete;
      const first = older.innsyn.at(0);
      if (first) this.querySelector<HTMLElement>(`#dag-${first.dag}`)?.focus();
    } catch (error) {
      this.problem = feilmelding(error);
    } finally {
      this.henter = false;
    }
  }

  #selv(): boolean {
    return this.params.innbyggerId === this.#okt.okt?.id;
  }
}

customElements.define('mv-innsynslogg-view', InnsynsloggView);
