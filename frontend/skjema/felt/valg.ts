import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Felt } from '../kontekst.js';
import { same, type Value } from '../motor/value.js';
import { ord } from '../ord.js';
import { etikett, hjelp, sporsmal } from './deler.js';

const MANY = 10;

/** A choice: radio buttons, check boxes where several may be chosen, a list where there are many. */
export function valg(felt: Felt) {
  const { item } = felt.node;
  const options = item.options.map((each) => each.value);
  if (item.repeats) return knapper(felt, options, 'checkbox');
  if (item.control === 'drop-down' || (options.length > MANY && item.control !== 'radio-button')) {
    return liste(felt, options);
  }
  return knapper(felt, options, 'radio');
}

/** Yes or no. */
export function janei(felt: Felt) {
  const options = [true, false].map((raw) => ({ type: 'Boolean', raw }));
  return knapper(felt, options, 'radio');
}

function knapper(felt: Felt, options: Value[], type: 'radio' | 'checkbox') {
  const { node } = felt;
  const values = felt.kontekst.tilstand.values(node);
  return html`
    <fieldset class="ds-fieldset" aria-describedby=${ifDefined(felt.describedBy)}>
      <legend class="ds-label" data-weight="semibold">${sporsmal(node.item)}</legend>
      ${hjelp(felt)}
      ${options.map((option, i) => {
        const id = i ? `${felt.id}-${i}` : felt.id;
        return html`
          <div class="ds-field">
            <input
              class="ds-input"
              id=${id}
              type=${type}
              name=${felt.id}
              aria-invalid=${felt.invalid ? 'true' : nothing}
              .checked=${live(values.some((value) => same(value, option)))}
              @change=${(event: Event) => choose(felt, options, option, (event.target as HTMLInputElement).checked)}
            />
            <label class="ds-label" data-weight="regular" for=${id}>${ord(node.item, option)}</label>
          </div>
        `;
      })}
      ${type === 'radio' && !node.item.required && values.length ? angre(felt) : nothing}
    </fieldset>
  `;
}

/** An answer that need not be given can be taken back. */
function angre(felt: Felt) {
  const clear = () => {
    felt.set([]);
    document.getElementById(felt.id)?.focus();
  };
  return html`
    <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" @click=${clear}>
      ${msg('Fjern svaret')}<span class="ds-sr-only">: ${felt.node.item.text}</span>
    </button>
  `;
}

function choose(felt: Felt, options: Value[], option: Value, checked: boolean): void {
  const { node, kontekst } = felt;
  if (!node.item.repeats) {
    felt.set([option]);
    return;
  }
  const chosen = kontekst.tilstand.values(node);
  felt.set(options.filter((each) => (each === option ? checked : chosen.some((value) => same(value, each)))));
}

function liste(felt: Felt, options: Value[]) {
  const { node } = felt;
  const { value } = felt;
  const at = value ? options.findIndex((each) => same(each, value)) : -1;
  return html`
    ${etikett(felt)} ${hjelp(felt)}
    <select
      class="ds-input"
      id=${felt.id}
      aria-describedby=${ifDefined(felt.describedBy)}
      aria-invalid=${felt.invalid ? 'true' : nothing}
      @change=${(event: Event) => {
        const chosen = options[Number((event.target as HTMLSelectElement).value)];
        felt.set(chosen ? [chosen] : []);
      }}
    >
      <option value="-1" ?selected=${at < 0}>${msg('Velg')}</option>
      ${options.map((option, i) => html`<option value=${i} ?selected=${i === at}>${ord(node.item, option)}</option>`)}
    </select>
  `;
}
