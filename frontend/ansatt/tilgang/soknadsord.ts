import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { tidspunkt } from '../felles/tid.js';
import type { Rollesoknad } from './styring-api.js';

/** Hours, as people say them. */
export function varighet(timer: number): string {
  if (timer === 1) return msg('1 time');
  if (timer < 24 || timer % 24 !== 0) return msg(str`${timer} timer`);
  return timer === 24 ? msg('1 døgn') : msg(str`${timer / 24} døgn`);
}

export function tilstandsmerke(tilstand: string) {
  const [color, text] = tilstandsord(tilstand);
  return html`<span class="ds-tag" data-color=${color}>${text}</span>`;
}

function tilstandsord(tilstand: string): [string, string] {
  switch (tilstand) {
    case 'SOKT':
      return ['warning', msg('Venter på svar')];
    case 'GJELDER':
      return ['success', msg('Gjelder nå')];
    case 'AVSLATT':
      return ['neutral', msg('Ikke godkjent')];
    case 'TRUKKET':
      return ['neutral', msg('Trukket')];
    default:
      return ['neutral', msg('Avsluttet')];
  }
}

/** For how long, why, and what was answered. */
export function soknadsfakta({ timer, begrunnelse, sokt, svart, svartAv, svar, til }: Rollesoknad) {
  return html`
    <dl class="mv-fakta">
      <dt>${msg('Hvor lenge')}</dt>
      <dd>${varighet(timer)}</dd>
      <dt>${msg('Hvorfor')}</dt>
      <dd>${begrunnelse}</dd>
      <dt>${msg('Bedt om')}</dt>
      <dd>${tidspunkt(sokt)}</dd>
      ${
        svart && svartAv
          ? html`<dt>${msg('Svar')}</dt>
              <dd>${svar} (${svartAv}, ${tidspunkt(svart)})</dd>`
          : nothing
      }
      ${
        til
          ? html`<dt>${msg('Slutter')}</dt>
              <dd>${tidspunkt(til)}</dd>`
          : nothing
      }
    </dl>
  `;
}
