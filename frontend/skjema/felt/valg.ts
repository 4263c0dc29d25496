import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { sporsmalsord } from '../sporsmalsord.js';
import type { Felt } from '../kontekst.js';
import { blank, same, type Value } from '../motor/value.js';
import { alternativord } from '../ord.js';
import { beskrevet, etikett, hjelp, sporsmal } from './deler.js';

const MANY = 10;

/** What stands in `written` where own words have been chosen; before it, the words. */
const OWN = 'egne';

/** A choice: radio buttons, check boxes where several may be chosen, a list where there are many. */
export function valg(felt: Felt) {
  const { item } = felt.node;
  const options = felt.kontekst.tilstand.options(felt.node).map((each) => each.value);
  if (item.repeats) return knapper(felt, options, 'checkbox');
  if (item.control === 'drop-down' || (options.length > MANY && item.control !== 'radio-button')) {
    return liste(felt, options);
  }
  return knapper(felt, options, 'radio');
}

/** Yes or no; a single box to tick where the form asks for that. */
export function janei(felt: Felt) {
  const options = [true, false].map((raw) => ({ type: 'Boolean', raw }));
  return felt.node.item.control === 'check-box' ? avkryssing(felt) : knapper(felt, options, 'radio');
}

/** The options are not to be had: then own words, where they will do. */
export function ukjentValg({ node }: Felt) {
  return html`
    <p class="ds-label" data-weight="semibold">${sporsmal(node.item)}</p>
    <p>${msg('Vi har ikke svaralternativene til dette spørsmålet, så du kan ikke svare på det her.')}</p>
  `;
}

function avkryssing(felt: Felt) {
  return html`
    <div class="ds-field">
      <input
        class="ds-input"
        id=${felt.id}
        type="checkbox"
        aria-describedby=${beskrevet(felt) ?? nothing}
        aria-invalid=${felt.invalid ? 'true' : nothing}
        .checked=${live(felt.value?.raw === true)}
        @change=${(event: Event) =>
          felt.set((event.target as HTMLInputElement).checked ? [{ type: 'Boolean', raw: true }] : [])}
      />
      <label class="ds-label" data-weight="regular" for=${felt.id}>${sporsmal(felt.node.item)}</label>
    </div>
    ${hjelp(felt)}
  `;
}

function knapper(felt: Felt, options: Value[], type: 'radio' | 'checkbox') {
  const { node } = felt;
  const values = felt.kontekst.tilstand.values(node);
  const own = ownWords(felt, options);
  const shown = [...options, ...own.others];
  const across = node.item.orientation === 'horizontal';
  return html`
    <fieldset class="ds-fieldset" aria-describedby=${felt.describedBy ?? nothing}>
      <legend class="ds-label" data-weight="semibold">${sporsmal(node.item)}</legend>
      ${hjelp(felt)}
      <div class=${across ? 'mv-skjema-alternativer mv-skjema-vannrett' : 'mv-skjema-alternativer'}>
        ${shown.map((option, i) =>
          knapp(felt, type, i, alternativord(node.item, option), {
            checked: !(type === 'radio' && own.chosen) && values.some((value) => same(value, option)),
            change: (checked) => choose(felt, shown, option, checked),
          }),
        )}
        ${
          node.item.choices.openText
            ? knapp(felt, type, shown.length, node.item.openLabel ?? msg('Noe annet'), {
                checked: own.chosen,
                change: (checked) => setOwn(felt, shown, own.words, checked),
              })
            : nothing
        }
      </div>
      ${own.chosen ? egneOrd(felt, shown, own.words) : nothing}
      ${type === 'radio' && !node.item.required && (values.length || own.chosen) ? angre(felt) : nothing}
    </fieldset>
  `;
}

interface Knapp {
  checked: boolean;
  change: (checked: boolean) => void;
}

function knapp(felt: Felt, type: 'radio' | 'checkbox', at: number, words: string, { checked, change }: Knapp) {
  const id = at ? `${felt.id}-${at}` : felt.id;
  return html`
    <div class="ds-field">
      <input
        class="ds-input"
        id=${id}
        type=${type}
        name=${felt.id}
        aria-invalid=${felt.invalid ? 'true' : nothing}
        .checked=${live(checked)}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      <label class="ds-label" data-weight="regular" for=${id}>${words}</label>
    </div>
  `;
}

/** Where one writes an answer that is none of the options. */
function egneOrd(felt: Felt, options: Value[], words: string) {
  const id = `${felt.id}-egne-ord`;
  return html`
    <div class="ds-field mv-skjema-egne-ord">
      <label class="ds-label" data-weight="regular" for=${id}
        >${msg('Skriv svaret ditt')}<span class="ds-sr-only">: ${sporsmalsord(felt.node.item)}</span></label
      >
      <input
        class="ds-input"
        id=${id}
        type="text"
        aria-invalid=${felt.invalid ? 'true' : nothing}
        aria-describedby=${(felt.invalid && felt.describedBy) || nothing}
        .value=${live(words)}
        @input=${(event: Event) => setOwn(felt, options, (event.target as HTMLInputElement).value, true)}
      />
    </div>
  `;
}

interface Egne {
  chosen: boolean;
  words: string;
  /** More answers in own words than the one that there is a place for. */
  others: Value[];
}

/** The answer in own words: one that is being written, or one that was given. */
function ownWords({ node, kontekst, written }: Felt, options: Value[]): Egne {
  const free = node.item.choices.openText
    ? kontekst.tilstand
        .values(node)
        .filter((value) => value.type === 'String' && !options.some((each) => same(each, value)))
    : [];
  const [first, ...others] = free;
  const being = free.find(({ raw }) => raw === written[0]);
  if (being) return { chosen: true, words: String(being.raw), others: free.filter((each) => each !== being) };
  const [words = '', mark] = written;
  if (mark === OWN && (!first || !words.trim())) return { chosen: true, words, others: free };
  return { chosen: first !== undefined, words: String(first?.raw ?? words), others };
}

function setOwn(felt: Felt, options: Value[], words: string, checked: boolean): void {
  const { node, kontekst, written } = felt;
  const kept = node.item.repeats
    ? kontekst.tilstand.values(node).filter((value) => options.some((each) => same(each, value)))
    : [];
  const value = { type: 'String', raw: words };
  written[0] = words;
  written[1] = checked ? OWN : '';
  felt.set(checked && !blank(value) ? [...kept, value] : kept);
}

/** An answer that need not be given can be taken back. */
export function angre(felt: Felt) {
  const clear = () => {
    felt.written.length = 0;
    felt.set([]);
    document.getElementById(felt.id)?.focus();
  };
  return html`
    <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" @click=${clear}>
      ${msg('Fjern svaret')}<span class="ds-sr-only">: ${sporsmalsord(felt.node.item)}</span>
    </button>
  `;
}

function choose(felt: Felt, options: Value[], option: Value, checked: boolean): void {
  const { node, kontekst, written } = felt;
  if (!node.item.repeats) {
    written[1] = '';
    felt.set([option]);
    return;
  }
  const chosen = kontekst.tilstand.values(node);
  const kept = options.filter((each) => (each === option ? checked : chosen.some((value) => same(value, each))));
  felt.set([...kept, ...chosen.filter((value) => value !== option && !options.some((each) => same(each, value)))]);
}

function liste(felt: Felt, options: Value[]) {
  const { node, value, written } = felt;
  const own = ownWords(felt, options);
  const at = value && !own.chosen ? options.findIndex((each) => same(each, value)) : -1;
  return html`
    ${etikett(felt)} ${hjelp(felt)}
    <select
      class="ds-input"
      id=${felt.id}
      autocomplete=${node.item.autocomplete ?? nothing}
      aria-describedby=${beskrevet(felt) ?? nothing}
      aria-invalid=${felt.invalid ? 'true' : nothing}
      @change=${(event: Event) => {
        const chosen = (event.target as HTMLSelectElement).value;
        if (chosen === OWN) return setOwn(felt, options, own.words, true);
        written[1] = '';
        felt.set(options[Number(chosen)] ? [options[Number(chosen)]] : []);
      }}
    >
      <option value="-1" ?selected=${at < 0 && !own.chosen}>${msg('Velg')}</option>
      ${options.map(
        (option, i) => html`<option value=${i} ?selected=${i === at}>${alternativord(node.item, option)}</option>`,
      )}
      ${
        node.item.choices.openText
          ? html`<option value=${OWN} ?selected=${own.chosen}>${node.item.openLabel ?? msg('Noe annet')}</option>`
          : nothing
      }
    </select>
    ${own.chosen ? egneOrd(felt, options, own.words) : nothing}
  `;
}
