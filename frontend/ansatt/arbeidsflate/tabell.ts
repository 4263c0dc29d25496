import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { statusMerke } from '../../design/status.js';
import { sokt } from '../felles/ord.js';
import { tidspunkt } from '../felles/tid.js';
import { sakPath, type SakKort } from '../sak/api.js';

export interface Tabell {
  caption: string;
  saker: SakKort[];
  /** Those that have come since the list was opened. */
  ferske: ReadonlySet<string>;
  /** The case that is just being taken. */
  tildeler?: string;
  tjenestenavn: (kode: string) => string;
  assign: (sak: SakKort) => void;
}

/**
 * The cases as a table. On a narrow screen each row is laid out as a card; the roles are written
 * out because a browser forgets what a table is when its rows are no longer laid out as one.
 */
export function sakstabell(tabell: Tabell) {
  return html`
    <table class="ds-table mva-tabell" role="table">
      <caption class="ds-sr-only">
        ${tabell.caption}
      </caption>
      <thead>
        <tr role="row">
          ${[msg('Gjelder'), msg('Tjeneste'), msg('Søkt av'), msg('Mottatt'), msg('Status'), msg('Saksbehandler')].map(
            (heading) => html`<th scope="col" role="columnheader">${heading}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          tabell.saker,
          (sak) => sak.id,
          (sak) => rad(sak, tabell),
        )}
      </tbody>
    </table>
  `;
}

function rad(sak: SakKort, tabell: Tabell) {
  return html`
    <tr role="row" id="sak-${sak.id}" ?data-fersk=${tabell.ferske.has(sak.id)}>
      <th scope="row" role="rowheader">
        <a href=${sakPath(sak)}>${sak.innbyggernavn}</a>
        <span class="mva-saksnummer">${sak.saksnummer}</span>
      </th>
      ${celle(msg('Tjeneste'), tabell.tjenestenavn(sak.tjeneste))}
      ${celle(msg('Søkt av'), sokt(sak.sokernavn, sak.grunnlag))} ${celle(msg('Mottatt'), tidspunkt(sak.mottatt))}
      ${celle(msg('Status'), statusMerke(sak.status))}
      ${celle(msg('Saksbehandler'), sak.saksbehandler ?? tildelMeg(sak, tabell))}
    </tr>
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

function tildelMeg(sak: SakKort, { tildeler, assign }: Tabell) {
  const busy = tildeler === sak.id;
  return html`
    <button
      class="ds-button mva-tildel"
      data-variant="secondary"
      data-size="sm"
      type="button"
      aria-disabled=${busy ? 'true' : nothing}
      @click=${() => (busy ? undefined : assign(sak))}
    >
      ${busy ? msg('Tildeler …') : msg('Tildel meg')}<span class="ds-sr-only"
        >, ${sak.innbyggernavn}, ${sak.saksnummer}</span
      >
    </button>
  `;
}
