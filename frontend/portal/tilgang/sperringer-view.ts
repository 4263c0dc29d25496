import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { confirmDialog } from '../../design/bekreft.js';
import { DataView } from '../../design/data-view.js';
import { feilmelding } from '../../design/feil.js';
import { announce } from '../../design/kunngjor.js';
import { formatDate } from '../../design/tid.js';
import { requireBorger } from './okt.js';
import { closeFor, fetchSperringer, openAgain, type Sperring, type Sperringside, type Valg } from './sperringer-api.js';

/** Whom the person has closed for, and the way to close for one more, or to open again. */
export class SperringerView extends DataView<Sperringside> {
  @state() private valgt = '';
  @state() private mangler = false;
  @state() private problem = '';

  override pageTitle(): string {
    return msg('Steng for innsyn');
  }

  protected override async fetch(): Promise<Sperringside> {
    await requireBorger();
    return fetchSperringer(this.params.innbyggerId);
  }

  protected override content({ sperringer, valg }: Sperringside) {
    const naa = sperringer.filter(({ opphevet }) => !opphevet);
    const for_ = sperringer.filter(({ opphevet }) => opphevet);
    return html`
      <div class="mv-stabel mv-smal" data-luft="stor">
        <div class="mv-stabel">
          <h1 tabindex="-1">${this.pageTitle()}</h1>
          <p class="mv-ingress">
            ${msg('Du kan stenge så en ansatt, eller alle i en enhet, ikke får se opplysningene dine.')}
          </p>
          <p>
            ${msg('Tenk på dette før du stenger: De som ikke ser opplysningene, kan heller ikke hjelpe deg med saken. Svaret kan ta lengre tid.')}
          </p>
          <p>
            ${msg('Er det fare for liv eller helse, kan en ansatt åpne likevel. Da ser du det i loggen, og lederen får vite det.')}
          </p>
        </div>
        <div role="alert">
          ${this.problem ? html`<div class="ds-alert" data-color="warning"><p>${this.problem}</p></div>` : nothing}
        </div>
        <section class="mv-stabel" aria-labelledby="stengt">
          <h2 id="stengt">${msg('Stengt nå')}</h2>
          ${
            naa.length
              ? html`<ul class="mv-liste">
                  ${naa.map((each) => html`<li>${this.#kort(each)}</li>`)}
                </ul>`
              : html`<p>${msg('Du har ikke stengt for noen.')}</p>`
          }
        </section>
        ${valg.length ? this.#skjema(valg) : nothing}
        ${
          for_.length
            ? html`<details class="ds-details">
                <summary>${msg('Åpnet igjen')}</summary>
                <ul class="mv-liste">
                  ${for_.map(
                    (each) =>
                      html`<li>
                        ${msg(
                          str`${each.motNavn}: stengt ${formatDate(each.satt)}, åpnet ${formatDate(each.opphevet!)}`,
                        )}
                      </li>`,
                  )}
                </ul>
              </details>`
            : nothing
        }
      </div>
    `;
  }

  #kort(sperring: Sperring) {
    return html`
      <article class="mv-kort">
        <h3>${sperring.motNavn}</h3>
        <p>${msg(str`Stengt ${formatDate(sperring.satt)} av ${sperring.sattAv}.`)}</p>
        <p class="mv-knapper">
          <button class="ds-button" data-variant="secondary" type="button" @click=${() => void this.#open(sperring)}>
            <span>${msg('Åpne igjen')}<span class="ds-sr-only"> ${sperring.motNavn}</span></span>
          </button>
        </p>
      </article>
    `;
  }

  #skjema(valg: Valg[]) {
    const gruppe = (mot: string, label: string) => {
      const her = valg.filter((each) => each.mot === mot);
      return her.length
        ? html`<optgroup label=${label}>
            ${her.map(({ id, navn }) => html`<option value=${id} ?selected=${id === this.valgt}>${navn}</option>`)}
          </optgroup>`
        : nothing;
    };
    return html`
      <form class="mv-stabel" novalidate aria-labelledby="ny-tittel" @submit=${this.#close}>
        <h2 id="ny-tittel">${msg('Steng for noen')}</h2>
        <div class="ds-field">
          <label class="ds-label" for="mot">${msg('Hvem skal ikke se opplysningene?')}</label>
          <p class="mv-dempet" id="mot-hjelp">
            ${msg('Du kan velge ansatte som har sett opplysningene, og enheter i kommunen.')}
          </p>
          <select
            class="ds-input"
            id="mot"
            aria-describedby=${this.mangler ? 'mot-hjelp mot-feil' : 'mot-hjelp'}
            aria-invalid=${this.mangler ? 'true' : nothing}
            @change=${(event: Event) => (this.valgt = (event.target as HTMLSelectElement).value)}
          >
            <option value="" ?selected=${this.valgt === ''}>${msg('Velg …')}</option>
            ${gruppe('ANSATT', msg('Ansatte'))} ${gruppe('ENHET', msg('Enheter'))}
          </select>
          ${
            this.mangler
              ? html`<p class="ds-validation-message" id="mot-feil">${msg('Velg hvem du vil stenge for.')}</p>`
              : nothing
          }
        </div>
        <p class="mv-knapper">
          <button class="ds-button" type="submit">${msg('Steng')}</button>
        </p>
      </form>
    `;
  }

  readonly #close = async (event: Event): Promise<void> => {
    event.preventDefault();
    const valg = this.data!.valg.find(({ id }) => id === this.valgt);
    this.mangler = !valg;
    if (!valg) {
      await this.updateComplete;
      this.querySelector<HTMLElement>('#mot')?.focus();
      return;
    }
    const sure = await confirmDialog({
      title: msg(str`Vil du stenge for ${valg.navn}?`),
      text:
        valg.mot === 'ENHET'
          ? msg('Ingen i enheten ser opplysningene etter dette. Arbeider de med en sak for deg, stopper den opp.')
          : msg('Den ansatte ser ikke opplysningene etter dette. Noen andre må ta saken.'),
      yes: msg('Ja, steng'),
      no: msg('Nei, ikke steng'),
    });
    if (sure) await this.#do(() => closeFor(this.params.innbyggerId, valg), msg(str`Stengt for ${valg.navn}.`));
  };

  async #open({ id, motNavn }: Sperring): Promise<void> {
    await this.#do(() => openAgain(this.params.innbyggerId, id), msg(str`Åpnet igjen for ${motNavn}.`));
  }

  async #do(work: () => Promise<void>, done: string): Promise<void> {
    this.problem = '';
    try {
      await work();
      this.valgt = '';
      await this.load();
      announce(done);
      this.querySelector<HTMLElement>('h1')?.focus();
    } catch (error) {
      this.problem = feilmelding(error);
    }
  }
}

customElements.define('mv-sperringer-view', SperringerView);
