import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../design/tid.js';
import type { Samtykke } from './api.js';
import { opplysningOrd, samtykkestatus } from './ord.js';

/** What is shared, with whom, what for and how long: the same for what is asked and what is answered. */
export function innhold({ hva, hvem, tekst, til, type }: Samtykke) {
  return html`
    <dt>${type === 'INNHENTING' ? msg('Hva vi henter') : msg('Hva vi deler')}</dt>
    <dd>${hva.map(opplysningOrd).join('\n')}</dd>
    <dt>${type === 'INNHENTING' ? msg('Hvem vi spør') : msg('Hvem vi deler med')}</dt>
    <dd>${hvem}</dd>
    <dt>${msg('Hvorfor')}</dt>
    <dd>${tekst.formal}</dd>
    <dt>${msg('Hvor lenge')}</dt>
    <dd>${til ? msg(str`Til og med ${formatDate(til)}`) : msg('Til det blir trukket tilbake')}</dd>
  `;
}

/** A question that waits. The two answers weigh the same: neither is chosen, none is larger. */
export function sporsmalskort(samtykke: Samtykke, kanSvare: boolean, working: boolean, svar: (ja: boolean) => void) {
  const { tekst, bedtAv, svarfrist, melding } = samtykke;
  const name = html`<span class="ds-sr-only">: ${tekst.tittel}</span>`;
  return html`
    <article class="mv-kort" id=${samtykke.id} tabindex="-1">
      <h3>${tekst.tittel}</h3>
      <p>${msg(str`${bedtAv} spør. Fristen for å svare er ${formatDate(svarfrist)}.`)}</p>
      ${melding ? html`<blockquote class="mv-sitat">${melding}</blockquote>` : nothing}
      <dl class="mv-fakta">
        ${innhold(samtykke)}
        <dt>${msg('Hvis svaret er ja')}</dt>
        <dd>${tekst.ja}</dd>
        <dt>${msg('Hvis svaret er nei')}</dt>
        <dd>${tekst.nei}</dd>
      </dl>
      ${
        kanSvare
          ? html`
              <p>${msg('Du bestemmer selv. Et ja kan du trekke tilbake når du vil.')}</p>
              <p class="mv-like-knapper">
                <button
                  class="ds-button"
                  data-variant="secondary"
                  type="button"
                  aria-busy=${working ? 'true' : nothing}
                  @click=${() => svar(true)}
                >
                  <span>${msg('Ja')}${name}</span>
                </button>
                <button
                  class="ds-button"
                  data-variant="secondary"
                  type="button"
                  aria-busy=${working ? 'true' : nothing}
                  @click=${() => svar(false)}
                >
                  <span>${msg('Nei')}${name}</span>
                </button>
              </p>
            `
          : html`<p>${msg('Det er bare den det gjelder som kan svare.')}</p>`
      }
    </article>
  `;
}

/** A yes that holds. */
export function gittkort(samtykke: Samtykke, action: TemplateResult | typeof nothing) {
  const { tekst, bedtAv, besvart, muntligDato, muntligTil, ord } = samtykke;
  return html`
    <article class="mv-kort" id=${samtykke.id} tabindex="-1">
      <h3>${tekst.tittel}</h3>
      <p><span class="ds-tag" data-color="success">${samtykkestatus('GITT')}</span></p>
      <dl class="mv-fakta">
        ${innhold(samtykke)}
        ${
          muntligDato
            ? html`
                <dt>${msg('Sagt ja muntlig')}</dt>
                <dd>${msg(str`${formatDate(muntligDato)}, til ${muntligTil ?? ''}`)}</dd>
                <dt>${msg('Det som ble sagt')}</dt>
                <dd>«${ord}»</dd>
              `
            : html`
                <dt>${msg('Sagt ja')}</dt>
                <dd>${msg(str`${formatDate(besvart!)}, da ${bedtAv} spurte`)}</dd>
              `
        }
      </dl>
      ${action}
    </article>
  `;
}

/** What was said no to, taken back or has ended. */
export function avsluttede(samtykker: Samtykke[]) {
  if (!samtykker.length) return nothing;
  return html`
    <details class="ds-details">
      <summary>${msg('Sagt nei, trukket tilbake og gått ut')}</summary>
      <div>
        <ul class="mv-liste">
          ${samtykker.map(
            ({ tekst, status, trukket, besvart, bedtAv, bedtOm, hva }) => html`
              <li>
                <strong>${tekst.tittel}</strong>
                <span class="mv-dempet">
                  ${hva.map(opplysningOrd).join(', ')}. ${msg(str`${bedtAv} spurte ${formatDate(bedtOm)}.`)}
                  ${samtykkestatus(status)}${(trukket ?? besvart) ? ` ${formatDate((trukket ?? besvart)!)}` : ''}.
                </span>
              </li>
            `,
          )}
        </ul>
      </div>
    </details>
  `;
}
