import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { announce } from '../../design/kunngjor.js';
import { feilmelding } from '../../design/feil.js';
import { language } from '../../i18n/sprak.js';
import { AnsattView } from '../felles/ansatt-view.js';
import '../felles/meny.js';
import { feilsammendrag, feltfeil, type Feltfeil, tekstfelt } from '../felles/skjema.js';
import { type Arsak, fetchMeny, listArsaker, saveArsak } from './styring-api.js';

const TOM: Arsak = { kode: '', nb: '', nn: '', en: '', aktiv: true };

/** The reasons that staff choose among when they open a record in an emergency. */
export class ArsakerView extends AnsattView<Arsak[]> {
  @state() private utkast?: Arsak;
  @state() private feil: Feltfeil = {};
  @state() private problem = '';

  #enhet = '';

  override pageTitle(): string {
    return msg('Grunner for nødrett');
  }

  protected override async ask(): Promise<Arsak[]> {
    this.#enhet = this.chosen((await fetchMeny()).roller);
    return listArsaker(this.#enhet);
  }

  protected override content(arsaker: Arsak[]) {
    return html`
      <div class="mva">
        <mv-ansattmeny></mv-ansattmeny>
        <div class="mva-topp">
          <h1 class="ds-heading" tabindex="-1">${this.pageTitle()}</h1>
          ${
            this.utkast
              ? nothing
              : html`<button class="ds-button" type="button" @click=${() => this.#edit(TOM)}>
                  ${msg('Ny grunn')}
                </button>`
          }
        </div>
        <p>${msg('Den som bruker nødrett, må velge en av disse. Personen det gjelder, ser grunnen i loggen sin.')}</p>
        ${this.utkast ? this.#skjema(this.utkast) : nothing}
        <ul class="mva-liste">
          ${arsaker.map(
            (arsak) => html`
              <li>
                <span>
                  ${arsak[language() as 'nb' | 'nn' | 'en']}
                  ${arsak.aktiv ? nothing : html`<span class="ds-tag" data-color="neutral">${msg('Ikke i bruk')}</span>`}
                </span>
                <button
                  class="ds-button"
                  data-variant="secondary"
                  data-size="sm"
                  type="button"
                  @click=${() => this.#edit(arsak)}
                >
                  <span
                    >${msg('Endre')}<span class="ds-sr-only"> ${arsak[language() as 'nb' | 'nn' | 'en']}</span></span
                  >
                </button>
              </li>
            `,
          )}
        </ul>
      </div>
    `;
  }

  #skjema(utkast: Arsak) {
    const felt = (navn: 'nb' | 'nn' | 'en', label: string) =>
      tekstfelt({
        id: `arsak-${navn}`,
        label,
        value: utkast[navn],
        maxlength: 200,
        feil: this.feil[navn],
        change: (value) => (this.utkast = { ...this.utkast!, [navn]: value }),
      });
    return html`
      <form class="mv-kort mva-skjema" novalidate aria-labelledby="arsak-tittel" @submit=${this.#save}>
        <h2 class="ds-heading" data-size="sm" id="arsak-tittel" tabindex="-1">
          ${utkast.kode ? msg('Endre grunnen') : msg('Ny grunn')}
        </h2>
        ${feilsammendrag(this.feil, (navn) => `arsak-${navn}`)}
        <div role="alert">${this.problem}</div>
        ${felt('nb', msg('Bokmål'))} ${felt('nn', msg('Nynorsk'))} ${felt('en', msg('Engelsk'))}
        <label class="mva-kryss">
          <input
            class="ds-input"
            type="checkbox"
            id="arsak-aktiv"
            .checked=${utkast.aktiv}
            @change=${() => (this.utkast = { ...this.utkast!, aktiv: !this.utkast!.aktiv })}
          />
          ${msg('I bruk')}
        </label>
        <p class="mv-knapper">
          <button class="ds-button" type="submit">${msg('Lagre grunnen')}</button>
          <button class="ds-button" data-variant="tertiary" type="button" @click=${this.#cancel}>
            ${msg('Avbryt')}
          </button>
        </p>
      </form>
    `;
  }

  async #edit(arsak: Arsak): Promise<void> {
    this.feil = {};
    this.problem = '';
    this.utkast = { kode: arsak.kode, nb: arsak.nb, nn: arsak.nn, en: arsak.en, aktiv: arsak.aktiv };
    await this.updateComplete;
    this.querySelector<HTMLElement>('#arsak-tittel')?.focus();
  }

  readonly #cancel = async (): Promise<void> => {
    this.utkast = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>('h1')?.focus();
  };

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      await saveArsak(this.#enhet, this.utkast!);
      this.utkast = undefined;
      await this.load();
      announce(msg('Grunnen er lagret.'));
      this.querySelector<HTMLElement>('h1')?.focus();
    } catch (error) {
      this.feil = feltfeil(error) ?? {};
      this.problem = Object.keys(this.feil).length ? '' : feilmelding(error);
      await this.updateComplete;
      this.querySelector<HTMLElement>('#feilsammendrag')?.focus();
    }
  };
}

customElements.define('mv-arsaker-view', ArsakerView);
