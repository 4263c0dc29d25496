import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { announce } from '../../design/kunngjor.js';
import { feilmelding } from '../../design/feil.js';
import { statusMerke } from '../../design/status.js';
import { formatClock } from '../../design/tid.js';
import { AnsattView } from '../felles/ansatt-view.js';
import '../felles/meny.js';
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
import { type SakKort, sakPath } from '../sak/api.js';
import { endNodrett, fetchNodrett, listSakerFor, type Nodrett, type Nodrettside, takeNodrett } from './styring-api.js';

const TOM = { enhetId: '', fnr: '', arsak: '', begrunnelse: '' };

interface Innhold extends Nodrettside {
  saker: Record<string, SakKort[]>;
}

/** Emergency access: what it is, who will see it, and the cases of those it is taken for. */
export class NodrettView extends AnsattView<Innhold> {
  @state() private ny = TOM;
  @state() private feil: Feltfeil = {};
  @state() private problem = '';
  @state() private sender = false;

  override pageTitle(): string {
    return msg('Nødrett');
  }

  protected override async ask(): Promise<Innhold> {
    const side = await fetchNodrett();
    if (side.enheter.length === 0 && side.mine.length === 0) throw { status: 403 };
    const lists = side.serSaker ? await Promise.all(side.mine.map(({ innbyggerId }) => listSakerFor(innbyggerId))) : [];
    return { ...side, saker: Object.fromEntries(side.mine.map(({ id }, i) => [id, lists[i] ?? []])) };
  }

  protected override content(side: Innhold) {
    return html`
      <div class="mva">
        <mv-ansattmeny></mv-ansattmeny>
        <h1 class="ds-heading" tabindex="-1">${this.pageTitle()}</h1>
        ${side.mine.length ? this.#mine(side) : nothing} ${side.enheter.length ? this.#skjema(side) : nothing}
      </div>
    `;
  }

  #mine({ mine, saker, serSaker }: Innhold) {
    return html`
      <section class="mva" aria-labelledby="apent">
        <h2 class="ds-heading" data-size="sm" id="apent">${msg('Åpent nå')}</h2>
        <ul class="mva-kortliste">
          ${mine.map(
            (each) => html`
              <li class="mv-kort mva-nodrettkort">
                <div class="mv-kort-topp">
                  <h3>${each.innbygger}</h3>
                  <span>${msg(str`Til kl. ${formatClock(each.til)}`)}</span>
                </div>
                ${serSaker ? saksliste(saker[each.id] ?? []) : nothing}
                <p class="mv-knapper">
                  <button class="ds-button" data-variant="secondary" type="button" @click=${() => void this.#end(each)}>
                    <span>${msg('Avslutt nå')}<span class="ds-sr-only"> ${each.innbygger}</span></span>
                  </button>
                </p>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  #skjema({ arsaker, enheter, minutter }: Innhold) {
    const change = (part: Partial<typeof TOM>) => (this.ny = { ...this.ny, ...part });
    return html`
      <form class="mv-kort mva-skjema" novalidate aria-labelledby="ny-tittel" @submit=${this.#take}>
        <h2 class="ds-heading" data-size="sm" id="ny-tittel">${msg('Åpne opplysningene til en person')}</h2>
        <div class="ds-alert" data-color="warning">
          <p>
            ${msg('Bruk dette bare når du må hjelpe noen du ellers ikke har tilgang til.')}
            ${msg(
              str`Personen ser at du gjorde det, og hvorfor. Lederen din får vite det med en gang. Tilgangen varer i ${minutter / 60} timer.`,
            )}
          </p>
        </div>
        ${feilsammendrag(this.feil, (felt) => `ny-${felt}`)}
        <div role="alert">${this.problem}</div>
        ${
          enheter.length > 1
            ? valgfelt({
                id: 'ny-enhet',
                label: msg('Du gjør det for enheten'),
                value: this.ny.enhetId,
                valg: enheter.map(({ id, navn }) => [id, navn]),
                feil: this.feil.enhet,
                change: (enhetId) => change({ enhetId }),
              })
            : nothing
        }
        ${tekstfelt({
          id: 'ny-fnr',
          label: msg('Fødselsnummer, 11 siffer'),
          inputmode: 'numeric',
          maxlength: 14,
          value: this.ny.fnr,
          feil: this.feil.fnr,
          change: (fnr) => change({ fnr }),
        })}
        ${valgfelt({
          id: 'ny-arsak',
          label: msg('Grunn'),
          value: this.ny.arsak,
          valg: arsaker.map(({ kode, tekst }) => [kode, tekst]),
          feil: this.feil.arsak,
          change: (arsak) => change({ arsak }),
        })}
        ${tekstomrade({
          id: 'ny-begrunnelse',
          label: msg('Hva har skjedd?'),
          hint: msg('Personen kan lese det du skriver her.'),
          value: this.ny.begrunnelse,
          feil: this.feil.begrunnelse,
          change: (begrunnelse) => change({ begrunnelse }),
        })}
        <p class="mv-knapper">
          <button class="ds-button" data-color="danger" type="submit" aria-disabled=${this.sender ? 'true' : nothing}>
            ${msg('Åpne med nødrett')}
          </button>
        </p>
      </form>
    `;
  }

  readonly #take = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { enheter } = this.data!;
    const enhetId = enheter.length === 1 ? enheter[0].id : this.ny.enhetId;
    if (this.sender) return;
    const feil = mangler({
      enhet: [enhetId !== '', 'enhet'],
      fnr: [/^\s*(\d\s*){11}$/.test(this.ny.fnr), 'nodrett.fnr'],
      arsak: [this.ny.arsak !== '', 'nodrett.arsak'],
      begrunnelse: [this.ny.begrunnelse.trim().length >= 10, 'nodrett.begrunnelse'],
    });
    if (Object.keys(feil).length) {
      await this.#show(feil);
      return;
    }
    this.sender = true;
    this.problem = '';
    try {
      await takeNodrett(enhetId, this.ny.fnr, this.ny.arsak, this.ny.begrunnelse);
      this.ny = TOM;
      this.feil = {};
      await this.load();
      announce(msg('Opplysningene er åpnet. Lederen din har fått vite det.'));
      this.querySelector<HTMLElement>('h1')?.focus();
    } catch (error) {
      this.problem = feltfeil(error) ? '' : feilmelding(error);
      await this.#show(feltfeil(error) ?? {});
    } finally {
      this.sender = false;
    }
  };

  async #end({ id }: Nodrett): Promise<void> {
    try {
      await endNodrett(id);
      await this.load();
      announce(msg('Nødretten er avsluttet.'));
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

function saksliste(saker: SakKort[]) {
  if (saker.length === 0) return html`<p>${msg('Personen har ingen saker.')}</p>`;
  return html`
    <ul class="mva-liste">
      ${saker.map(
        (sak) => html`
          <li>
            <a href=${sakPath(sak)}>${msg(str`Sak ${sak.saksnummer}`)}</a>
            <span class="mv-dempet">${tidspunkt(sak.mottatt)}</span>
            ${statusMerke(sak.status)}
          </li>
        `,
      )}
    </ul>
  `;
}

customElements.define('mv-nodrett-view', NodrettView);
