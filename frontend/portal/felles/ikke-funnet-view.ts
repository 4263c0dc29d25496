import { msg } from '@lit/localize';
import { html } from 'lit';
import { View } from '../../design/view.js';

/** No view has this address. */
export class IkkeFunnetView extends View {
  override pageTitle(): string {
    return msg('Vi finner ikke siden');
  }

  protected override render() {
    return html`
      <div class="mv-feil">
        <h1 tabindex="-1">${msg('Vi finner ikke siden')}</h1>
        <p>${msg('Adressen kan være skrevet feil, eller så er siden flyttet.')}</p>
        <p class="mv-knapper">
          <a class="ds-button" href="/">${msg('Gå til forsiden')}</a>
        </p>
      </div>
    `;
  }
}

customElements.define('mv-ikke-funnet-view', IkkeFunnetView);
