import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { rettighetsliste } from '../felles/rettigheter.js';
import { tidspunkt } from '../felles/tid.js';
import type { Tildelt } from './styring-api.js';

/** What someone has access to: where, what it opens, since when, by whom and until when. `handling` may end one. */
export function tildelinger(alle: Tildelt[], handling: (each: Tildelt) => TemplateResult | typeof nothing) {
  return html`
    <ul class="mva-kortliste">
      ${alle.map(
        (each) => html`
          <li class="mv-kort">
            <div class="mv-kort-topp">
              <h3>${msg(str`${each.rollenavn} i ${each.enhet}`)}</h3>
              ${each.tilstand === 'GJELDER' ? nothing : merke(each.tilstand)}
            </div>
            <dl class="mv-fakta">
              <dt>${msg('Åpner for')}</dt>
              <dd>${rettighetsliste(each.rettigheter)}</dd>
              <dt>${msg('Fra')}</dt>
              <dd>${tidspunkt(each.fra)}</dd>
              <dt>${each.tilstand === 'AVSLUTTET' ? msg('Sluttet') : msg('Til')}</dt>
              <dd>${each.til ? tidspunkt(each.til) : msg('Ingen sluttdato')}</dd>
              <dt>${msg('Gitt av')}</dt>
              <dd>${kilde(each)}</dd>
              ${
                each.begrunnelse
                  ? html`<dt>${msg('Hvorfor')}</dt>
                      <dd>${each.begrunnelse}</dd>`
                  : nothing
              }
            </dl>
            ${handling(each)}
          </li>
        `,
      )}
    </ul>
  `;
}

function merke(tilstand: string) {
  return html`<span class="ds-tag" data-color=${tilstand === 'KOMMER' ? 'info' : 'neutral'}
    >${tilstand === 'KOMMER' ? msg('Begynner senere') : msg('Avsluttet')}</span
  >`;
}

function kilde({ kilde: fra, gittAv }: Tildelt): string {
  switch (fra) {
    case 'SCIM':
      return msg('Personalsystemet');
    case 'TIDSBEGRENSET':
      return msg(str`${gittAv}, for en tid`);
    default:
      return gittAv;
  }
}
