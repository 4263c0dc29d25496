import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { DataView } from '../../design/data-view.js';
import { feilmelding } from '../../design/feil.js';
import { navigate } from '../../design/ruter.js';
import { findTjeneste, type TjenesteSide } from '../kommune/api.js';
import { type Representert } from '../tilgang/api.js';
import { representedPeople, session } from '../tilgang/okt.js';
import { start } from './api.js';

interface Innhold {
  tjeneste: TjenesteSide;
  person?: Representert;
}

/** Before the application: for whom, what one needs at hand, and that it can be left and resumed. */
export class NySoknadView extends DataView<Innhold> {
  @state() private starting = false;
  @state() private failed = '';

  override pageTitle(): string {
    return this.data ? this.#heading(this.data.tjeneste) : msg('Ny søknad');
  }

  protected override async fetch(): Promise<Innhold> {
    const people = await representedPeople();
    const person = people.find(({ innbyggerId }) => innbyggerId === this.params.innbyggerId);
    const kommune = person?.kommune ?? (await session()).kommune ?? '';
    const tjeneste = await findTjeneste(kommune, this.params.tjeneste);
    return { tjeneste, person };
  }

  protected override content({ tjeneste, person }: Innhold) {
    return html`
      <div class="mv-stabel mv-smal" data-luft="stor">
        <div class="mv-stabel">
          <h1 tabindex="-1">${this.#heading(tjeneste)}</h1>
          <p class="mv-ingress">
            ${
              person && person.grunnlag !== 'SELV'
                ? msg(str`Du søker for ${person.navn}.`)
                : msg('Du søker for deg selv.')
            }
          </p>
        </div>
        <section class="mv-kort" aria-labelledby="for-du-begynner">
          <h2 id="for-du-begynner">${msg('Før du begynner')}</h2>
          <ul class="ds-list">
            <li>${msg('Det tar omtrent 15 minutter.')}</li>
            <li>${msg('Vi lagrer mens du skriver. Du kan ta pause og fortsette senere.')}</li>
            <li>${msg('Det vi vet fra før, har vi fylt ut for deg.')}</li>
            <li>${msg('Har du brev fra lege eller sykehus, kan du legge det ved som bilde eller PDF.')}</li>
          </ul>
        </section>
        ${this.failed ? html`<p class="ds-alert" data-color="danger" role="alert">${this.failed}</p>` : nothing}
        <p class="mv-knapper">
          <button
            class="ds-button mv-stor-knapp"
            type="button"
            aria-busy=${this.starting ? 'true' : nothing}
            @click=${this.#start}
          >
            ${msg('Start søknaden')}
          </button>
        </p>
      </div>
    `;
  }

  #heading(tjeneste: TjenesteSide): string {
    return msg(str`Søknad: ${tjeneste.navn}`);
  }

  readonly #start = async (): Promise<void> => {
    if (this.starting) return;
    this.starting = true;
    this.failed = '';
    const { innbyggerId, tjeneste } = this.params;
    try {
      const { id } = await start(innbyggerId, tjeneste);
      navigate(`/for/${innbyggerId}/soknad/${id}/start`);
    } catch (error) {
      this.failed = feilmelding(error);
    } finally {
      this.starting = false;
    }
  };
}

customElements.define('mv-ny-soknad-view', NySoknadView);
