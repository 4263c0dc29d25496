import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Felt } from '../kontekst.js';
import { etikett, hjelp } from './deler.js';

const TYPES: Record<string, string> = { phone: 'tel', email: 'email', url: 'url' };

/** One line of text. Its type brings the right keyboard; the check of what is written is ours alone. */
export function tekst(felt: Felt) {
  const { item } = felt.node;
  const type = item.type === 'url' ? 'Uri' : 'String';
  return html`
    ${etikett(felt)} ${hjelp(felt)}
    <input
      class="ds-input"
      id=${felt.id}
      type=${TYPES[item.keyboard ?? ''] ?? 'text'}
      autocomplete=${ifDefined(item.autocomplete)}
      aria-describedby=${ifDefined(felt.describedBy)}
      aria-invalid=${felt.invalid ? 'true' : nothing}
      .value=${live(String(felt.value?.raw ?? ''))}
      @input=${(event: Event) => felt.set([{ type, raw: (event.target as HTMLInputElement).value }])}
    />
  `;
}
