import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { announce } from '../../design/kunngjor.js';
import { tom } from '../../design/tom.js';
import { AnsattView } from '../felles/ansatt-view.js';
import { enhetsvalg } from '../felles/enhetsvalg.js';
import '../felles/meny.js';
import { type Ansattkort, type Enhetsvalg, fetchMeny, listAnsatte } from './styring-api.js';

const TYPING = 250;

interface Liste {
  enheter: Enhetsvalg[];
  enhet: string;
  ansatte: Ansattkort[];
  flere: boolean;
}

/** The employees of a unit and those under it, with the roles they have there now. */
export class AnsatteView extends AnsattView<Liste> {
  #tekst = '';
  #typing?: ReturnType<typeof setTimeout>;

  override pageTitle(): string {
    return msg('Ansatte');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected override async ask(): Promise<Liste> {
    const { ansatte, rapport } = await fetchMeny();
    const enheter = ansatte.length ? ansatte : rapport;
    const enhet = this.chosen(enheter);
    return { enheter, enhet, ...(await listAnsatte(enhet, this.#tekst)) };
  }

  protected override content({ enheter, enhet, ansatte, flere }: Liste) {
    return html`
      <div class="mva">
        <mv-ansattmeny></mv-ansattmeny>
        <div class="mva-topp">
          <div>
            <h1 class="ds-heading" tabindex="-1">${this.pageTitle()}</h1>
            ${enhetsvalg(enheter, enhet)}
          </div>
        </div>
        <form class="mva-utvalg" role="search" @submit=${(event: Event) => event.preventDefault()}>
          <div class="ds-field">
            <label class="ds-label" for="ansatt-sok">${msg('Navn')}</label>
            <input
              class="ds-input"
              id="ansatt-sok"
              type="search"
              maxlength="100"
              autocomplete="off"
              @input=${this.#search}
            />
          </div>
        </form>
        ${
          ansatte.length === 0
            ? tom(msg('Vi finner ingen ansatte her.'))
            : html`
                <table class="ds-table mva-tabell" role="table">
                  <caption class="ds-sr-only">
                    ${msg('Ansatte og rollene de har nå')}
                  </caption>
                  <thead>
                    <tr role="row">
                      <th scope="col" role="columnheader">${msg('Navn')}</th>
                      <th scope="col" role="columnheader">${msg('Roller nå')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${ansatte.map((each) => rad(each, enhet))}
                  </tbody>
                </table>
                ${flere ? html`<p class="mv-dempet">${msg('Det er flere. Søk på navn for å finne dem.')}</p>` : nothing}
              `
        }
      </div>
    `;
  }

  readonly #search = (event: Event): void => {
    this.#tekst = (event.target as HTMLInputElement).value;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(async () => {
      await this.load();
      if (this.data) announce(msg(str`${this.data.ansatte.length} ansatte`));
    }, TYPING);
  };
}

function rad({ id, navn, aktiv, roller }: Ansattkort, enhet: string) {
  return html`
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href=${`/ansatt/administrasjon/ansatte/${id}?enhet=${enhet}`}>${navn}</a>
        ${aktiv ? nothing : html`<span class="ds-tag" data-color="neutral">${msg('Ikke aktiv')}</span>`}
      </th>
      <td role="cell">${roller.length ? roller.join(', ') : msg('Ingen')}</td>
    </tr>
  `;
}

customElements.define('mv-ansatte-view', AnsatteView);
