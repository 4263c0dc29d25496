import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Felt } from '../kontekst.js';
import { alternativord, ord } from '../ord.js';
import { beskrevet, etikett, hjelp, medEnhet } from './deler.js';

const TYPES: Record<string, string> = { phone: 'tel', email: 'email', url: 'url' };

/** One line of text. Its type brings the right keyboard; the check of what is written is ours alone. */
export function tekst(felt: Felt) {
  const { item } = felt.node;
  const url = item.type === 'url';
  const type = url ? 'Uri' : 'String';
  const suggested = felt.kontekst.tilstand.options(felt.node);
  return html`
    ${etikett(felt)} ${hjelp(felt)}
    ${medEnhet(
      felt,
      html`<input
        class="ds-input"
        id=${felt.id}
        type=${TYPES[item.keyboard ?? (url ? 'url' : '')] ?? 'text'}
        inputmode=${item.keyboard === 'number' ? 'numeric' : nothing}
        autocomplete=${item.autocomplete ?? nothing}
        autocapitalize=${url ? 'none' : nothing}
        spellcheck=${url ? 'false' : nothing}
        list=${suggested.length ? `${felt.id}-forslag` : nothing}
        aria-describedby=${beskrevet(felt) ?? nothing}
        aria-invalid=${felt.invalid ? 'true' : nothing}
        .value=${live(felt.value ? ord(item, felt.value) : '')}
        @input=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          felt.set([{ type, raw: url ? value.trim() : value }]);
        }}
      />`,
    )}
    ${
      suggested.length
        ? html`<datalist id=${`${felt.id}-forslag`}>
            ${suggested.map(({ value }) => html`<option value=${alternativord(item, value)}></option>`)}
          </datalist>`
        : nothing
    }
  `;
}
