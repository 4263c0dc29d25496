import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { loginPath } from '../portal/tilgang/okt.js';
import { errorKind, type Feilart, refusal } from './api.js';
import { avslagOrd } from './avslag.js';

export interface FeilValg {
  /** Tries again what failed. */
  retry?: () => void;
  /** What was kept in spite of it, in one sentence. */
  kept?: string;
}

/** A whole view that says what happened, what was kept, and what one can do now. */
export function feil(error: unknown, { retry, kept }: FeilValg = {}) {
  const kind = errorKind(error);
  const [title, text] = avslagOrd(refusal(error)) ?? words(kind);
  return html`
    <div class="mv-feil">
      <h1 tabindex="-1">${title}</h1>
      <p>${text}</p>
      ${kept ? html`<p>${kept}</p>` : nothing}
      <p class="mv-knapper">
        ${
          kind === 'innlogging'
            ? html`<a class="ds-button" href=${loginPath()}>${msg('Logg inn')}</a>`
            : retry && (kind === 'nett' || kind === 'annet')
              ? html`<button class="ds-button" type="button" @click=${retry}>${msg('Prøv igjen')}</button>`
              : html`<a class="ds-button" href="/">${msg('Gå til forsiden')}</a>`
        }
      </p>
    </div>
  `;
}

/** The same in one line, for a message beside what one is doing. */
export function feilmelding(error: unknown): string {
  return (avslagOrd(refusal(error)) ?? words(errorKind(error))).join(' ');
}

function words(kind: Feilart): [string, string] {
  switch (kind) {
    case 'innlogging':
      return [
        msg('Du må logge inn.'),
        msg('Du er ikke logget inn, eller du har vært borte så lenge at vi logget deg ut.'),
      ];
    case 'tilgang':
      return [
        msg('Du har ikke tilgang til dette.'),
        msg('Du kan bare se det som gjelder deg selv eller noen du har lov til å handle for.'),
      ];
    case 'ikke-funnet':
      return [msg('Vi finner det ikke.'), msg('Det kan være fjernet, eller så er det en feil i adressen.')];
    case 'nett':
      return [msg('Vi får ikke kontakt.'), msg('Sjekk at du er på nett, og prøv igjen om litt.')];
    default:
      return [msg('Noe gikk galt hos oss.'), msg('Det er ikke din feil. Prøv igjen om litt, eller ring kommunen.')];
  }
}
