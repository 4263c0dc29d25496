import { msg } from '@lit/localize';
import { html } from 'lit';
import { View } from '../../design/view.js';

/** What is kept about one, why, who sees it, and what one can ask for. */
export class PersonvernView extends View {
  override pageTitle(): string {
    return msg('Personvern');
  }

  protected override render() {
    return html`
      <article class="mv-stabel mv-smal" data-luft="stor">
        <div class="mv-stabel">
          <h1 tabindex="-1">${msg('Personvern')}</h1>
          <p class="mv-ingress">${msg('Kommunen din er ansvarlig for opplysningene du gir i Medvirk.')}</p>
        </div>
        <section class="mv-stabel" aria-labelledby="hva-lagres">
          <h2 id="hva-lagres">${msg('Hva vi lagrer')}</h2>
          <ul class="ds-list">
            <li>${msg('Navn, fødselsnummer, adresse og det du har oppgitt om kontakt.')}</li>
            <li>${msg('Det du skriver i søknader, også utkast, og vedleggene du legger ved.')}</li>
            <li>${msg('Hvem som har sett og gjort hva, og når.')}</li>
          </ul>
        </section>
        <section class="mv-stabel" aria-labelledby="hvorfor">
          <h2 id="hvorfor">${msg('Hvorfor vi lagrer det')}</h2>
          <p>
            ${msg(
              'Vi trenger opplysningene for å avgjøre søknaden din og gi deg hjelp. Det følger av helse- og omsorgstjenesteloven.',
            )}
          </p>
        </section>
        <section class="mv-stabel" aria-labelledby="hvem-ser">
          <h2 id="hvem-ser">${msg('Hvem som kan se det')}</h2>
          <p>
            ${msg(
              'Bare du, den du har gitt fullmakt, og ansatte som arbeider med saken din. Alle ansatte har taushetsplikt.',
            )}
          </p>
        </section>
        <section class="mv-stabel" aria-labelledby="rettigheter">
          <h2 id="rettigheter">${msg('Hva du kan be om')}</h2>
          <p>
            ${msg(
              'Du kan be om å få se opplysningene, få rettet feil, og få vite hvem som har sett dem. Ring kommunen din og spør etter personvernombudet.',
            )}
          </p>
          <p>
            ${msg('Du kan også klage til Datatilsynet:')}
            <a href="https://www.datatilsynet.no">datatilsynet.no</a>
          </p>
        </section>
        <section class="mv-stabel" aria-labelledby="kapsler">
          <h2 id="kapsler">${msg('Informasjonskapsler')}</h2>
          <p>
            ${msg(
              'Vi bruker bare det som må til for at du skal være logget inn, og for å huske språket ditt. Ingen følger med på deg.',
            )}
          </p>
        </section>
      </article>
    `;
  }
}

customElements.define('mv-personvern-view', PersonvernView);
