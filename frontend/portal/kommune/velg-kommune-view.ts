import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { DataView } from '../../design/data-view.js';
import { type KommuneKort, listKommuner } from './api.js';

/** The door: which municipality does the reader live in? */
export class VelgKommuneView extends DataView<KommuneKort[]> {
  override pageTitle(): string {
    return msg('Velg kommunen din');
  }

  protected override fetch(): Promise<KommuneKort[]> {
    return listKommuner();
  }

  protected override content(kommuner: KommuneKort[]) {
    return html`
      <div class="mv-stabel" data-luft="stor">
        <div class="mv-stabel">
          <h1 tabindex="-1">${msg('Hvor bor du?')}</h1>
          <p class="mv-ingress">
            ${msg('Her kan du søke om hjelp hjemme, se hvor langt saken din er kommet, og hjelpe en du er glad i.')}
          </p>
        </div>
        <ul class="mv-rist" aria-label=${msg('Kommuner')}>
          ${kommuner.map(
            (kommune) => html`
              <li>
                <div class="mv-lenkekort mv-lenkekort-stor">
                  <a href=${`/kommune/${kommune.nr}`}>${msg(str`${kommune.navn} kommune`)}</a>
                </div>
              </li>
            `,
          )}
        </ul>
      </div>
    `;
  }
}

customElements.define('mv-velg-kommune-view', VelgKommuneView);
