import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../design/tid.js';
import type { Fullmakt } from './fullmakt-api.js';
import { omradeOrd, varighet } from './fullmakt-ord.js';

/** One mandate that is open: with whom, what it opens, since when and until when. */
export function fullmaktkort(fullmakt: Fullmakt, hva: string, action: TemplateResult | typeof nothing) {
  const { navn, omrader, gitt, gittAv, type, ord, sagt } = fullmakt;
  return html`
    <article class="mv-kort">
      <h3>${navn}</h3>
      <p>${hva}</p>
      <ul class="ds-list">
        ${omrader.map((omrade) => html`<li><strong>${omradeOrd(omrade).navn}:</strong> ${omradeOrd(omrade).hva}</li>`)}
      </ul>
      <dl class="mv-fakta">
        <dt>${type === 'PARORENDE' ? msg('Registrert') : msg('Gitt')}</dt>
        <dd>${formatDate(gitt)}</dd>
        ${
          type === 'PARORENDE' || ord
            ? html`<dt>${msg('Registrert av')}</dt>
                <dd>${msg(str`${gittAv}, i kommunen`)}</dd>`
            : nothing
        }
        ${
          ord
            ? html`<dt>${msg('Det som ble sagt')}</dt>
                <dd>«${ord}»${sagt ? html`<br />${formatDate(sagt)}` : nothing}</dd>`
            : nothing
        }
        <dt>${msg('Varer')}</dt>
        <dd>${varighet(fullmakt)}</dd>
      </dl>
      ${action}
    </article>
  `;
}

/** What has ended, to look back at. */
export function tidligere(fullmakter: { fullmakt: Fullmakt; hva: string }[]) {
  if (!fullmakter.length) return nothing;
  return html`
    <details class="ds-details">
      <summary>${msg('Fullmakter som er avsluttet')}</summary>
      <div>
        <ul class="mv-liste">
          ${fullmakter.map(
            ({ fullmakt, hva }) => html`
              <li>
                <strong>${hva}</strong>
                <span class="mv-dempet">
                  ${fullmakt.omrader.map((omrade) => omradeOrd(omrade).navn).join(', ')}.
                  ${msg(str`Gitt ${formatDate(fullmakt.gitt)}.`)} ${varighet(fullmakt)}.
                </span>
              </li>
            `,
          )}
        </ul>
      </div>
    </details>
  `;
}
