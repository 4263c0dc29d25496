import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Loggvalg } from './innsyn-api.js';

/** What is shown at first: all but one's own looks. */
export const ANDRES_INNSYN: Loggvalg = { fra: '', til: '', ansatte: true, andre: true, selv: false };

export interface ValgSkjema {
  valg: Loggvalg;
  selv: boolean;
  feil?: { felt: string; kode: string };
  change: (change: Partial<Loggvalg>) => void;
  show: () => void;
}

/** Which days, and whose looks. Takes effect when one presses the button. */
export function valgskjema({ valg, selv, feil, change, show }: ValgSkjema) {
  const value = (event: Event) => (event.target as HTMLInputElement).value;
  const checked = (event: Event) => (event.target as HTMLInputElement).checked;
  const periodeFeil = feil?.felt === 'til';
  const hvemFeil = feil?.felt === 'hvem';
  return html`
    <details class="ds-details" ?open=${feil !== undefined}>
      <summary>${msg('Velg dager og hvem du vil se')}</summary>
      <div>
        <form
          class="mv-stabel"
          novalidate
          @submit=${(event: Event) => {
            event.preventDefault();
            show();
          }}
        >
          <div class="mv-periode">
            <div class="ds-field">
              <label class="ds-label" for="innsyn-fra">${msg('Fra og med')}</label>
              <input
                class="ds-input"
                id="innsyn-fra"
                type="date"
                .value=${valg.fra}
                @change=${(event: Event) => change({ fra: value(event) })}
              />
            </div>
            <div class="ds-field">
              <label class="ds-label" for="innsyn-til">${msg('Til og med')}</label>
              <input
                class="ds-input"
                id="innsyn-til"
                type="date"
                .value=${valg.til}
                aria-invalid=${periodeFeil ? 'true' : nothing}
                aria-describedby=${periodeFeil ? 'innsyn-til-feil' : nothing}
                @change=${(event: Event) => change({ til: value(event) })}
              />
              ${
                periodeFeil
                  ? html`<p id="innsyn-til-feil" class="ds-validation-message">
                      ${msg('Den siste dagen må komme etter den første.')}
                    </p>`
                  : nothing
              }
            </div>
          </div>
          <fieldset class="ds-fieldset" aria-describedby=${hvemFeil ? 'innsyn-hvem-feil' : nothing}>
            <legend class="ds-label">${msg('Hvem vil du se?')}</legend>
            ${avkryssing('innsyn-ansatte', msg('Ansatte i kommunen'), valg.ansatte, (event) =>
              change({ ansatte: checked(event) }),
            )}
            ${avkryssing(
              'innsyn-andre',
              msg('Andre som handler, eller prøvde å handle, på vegne av personen'),
              valg.andre,
              (event) => change({ andre: checked(event) }),
            )}
            ${avkryssing('innsyn-selv', selv ? msg('Meg selv') : msg('Personen selv'), valg.selv, (event) =>
              change({ selv: checked(event) }),
            )}
            ${
              hvemFeil
                ? html`<p id="innsyn-hvem-feil" class="ds-validation-message">${msg('Kryss av for minst én.')}</p>`
                : nothing
            }
          </fieldset>
          <p class="mv-knapper">
            <button class="ds-button" data-variant="secondary" type="submit">${msg('Vis dette')}</button>
          </p>
        </form>
      </div>
    </details>
  `;
}

function avkryssing(id: string, text: string, on: boolean, change: (event: Event) => void) {
  return html`
    <div class="ds-field">
      <input class="ds-input" id=${id} type="checkbox" .checked=${on} @change=${change} />
      <label class="ds-label" for=${id}>${text}</label>
    </div>
  `;
}
