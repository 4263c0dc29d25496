import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Del } from '../../design/del.js';
import { feilmelding } from '../../design/feil.js';
import { type Begrunnelse, listForslag, type Skjemakort } from './api.js';

/** How many are shown before one asks for the rest. */
const FIRST = 4;

/** The forms that fit a case, each with the reason why. A person chooses. */
export class MvSkjemaforslag extends Del {
  @property({ attribute: false }) innbyggerId = '';
  @property({ attribute: false }) sakId = '';
  @state() private forslag?: Skjemakort[];
  @state() private failed = '';

  protected override willUpdate(changed: PropertyValues): void {
    if ((changed.has('innbyggerId') || changed.has('sakId')) && this.sakId) void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.forslag = await listForslag(this.innbyggerId, this.sakId);
      this.failed = '';
    } catch (error) {
      this.failed = feilmelding(error);
    }
  }

  protected override render() {
    const first = this.forslag?.slice(0, FIRST) ?? [];
    const rest = this.forslag?.slice(FIRST) ?? [];
    return html`
      <section class="mv-kort" aria-labelledby="skjemaforslag">
        <h2 class="ds-heading" data-size="sm" id="skjemaforslag">${msg('Skjema som kan passe')}</h2>
        ${this.failed ? html`<p>${this.failed}</p>` : nothing}
        ${this.forslag && !this.forslag.length ? html`<p>${msg('Ingen skjema er foreslått.')}</p>` : nothing}
        ${liste(first)}
        ${
          rest.length
            ? html`<details class="ds-details">
                <summary>${msg(str`Vis ${rest.length} til`)}</summary>
                <div>${liste(rest)}</div>
              </details>`
            : nothing
        }
      </section>
    `;
  }
}

function liste(forslag: Skjemakort[]) {
  return forslag.length
    ? html`<ul class="mva-samtykker">
        ${forslag.map(linje)}
      </ul>`
    : nothing;
}

function linje({ skjema, tittel, fyllesUtAv, besvart, grunner }: Skjemakort) {
  return html`
    <li>
      <a href=${`/skjema/forhandsvis?skjema=${skjema}`}>${tittel}</a>
      ${besvart ? html`<span class="ds-tag" data-color="success">${msg('Besvart')}</span>` : nothing}
      <span class="mv-dempet">${msg(str`Fylles ut av ${fyllesUtAv.map(hvem).join(', ')}.`)}</span>
      ${grunner.slice(0, 2).map((grunn) => html`<span class="mv-dempet">${fordi(grunn)}</span>`)}
    </li>
  `;
}

function hvem(rolle: string): string {
  switch (rolle) {
    case 'INNBYGGER':
      return msg('innbyggeren');
    case 'PARORENDE':
      return msg('pårørende');
    default:
      return msg('ansatt');
  }
}

function fordi({ slag, tekst }: Begrunnelse): string {
  switch (slag) {
    case 'SVAR':
      return msg(str`Foreslått på grunn av svaret på «${tekst}»`);
    case 'TJENESTE':
      return msg(str`Brukes når det søkes om ${tekst.toLowerCase()}`);
    case 'FLAGG':
      return msg('Foreslått på grunn av noe som er notert om personen');
    default:
      return msg('Brukes i alle saker på dette trinnet');
  }
}

customElements.define('mv-skjemaforslag', MvSkjemaforslag);
