import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Del } from '../../design/del.js';
import { feilmelding } from '../../design/feil.js';
import { announce } from '../../design/kunngjor.js';
import { navigate } from '../../design/ruter.js';
import { formatClock } from '../../design/tid.js';
import { endNodrett, myNodretter, type Nodrett } from '../tilgang/styring-api.js';

/** Stands on each page for a person whose records are open in an emergency: until when, and the way to end it. */
export class NodrettBanner extends Del {
  @property() innbyggerId = '';
  @state() private nodrett?: Nodrett;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      this.nodrett = (await myNodretter()).find((each) => each.innbyggerId === this.innbyggerId);
    } catch {
      // the view itself says what is wrong
    }
  }

  protected override render() {
    if (!this.nodrett) return nothing;
    const { innbygger, til } = this.nodrett;
    return html`
      <aside class="mva-nodrett" aria-label=${msg('Nødrett')}>
        <p>
          <strong>${msg(str`Du ser opplysningene til ${innbygger} med nødrett.`)}</strong>
          ${msg(str`Det varer til kl. ${formatClock(til)}. Alt du åpner, står i loggen.`)}
        </p>
        <button class="ds-button" data-variant="secondary" type="button" @click=${this.#end}>
          ${msg('Avslutt nå')}
        </button>
      </aside>
    `;
  }

  readonly #end = async (): Promise<void> => {
    try {
      await endNodrett(this.nodrett!.id);
      announce(msg('Nødretten er avsluttet.'));
      navigate('/ansatt/nodrett');
    } catch (error) {
      announce(feilmelding(error));
    }
  };
}

customElements.define('mv-nodrett-banner', NodrettBanner);
