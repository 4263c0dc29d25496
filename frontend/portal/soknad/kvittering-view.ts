import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { DataView } from '../../design/data-view.js';
import { formatClock, formatDate } from '../../design/tid.js';
import { requireBorger } from '../tilgang/okt.js';
import { findKvittering, type Kvittering } from './api.js';

/** The application is sent: its number, what happens now and when, and a receipt to keep. */
export class KvitteringView extends DataView<Kvittering> {
  override pageTitle(): string {
    return this.data ? msg('Vi har fått søknaden din') : msg('Kvittering');
  }

  protected override async fetch(): Promise<Kvittering> {
    await requireBorger();
    const { innbyggerId, soknadId } = this.params;
    return findKvittering(innbyggerId, soknadId);
  }

  protected override content(kvittering: Kvittering) {
    const { innbyggerId } = this.params;
    const { saksnummer, tjenestenavn, gjelder, sendt, sendtAv, svarInnen, pdf, videre } = kvittering;
    return html`
      <div class="mv-stabel mv-smal" data-luft="stor">
        <div class="mv-kvittering">
          <h1 tabindex="-1">${msg('Vi har fått søknaden din')}</h1>
          <p class="mv-ingress">${msg(str`Du får svar innen ${formatDate(svarInnen)}.`)}</p>
        </div>
        <dl class="mv-fakta mv-kort">
          <dt>${msg('Saksnummer')}</dt>
          <dd><strong>${saksnummer}</strong></dd>
          <dt>${msg('Søknad om')}</dt>
          <dd>${tjenestenavn}</dd>
          <dt>${msg('Gjelder')}</dt>
          <dd>${gjelder}</dd>
          <dt>${msg('Sendt')}</dt>
          <dd>${msg(str`${formatDate(sendt)} kl. ${formatClock(sendt)}`)}</dd>
          <dt>${msg('Sendt av')}</dt>
          <dd>${sendtAv}</dd>
        </dl>
        <section class="mv-stabel" aria-labelledby="videre">
          <h2 id="videre">${msg('Hva skjer nå?')}</h2>
          <ol class="mv-videre">
            ${videre.map(
              ({ tittel, tekst }) => html`
                <li>
                  <h3>${tittel}</h3>
                  <p>${tekst}</p>
                </li>
              `,
            )}
          </ol>
        </section>
        <p class="mv-knapper">
          <a class="ds-button mv-stor-knapp" href=${`/for/${innbyggerId}/minside`}> ${msg('Gå til Min side')} </a>
          <a class="ds-button" data-variant="secondary" href=${`/dokument/for/${innbyggerId}/${pdf}`} download>
            ${msg('Last ned kvitteringen (PDF)')}
          </a>
        </p>
      </div>
    `;
  }
}

customElements.define('mv-kvittering-view', KvitteringView);
