import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { Del } from '../../design/del.js';
import { displayed, type Felt } from '../kontekst.js';
import { numberOf, same, type Value } from '../motor/value.js';
import { ord } from '../ord.js';
import { tallord } from '../tallord.js';
import { beskrevet, enhetsord, etikett, hjelp } from './deler.js';
import './glider.css';
import { angre } from './valg.js';

/** A number, or one of some options in order, chosen along a line. Nothing is answered until it has been moved. */
export class MvGlider extends Del {
  @property({ attribute: false }) felt!: Felt;

  protected override render() {
    const { felt } = this;
    const scale = scaleOf(felt);
    const at = felt.value ? scale.at(felt.value) : undefined;
    const shown = at === undefined ? msg('Ikke valgt ennå') : scale.words(at);
    const [low, high] = endsOf(felt, scale);
    const choose = (event: Event) => felt.set([scale.value(Number((event.target as HTMLInputElement).value))]);
    return html`
      ${etikett(felt)} ${hjelp(felt)}
      <output class="mv-glider-verdi" for=${felt.id}>${shown}</output>
      <input
        class="mv-glider"
        id=${felt.id}
        type="range"
        min=${scale.min}
        max=${scale.max}
        step=${scale.step}
        aria-valuetext=${shown}
        aria-describedby=${beskrevet(felt, `${felt.id}-ender`) ?? nothing}
        aria-invalid=${felt.invalid ? 'true' : nothing}
        ?data-tom=${at === undefined}
        .value=${live(String(at ?? scale.min))}
        @input=${choose}
        @click=${choose}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' || event.key === ' ') choose(event);
        }}
      />
      <p class="mv-glider-ender" id=${`${felt.id}-ender`}><span>${low}</span><span>${high}</span></p>
      ${!felt.node.item.required && felt.value ? angre(felt) : nothing}
    `;
  }
}

interface Skala {
  min: number;
  max: number;
  step: number;
  at(value: Value): number | undefined;
  value(at: number): Value;
  words(at: number): string;
}

const LOW = 0;
const HIGH = 100;

function scaleOf({ node, kontekst }: Felt): Skala {
  const { item } = node;
  const options = kontekst.tilstand.options(node).map((each) => each.value);
  if (options.length) {
    return {
      min: 0,
      max: options.length - 1,
      step: 1,
      at: (value) => {
        const found = options.findIndex((each) => same(each, value));
        return found < 0 ? undefined : found;
      },
      value: (at) => options[at],
      words: (at) => ord(item, options[at]),
    };
  }
  const { min, max } = kontekst.tilstand.bounds(node);
  const low = (min && numberOf(min)) ?? LOW;
  const unit = enhetsord({ node, kontekst });
  const type = item.type === 'integer' ? 'Integer' : 'Decimal';
  return {
    min: low,
    max: (max && numberOf(max)) ?? Math.max(HIGH, low + HIGH),
    step: item.step || (type === 'Integer' ? 1 : 10 ** -(item.limits.decimals ?? 1)),
    at: (value) => numberOf(value),
    value: (raw) => ({ type, raw }),
    words: (at) => [tallord(at), unit].filter(Boolean).join(' '),
  };
}

/** What stands at the ends: the form's own words, else the ends themselves. */
function endsOf({ node, kontekst }: Felt, scale: Skala): [string, string] {
  const [low, high] = ['lower', 'upper'].map((control) => displayed(kontekst.tilstand, node, control)[0]?.item.text);
  const { ends } = node.item;
  return [low || ends[0] || scale.words(scale.min), high || ends[1] || scale.words(scale.max)];
}

customElements.define('mv-glider', MvGlider);
