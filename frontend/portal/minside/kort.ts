import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { statusMerke } from '../../design/status.js';
import { formatClock, formatDate } from '../../design/tid.js';
import type { Oppgave, SoknadKort } from './api.js';

/** A draft that waits to be written further or thrown away. */
export function utkastKort(innbyggerId: string, draft: SoknadKort, discard: () => void) {
  const name = html`<span class="ds-sr-only"> ${draft.tjenestenavn}</span>`;
  return html`
    <article class="mv-kort">
      <div class="mv-kort-topp">
        <h3>${draft.tjenestenavn}</h3>
        ${statusMerke(draft.status)}
      </div>
      <p>${msg(str`Sist lagret ${formatDate(draft.endret)} kl. ${formatClock(draft.endret)}.`)}</p>
      ${
        draft.slettes
          ? html`<p class="ds-alert" data-color="warning">
              ${msg(str`Utkastet slettes ${formatDate(draft.slettes)} hvis ingen skriver mer i det.`)}
            </p>`
          : nothing
      }
      <p class="mv-knapper">
        <a class="ds-button" href=${`/for/${innbyggerId}/soknad/${draft.id}/start`}>
          <span>${msg('Fortsett på søknaden')}${name}</span>
        </a>
        <button class="ds-button" data-variant="tertiary" type="button" @click=${discard}>
          <span>${msg('Slett utkastet')}${name}</span>
        </button>
      </p>
    </article>
  `;
}

/** Somebody at the municipality asks for consent, or what one may do for another ends. */
export function oppgaveKort(innbyggerId: string, { id, type, fra, hva, frist }: Oppgave) {
  if (type === 'PARORENDE_UTLOPER') {
    return html`
      <article class="mv-kort">
        <h3>${msg(str`Det du kan gjøre for ${fra}, går ut`)}</h3>
        <p>
          ${msg(str`Du er registrert som nærmeste pårørende til og med ${formatDate(frist)}. Skal det vare lenger, må kommunen få en ny legeattest.`)}
        </p>
      </article>
    `;
  }
  return html`
    <article class="mv-kort">
      <h3>${msg(str`${fra} ber om samtykke`)}</h3>
      <p>${hva}</p>
      <p>${msg(str`Svar innen ${formatDate(frist)}.`)}</p>
      <p class="mv-knapper">
        <a class="ds-button" href=${`/for/${innbyggerId}/samtykker#${id}`}>
          <span>${msg('Les og svar')}<span class="ds-sr-only">: ${hva}</span></span>
        </a>
      </p>
    </article>
  `;
}

/** An application that is sent: where it is, and who works with it. */
export function sendtKort(innbyggerId: string, soknad: SoknadKort) {
  const { id, tjenestenavn, status, sendt, sendtAv, saksbehandler, saksnummer } = soknad;
  return html`
    <article class="mv-kort">
      <div class="mv-kort-topp">
        <h3>${tjenestenavn}</h3>
        ${statusMerke(status)}
      </div>
      <p>
        ${
          saksbehandler
            ? msg(str`${saksbehandler} behandler søknaden.`)
            : msg('Søknaden er mottatt. Du ser her når noen begynner på den.')
        }
      </p>
      <dl class="mv-fakta">
        ${
          saksnummer
            ? html`<dt>${msg('Saksnummer')}</dt>
                <dd>${saksnummer}</dd>`
            : nothing
        }
        ${
          sendt
            ? html`<dt>${msg('Sendt')}</dt>
                <dd>${formatDate(sendt)}</dd>`
            : nothing
        }
        ${
          sendtAv
            ? html`<dt>${msg('Sendt av')}</dt>
                <dd>${sendtAv}</dd>`
            : nothing
        }
      </dl>
      <p>
        <a href=${`/for/${innbyggerId}/soknad/${id}/kvittering`}>
          ${msg('Se kvitteringen')}<span class="ds-sr-only"> ${tjenestenavn}</span>
        </a>
      </p>
    </article>
  `;
}
