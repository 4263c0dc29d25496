import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { announce } from '../../design/kunngjor.js';
import type { Felt } from '../kontekst.js';
import { ord } from '../ord.js';
import { beskrevet, etikett, hjelp } from './deler.js';

const PAUSE = 1_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Several lines of text, with how many characters are left; said aloud in a pause when few are. */
export function tekstomrade(felt: Felt) {
  const { item } = felt.node;
  const text = felt.value ? ord(item, felt.value) : '';
  const left = item.maxLength === undefined ? undefined : item.maxLength - [...text].length;
  return html`
    ${etikett(felt)} ${hjelp(felt)}
    <textarea
      class="ds-input"
      id=${felt.id}
      rows="4"
      autocomplete=${item.autocomplete ?? nothing}
      aria-describedby=${beskrevet(felt, left === undefined ? '' : `${felt.id}-teller`) ?? nothing}
      aria-invalid=${felt.invalid ? 'true' : nothing}
      .value=${live(text)}
      @input=${(event: Event) => {
        const raw = (event.target as HTMLTextAreaElement).value;
        felt.set([{ type: 'String', raw }]);
        tellLater(item.maxLength, [...raw].length);
      }}
    ></textarea>
    ${left === undefined ? nothing : html`<p class="mv-skjema-teller" id=${`${felt.id}-teller`}>${remaining(left)}</p>`}
  `;
}

const remaining = (left: number) => (left < 0 ? msg(str`${-left} tegn for mye`) : msg(str`${left} tegn igjen`));

function tellLater(maxLength: number | undefined, length: number): void {
  clearTimeout(timer);
  if (maxLength === undefined || length < maxLength * 0.9) return;
  timer = setTimeout(() => announce(remaining(maxLength - length)), PAUSE);
}
