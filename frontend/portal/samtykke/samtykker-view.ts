import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { invalidField } from '../../design/api.js';
import { confirmDialog } from '../../design/bekreft.js';
import { DataView } from '../../design/data-view.js';
import { feilmelding } from '../../design/feil.js';
import { announce } from '../../design/kunngjor.js';
import { requireBorger } from '../tilgang/okt.js';
import { oversikt, type Samtykke, type Samtykkeoversikt, svar, trekk } from './api.js';
import { svarFeil } from './ord.js';
import { avsluttede, gittkort, sporsmalskort } from './samtykkekort.js';

/** «Samtykker»: what waits for an answer, what holds, and what has ended, in one list. */
export class SamtykkerView extends DataView<Samtykkeoversikt> {
  @state() private failed = '';
  @state() private said = '';
  @state() private working = '';

  override pageTitle(): string {
    return msg('Samtykker');
  }

  protected override async fetch(): Promise<Samtykkeoversikt> {
    await requireBorger();
    return oversikt(this.params.innbyggerId);
  }

  protected override content({ samtykker, kanSvare }: Samtykkeoversikt) {
    const waiting = samtykker.filter(({ status }) => status === 'FORESPURT');
    const given = samtykker.filter(({ status }) => status === 'GITT');
    const rest = samtykker.filter((each) => !waiting.includes(each) && !given.includes(each));
    return html`
      <div class="mv-stabel mv-smal" data-luft="stor">
        <div class="mv-stabel">
          <h1 tabindex="-1">${this.pageTitle()}</h1>
          <p class="mv-ingress">
            ${msg('Noen ganger må kommunen spørre før vi henter eller deler opplysninger. Her ser du alle svarene.')}
          </p>
        </div>
        ${this.failed ? html`<p class="ds-alert" data-color="warning" role="alert">${this.failed}</p>` : nothing}
        ${this.said ? html`<p class="mv-kvittering"><strong>${this.said}</strong></p>` : nothing}
        <section class="mv-stabel" aria-labelledby="venter">
          <h2 id="venter">${msg('Venter på svar')}</h2>
          ${
            waiting.length
              ? html`<ul class="mv-liste">
                  ${waiting.map(
                    (each) =>
                      html`<li>
                        ${sporsmalskort(each, kanSvare, this.working === each.id, (ja) => void this.#answer(each, ja))}
                      </li>`,
                  )}
                </ul>`
              : html`<p>${msg('Ingen spør om noe nå.')}</p>`
          }
        </section>
        <section class="mv-stabel" aria-labelledby="gitt">
          <h2 id="gitt">${msg('Sagt ja til')}</h2>
          ${
            given.length
              ? html`<ul class="mv-liste">
                  ${given.map((each) => html`<li>${gittkort(each, kanSvare ? this.#button(each) : nothing)}</li>`)}
                </ul>`
              : html`<p>${msg('Det er ikke sagt ja til noe som gjelder nå.')}</p>`
          }
        </section>
        ${avsluttede(rest)}
      </div>
    `;
  }

  #button(samtykke: Samtykke) {
    return html`
      <p class="mv-knapper">
        <button class="ds-button" data-variant="secondary" type="button" @click=${() => void this.#withdraw(samtykke)}>
          <span>${msg('Trekk tilbake')}<span class="ds-sr-only">: ${samtykke.tekst.tittel}</span></span>
        </button>
      </p>
    `;
  }

  async #answer({ id, hvem }: Samtykke, ja: boolean): Promise<void> {
    if (this.working) return;
    this.working = id;
    await this.#change(
      () => svar(this.params.innbyggerId, id, ja),
      ja
        ? msg(str`Svaret er sendt: ja, når det gjelder ${hvem}.`)
        : msg(str`Svaret er sendt: nei, når det gjelder ${hvem}.`),
    );
    this.working = '';
  }

  async #withdraw({ id, tekst }: Samtykke): Promise<void> {
    const sure = await confirmDialog({
      title: msg('Vil du trekke tilbake samtykket?'),
      text: tekst.trekk,
      yes: msg('Ja, trekk tilbake'),
      no: msg('Nei, behold samtykket'),
    });
    if (sure) await this.#change(() => trekk(this.params.innbyggerId, id), msg('Samtykket er trukket tilbake.'));
  }

  /** What another tab has done in between is shown, with a word about it. */
  async #change(change: () => Promise<unknown>, done: string): Promise<void> {
    this.failed = this.said = '';
    try {
      await change();
      this.said = done;
    } catch (error) {
      const invalid = invalidField(error);
      this.failed = invalid ? svarFeil(invalid.kode) : feilmelding(error);
      if (!invalid) return;
    }
    await this.load();
    if (this.said) announce(this.said);
    this.querySelector<HTMLElement>('h1')?.focus();
  }
}

customElements.define('mv-samtykker-view', SamtykkerView);
