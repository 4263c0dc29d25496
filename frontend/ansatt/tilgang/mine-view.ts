import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { announce } from '../../design/kunngjor.js';
import { feilmelding } from '../../design/feil.js';
import { AnsattView } from '../felles/ansatt-view.js';
import '../felles/meny.js';
import { rettighetsliste } from '../felles/rettigheter.js';
import { feilsammendrag, feltfeil, type Feltfeil, mangler, tekstomrade, valgfelt } from '../felles/skjema.js';
import { askRolle, fetchMine, type MineTilganger, type Rollesoknad, withdrawSoknad } from './styring-api.js';
import { soknadsfakta, tilstandsmerke, varighet } from './soknadsord.js';
import { tildelinger } from './tildelinger.js';

const TOM = { rolle: '', enhetId: '', timer: '', begrunnelse: '' };
const TIMER = [1, 4, 8, 24, 72, 168, 336, 720];

/** What the employee has access to, and a role for a limited time to ask for. */
export class MineTilgangerView extends AnsattView<MineTilganger> {
  @state() private ny?: typeof TOM;
  @state() private feil: Feltfeil = {};
  @state() private problem = '';

  override pageTitle(): string {
    return msg('Mine tilganger');
  }

  protected override ask(): Promise<MineTilganger> {
    return fetchMine();
  }

  protected override content({ tilganger, soknader }: MineTilganger) {
    const naa = tilganger.filter(({ tilstand }) => tilstand !== 'AVSLUTTET');
    return html`
      <div class="mva">
        <mv-ansattmeny></mv-ansattmeny>
        <div class="mva-topp">
          <h1 class="ds-heading" tabindex="-1">${this.pageTitle()}</h1>
          ${
            this.ny
              ? nothing
              : html`<button class="ds-button" type="button" @click=${this.#begin}>${msg('Be om en rolle')}</button>`
          }
        </div>
        ${this.ny ? this.#skjema(this.ny) : nothing}
        <section class="mva" aria-labelledby="har">
          <h2 class="ds-heading" data-size="sm" id="har">${msg('Du har tilgang til')}</h2>
          ${naa.length ? tildelinger(naa, () => nothing) : html`<p>${msg('Du har ingen roller nå.')}</p>`}
        </section>
        ${
          soknader.length
            ? html`<section class="mva" aria-labelledby="bedt">
                <h2 class="ds-heading" data-size="sm" id="bedt">${msg('Du har bedt om')}</h2>
                <ul class="mva-kortliste">
                  ${soknader.map((each) => this.#soknad(each))}
                </ul>
              </section>`
            : nothing
        }
      </div>
    `;
  }

  #soknad(soknad: Rollesoknad) {
    return html`
      <li class="mv-kort">
        <div class="mv-kort-topp">
          <h3>${msg(str`${soknad.rollenavn} i ${soknad.enhet}`)}</h3>
          ${tilstandsmerke(soknad.tilstand)}
        </div>
        ${soknadsfakta(soknad)}
        ${
          soknad.tilstand === 'SOKT'
            ? html`<p class="mv-knapper">
                <button
                  class="ds-button"
                  data-variant="secondary"
                  type="button"
                  @click=${() => void this.#withdraw(soknad)}
                >
                  <span
                    >${msg('Trekk ønsket')}<span class="ds-sr-only">
                      ${msg(str`${soknad.rollenavn} i ${soknad.enhet}`)}</span
                    ></span
                  >
                </button>
              </p>`
            : nothing
        }
      </li>
    `;
  }

  #skjema(ny: typeof TOM) {
    const { roller, enheter } = this.data!;
    const change = (part: Partial<typeof TOM>) => (this.ny = { ...this.ny!, ...part });
    const valgt = roller.find(({ kode }) => kode === ny.rolle);
    return html`
      <form class="mv-kort mva-skjema" novalidate aria-labelledby="ny-tittel" @submit=${this.#ask}>
        <h2 class="ds-heading" data-size="sm" id="ny-tittel" tabindex="-1">${msg('Be om en rolle')}</h2>
        <p>${msg('Lederen i enheten svarer. Rollen slutter av seg selv når tiden er ute.')}</p>
        ${feilsammendrag(this.feil, (felt) => `ny-${felt}`)}
        <div role="alert">${this.problem}</div>
        ${valgfelt({
          id: 'ny-rolle',
          label: msg('Rolle'),
          value: ny.rolle,
          valg: roller.map(({ kode, navn }) => [kode, navn]),
          hint: valgt ? msg(str`Åpner for: ${rettighetsliste(valgt.rettigheter)}`) : undefined,
          feil: this.feil.rolle,
          change: (rolle) => change({ rolle }),
        })}
        ${valgfelt({
          id: 'ny-enhet',
          label: msg('I enheten'),
          value: ny.enhetId,
          valg: enheter.map(({ id, navn }) => [id, navn]),
          feil: this.feil.enhet,
          change: (enhetId) => change({ enhetId }),
        })}
        ${valgfelt({
          id: 'ny-timer',
          label: msg('Hvor lenge'),
          value: ny.timer,
          valg: TIMER.map((timer) => [String(timer), varighet(timer)]),
          hint: msg('Tiden begynner når lederen godkjenner.'),
          feil: this.feil.timer,
          change: (timer) => change({ timer }),
        })}
        ${tekstomrade({
          id: 'ny-begrunnelse',
          label: msg('Hvorfor trenger du den?'),
          value: ny.begrunnelse,
          feil: this.feil.begrunnelse,
          change: (begrunnelse) => change({ begrunnelse }),
        })}
        <p class="mv-knapper">
          <button class="ds-button" type="submit">${msg('Send til lederen')}</button>
          <button class="ds-button" data-variant="tertiary" type="button" @click=${this.#cancel}>
            ${msg('Avbryt')}
          </button>
        </p>
      </form>
    `;
  }

  readonly #begin = async (): Promise<void> => {
    this.feil = {};
    this.problem = '';
    const { enheter } = this.data!;
    this.ny = { ...TOM, enhetId: enheter.length === 1 ? enheter[0].id : '' };
    await this.updateComplete;
    this.querySelector<HTMLElement>('#ny-tittel')?.focus();
  };

  readonly #cancel = async (): Promise<void> => {
    this.ny = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>('h1')?.focus();
  };

  readonly #ask = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { rolle, enhetId, timer, begrunnelse } = this.ny!;
    const feil = mangler({
      rolle: [rolle !== '', 'tildeling.rolle'],
      enhet: [enhetId !== '', 'enhet'],
      timer: [timer !== '', 'rollesoknad.timer'],
      begrunnelse: [begrunnelse.trim().length >= 10, 'rollesoknad.begrunnelse'],
    });
    if (Object.keys(feil).length) {
      await this.#show(feil);
      return;
    }
    try {
      await askRolle(rolle, enhetId, Number(timer), begrunnelse);
      this.ny = undefined;
      await this.load();
      announce(msg('Ønsket er sendt til lederen.'));
      this.querySelector<HTMLElement>('h1')?.focus();
    } catch (error) {
      this.problem = feltfeil(error) ? '' : feilmelding(error);
      await this.#show(feltfeil(error) ?? {});
    }
  };

  async #withdraw({ id }: Rollesoknad): Promise<void> {
    try {
      await withdrawSoknad(id);
      await this.load();
      announce(msg('Ønsket er trukket.'));
      this.querySelector<HTMLElement>('h1')?.focus();
    } catch (error) {
      announce(feilmelding(error));
    }
  }

  async #show(feil: Feltfeil): Promise<void> {
    this.feil = feil;
    await this.updateComplete;
    this.querySelector<HTMLElement>('#feilsammendrag')?.focus();
  }
}

customElements.define('mv-mine-tilganger-view', MineTilgangerView);
