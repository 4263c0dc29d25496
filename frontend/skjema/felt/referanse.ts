import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Felt } from '../kontekst.js';
import { beskrevet, etikett, hjelp } from './deler.js';

/** What an answer refers to: an address of a resource, or words for it. */
export function referanse(felt: Felt) {
  const { node, value, written } = felt;
  const raw = value?.raw as { reference?: string; display?: string } | undefined;
  const given = raw?.reference ?? raw?.display ?? '';
  return html`
    ${etikett(felt)} ${hjelp(felt)}
    <input
      class="ds-input"
      id=${felt.id}
      type="text"
      autocomplete=${node.item.autocomplete ?? 'off'}
      aria-describedby=${beskrevet(felt) ?? nothing}
      aria-invalid=${felt.invalid ? 'true' : nothing}
      .value=${live(written[0]?.trim() === given ? written[0] : given)}
      @input=${(event: Event) => {
        written[0] = (event.target as HTMLInputElement).value;
        const text = written[0].trim();
        const [type, ...others] = node.item.limits.resources;
        const named = { ...(type && !others.length && { type }), display: text };
        felt.set(text ? [{ type: 'Reference', raw: ADDRESS.test(text) ? { reference: text } : named }] : []);
      }}
    />
  `;
}

const ADDRESS = /^(?:https?:\/\/\S+|urn:\S+|#\S+|[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})$/;
