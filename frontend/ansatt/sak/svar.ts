import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { storrelse } from '../felles/tid.js';
import type { Dokument, SvarLinje } from './api.js';

interface Gruppe {
  heading?: SvarLinje;
  lines: SvarLinje[];
}

/** The answers under the headings of the form; deeper headings are still read as headings. */
export function svarliste(svar: SvarLinje[]): TemplateResult {
  if (svar.length === 0) return html`<p>${msg('Søknaden har ingen svar.')}</p>`;
  return html`${groups(svar).map(
    ({ heading, lines }) => html`
      ${heading ? overskrift(heading) : ''}
      ${
        lines.length > 0
          ? html`<dl class="mv-fakta mva-svar">
              ${lines.map(
                (line) => html`
                  <dt>${line.sporsmal}</dt>
                  <dd>${line.svar.join('\n')}</dd>
                `,
              )}
            </dl>`
          : ''
      }
    `,
  )}`;
}

/** The attachments, each a link that downloads. */
export function vedleggsliste(innbyggerId: string, vedlegg: Dokument[]): TemplateResult {
  if (vedlegg.length === 0) return html`<p>${msg('Søknaden har ingen vedlegg.')}</p>`;
  return html`
    <ul class="mva-vedlegg">
      ${vedlegg.map(
        (fil) => html`
          <li>
            <a href="/dokument/ansatt/${innbyggerId}/${fil.id}" download=${fil.filnavn}>${fil.filnavn}</a>
            <span class="mv-dempet">${storrelse(fil.storrelse)}</span>
          </li>
        `,
      )}
    </ul>
  `;
}

function overskrift({ niva, sporsmal }: SvarLinje): TemplateResult {
  return niva <= 1
    ? html`<h3 class="ds-heading" data-size="xs">${sporsmal}</h3>`
    : html`<h4 class="ds-heading" data-size="2xs">${sporsmal}</h4>`;
}

function groups(svar: SvarLinje[]): Gruppe[] {
  const found: Gruppe[] = [];
  for (const line of svar) {
    if (line.overskrift) found.push({ heading: line, lines: [] });
    else if (found.length === 0) found.push({ lines: [line] });
    else found.at(-1)!.lines.push(line);
  }
  return found;
}
