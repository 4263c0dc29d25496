import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { askedFor, VISNINGSFORMER, type Visningsform } from '../sider.js';
import type { QuestionnaireJson } from '../motor/fhir.js';

/** What can be looked at: the form to fill in, in one of its layouts, or what has been answered. */
export type Visning = Visningsform | 'les' | 'sammenlign';

export const isLayout = (visning: Visning): visning is Visningsform =>
  (VISNINGSFORMER as readonly string[]).includes(visning);

/** What the address asks for; else what the form does. */
export function chosenVisning(query: URLSearchParams, form: QuestionnaireJson): Visning {
  const asked = query.get('visning') as Visning;
  return isLayout(asked) || asked === 'les' || asked === 'sammenlign' ? asked : askedFor(form);
}

export interface Visningsvalg {
  visning: Visning;
  feil: boolean;
  choose: (visning: Visning) => void;
  toggle: (feil: boolean) => void;
  keep: () => void;
  print: () => void;
}

/** How the form is shown, and what can be done with what is filled in. */
export function visningsvalg({ visning, feil, choose, toggle, keep, print }: Visningsvalg) {
  const names: [Visning, string][] = [
    ['side', msg('Alt på én side')],
    ['steg', msg('Steg for steg')],
    ['sporsmal', msg('Ett spørsmål om gangen')],
    ['les', msg('Bare lesing, og til utskrift')],
    ['sammenlign', msg('Endringer siden utgangspunktet')],
  ];
  return html`
    <div class="mv-forhandsvis-valg">
      <div class="ds-field">
        <label class="ds-label" data-weight="semibold" for="visning">${msg('Vis som')}</label>
        <select
          class="ds-input"
          id="visning"
          @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Visning)}
        >
          ${names.map(([value, name]) => html`<option value=${value} ?selected=${value === visning}>${name}</option>`)}
        </select>
      </div>
      <div class="ds-field">
        <input
          class="ds-input"
          id="vis-feil"
          type="checkbox"
          .checked=${feil}
          @change=${(event: Event) => toggle((event.target as HTMLInputElement).checked)}
        />
        <label class="ds-label" data-weight="regular" for="vis-feil">${msg('Vis feil')}</label>
      </div>
      <p class="mv-knapper">
        <button class="ds-button" data-variant="secondary" data-size="sm" type="button" @click=${keep}>
          ${msg('Bruk svarene som utgangspunkt')}
        </button>
        ${
          isLayout(visning)
            ? nothing
            : html`<button class="ds-button" data-variant="secondary" data-size="sm" type="button" @click=${print}>
                ${msg('Skriv ut')}
              </button>`
        }
      </p>
    </div>
  `;
}
