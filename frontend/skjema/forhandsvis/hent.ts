import { msg, str } from '@lit/localize';
import type { QuestionnaireJson } from '../motor/fhir.js';

/** A form could not be had; the message says why, to one who makes forms. */
export class Lesefeil extends Error {}

const LARGEST = 10_000_000;

/** Reads a Questionnaire, also the first one of a Bundle. */
export function readForm(text: string): QuestionnaireJson {
  if (!text.trim()) throw new Lesefeil(msg('Her er det ingenting. Velg et skjema som er en Questionnaire i JSON.'));
  if (text.length > LARGEST) throw new Lesefeil(msg('Skjemaet er for stort. Det kan ha høyst 10 millioner tegn.'));
  const json = parse(text);
  const found = inBundle(json) ?? json;
  if (!isObject(found) || found.resourceType !== 'Questionnaire') {
    const kind = isObject(found) && typeof found.resourceType === 'string' ? found.resourceType : '';
    throw new Lesefeil(
      kind
        ? msg(str`Dette er en ${kind}, ikke en Questionnaire.`)
        : msg('Dette er ikke en Questionnaire. "resourceType" må være "Questionnaire".'),
    );
  }
  return found as QuestionnaireJson;
}

/** Has the browser fetch a form; the server never fetches what it is pointed to. */
export async function fetchForm(address: string): Promise<QuestionnaireJson> {
  let response: Response;
  try {
    response = await fetch(new URL(address, location.href), { credentials: 'same-origin' });
  } catch {
    throw new Lesefeil(
      msg('Nettleseren fikk ikke hentet adressen. Den må finnes, og tjeneren der må tillate at andre sider leser den.'),
    );
  }
  if (!response.ok) throw new Lesefeil(msg(str`Adressen svarte med feil ${response.status}.`));
  return readForm(await response.text());
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Lesefeil(msg(str`Dette er ikke gyldig JSON: ${(error as Error).message}`));
  }
}

function inBundle(json: unknown): unknown {
  if (!isObject(json) || json.resourceType !== 'Bundle' || !Array.isArray(json.entry)) return undefined;
  return json.entry
    .map((each: { resource?: unknown }) => each?.resource)
    .find((each) => isObject(each) && each.resourceType === 'Questionnaire');
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
