import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Felt } from '../kontekst.js';
import type { Node } from '../motor/node.js';
import type { Svartilstand } from '../motor/svartilstand.js';
import { etikett, hjelp, sporsmal } from './deler.js';
import { tall } from './tall.js';
import { tekst } from './tekst.js';
import { tekstomrade } from './tekstomrade.js';
import { janei, ukjentValg, valg } from './valg.js';

/** How a question is drawn. */
export interface Slag {
  draw: (felt: Felt) => unknown;
  /** It has a control that its label is for; else it names its controls itself. */
  single?: boolean;
  /** It takes all answers at once, where others have a field for each. */
  whole?: boolean;
  /** What must have been loaded first. */
  load?: Sjelden;
}

/** Kinds of field that not every form has; they are loaded when one is drawn. */
export type Sjelden = 'dato' | 'glider' | 'tabell' | 'sjeldne';

type Dato = typeof import('./dato.js');
type Sjeldne = typeof import('./sjeldne.js');

let dato: Dato | undefined;
let sjeldne: Sjeldne | undefined;

export const LOADERS: Record<Sjelden, () => Promise<unknown>> = {
  dato: async () => (dato = await import('./dato.js')),
  glider: () => import('./glider.js'),
  tabell: () => import('./tabell.js'),
  sjeldne: async () => (sjeldne = await import('./sjeldne.js')),
};

const rare = (kind: keyof Sjeldne): Slag => ({
  draw: (felt) => sjeldne![kind](felt),
  single: true,
  load: 'sjeldne',
});

const KINDS: Record<string, Slag> = {
  string: { draw: tekst, single: true },
  url: { draw: tekst, single: true },
  text: { draw: tekstomrade, single: true },
  integer: { draw: tall, single: true },
  decimal: { draw: tall, single: true },
  quantity: rare('mengde'),
  reference: rare('referanse'),
  time: { draw: (felt) => dato!.klokkeslett(felt), single: true, load: 'dato' },
  boolean: { draw: janei },
  date: { draw: (felt) => dato!.dato(felt), load: 'dato' },
  dateTime: { draw: (felt) => dato!.datotid(felt), load: 'dato' },
  question: {
    draw: (felt) =>
      html`<p class="ds-label">${sporsmal(felt.node.item)}</p>
        ${hjelp(felt)}`,
    whole: true,
  },
};

const SLIDER: Slag = {
  draw: (felt) => html`<mv-glider .felt=${felt}></mv-glider>`,
  single: true,
  load: 'glider',
};

/** What a question is drawn as: its type, its options and what the form asks for decide. */
export function slagOf(node: Node, tilstand: Svartilstand): Slag | undefined {
  const { item } = node;
  const { type, control, choices } = item;
  const options = tilstand.options(node).length;
  if (control === 'slider' && (type === 'integer' || type === 'decimal' || options)) return SLIDER;
  if (type === 'attachment') return { draw: vedlegg, single: true };
  if (options && !choices.open && type !== 'boolean') return valgslag(item.repeats, control);
  if (type === 'open-choice' || (type === 'string' && control === 'text-area')) {
    return type === 'string' ? KINDS.text : KINDS.string;
  }
  if (type === 'choice') return { draw: ukjentValg, whole: true };
  return Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
}

const valgslag = (repeats: boolean, control?: string): Slag =>
  control === 'autocomplete' ? rare('sok') : { draw: valg, whole: repeats };

/** Where the one who uses the form has a place for files, it is there; else the form tells that files come later. */
function vedlegg(felt: Felt): TemplateResult {
  const { vedlegg: own } = felt.kontekst;
  return own
    ? html`${own(felt)}`
    : html`${etikett(felt)} ${hjelp(felt)}
        <p id=${felt.id} tabindex="-1">${msg('Filer legger du ved til slutt, når du har svart på spørsmålene.')}</p>`;
}
