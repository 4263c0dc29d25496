import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { announce } from '../../design/kunngjor.js';
import { feilmelding } from '../../design/feil.js';
import { AnsattView } from '../felles/ansatt-view.js';
import '../felles/meny.js';
import { rettighetsliste } from '../felles/rettigheter.js';
import {
  feilsammendrag,
  feltfeil,
  type Feltfeil,
  mangler,
  tekstfelt,
  tekstomrade,
  valgfelt,
} from '../felles/skjema.js';
import { tidspunkt } from '../felles/tid.js';
import {
  endRolle,
  fetchMeny,
  findAnsatt,
  giveRolle,
  type Tildelt,
  type Tilgangsendring,
  type Tilgangsside,
} from './styring-api.js';
import { tildelinger } from './tildelinger.js';

const TOM = { enhetId: '', rolle: '', fra: '', til: '', begrunnelse: '' };

/** One employee: what they have access to, and what was done with it. The administrator gives and ends roles here. */
export class AnsattTilgangerView extends AnsattView<Tilgangsside> {
  @state() private ny?: typeof TOM;
  @state() private slutt?: { id: string; begrunnelse: string };
  @state() private feil: Feltfeil = {};
  @state() private problem = '';

  #enhet = '';

  override pageTitle(): string {
    return this.data ? msg(str`Tilgangene til ${this.data.ansatt.navn}`) : msg('Tilganger');
  }

  protected override async ask(): Promise<Tilgangsside> {
    const { ansatte, rapport } = await fetchMeny();
    this.#enhet = this.chosen(ansatte.length ? ansatte : rapport);
    return findAnsatt(this.#enhet, this.params.ansattId);
  }

  protected override content({ ansatt, kanEndre }: Tilgangsside) {
    const naa = ansatt.tildelinger.filter(({ tilstand }) => tilstand !== 'AVSLUTTET');
    const for_ = ansatt.tildelinger.filter(({ tilstand }) => tilstand === 'AVSLUTTET');
    return html`
      <div class="mva">
        <mv-ansattmeny></mv-ansattmeny>
        <nav aria-label=${msg('Tilbake')}>
          <a class="mva-tilbake" href=${`/ansatt/administrasjon/ansatte?enhet=${this.#enhet}`}
            >${msg('Alle ansatte')}</a
          >
        </nav>
        <div class="mva-topp">
          <div>
            <h1 class="ds-heading" tabindex="-1">${this.pageTitle()}</h1>
            ${ansatt.aktiv ? nothing : html`<p>${msg('Kontoen er ikke aktiv. Den ansatte kan ikke logge inn.')}</p>`}
          </div>
          ${
            kanEndre && ansatt.aktiv && !this.ny
              ? html`<button class="ds-button" type="button" @click=${this.#begin}>${msg('Gi en rolle')}</button>`
              : nothing
          }
        </div>
        ${this.ny ? this.#skjema(this.ny) : nothing}
        <section class="mva" aria-labelledby="naa">
          <h2 class="ds-heading" data-size="sm" id="naa">${msg('Har tilgang til')}</h2>
          ${
            naa.length
              ? tildelinger(naa, (each) => (kanEndre ? this.#slutt(each) : nothing))
              : html`<p>${msg('Ingen tilganger nå.')}</p>`
          }
        </section>
        ${
          for_.length
            ? html`<details class="ds-details">
                <summary>${msg('Avsluttede tilganger')}</summary>
                <div>${tildelinger(for_, () => nothing)}</div>
              </details>`
            : nothing
        }
        <details class="ds-details">
          <summary>${msg('Hvem har gjort hva')}</summary>
          <div>${historikk(ansatt.historikk)}</div>
        </details>
      </div>
    `;
  }

  #skjema(ny: typeof TOM) {
    const { roller, enheter } = this.data!;
    const change = (part: Partial<typeof TOM>) => (this.ny = { ...this.ny!, ...part });
    const valgt = roller.find(({ kode }) => kode === ny.rolle);
    return html`
      <form class="mv-kort mva-skjema" novalidate aria-labelledby="ny-tittel" @submit=${this.#give}>
        <h2 class="ds-heading" data-size="sm" id="ny-tittel" tabindex="-1">${msg('Gi en rolle')}</h2>
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
          hint: msg('Rollen gjelder også i enhetene under.'),
          feil: this.feil.enhet,
          change: (enhetId) => change({ enhetId }),
        })}
        <div class="mva-to">
          ${tekstfelt({
            id: 'ny-fra',
            label: msg('Fra og med (tom: nå)'),
            type: 'date',
            value: ny.fra,
            feil: this.feil.fra,
            change: (fra) => change({ fra }),
          })}
          ${tekstfelt({
            id: 'ny-til',
            label: msg('Til og med (tom: uten slutt)'),
            type: 'date',
            value: ny.til,
            feil: this.feil.til,
            change: (til) => change({ til }),
          })}
        </div>
        ${tekstomrade({
          id: 'ny-begrunnelse',
          label: msg('Hvorfor'),
          value: ny.begrunnelse,
          feil: this.feil.begrunnelse,
          change: (begrunnelse) => change({ begrunnelse }),
        })}
        <p class="mv-knapper">
          <button class="ds-button" type="submit">${msg('Gi rollen')}</button>
          <button class="ds-button" data-variant="tertiary" type="button" @click=${this.#cancel}>
            ${msg('Avbryt')}
          </button>
        </p>
      </form>
    `;
  }

  #slutt(each: Tildelt) {
    if (this.slutt?.id !== each.id) {
      return html`<p class="mv-knapper">
        <button class="ds-button" data-variant="secondary" type="button" @click=${() => void this.#beginEnd(each.id)}>
          <span>${msg('Avslutt')}<span class="ds-sr-only"> ${msg(str`${each.rollenavn} i ${each.enhet}`)}</span></span>
        </button>
      </p>`;
    }
    return html`
      <form class="mva-skjema" novalidate @submit=${(event: Event) => void this.#end(event, each)}>
        ${feilsammendrag(this.feil, () => 'slutt-begrunnelse')}
        <div role="alert">${this.problem}</div>
        ${tekstomrade({
          id: 'slutt-begrunnelse',
          label: msg('Hvorfor skal rollen avsluttes?'),
          value: this.slutt.begrunnelse,
          feil: this.feil.begrunnelse ?? this.feil.tildeling,
          change: (begrunnelse) => (this.slutt = { ...this.slutt!, begrunnelse }),
        })}
        <p class="mv-knapper">
          <button class="ds-button" data-color="danger" type="submit">${msg('Avslutt rollen nå')}</button>
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
    this.slutt = undefined;
    const { enheter } = this.data!;
    this.ny = { ...TOM, enhetId: enheter.length === 1 ? enheter[0].id : '' };
    await this.updateComplete;
    this.querySelector<HTMLElement>('#ny-tittel')?.focus();
  };

  async #beginEnd(id: string): Promise<void> {
    this.feil = {};
    this.problem = '';
    this.ny = undefined;
    this.slutt = { id, begrunnelse: '' };
    await this.updateComplete;
    this.querySelector<HTMLElement>('#slutt-begrunnelse')?.focus();
  }

  readonly #cancel = async (): Promise<void> => {
    this.ny = this.slutt = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>('h1')?.focus();
  };

  readonly #give = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { rolle, enhetId, begrunnelse } = this.ny!;
    this.feil = mangler({
      rolle: [rolle !== '', 'tildeling.rolle'],
      enhet: [enhetId !== '', 'enhet'],
      begrunnelse: [begrunnelse.trim().length >= 3, 'tildeling.begrunnelse'],
    });
    if (Object.keys(this.feil).length) {
      await this.#showErrors();
      return;
    }
    await this.#do(
      () => giveRolle({ ...this.ny!, ansattId: this.params.ansattId }),
      msg('Rollen er gitt. Den virker fra neste gang den ansatte gjør noe.'),
    );
  };

  async #end(event: Event, { id, enhetId }: Tildelt): Promise<void> {
    event.preventDefault();
    await this.#do(
      () => endRolle(enhetId, this.params.ansattId, id, this.slutt!.begrunnelse),
      msg('Rollen er avsluttet.'),
    );
  }

  async #do(work: () => Promise<void>, done: string): Promise<void> {
    try {
      await work();
      this.ny = this.slutt = undefined;
      await this.load();
      announce(done);
      this.querySelector<HTMLElement>('h1')?.focus();
    } catch (error) {
      this.feil = feltfeil(error) ?? {};
      this.problem = Object.keys(this.feil).length ? '' : feilmelding(error);
      await this.#showErrors();
    }
  }

  async #showErrors(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>('#feilsammendrag')?.focus();
  }
}

function historikk(alle: Tilgangsendring[]) {
  if (alle.length === 0) return html`<p>${msg('Ingen har endret noe her.')}</p>`;
  return html`
    <ol class="mva-historikk">
      ${alle.map(
        (each) => html`
          <li>
            <span>${endring(each)}${each.begrunnelse ? html`<br />${each.begrunnelse}` : nothing}</span>
            <span class="mv-dempet">${tidspunkt(each.tid)}</span>
          </li>
        `,
      )}
    </ol>
  `;
}

function endring({ hvem, hva, rollenavn, enhet }: Tilgangsendring): string {
  switch (hva) {
    case 'GITT':
      return msg(str`${hvem} ga rollen ${rollenavn} i ${enhet}`);
    case 'AVSLUTTET':
      return msg(str`${hvem} avsluttet rollen ${rollenavn} i ${enhet}`);
    case 'OPPRETTET':
      return msg(str`${hvem} opprettet kontoen`);
    case 'AKTIVERT':
      return msg(str`${hvem} gjorde kontoen aktiv`);
    case 'DEAKTIVERT':
      return msg(str`${hvem} stengte kontoen`);
    default:
      return msg(str`${hvem} endret kontoen`);
  }
}

customElements.define('mv-ansatt-tilganger-view', AnsattTilgangerView);
