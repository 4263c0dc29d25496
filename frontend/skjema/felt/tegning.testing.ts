import './uten-nettleser.testing.js';
import type { TemplateResult } from 'lit';
import { nothing } from 'lit';
import { MvFelt } from '../mv-felt.js';
import type { Skjemakontekst } from '../kontekst.js';
import * as kontroll from '../kontroll.js';
import { readQuestionnaire } from '../motor/definition.js';
import type { QuestionnaireJson, ResponseJson } from '../motor/fhir.js';
import type { Node } from '../motor/node.js';
import { Svartilstand } from '../motor/svartilstand.js';
import { fetchMarking } from '../tekst/marking.js';
import { felter } from './gruppe.js';
import { LOADERS } from './slag.js';
import { lastet } from './lasting.js';

await fetchMarking();

/** Draws fields as text, without a browser: the markup that Lit's templates make, with what is within each of our elements. */

export interface Tegnet {
  tilstand: Svartilstand;
  kontekst: Skjemakontekst;
  html(): string;
}

export function tegn(form: QuestionnaireJson, svar: ResponseJson = {}, more: Partial<Skjemakontekst> = {}): Tegnet {
  const tilstand = new Svartilstand(readQuestionnaire(form), svar);
  const kontekst: Skjemakontekst = {
    tilstand,
    readonly: false,
    kontroll,
    checked: new Set(),
    level: 2,
    answer: (node, values, unread) => tilstand.set(node, values, unread),
    removeAnswer: (node, at) => tilstand.removeAnswer(node, at),
    add: (beside) => tilstand.add(beside),
    remove: (node) => tilstand.remove(node),
    ...more,
  };
  return { tilstand, kontekst, html: () => markup(felter(tilstand.nodes, kontekst)) };
}

/** All problems of the form are looked for. */
export function checkAll({ tilstand, kontekst }: Tegnet): void {
  const check = (node: Node) => {
    kontekst.checked.add(node.id);
    node.slots.forEach((slot) => slot.nodes.forEach(check));
  };
  tilstand.nodes.forEach(check);
}

/** The rare kinds of field are there from the start. */
export async function loadAll(): Promise<void> {
  for (const kind of Object.keys(LOADERS) as (keyof typeof LOADERS)[]) {
    await LOADERS[kind]();
    await new Promise<void>((done) => {
      if (lastet(kind, () => done())) done();
    });
  }
}

type Drawn = { render(): unknown; willUpdate(changed: Map<string, unknown>): void; hidden?: boolean } & Record<
  string,
  unknown
>;

function element(name: string, properties: Record<string, unknown>): string {
  const type = name === 'mv-felt' ? MvFelt : customElements.get(name);
  if (!type) throw new Error(`${name} is not defined`);
  const drawn = new type() as unknown as Drawn;
  Object.assign(drawn, properties, name === 'mv-blokk' && { first: true });
  drawn.willUpdate(new Map(Object.keys(properties).map((each) => [each, undefined])));
  return markup(drawn.render());
}

export function markup(value: unknown): string {
  if (value === nothing || value === undefined || value === null || value === '') return '';
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(value);
  if (isTemplate(value)) return template(value);
  const directive = value as { _$litDirective$?: unknown; values?: unknown[] };
  if (directive._$litDirective$) {
    const [items, ...others] = directive.values!;
    const draw = others.at(-1);
    return typeof draw === 'function'
      ? [...(items as Iterable<unknown>)]
          .map((each, i) => markup((draw as (each: unknown, i: number) => unknown)(each, i)))
          .join('')
      : markup(items);
  }
  if (Array.isArray(value)) return value.map(markup).join('');
  throw new Error(`Lit shows ${String(value)} as it is`);
}

function template({ strings, values }: TemplateResult): string {
  let text = '';
  let properties: Record<string, unknown> = {};
  strings.forEach((string, i) => {
    const closing = /^([^<]*?)(>)(\s*)<\/(mv-[a-z-]+)>/.exec(string);
    if (closing && Object.keys(properties).length) {
      text += `${closing[1]}>${element(closing[4], properties)}</${closing[4]}>${string.slice(closing[0].length)}`;
      properties = {};
    } else text += string;
    if (i === values.length) return;
    const binding = /\s([@.?]?)([\w-]+)=$/.exec(text);
    if (!binding) {
      text += markup(values[i]);
      return;
    }
    const [whole, sign, name] = binding;
    text = text.slice(0, -whole.length);
    const value = unwrap(values[i]);
    if (sign === '.' && /<mv-[a-z-]+[^<>]*$/.test(text)) properties[name] = value;
    else if (sign === '?' && /<mv-[a-z-]+[^<>]*$/.test(text)) properties[name] = value;
    else if (sign === '?' || (sign === '.' && typeof value === 'boolean')) text += value ? ` ${name}` : '';
    else if (sign !== '@' && value !== nothing) text += ` ${name}="${escape(String(value))}"`;
  });
  return text;
}

const unwrap = (value: unknown) =>
  (value as { _$litDirective$?: unknown; values: unknown[] } | null)?._$litDirective$
    ? (value as { values: unknown[] }).values[0]
    : value;

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
