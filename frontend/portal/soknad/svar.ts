import { readQuestionnaire } from '../../skjema/motor/definition.js';
import type { QuestionnaireJson, ResponseJson } from '../../skjema/motor/fhir.js';
import type { Node } from '../../skjema/motor/node.js';
import { Svartilstand } from '../../skjema/motor/svartilstand.js';
import { ord } from '../../skjema/ord.js';

/** One question and what is answered, in the words of the form. */
export interface Svarlinje {
  linkId: string;
  sporsmal: string;
  svar: string[];
}

/** A step of the form with what is answered in it. */
export interface Svardel {
  linkId: string;
  tittel: string;
  linjer: Svarlinje[];
}

/** What will be sent: the questions that are asked and answered, step by step. */
export function answers(form: QuestionnaireJson, response: ResponseJson): Svardel[] {
  const tilstand = new Svartilstand(readQuestionnaire(form), response);
  return tilstand.nodes
    .filter((node) => tilstand.enabled(node))
    .map((node) => ({
      linkId: node.item.linkId,
      tittel: node.item.text,
      linjer: lines(tilstand, node),
    }));
}

function lines(tilstand: Svartilstand, node: Node): Svarlinje[] {
  if (!tilstand.enabled(node)) return [];
  const { item } = node;
  const svar = tilstand.values(node).map((value) => ord(item, value));
  const own = svar.length ? [{ linkId: item.linkId, sporsmal: item.text, svar }] : [];
  return [...own, ...node.slots.flatMap((slot) => slot.nodes.flatMap((each) => lines(tilstand, each)))];
}
