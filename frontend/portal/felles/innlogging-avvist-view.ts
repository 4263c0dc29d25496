import { msg } from '@lit/localize';
import { html } from 'lit';
import { View } from '../../design/view.js';
import { loginPath } from '../tilgang/okt.js';

/** The log in was refused: why, in plain words, and the way on. */
export class InnloggingAvvistView extends View {
  override pageTitle(): string {
    return msg('Du ble ikke logget inn');
  }

  protected override render() {
    const level = this.query.get('grunn') === 'niva';
    return html`
      <div class="mv-feil">
        <h1 tabindex="-1">${msg('Du ble ikke logget inn')}</h1>
        <p class="mv-ingress">${this.#reason()}</p>
        ${
          level
            ? html`<p>
                ${msg(
                  'Helseopplysninger krever det høyeste sikkerhetsnivået. MinID holder ikke. Bruk BankID, Buypass eller Commfides.',
                )}
              </p>`
            : html`<p>${msg('Ingenting er lagret eller endret. Du kan trygt prøve en gang til.')}</p>`
        }
        <p class="mv-knapper">
          <a class="ds-button" href=${loginPath('/velg-person')}>${msg('Prøv å logge inn igjen')}</a>
          <a href="/">${msg('Gå til forsiden')}</a>
        </p>
      </div>
    `;
  }

  #reason(): string {
    switch (this.query.get('grunn')) {
      case 'niva':
        return msg('Måten du logget inn på, er ikke sikker nok for Medvirk.');
      case 'ukjent':
        return msg(
          'Vi finner deg ikke hos noen av kommunene som bruker Medvirk. Ring kommunen din, så hjelper de deg.',
        );
      default:
        return msg('Noe gikk galt mens du logget inn.');
    }
  }
}

customElements.define('mv-innlogging-avvist-view', InnloggingAvvistView);
