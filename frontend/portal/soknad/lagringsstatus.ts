import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { avslagOrd } from '../../design/avslag.js';
import { formatClock } from '../../design/tid.js';
import { loginPath } from '../tilgang/okt.js';
import type { Lagringstilstand } from './lagrer.js';

/** One line on whether what is written is safe; also what a screen reader is told. */
export function lagringstekst(tilstand: Lagringstilstand): string {
  switch (tilstand.slag) {
    case 'lagret':
      return msg(str`Lagret kl. ${formatClock(tilstand.tid)}`);
    case 'lagrer':
      return msg('Lagrer …');
    case 'venter':
      return msg('Ikke lagret ennå. Vi prøver igjen, og det du har skrevet, er tatt vare på her.');
    case 'utlogget':
      return msg('Du er logget ut. Det du har skrevet, er tatt vare på her.');
    case 'avvist':
      return `${avslagOrd(tilstand.hvorfor)?.[0] ?? ''} ${msg('Det siste du skrev, ble ikke lagret. Det står her til du lukker siden.')}`;
    case 'konflikt':
      return msg('Ikke lagret. Noen andre har også skrevet i søknaden.');
    default:
      return msg('Vi lagrer mens du skriver.');
  }
}

/** The line as it stands by the buttons, with the way out where there is one. */
export function lagringsstatus(tilstand: Lagringstilstand) {
  const trouble = ['venter', 'utlogget', 'avvist', 'konflikt'].includes(tilstand.slag);
  return html`
    <p class=${trouble ? 'mv-lagring mv-lagring-venter' : 'mv-lagring'}>
      ${lagringstekst(tilstand)}
      ${tilstand.slag === 'utlogget' ? html`<a href=${loginPath()}>${msg('Logg inn igjen')}</a>` : nothing}
    </p>
  `;
}
