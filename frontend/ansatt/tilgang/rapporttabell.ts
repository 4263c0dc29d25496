import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatDate } from '../../design/tid.js';
import { tidspunkt } from '../felles/tid.js';
import type { Dagstall, Rapportkort } from './api.js';

/** What each employee did on each day. */
export function dagstabell(dager: Dagstall[]) {
  return html`
    <table class="ds-table mva-tabell" role="table">
      <caption class="ds-sr-only">
        ${msg('Antall personer og oppslag per ansatt og dag')}
      </caption>
      <thead>
        <tr role="row">
          ${[msg('Ansatt'), msg('Dag'), msg('Personer'), msg('Oppslag'), msg('Avviste forsøk')].map(
            (heading) => html`<th scope="col" role="columnheader">${heading}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${dager.map(
          ({ ansattnavn, dag, personer, oppslag, avslag }) => html`
            <tr role="row">
              <th scope="row" role="rowheader">${ansattnavn}</th>
              ${celle(msg('Dag'), formatDate(dag))} ${celle(msg('Personer'), personer)}
              ${celle(msg('Oppslag'), oppslag)} ${celle(msg('Avviste forsøk'), avslag)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

export interface Oppslagstabell {
  rader: Rapportkort[];
  /** The names that have been asked for. */
  navn: ReadonlyMap<string, string>;
  show: (innbyggerId: string) => void;
}

/** The looks one by one. A name is shown only when it is asked for. */
export function oppslagstabell({ rader, navn, show }: Oppslagstabell) {
  return html`
    <table class="ds-table mva-tabell" role="table">
      <caption class="ds-sr-only">
        ${msg('Oppslag, de nyeste først')}
      </caption>
      <thead>
        <tr role="row">
          ${[msg('Ansatt'), msg('Tid'), msg('Person'), msg('Hva'), msg('Hvorfor')].map(
            (heading) => html`<th scope="col" role="columnheader">${heading}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rader,
          ({ id }) => id,
          (rad) => html`
            <tr role="row" id=${`oppslag-${rad.id}`} tabindex="-1">
              <th scope="row" role="rowheader">${rad.ansattnavn}<span class="mva-saksnummer">${rad.stilling}</span></th>
              ${celle(msg('Tid'), tidspunkt(rad.tid))} ${celle(msg('Person'), person(rad, navn, show))}
              ${celle(msg('Hva'), rad.tillatt ? rad.hva : msg(str`prøvde å ${rad.hva}`))}
              ${celle(
                msg('Hvorfor'),
                html`${rad.tillatt ? nothing : html`<span class="ds-tag" data-color="warning">${msg('Avvist')}</span> `}${rad.hvorfor}`,
              )}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function person(rad: Rapportkort, navn: ReadonlyMap<string, string>, show: (innbyggerId: string) => void) {
  const known = navn.get(rad.innbyggerId);
  if (known) return known;
  if (!rad.person) return msg('Ukjent');
  return html`
    ${rad.person}
    <button
      class="ds-button mva-tildel"
      data-variant="tertiary"
      data-size="sm"
      type="button"
      @click=${() => show(rad.innbyggerId)}
    >
      ${msg('Vis navn')}<span class="ds-sr-only">: ${rad.person}</span>
    </button>
  `;
}

function celle(heading: string, content: unknown) {
  return html`
    <td role="cell">
      <span class="mva-celle-navn" aria-hidden="true">${heading}</span>
      <span class="mva-celle">${content ?? nothing}</span>
    </td>
  `;
}
