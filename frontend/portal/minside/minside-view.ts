import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { bekreftSletting } from './slett.js';
import { DataView } from '../../design/data-view.js';
import { announce } from '../../design/kunngjor.js';
import { tom } from '../../design/tom.js';
import { OktController, requireBorger } from '../tilgang/okt.js';
import { type Minside, oversikt, type SoknadKort } from './api.js';
import { sendtKort, utkastKort } from './kort.js';

/** What do I have to do, and what is happening: the drafts and the applications of one person. */
export class MinsideView extends DataView<Minside> {
  readonly #okt = new OktController(this);

  override pageTitle(): string {
    if (!this.data || this.params.innbyggerId === this.#okt.okt?.id) return msg('Min side');
    return msg(str`Siden til ${this.data.navn}`);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#fresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#fresh);
  }

  protected override async fetch(): Promise<Minside> {
    await requireBorger();
    return oversikt(this.params.innbyggerId);
  }

  protected override content({ kommune, soknader }: Minside) {
    const drafts = soknader.filter(({ status }) => status === 'UTKAST');
    const sent = soknader.filter(({ status }) => status !== 'UTKAST');
    const apply = html`<a class="ds-button" href=${`/kommune/${kommune}`}> ${msg('Søk om en tjeneste')} </a>`;
    return html`
      <div class="mv-stabel" data-luft="stor">
        <h1 tabindex="-1">${this.pageTitle()}</h1>
        <section class="mv-stabel" aria-labelledby="gjore">
          <h2 id="gjore">${msg('Hva må jeg gjøre?')}</h2>
          ${
            drafts.length
              ? html`<ul class="mv-liste">
                  ${drafts.map(
                    (draft) => html`<li>${utkastKort(this.params.innbyggerId, draft, () => this.#discard(draft))}</li>`,
                  )}
                </ul>`
              : html`<p>${msg('Du har ingenting du må gjøre nå.')}</p>`
          }
        </section>
        <section class="mv-stabel" aria-labelledby="skjer">
          <h2 id="skjer">${msg('Hva skjer?')}</h2>
          ${
            sent.length
              ? html`
                  <ul class="mv-liste">
                    ${sent.map((each) => html`<li>${sendtKort(this.params.innbyggerId, each)}</li>`)}
                  </ul>
                  <p class="mv-knapper">${apply}</p>
                `
              : tom(msg('Her ser du søknadene når de er sendt, og hvem som arbeider med dem.'), apply)
          }
        </section>
        ${
          this.params.innbyggerId === this.#okt.okt?.id
            ? html`<p>
                <a href=${`/for/${this.params.innbyggerId}/innsynslogg`}>${msg('Hvem har sett mine opplysninger')}</a>
              </p>`
            : nothing
        }
      </div>
    `;
  }

  async #discard(draft: SoknadKort): Promise<void> {
    if (!(await bekreftSletting(this.params.innbyggerId, draft))) return;
    await this.load();
    announce(msg('Utkastet er slettet.'));
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  /** One comes back to the page to see whether something has happened. */
  readonly #fresh = (): void => {
    if (document.visibilityState === 'visible' && this.data) void this.load();
  };
}

customElements.define('mv-minside-view', MinsideView);
