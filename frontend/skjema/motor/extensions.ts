import { count, list, text } from './json.js';
import { numberOf, type Value, valueOf } from './value.js';

const FHIR = 'http://hl7.org/fhir/StructureDefinition/';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/';
const OWN = 'https://medvirk.no/fhir/StructureDefinition/';
/** Helsenorge's, which its own form editor writes. */
const HELSENORGE = ['http://helsenorge.no/fhir/StructureDefinition/', 'http://ehelse.no/fhir/StructureDefinition/'];

const SCORES = [
  'ordinalValue',
  'itemWeight',
  'questionnaire-ordinalValue',
  'valueset-ordinalValue',
  'codesystem-ordinalValue',
];

/** What an option, a coding or a concept counts in a sum. */
export function scoreOf(json: unknown): number | undefined {
  for (const extension of list(json, 'extension')) {
    const url = text(extension, 'url').replace(SDC, FHIR);
    if (!SCORES.some((name) => url === FHIR + name)) continue;
    const value = valueOf(extension);
    const score = value && numberOf(value);
    if (score !== undefined) return score;
  }
  return undefined;
}

/** Reads the extensions of an item by the last part of their address. */
export class Extensions {
  readonly #byUrl = new Map<string, Value[]>();

  constructor(json: unknown) {
    for (const extension of list(json, 'extension')) {
      const value = valueOf(extension);
      const url = text(extension, 'url').replace(SDC, FHIR);
      if (!value) continue;
      const others = this.#byUrl.get(url);
      if (others) others.push(value);
      else this.#byUrl.set(url, [value]);
    }
  }

  values(name: string): Value[] {
    return this.#byUrl.get(FHIR + name) ?? [];
  }

  value(...names: string[]): Value | undefined {
    return names.map((name) => this.values(name)[0]).find((value) => value !== undefined);
  }

  texts(name: string): string[] {
    return this.values(name).flatMap(({ raw }) => (typeof raw === 'string' ? [raw] : []));
  }

  text(name: string): string | undefined {
    return this.texts(name)[0];
  }

  /** What one of our own extensions says. */
  own(name: string): string | undefined {
    return this.#plain(OWN + name);
  }

  /** What one of Helsenorge's extensions says. */
  helsenorge(name: string): string | undefined {
    return HELSENORGE.map((base) => this.#plain(base + name)).find((found) => found !== undefined);
  }

  flag(name: string): boolean {
    return this.value(name)?.raw === true;
  }

  count(name: string): number | undefined {
    return count(this.value(name)?.raw);
  }

  /** A size in bytes. */
  megabytes(name: string): number | undefined {
    const value = this.value(name);
    const number = value && numberOf(value);
    return number === undefined || number < 0 || number >= 1e9 ? undefined : Math.trunc(number * 1024 * 1024);
  }

  #plain(url: string): string | undefined {
    const raw = this.#byUrl.get(url)?.[0].raw;
    return typeof raw === 'string' ? raw : undefined;
  }
}
