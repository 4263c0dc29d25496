import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Del } from '../../design/del.js';
import { feilmelding } from '../../design/feil.js';
import { announce } from '../../design/kunngjor.js';
import { ugyldigFelt } from '../../design/ugyldig.js';
import { tidspunkt } from '../felles/tid.js';
import { fetchVarselnavn, treatVarsel, type Varselkort, type Varselstatus } from './api.js';
import { STATUSFARGE, statusord, varselord } from './varselord.js';

const VALG: Varselstatus[] = ['SETT', 'I_ORDEN', 'FOLGES_OPP'];

/** One alert: what it stands on, and how far the leader has come. */
export class Varsel extends Del {
  @property() enhetId = '';
  @property({ attribute: false }) varsel!: Varselkort;

  @state() private status?: Varselstatus;
  @state() private merknad?: string;
  @state() private navn = '';
  @state() private problem = '';
  @state() private feilfelt = '';

  protected override render() {
    const { varsel } = this;
    return html`
      <article class="mv-kort" aria-labelledby=${this.#id('tittel')}>
        <p>
          <span class="ds-tag" data-color=${STATUSFARGE[varsel.status]}>${statusord(varsel.status)}</span>
          ${varsel.svak ? html`<span class="ds-tag" data-color="neutral">${msg('Svakt tegn')}</span>` : nothing}
        </p>
        <h3 class="ds-heading" data-size="xs" id=${this.#id('tittel')}>${varselord(varsel)}</h3>
        <p class="mv-dempet">${varsel.enhet}. ${tidspunkt(varsel.til)}</p>
        ${this.#person()}
        <details class="ds-details">
          <summary>${msg('Hva varselet bygger på')}</summary>
          <div>
            <ul>
              ${varsel.bevis.map(
                ({ tid, tillatt, hva }) =>
                  html`<li>${tidspunkt(tid)}: ${tillatt ? hva : msg(str`prøvde å ${hva}`)}</li>`,
              )}
            </ul>
          </div>
        </details>
        ${this.#form()}
      </article>
    `;
  }

  #person() {
    const { innbyggerId, person } = this.varsel;
    if (!innbyggerId || !person) return nothing;
    return html`
      <p>
        ${msg('Gjelder:')} ${this.navn || person}
        ${
          this.navn
            ? nothing
            : html`<button
                class="ds-button"
                data-variant="tertiary"
                data-size="sm"
                type="button"
                @click=${this.#showName}
              >
                ${msg('Vis navn')}<span class="ds-sr-only">: ${person}</span>
              </button>`
        }
      </p>
    `;
  }

  #form() {
    const { varsel } = this;
    const chosen = this.status ?? varsel.status;
    const problemId = this.#id('feil');
    return html`
      <form class="mva-del" novalidate @submit=${this.#save}>
        ${
          varsel.behandletAv
            ? html`<p class="mv-dempet">
                ${msg(str`Sist behandlet av ${varsel.behandletAv}`)}, ${tidspunkt(varsel.behandlet!)}
              </p>`
            : nothing
        }
        <fieldset class="ds-fieldset">
          <legend class="ds-label">${msg('Hva har du funnet ut?')}</legend>
          ${VALG.map(
            (each) => html`
              <div class="ds-field">
                <input
                  class="ds-input"
                  type="radio"
                  name=${this.#id('status')}
                  id=${this.#id(each)}
                  .checked=${chosen === each}
                  @change=${() => (this.status = each)}
                />
                <label class="ds-label" for=${this.#id(each)}>${valgord(each)}</label>
              </div>
            `,
          )}
        </fieldset>
        <div class="ds-field">
          <label class="ds-label" for=${this.#id('merknad')}>${msg('Merknad')}</label>
          <textarea
            class="ds-input"
            id=${this.#id('merknad')}
            rows="2"
            maxlength="4000"
            aria-invalid=${this.feilfelt === 'merknad' ? 'true' : nothing}
            aria-describedby=${this.problem ? problemId : nothing}
            .value=${this.merknad ?? varsel.merknad ?? ''}
            @input=${(event: Event) => (this.merknad = (event.target as HTMLTextAreaElement).value)}
          ></textarea>
          ${this.problem ? html`<p id=${problemId} class="ds-validation-message">${this.problem}</p>` : nothing}
        </div>
        <p class="mv-knapper">
          <button class="ds-button" data-variant="secondary" type="submit">
            ${msg('Lagre')}<span class="ds-sr-only">: ${varselord(varsel)}</span>
          </button>
        </p>
      </form>
    `;
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const status = this.status ?? this.varsel.status;
    this.problem = this.feilfelt = '';
    if (status === 'NY') {
      this.problem = msg('Velg hva du har funnet ut.');
      this.querySelector<HTMLElement>('input[type="radio"]')?.focus();
      return;
    }
    try {
      this.varsel = await treatVarsel(this.enhetId, this.varsel.id, status, this.merknad ?? this.varsel.merknad ?? '');
      this.status = this.merknad = undefined;
      announce(msg('Lagret.'));
    } catch (error) {
      this.feilfelt = ugyldigFelt(error)?.felt ?? '';
      this.problem = this.feilfelt ? msg('Skriv kort hva du fant ut.') : feilmelding(error);
      this.querySelector('textarea')?.focus();
    }
  };

  readonly #showName = async (): Promise<void> => {
    try {
      this.navn = await fetchVarselnavn(this.enhetId, this.varsel.innbyggerId!);
      announce(this.navn);
    } catch (error) {
      this.problem = feilmelding(error);
    }
  };

  #id(part: string): string {
    return `varsel-${this.varsel.id}-${part}`;
  }
}

function valgord(status: Varselstatus): string {
  switch (status) {
    case 'I_ORDEN':
      return msg('Det er i orden');
    case 'FOLGES_OPP':
      return msg('Jeg følger det opp');
    default:
      return msg('Jeg har sett det, og er ikke ferdig');
  }
}

customElements.define('mv-varsel', Varsel);
