import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Del } from '../../design/del.js';
import { formatDate } from '../../design/tid.js';
import { type Fullmaktlinje, utloper } from './fullmakt-api.js';

/** Next of kin whose registration in the unit ends soon; nothing where there are none. */
export class MvUtloper extends Del {
  @property({ attribute: false }) enhetId = '';
  @state() private linjer: Fullmaktlinje[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('enhetId') && this.enhetId) void this.#load();
  }

  async #load(): Promise<void> {
    const asked = this.enhetId;
    const linjer = await utloper(asked).catch(() => []); // the list of cases is what the page is for
    if (asked === this.enhetId) this.linjer = linjer;
  }

  protected override render() {
    if (!this.linjer.length) return nothing;
    return html`
      <section class="mv-kort" aria-labelledby="utloper">
        <h2 class="ds-heading" data-size="xs" id="utloper">${msg('Pårørende som mister tilgangen snart')}</h2>
        <ul class="mva-samtykker">
          ${this.linjer.map(
            ({ fullmektignavn, innbyggernavn, til }) => html`
              <li>
                <strong>${innbyggernavn}</strong>
                <span>
                  ${msg(str`${fullmektignavn} er nærmeste pårørende til og med ${formatDate(til!)}. Trengs det lenger, må det en ny legeattest til.`)}
                </span>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }
}

customElements.define('mv-utloper', MvUtloper);
