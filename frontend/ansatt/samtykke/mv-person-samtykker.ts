import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Del } from '../../design/del.js';
import { feilmelding } from '../../design/feil.js';
import { formatDate } from '../../design/tid.js';
import { opplysningOrd, samtykkestatus } from '../../portal/samtykke/ord.js';
import { listSamtykker, type Samtykkelinje } from './api.js';

const COLOR: Record<string, string> = { GITT: 'success', FORESPURT: 'info', AVSLATT: 'danger' };

/** The consents of the person whom a case is about, and the way to ask for one. */
export class MvPersonSamtykker extends Del {
  @property({ attribute: false }) innbyggerId = '';
  /** Where a new one is asked for. */
  @property({ attribute: false }) ny = '';
  @state() private samtykker?: Samtykkelinje[];
  @state() private failed = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('innbyggerId') && this.innbyggerId) void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.samtykker = await listSamtykker(this.innbyggerId);
      this.failed = '';
    } catch (error) {
      this.failed = feilmelding(error);
    }
  }

  protected override render() {
    return html`
      <section class="mv-kort" aria-labelledby="samtykker">
        <h2 class="ds-heading" data-size="sm" id="samtykker">${msg('Samtykker')}</h2>
        ${this.failed ? html`<p>${this.failed}</p>` : nothing}
        ${this.samtykker && !this.samtykker.length ? html`<p>${msg('Ingen samtykker ennå.')}</p>` : nothing}
        ${
          this.samtykker?.length
            ? html`<ul class="mva-samtykker">
                ${this.samtykker.map(linje)}
              </ul>`
            : nothing
        }
        ${
          this.failed
            ? nothing
            : html`<p><a href=${this.ny}>${msg('Be om samtykke eller skriv ned et muntlig ja')}</a></p>`
        }
      </section>
    `;
  }
}

function linje(samtykke: Samtykkelinje) {
  return html`
    <li>
      <strong>${samtykke.hvem}</strong>
      <span class="ds-tag" data-color=${COLOR[samtykke.status] ?? 'neutral'}>${samtykkestatus(samtykke.status)}</span>
      <span>${samtykke.tittel}</span>
      <span>${samtykke.hva.map(opplysningOrd).join(', ')}</span>
      ${samtykke.ord ? html`<span>«${samtykke.ord}»</span>` : nothing}
      <span class="mv-dempet">${naar(samtykke)}</span>
    </li>
  `;
}

function naar({ status, til, svarfrist, bedtAv, bedtOm, besvart, muntligDato, muntligTil, trukket }: Samtykkelinje) {
  switch (status) {
    case 'FORESPURT':
      return msg(str`${bedtAv} spurte ${formatDate(bedtOm)}. Frist ${formatDate(svarfrist)}.`);
    case 'GITT': {
      const slutt = til
        ? msg(str`Gjelder til og med ${formatDate(til)}.`)
        : msg('Gjelder til det blir trukket tilbake.');
      return muntligDato
        ? `${msg(str`Muntlig ${formatDate(muntligDato)}, til ${muntligTil ?? ''}.`)} ${slutt}`
        : `${formatDate(besvart!)}. ${slutt}`;
    }
    case 'TRUKKET':
      return formatDate(trukket!);
    default:
      return formatDate(besvart ?? til ?? svarfrist);
  }
}

customElements.define('mv-person-samtykker', MvPersonSamtykker);
