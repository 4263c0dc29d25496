import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { DataView } from '../../design/data-view.js';
import { loginPath, OktController } from '../tilgang/okt.js';
import { findKommune, findTjeneste, type KommuneSide, type TjenesteSide } from './api.js';

interface Innhold {
  tjeneste: TjenesteSide;
  kommune: KommuneSide;
}

/** What a service is, who can get it, what it costs, how long it takes, and the way to apply. */
export class TjenesteView extends DataView<Innhold> {
  readonly #okt = new OktController(this);

  override pageTitle(): string {
    return this.data?.tjeneste.navn ?? msg('Tjeneste');
  }

  protected override async fetch(): Promise<Innhold> {
    const { nr, kode } = this.params;
    const [tjeneste, kommune] = await Promise.all([findTjeneste(nr, kode), findKommune(nr)]);
    return { tjeneste, kommune };
  }

  protected override content({ tjeneste, kommune }: Innhold) {
    return html`
      <article class="mv-stabel mv-smal" data-luft="stor">
        <div class="mv-stabel">
          <p><a href=${`/kommune/${kommune.nr}`}>${msg('Alle tjenester')}</a></p>
          <h1 tabindex="-1">${tjeneste.navn}</h1>
          <p class="mv-ingress">${tjeneste.ingress}</p>
          ${tjeneste.kanSokes ? this.#apply(tjeneste, kommune) : this.#call(kommune)}
        </div>
        <section class="mv-stabel" aria-labelledby="hva">
          <h2 id="hva">${msg('Hva er det?')}</h2>
          <p>${tjeneste.hva}</p>
        </section>
        <section class="mv-stabel" aria-labelledby="hvem">
          <h2 id="hvem">${msg('Hvem kan få det?')}</h2>
          <ul class="ds-list">
            ${tjeneste.hvem.map((krav) => html`<li>${krav}</li>`)}
          </ul>
          <p>${msg('Er du usikker? Søk likevel. Vi ser på hva akkurat du trenger.')}</p>
        </section>
        <dl class="mv-fakta mv-kort">
          <dt>${msg('Hva koster det?')}</dt>
          <dd>${tjeneste.pris}</dd>
          <dt>${msg('Hvor lang tid tar det?')}</dt>
          <dd>${tjeneste.behandlingstid}</dd>
        </dl>
        ${
          tjeneste.kanSokes
            ? html`
                <section class="mv-stabel" aria-labelledby="slik">
                  <h2 id="slik">${msg('Slik går det til')}</h2>
                  <ol class="ds-list">
                    <li>${msg('Du logger inn og velger hvem søknaden gjelder.')}</li>
                    <li>${msg('Du svarer på spørsmål. Vi lagrer mens du skriver.')}</li>
                    <li>${msg('Du ser over svarene og sender søknaden.')}</li>
                    <li>${msg('Vi leser søknaden og tar kontakt med deg.')}</li>
                  </ol>
                  ${this.#apply(tjeneste, kommune)}
                  <p>${msg(str`Vil du heller ha hjelp på telefon? Ring ${kommune.telefon}.`)}</p>
                </section>
              `
            : nothing
        }
      </article>
    `;
  }

  #apply(tjeneste: TjenesteSide, kommune: KommuneSide) {
    const path = `/velg-person?tjeneste=${tjeneste.kode}&kommune=${kommune.nr}`;
    const loggedIn = this.#okt.okt?.side === 'BORGER';
    return html`
      <p class="mv-knapper">
        <a class="ds-button mv-stor-knapp" href=${loggedIn ? path : loginPath(path)}>
          ${msg(str`Søk om ${lowerFirst(tjeneste.navn)}`)}
        </a>
        ${loggedIn ? nothing : html`<span class="mv-dempet">${msg('Du logger inn med ID-porten.')}</span>`}
      </p>
    `;
  }

  #call(kommune: KommuneSide) {
    return html`
      <p>
        ${msg('Denne tjenesten søker du ikke om her. Ring oss, så hjelper vi deg:')}
        <a href=${`tel:${kommune.telefon.replace(/\s/g, '')}`}>${kommune.telefon}</a>
      </p>
    `;
  }
}

customElements.define('mv-tjeneste-view', TjenesteView);

/** "Hjemmesykepleie" inside a sentence; an abbreviation such as BPA keeps its capitals. */
function lowerFirst(navn: string): string {
  return /^\p{Lu}\p{Lu}/u.test(navn) ? navn : navn.charAt(0).toLowerCase() + navn.slice(1);
}
