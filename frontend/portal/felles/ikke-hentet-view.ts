import { msg } from '@lit/localize';
import { html } from 'lit';
import { View } from '../../design/view.js';

/** The code of a view did not come: no net, or a new version of Medvirk has been put out. */
export class IkkeHentetView extends View {
  override pageTitle(): string {
    return msg('Vi fikk ikke hentet siden');
  }

  protected override render() {
    return html`
      <div class="mv-feil">
        <h1 tabindex="-1">${msg('Vi fikk ikke hentet siden')}</h1>
        <p>${msg('Sjekk at du er på nett, og prøv igjen. Det du har skrevet, er tatt vare på.')}</p>
        <p class="mv-knapper">
          <button class="ds-button" type="button" @click=${() => location.reload()}>${msg('Prøv igjen')}</button>
        </p>
      </div>
    `;
  }
}

customElements.define('mv-ikke-hentet-view', IkkeHentetView);
