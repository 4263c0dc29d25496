import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { announce } from '../../design/kunngjor.js';
import { feilmelding } from '../../design/feil.js';
import { tom } from '../../design/tom.js';
import { AnsattView } from '../felles/ansatt-view.js';
import { enhetsvalg } from '../felles/enhetsvalg.js';
import type { Ansattmeny } from '../felles/meny.js';
import '../felles/meny.js';
import { feltfeil, type Feltfeil, tekstomrade } from '../felles/skjema.js';
import { tidspunkt } from '../felles/tid.js';
import {
  type Arsaksvalg,
  type Enhetsvalg,
  fetchMeny,
  listNodrett,
  type Nodrett,
  reviewNodrett,
} from './styring-api.js';

interface Liste {
  enheter: Enhetsvalg[];
  enhet: string;
  nodretter: Nodrett[];
  arsaker: Arsaksvalg[];
}

/** Who opened records in an emergency, for the leader to look at; those nobody has looked at first. */
export class NodrettlisteView extends AnsattView<Liste> {
  @state() private merknad: Record<string, string> = {};
  @state() private feil: Record<string, Feltfeil> = {};

  override pageTitle(): string {
    return msg('Bruk av nødrett');
  }

  protected override async ask(): Promise<Liste> {
    const enheter = (await fetchMeny()).nodrettliste;
    const enhet = this.chosen(enheter);
    return { enheter, enhet, ...(await listNodrett(enhet)) };
  }

  protected override content({ enheter, enhet, nodretter }: Liste) {
    return html`
      <div class="mva">
        <mv-ansattmeny></mv-ansattmeny>
        <div class="mva-topp">
          <div>
            <h1 class="ds-heading" tabindex="-1">${this.pageTitle()}</h1>
            ${enhetsvalg(enheter, enhet)}
          </div>
        </div>
        ${
          nodretter.length
            ? html`<ul class="mva-kortliste">
                ${nodretter.map((each) => this.#kort(each))}
              </ul>`
            : tom(msg('Ingen har brukt nødrett her.'))
        }
      </div>
    `;
  }

  #kort(nodrett: Nodrett) {
    const { id, ansatt, innbygger, enhet, fra, til, avsluttet, arsak, begrunnelse } = nodrett;
    return html`
      <li class="mv-kort">
        <div class="mv-kort-topp">
          <h2 class="ds-heading" data-size="xs" id=${`n-${id}`}>${msg(str`${ansatt} åpnet for ${innbygger}`)}</h2>
          ${merke(nodrett)}
        </div>
        <dl class="mv-fakta">
          <dt>${msg('Grunn')}</dt>
          <dd>${this.data!.arsaker.find(({ kode }) => kode === arsak)?.tekst ?? arsak}</dd>
          <dt>${msg('Hva har skjedd?')}</dt>
          <dd>${begrunnelse}</dd>
          <dt>${msg('Fra og til')}</dt>
          <dd>${tidspunkt(fra)} – ${tidspunkt(avsluttet ?? til)}</dd>
          <dt>${msg('For enheten')}</dt>
          <dd>${enhet}</dd>
          ${
            nodrett.gjennomgatt && nodrett.gjennomgattAv
              ? html`<dt>${msg('Gjennomgått')}</dt>
                  <dd>${tidspunkt(nodrett.gjennomgatt)}, ${nodrett.gjennomgattAv}</dd>`
              : nothing
          }
          ${
            nodrett.merknad
              ? html`<dt>${msg('Merknad')}</dt>
                  <dd>${nodrett.merknad}</dd>`
              : nothing
          }
        </dl>
        ${nodrett.gjennomgatt ? nothing : this.#skjema(nodrett)}
      </li>
    `;
  }

  #skjema(nodrett: Nodrett) {
    const { id } = nodrett;
    return html`
      <form
        class="mva-skjema"
        novalidate
        aria-labelledby=${`n-${id}`}
        @submit=${(event: Event) => void this.#review(event, nodrett)}
      >
        ${tekstomrade({
          id: `merknad-${id}`,
          label: msg('Merknad (må skrives om noe skal følges opp)'),
          value: this.merknad[id] ?? '',
          feil: this.feil[id]?.merknad ?? this.feil[id]?.utfall,
          change: (value) => (this.merknad = { ...this.merknad, [id]: value }),
        })}
        <p class="mv-knapper">
          <button class="ds-button" type="submit" value="I_ORDEN">${msg('I orden')}</button>
          <button class="ds-button" data-variant="secondary" type="submit" value="FOLGES_OPP">
            ${msg('Må følges opp')}
          </button>
        </p>
      </form>
    `;
  }

  async #review(event: Event, { id, enhetId }: Nodrett): Promise<void> {
    event.preventDefault();
    const utfall = ((event as SubmitEvent).submitter as HTMLButtonElement | null)?.value ?? 'I_ORDEN';
    try {
      await reviewNodrett(enhetId, id, utfall, this.merknad[id] ?? '');
      await this.load();
      void this.querySelector<Ansattmeny>('mv-ansattmeny')?.refresh();
      announce(msg('Gjennomgangen er lagret.'));
      this.querySelector<HTMLElement>('h1')?.focus();
    } catch (error) {
      this.feil = { ...this.feil, [id]: feltfeil(error) ?? { merknad: feilmelding(error) } };
      await this.updateComplete;
      this.querySelector<HTMLElement>(`#merknad-${CSS.escape(id)}`)?.focus();
    }
  }
}

function merke({ gjennomgatt, utfall }: Nodrett) {
  if (!gjennomgatt) return html`<span class="ds-tag" data-color="warning">${msg('Ikke gjennomgått')}</span>`;
  return utfall === 'I_ORDEN'
    ? html`<span class="ds-tag" data-color="success">${msg('I orden')}</span>`
    : html`<span class="ds-tag" data-color="danger">${msg('Følges opp')}</span>`;
}

customElements.define('mv-nodrettliste-view', NodrettlisteView);
