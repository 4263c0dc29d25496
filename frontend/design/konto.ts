import { msg } from '@lit/localize';
import { html } from 'lit';
import type { Okt } from '../portal/tilgang/api.js';
import { loginPath } from '../portal/tilgang/okt.js';
import { loggUt } from './logg-ut.js';

/** Log in, or who is logged in, the way to what is theirs, and log out. */
export function konto(okt: Okt, path: string) {
  if (okt.side === 'INGEN') {
    const neste = path.startsWith('/for/') ? undefined : '/velg-person';
    return html`
      <div class="mv-konto">
        <a class="mv-konto-lenke" href=${loginPath(neste)}>${msg('Logg inn')}</a>
      </div>
    `;
  }
  const home =
    okt.side === 'ANSATT'
      ? html`<a class="mv-konto-lenke" href="/ansatt">${msg('Arbeidsflate')}</a>`
      : html`<a class="mv-konto-lenke" href=${`/for/${okt.id}/minside`}>${msg('Min side')}</a>`;
  return html`
    <div class="mv-konto">
      <span class="mv-konto-navn">
        <a class="mv-konto-lenke" href="/mine-innlogginger">
          ${okt.navn}<span class="ds-sr-only">, ${msg('Mine innlogginger')}</span>
        </a>
      </span>
      ${home} ${loggUt('mv-konto-lenke')}
    </div>
  `;
}
