import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Felt } from '../kontekst.js';
import { ord } from '../ord.js';
import { beskrevet, etikett, hjelp } from './deler.js';

/** A choice among many, found by writing a part of it. */
export function sok(felt: Felt) {
  const { node, value, written, id } = felt;
  const { item } = node;
  const options = felt.kontekst.tilstand.options(node).map((each) => each.value);
  const given = value ? ord(item, value) : '';
  const typed = written[0];
  const same = typed !== undefined && fold(typed) === fold(given);
  return html`
    ${etikett(felt)} ${hjelp(felt)}
    <input
      class="ds-input"
      id=${id}
      type="text"
      list=${`${id}-forslag`}
      autocomplete="off"
      aria-describedby=${beskrevet(felt) ?? nothing}
      aria-invalid=${felt.invalid ? 'true' : nothing}
      .value=${live(same || !value ? (typed ?? '') : given)}
      @input=${(event: Event) => {
        const text = (written[0] = (event.target as HTMLInputElement).value);
        const found = options.find((each) => fold(ord(item, each)) === fold(text));
        if (found) felt.set([found]);
        else if (!text.trim()) felt.set([]);
        else if (item.choices.openText) felt.set([{ type: 'String', raw: text }]);
        else felt.set([], 'valg');
      }}
    />
    <datalist id=${`${id}-forslag`}>
      ${options.map((option) => html`<option value=${ord(item, option)}></option>`)}
    </datalist>
  `;
}

const fold = (words: string) => words.trim().toLowerCase();
