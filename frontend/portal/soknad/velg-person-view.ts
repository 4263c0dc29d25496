import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { DataView } from '../../design/data-view.js';
import { navigate } from '../../design/ruter.js';
import type { Representert } from '../tilgang/api.js';
import { forgetPeople, representedPeople } from '../tilgang/okt.js';
import { apentOrd, grunnlagOrd } from './representasjon-ord.js';

/**
 * For whom? The answer stands in the address from here on, never in the session. With a service in
 * the query the way goes on to its application, else to that person's own page.
 */
export class VelgPersonView extends DataView<Representert[]> {
  @state() private chosen = '';
  @state() private missing = false;

  override pageTitle(): string {
    return this.#applies() ? msg('Hvem gjelder det?') : msg('Hvem vil du handle for?');
  }

  protected override async fetch(): Promise<Representert[]> {
    forgetPeople(); // somebody may have given or withdrawn something since the page was opened
    const people = await representedPeople();
    if (people.length === 1) this.chosen = people[0].innbyggerId;
    if (people.length === 1 && !this.#applies()) navigate(this.#next(), { replace: true });
    return people;
  }

  protected override content(people: Representert[]) {
    return html`
      <form class="mv-stabel mv-smal" novalidate @submit=${this.#submit}>
        <h1 tabindex="-1">${this.pageTitle()}</h1>
        <fieldset class="mv-valgkort" aria-describedby=${this.missing ? 'velg-person-feil' : nothing}>
          <legend class="mv-ingress">
            ${this.#applies() ? msg('Velg hvem som trenger tjenesten.') : msg('Velg hvem du vil se og gjøre noe for.')}
          </legend>
          ${
            this.missing
              ? html`<p id="velg-person-feil" class="ds-validation-message">
                  ${msg('Velg en person før du går videre.')}
                </p>`
              : nothing
          }
          ${people.map((person) => this.#card(person))}
        </fieldset>
        <p class="mv-knapper">
          <button class="ds-button mv-stor-knapp" type="submit">${msg('Gå videre')}</button>
        </p>
        <details class="ds-details">
          <summary>${msg('Står ikke den du vil hjelpe her?')}</summary>
          <div>
            <p>
              ${msg(
                'Da må den det gjelder, gi deg fullmakt først. Det kan gjøres her på Min side, eller ved å ringe kommunen.',
              )}
            </p>
          </div>
        </details>
      </form>
    `;
  }

  #card(person: Representert) {
    const { innbyggerId, navn, grunnlag } = person;
    const self = grunnlag === 'SELV';
    return html`
      <label>
        <input
          type="radio"
          name="person"
          value=${innbyggerId}
          .checked=${this.chosen === innbyggerId}
          aria-invalid=${this.missing ? 'true' : nothing}
          @change=${() => this.#choose(innbyggerId)}
        />
        <span>
          <strong>${self ? msg('Meg selv') : navn}</strong>
          <span class="mv-dempet">${self ? navn : grunnlagOrd(person)}</span>
          ${self ? nothing : html`<small>${apentOrd(person)}</small>`}
        </span>
      </label>
    `;
  }

  #choose(innbyggerId: string): void {
    this.chosen = innbyggerId;
    this.missing = false;
  }

  #applies(): boolean {
    return this.query.has('tjeneste');
  }

  #next(): string {
    const tjeneste = this.query.get('tjeneste');
    return tjeneste ? `/for/${this.chosen}/soknad/ny/${encodeURIComponent(tjeneste)}` : `/for/${this.chosen}/minside`;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.chosen) {
      navigate(this.#next());
      return;
    }
    this.missing = true;
    void this.updateComplete.then(() => this.querySelector('input')?.focus());
  };
}

customElements.define('mv-velg-person-view', VelgPersonView);
