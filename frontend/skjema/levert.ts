import type { ResponseAnswer, ResponseItem, ResponseJson } from './motor/fhir.js';
import type { Node, Slot } from './motor/node.js';
import type { Svartilstand } from './motor/svartilstand.js';

/** The answer as it would be sent: without what belongs to questions that are not asked. */
export function levert(tilstand: Svartilstand): ResponseJson {
  const { questionnaire, ...head } = { ...tilstand.response(), item: items(tilstand, tilstand.nodes) };
  return { ...filled(head), ...(questionnaire && { questionnaire }), status: 'completed' };
}

/** FHIR has no empty lists. */
const filled = ({ item, ...rest }: ResponseJson): ResponseJson => (item?.length ? { ...rest, item } : rest);

function items(tilstand: Svartilstand, nodes: readonly Node[]): ResponseItem[] {
  return nodes.flatMap((node): ResponseItem[] => {
    const { linkId, type } = node.item;
    if (type === 'display' || !tilstand.enabled(node)) return [];
    if (type === 'group') {
      const item = items(tilstand, node.slots[0].nodes);
      return item.length ? [{ linkId, item }] : [];
    }
    const answer = node.slots.map((slot) => answerOf(tilstand, slot)).filter((each) => Object.keys(each).length > 0);
    return answer.length ? [{ linkId, answer }] : [];
  });
}

function answerOf(tilstand: Svartilstand, slot: Slot): ResponseAnswer {
  const item = items(tilstand, slot.nodes);
  return {
    ...(slot.value && { [`value${slot.value.type}`]: slot.value.raw }),
    ...(item.length && { item }),
  };
}
