import { msg } from '@lit/localize';
import { html } from 'lit';
import { errorKind, refusal } from '../../design/api.js';
import { avslagOrd } from '../../design/avslag.js';
import { feil } from '../../design/feil.js';

/** What staff meet when they are not let in, else the error as everyone meets it. */
export function ansattFeil(error: unknown, path: string, retry: () => void) {
  switch (errorKind(error)) {
    case 'innlogging':
      return loggInn(path);
    case 'tilgang':
      return ingenTilgang(
        ...(avslagOrd(refusal(error)) ?? [
          msg('Du har ikke tilgang til dette.'),
          msg('Du ser bare saker i enhetene du arbeider i. Mangler du noe, så spør lederen din.'),
        ]),
      );
    default:
      return feil(error, { retry });
  }
}

/** Not let in: says what is missing and whom to ask. */
export function ingenTilgang(title: string, text: string) {
  return html`
    <div class="mv-feil">
      <h1 class="ds-heading" data-size="lg" tabindex="-1">${title}</h1>
      <p class="ds-paragraph">${text}</p>
    </div>
  `;
}

function loggInn(path: string) {
  const neste = encodeURIComponent(path);
  return html`
    <div class="mv-feil">
      <h1 class="ds-heading" data-size="lg" tabindex="-1">${msg('Logg inn som ansatt')}</h1>
      <p class="ds-paragraph">${msg('Du er ikke logget inn, eller du har vært borte så lenge at vi logget deg ut.')}</p>
      <p class="mv-knapper">
        <a class="ds-button" href="/logg-inn/helseid?neste=${neste}">${msg('Logg inn med HelseID')}</a>
        <a class="ds-button" data-variant="secondary" href="/logg-inn/entra?neste=${neste}"
          >${msg('Logg inn med jobbkonto')}</a
        >
      </p>
    </div>
  `;
}
