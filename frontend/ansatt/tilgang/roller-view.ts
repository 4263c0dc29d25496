import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { announce } from '../../design/kunngjor.js';
import { feilmelding } from '../../design/feil.js';
import { AnsattView } from '../felles/ansatt-view.js';
import '../felles/meny.js';
import { rettighet, rettighetsgruppe, rettighetsliste } from '../felles/rettigheter.js';
import { feilsammendrag, feltfeil, type Feltfeil, tekstfelt } from '../felles/skjema.js';
import { tidspunkt } from '../felles/tid.js';
import { fetchMeny, listRoller, type Rolle, type Rolleendring, type Rolleoversikt, saveRolle } from './styring-api.js';

const GRUPPER = ['PERSONER', 'STYRING', 'SYSTEM'];

interface Utkast {
  kode: string;
  navn: string;
  rettigheter: string[];
}

/** The municipality's roles: what each opens, and who changed what. */
export class RollerView extends AnsattView<Rolleoversikt> {
  @state() private utkast?: Utkast;
  @state() private feil: Feltfeil = {};
  @state() private problem = '';

  #enhet = '';

  override pageTitle(): string {
    return msg('Roller');
  }

  protected override async ask(): Promise<Rolleoversikt> {
    this.#enhet = this.chosen((await fetchMeny()).roller);
    return listRoller(this.#enhet);
  }

  protected override content({ roller, historikk }: Rolleoversikt) {
    return html`
      <div class="mva">
        <mv-ansattmeny></mv-ansattmeny>
        <div class="mva-topp">
          <h1 class="ds-heading" tabindex="-1">${this.pageTitle()}</h1>
          ${
            this.utkast
              ? nothing
              : html`<button class="ds-button" type="button" @click=${() => this.#edit()}>
                  ${msg('Lag en rolle')}
                </button>`
          }
        </div>
        ${this.utkast ? this.#skjema(this.utkast) : nothing}
        <table class="ds-table mva-tabell" role="table">
          <caption class="ds-sr-only">
            ${msg('Rollene i kommunen')}
          </caption>
          <thead>
            <tr role="row">
              <th scope="col" role="columnheader">${msg('Rolle')}</th>
              <th scope="col" role="columnheader">${msg('Åpner for')}</th>
              <th scope="col" role="columnheader">${msg('Har den nå')}</th>
              <th scope="col" role="columnheader"><span class="ds-sr-only">${msg('Endre')}</span></th>
            </tr>
          </thead>
          <tbody>
            ${roller.map((rolle) => this.#rad(rolle))}
          </tbody>
        </table>
        ${endringer(historikk)}
      </div>
    `;
  }

  #rad(rolle: Rolle) {
    return html`
      <tr role="row">
        <th scope="row" role="rowheader">${rolle.navn}</th>
        <td role="cell">${rettighetsliste(rolle.rettigheter)}</td>
        <td role="cell">
          <span class="mva-celle-navn" aria-hidden="true">${msg('Har den nå')}</span>
          <span class="mva-celle">${rolle.innehavere}</span>
        </td>
        <td role="cell">
          <button
            class="ds-button"
            data-variant="secondary"
            data-size="sm"
            type="button"
            id=${`endre-${rolle.kode}`}
            @click=${() => this.#edit(rolle)}
          >
            <span>${msg('Endre')}<span class="ds-sr-only"> ${rolle.navn}</span></span>
          </button>
        </td>
      </tr>
    `;
  }

  #skjema(utkast: Utkast) {
    return html`
      <form class="mv-kort mva-skjema" novalidate aria-labelledby="rolle-tittel" @submit=${this.#save}>
        <h2 class="ds-heading" data-size="sm" id="rolle-tittel" tabindex="-1">
          ${utkast.kode ? msg('Endre rollen') : msg('Lag en rolle')}
        </h2>
        ${feilsammendrag(this.feil, (felt) => (felt === 'navn' ? 'rolle-navn' : 'rolle-SE_SAK'))}
        <div role="alert">${this.problem}</div>
        ${tekstfelt({
          id: 'rolle-navn',
          label: msg('Navn'),
          value: utkast.navn,
          maxlength: 60,
          feil: this.feil.navn,
          change: (navn) => (this.utkast = { ...this.utkast!, navn }),
        })}
        <p class="mv-dempet">
          ${msg('En rolle kan enten åpne enkeltpersoner eller styre systemet, ikke begge deler.')}
        </p>
        <div class="mva-grupper">${GRUPPER.map((gruppe) => this.#gruppe(gruppe, utkast))}</div>
        ${
          this.feil.rettigheter
            ? html`<p class="ds-validation-message" id="rettigheter-feil">${this.feil.rettigheter}</p>`
            : nothing
        }
        <p class="mv-knapper">
          <button class="ds-button" type="submit">${msg('Lagre rollen')}</button>
          <button class="ds-button" data-variant="tertiary" type="button" @click=${this.#cancel}>
            ${msg('Avbryt')}
          </button>
        </p>
      </form>
    `;
  }

  #gruppe(gruppe: string, utkast: Utkast) {
    return html`
      <fieldset class="ds-fieldset">
        <legend>${rettighetsgruppe(gruppe)}</legend>
        ${this.data!.rettigheter.filter((each) => each.gruppe === gruppe).map(
          ({ kode }) => html`
            <label class="mva-kryss">
              <input
                class="ds-input"
                type="checkbox"
                id=${`rolle-${kode}`}
                .checked=${utkast.rettigheter.includes(kode)}
                aria-describedby=${this.feil.rettigheter ? 'rettigheter-feil' : nothing}
                @change=${() => this.#toggle(kode)}
              />
              ${rettighet(kode)}
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  #toggle(kode: string): void {
    const { rettigheter, ...rest } = this.utkast!;
    this.utkast = {
      ...rest,
      rettigheter: rettigheter.includes(kode) ? rettigheter.filter((each) => each !== kode) : [...rettigheter, kode],
    };
  }

  async #edit(rolle?: Rolle): Promise<void> {
    this.feil = {};
    this.problem = '';
    this.utkast = { kode: rolle?.kode ?? '', navn: rolle?.navn ?? '', rettigheter: [...(rolle?.rettigheter ?? [])] };
    await this.updateComplete;
    this.querySelector<HTMLElement>('#rolle-tittel')?.focus();
  }

  readonly #cancel = async (): Promise<void> => {
    const kode = this.utkast?.kode;
    this.utkast = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>(kode ? `#endre-${kode}` : 'h1')?.focus();
  };

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { kode, navn, rettigheter } = this.utkast!;
    try {
      await saveRolle(this.#enhet, kode, navn, rettigheter);
      this.utkast = undefined;
      await this.load();
      announce(msg(str`Rollen ${navn} er lagret.`));
      this.querySelector<HTMLElement>('h1')?.focus();
    } catch (error) {
      this.feil = feltfeil(error) ?? {};
      this.problem = Object.keys(this.feil).length ? '' : feilmelding(error);
      await this.updateComplete;
      this.querySelector<HTMLElement>('#feilsammendrag')?.focus();
    }
  };
}

/** What was changed in the roles, for one who opens it. */
function endringer(historikk: Rolleendring[]) {
  return html`
    <details class="ds-details">
      <summary>${msg('Hvem har endret hva')}</summary>
      <div>
        ${
          historikk.length === 0
            ? html`<p>${msg('Ingen har endret rollene ennå.')}</p>`
            : html`<ol class="mva-historikk">
                ${historikk.map(
                  (each) => html`
                    <li>
                      <span>${endring(each)}</span>
                      <span class="mv-dempet">${tidspunkt(each.tid)}</span>
                    </li>
                  `,
                )}
              </ol>`
        }
      </div>
    </details>
  `;
}

function endring({ hvem, forNavn, forRettigheter, navn, rettigheter }: Rolleendring) {
  if (!forNavn) return msg(str`${hvem} laget ${navn}: ${rettighetsliste(rettigheter)}`);
  const inn = rettigheter.filter((each) => !forRettigheter.includes(each));
  const ut = forRettigheter.filter((each) => !rettigheter.includes(each));
  return [
    msg(str`${hvem} endret ${navn}.`),
    forNavn === navn ? '' : msg(str`Het før: ${forNavn}.`),
    inn.length ? msg(str`Lagt til: ${rettighetsliste(inn)}.`) : '',
    ut.length ? msg(str`Tatt bort: ${rettighetsliste(ut)}.`) : '',
  ].join(' ');
}

customElements.define('mv-roller-view', RollerView);
