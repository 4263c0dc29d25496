import { msg } from '@lit/localize';
import { html } from 'lit';
import { View } from '../../design/view.js';

/** How far Medvirk can be used by everyone, and whom one tells when it cannot. */
export class TilgjengelighetView extends View {
  override pageTitle(): string {
    return msg('Tilgjengelighetserklæring');
  }

  protected override render() {
    return html`
      <article class="mv-stabel mv-smal" data-luft="stor">
        <div class="mv-stabel">
          <h1 tabindex="-1">${msg('Tilgjengelighetserklæring')}</h1>
          <p class="mv-ingress">${msg('Alle skal kunne bruke Medvirk. Her ser du hvordan vi arbeider for det.')}</p>
        </div>
        <section class="mv-stabel" aria-labelledby="krav">
          <h2 id="krav">${msg('Hva vi følger')}</h2>
          <p>
            ${msg(
              'Medvirk er laget etter WCAG 2.2 på nivå A og AA, og etter forskriften om universell utforming av IKT.',
            )}
          </p>
          <ul class="ds-list">
            <li>${msg('Du kan bruke alt med bare tastatur.')}</li>
            <li>${msg('Du kan forstørre teksten til det dobbelte uten at noe blir borte.')}</li>
            <li>${msg('Skjermlesere får vite hva som skjer på siden.')}</li>
            <li>${msg('Siden følger innstillingene dine for mørke farger og mindre bevegelse.')}</li>
            <li>${msg('Alt finnes på bokmål, nynorsk og engelsk.')}</li>
          </ul>
        </section>
        <section class="mv-stabel" aria-labelledby="mangler">
          <h2 id="mangler">${msg('Det vi vet mangler')}</h2>
          <p>
            ${msg(
              'Vedlegg som andre har lastet opp, kan være bilder uten tekst. Si fra, så får du innholdet på en annen måte.',
            )}
          </p>
        </section>
        <section class="mv-stabel" aria-labelledby="si-fra">
          <h2 id="si-fra">${msg('Si fra hvis noe ikke virker')}</h2>
          <p>${msg('Ring eller skriv til kommunen din. Fortell hvilken side det gjelder.')}</p>
          <p>
            ${msg('Er du ikke fornøyd med svaret, kan du klage til tilsynet:')}
            <a href="https://www.uutilsynet.no">${msg('Uu-tilsynet')}</a>
          </p>
        </section>
      </article>
    `;
  }
}

customElements.define('mv-tilgjengelighet-view', TilgjengelighetView);
