import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { bekreftSletting } from './slett.js';
import { DataView } from '../../design/data-view.js';
import { announce } from '../../design/kunngjor.js';
import { tom } from '../../design/tom.js';
import { OktController, requireBorger } from '../tilgang/okt.js';
import { type Minside, oversikt, type SoknadKort } from './api.js';
import { oppgaveKort, sendtKort, utkastKort } from './kort.js';
import { valgliste } from './valg.js';

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

  protected override content({ kommune, kommunenavn, soknader, oppgaver, apent }: Minside) {
    const drafts = soknader.filter(({ status }) => status === 'UTKAST');
    const sent = soknader.filter(({ status }) => status !== 'UTKAST');
    // One who lives elsewhere chooses the municipality of the one they help.
    const services = kommunenavn ? `/kommune/${kommune}` : '/';
    const apply = html`<a class="ds-button" href=${services}> ${msg('Søk om en tjeneste')} </a>`;
    return html`
      <div class="mv-stabel" data-luft="stor">
        <h1 tabindex="-1">${this.pageTitle()}</h1>
        <section class="mv-stabel" aria-labelledby="gjore">
          <h2 id="gjore">${msg('Hva må jeg gjøre?')}</h2>
          ${
            drafts.length + oppgaver.length
              ? html`<ul class="mv-liste">
                  ${oppgaver.map((each) => html`<li>${oppgaveKort(this.params.innbyggerId, each)}</li>`)}
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
        ${valgliste(this.params.innbyggerId, apent, this.#okt.person(this.params.innbyggerId)?.alder)}
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
