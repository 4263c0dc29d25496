import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { formatClock } from '../../design/tid.js';
import { loginPath } from '../tilgang/okt.js';
import { avvistOrd } from './avvist.js';
import type { Lagringstilstand } from './lagrer.js';

/**
 * One line on whether what is written is safe; also what a screen reader is told.
 *
 * @param varig whether this browser keeps what is not saved
 */
export function lagringstekst(tilstand: Lagringstilstand, varig: boolean): string {
  switch (tilstand.slag) {
    case 'lagret':
      return msg(str`Lagret kl. ${formatClock(tilstand.tid)}`);
    case 'lagrer':
      return msg('Lagrer …');
    case 'venter':
      return varig
        ? msg('Ikke lagret ennå. Vi prøver igjen, og det du har skrevet, er tatt vare på her.')
        : msg('Ikke lagret ennå. Vi prøver igjen. La siden stå åpen, for nettleseren din tar ikke vare på det.');
    case 'utlogget':
      return varig
        ? msg('Du er logget ut. Det du har skrevet, er tatt vare på her.')
        : msg('Du er logget ut. Det siste du skrev, står her til du lukker siden.');
    case 'avvist':
      return `${avvistOrd(tilstand.hvorfor)[0]} ${msg('Det siste du skrev, ble ikke lagret. Det står her til du lukker siden.')}`;
    case 'konflikt':
      return msg('Noen andre har svart på det samme som deg. Velg hva som skal gjelde.');
    default:
      return msg('Vi lagrer mens du skriver.');
  }
}

/** The line as it stands by the buttons, with the way out where there is one. */
export function lagringsstatus(tilstand: Lagringstilstand, varig: boolean) {
  const trouble = ['venter', 'utlogget', 'avvist', 'konflikt'].includes(tilstand.slag);
  return html`
    <p class=${trouble ? 'mv-lagring mv-lagring-venter' : 'mv-lagring'}>
      ${lagringstekst(tilstand, varig)}
      ${tilstand.slag === 'konflikt' ? html`<a href="#konflikt">${msg('Gå til valget')}</a>` : nothing}
      ${tilstand.slag === 'utlogget' ? html`<a href=${loginPath()}>${msg('Logg inn igjen')}</a>` : nothing}
    </p>
  `;
}
