import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
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
        autocomplete=${ifDefined(item.autocomplete)}
        autocapitalize=${url ? 'none' : nothing}
        spellcheck=${url ? 'false' : nothing}
        list=${suggested.length ? `${felt.id}-forslag` : nothing}
        aria-describedby=${ifDefined(beskrevet(felt))}
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
      aria-describedby=${ifDefined(beskrevet(felt))}
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
