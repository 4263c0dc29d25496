import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

export interface Steg {
  id: string;
  tittel: string;
}

/** The steps of a task: those behind are links, the one that is open is marked. */
export function stegviser(steps: Steg[], current: number, href: (step: Steg) => string, name = msg('Steg i søknaden')) {
  return html`
    <nav class="mv-steg" aria-label=${name}>
      <p class="mv-steg-naa">${msg(str`Steg ${current + 1} av ${steps.length}`)}</p>
      <ol>
        ${steps.map(
          (step, i) => html`
            <li class=${i < current ? 'mv-steg-ferdig' : i === current ? 'mv-steg-aapen' : ''}>
              ${
                i < current
                  ? html`<a href=${href(step)}>
                      <span class="ds-sr-only">${msg('Tilbake til:')} </span>${step.tittel}
                    </a>`
                  : html`<span aria-current=${i === current ? 'step' : nothing}>${step.tittel}</span>`
              }
            </li>
          `,
        )}
      </ol>
    </nav>
  `;
}
