import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { formatDate } from '../../design/tid.js';
import { omradeOrd } from '../../portal/tilgang/fullmakt-ord.js';
import type { Fullmaktlinje } from './fullmakt-api.js';

const open = ({ status }: Fullmaktlinje) => status === 'GJELDER' || status === 'KOMMENDE';

/** Who may act for the person now, and who could. */
export function representantliste(fullmakter: Fullmaktlinje[], end: (fullmakt: Fullmaktlinje) => void) {
  const ended = fullmakter.filter((each) => !open(each));
  return html`
    ${
      fullmakter.some(open)
        ? html`<ul class="mva-samtykker">
            ${fullmakter.filter(open).map((each) => linje(each, end))}
          </ul>`
        : html`<p>${msg('Ingen har fullmakt for personen nå.')}</p>`
    }
    ${
      ended.length
        ? html`<details class="ds-details">
            <summary>${msg('Avsluttet')}</summary>
            <div>
              <ul class="mva-samtykker">
                ${ended.map((each) => linje(each))}
              </ul>
            </div>
          </details>`
        : nothing
    }
  `;
}

function linje(fullmakt: Fullmaktlinje, end?: (fullmakt: Fullmaktlinje) => void) {
  const { fullmektignavn, type, omrader, gitt, gittAv, ord, sagt, til, trukket, trukketAv } = fullmakt;
  return html`
    <li>
      <strong>${fullmektignavn}</strong>
      <span>${type === 'PARORENDE' ? msg('Nærmeste pårørende') : msg('Fullmakt')}</span>
      <span>${omrader.map((each) => omradeOrd(each).navn).join(', ')}</span>
      ${ord ? html`<span>«${ord}»${sagt ? ` ${formatDate(sagt)}` : ''}</span>` : nothing}
      <span class="mv-dempet">
        ${msg(str`Registrert ${formatDate(gitt)} av ${gittAv}.`)}
        ${til ? msg(str`Til og med ${formatDate(til)}.`) : nothing}
        ${trukket ? msg(str`Avsluttet ${formatDate(trukket)} av ${trukketAv ?? ''}.`) : nothing}
      </span>
      ${
        end
          ? html`<p class="mv-knapper">
              <button class="ds-button" data-variant="secondary" type="button" @click=${() => end(fullmakt)}>
                <span>${msg('Avslutt')}<span class="ds-sr-only"> ${fullmektignavn}</span></span>
              </button>
            </p>`
          : nothing
      }
    </li>
  `;
}
