import { msg } from '@lit/localize';
import { html } from 'lit';

const COLOR: Record<string, string> = {
  UTKAST: 'warning',
  MOTTATT: 'info',
  UNDER_BEHANDLING: 'success',
};

/** Where an application is, in the words of the one who sent it. */
export function statusTekst(status: string): string {
  switch (status) {
    case 'UTKAST':
      return msg('Ikke sendt');
    case 'MOTTATT':
      return msg('Mottatt');
    case 'UNDER_BEHANDLING':
      return msg('Under behandling');
    default:
      return status;
  }
}

/** The same as a tag; the colour says nothing that the words do not. */
export function statusMerke(status: string) {
  return html`<span class="ds-tag" data-color=${COLOR[status] ?? 'neutral'}>${statusTekst(status)}</span>`;
}
