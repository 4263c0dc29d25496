import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { describedBy, feltfeil, type Feltfeil } from '../../design/felt.js';
import type { Omrade } from './fullmakt-api.js';
import { OMRADER, omradeOrd } from './fullmakt-ord.js';

/** The four areas as check boxes, each with what it opens. */
export function omradevalg(
  legend: string,
  valgt: Omrade[],
  feil: Feltfeil,
  changed: (valgt: Omrade[]) => void,
  omrader: Omrade[] = OMRADER,
) {
  return html`
    <fieldset class="mv-valgkort" aria-describedby=${describedBy('omrader', feil)}>
      <legend class="mv-ingress">${legend}</legend>
      ${feltfeil('omrader', feil)}
      ${omrader.map(
        (omrade, i) => html`
          <label>
            <input
              type="checkbox"
              id=${i ? `omrader-${i}` : 'omrader'}
              aria-invalid=${feil.omrader ? 'true' : nothing}
              .checked=${valgt.includes(omrade)}
              @change=${(event: Event) => {
                const on = (event.target as HTMLInputElement).checked;
                changed(omrader.filter((each) => (each === omrade ? on : valgt.includes(each))));
              }}
            />
            <span><strong>${omradeOrd(omrade).navn}</strong><small>${omradeOrd(omrade).hva}</small></span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** Until someone ends it, or until a date; nothing is chosen before one chooses. */
export function varighetvalg(
  valgt: '' | 'alltid' | 'dato',
  feil: Feltfeil,
  changed: (valgt: 'alltid' | 'dato') => void,
) {
  const choices = [
    { id: 'alltid', navn: msg('Til jeg trekker den tilbake'), hva: msg('Du kan avslutte den når du vil.') },
    { id: 'dato', navn: msg('Til en bestemt dag'), hva: msg('Den slutter av seg selv. Du kan også avslutte den før.') },
  ] as const;
  return html`
    <fieldset class="mv-valgkort" aria-describedby=${describedBy('lenge', feil)}>
      <legend class="mv-ingress">${msg('Velg det som passer.')}</legend>
      ${feltfeil('lenge', feil)}
      ${choices.map(
        ({ id, navn, hva }, i) => html`
          <label>
            <input
              type="radio"
              name="lenge"
              id=${i ? `lenge-${i}` : 'lenge'}
              value=${id}
              aria-invalid=${feil.lenge ? 'true' : nothing}
              .checked=${valgt === id}
              @change=${() => changed(id)}
            />
            <span><strong>${navn}</strong><small>${hva}</small></span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
