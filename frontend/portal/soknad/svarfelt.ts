import type { QuestionnaireItem, QuestionnaireJson, ResponseItem, ResponseJson } from '../../skjema/motor/fhir.js';

/** The answers of a draft, each by the question that is saved by itself: its items as JSON, by linkId. */
export type Svarfelt = Map<string, string>;

const EMPTY = '[]';

/** A group that stands once; what is in it is saved by itself, as are a question and a repeating group as a whole. */
const single = ({ type, repeats }: QuestionnaireItem) => type === 'group' && !repeats;

/** Every question that is saved by itself, also those without an answer. */
export function split(form: QuestionnaireJson, svar: ResponseJson): Svarfelt {
  const felt: Svarfelt = new Map();
  const walk = (items: QuestionnaireItem[] | undefined, given: ResponseItem[] | undefined) => {
    const byLinkId = new Map<string, ResponseItem[]>();
    for (const each of given ?? []) byLinkId.set(each.linkId, [...(byLinkId.get(each.linkId) ?? []), each]);
    for (const item of items ?? []) {
      const found = byLinkId.get(item.linkId) ?? [];
      if (single(item)) walk(item.item, found[0]?.item);
      else if (item.type !== 'display') felt.set(item.linkId, found.length ? JSON.stringify(found) : EMPTY);
    }
  };
  walk(form.item, svar.item);
  return felt;
}

/** The questions whose answers are not the same in the two. */
export function changed(before: Svarfelt, after: Svarfelt): string[] {
  return [...after.keys()].filter((linkId) => (before.get(linkId) ?? EMPTY) !== after.get(linkId));
}

/** The answers with one question's exchanged; the same object if the form has no such question. */
export function put(form: QuestionnaireJson, svar: ResponseJson, linkId: string, verdi: string): ResponseJson {
  const item = within(form.item, svar.item, linkId, JSON.parse(verdi) as ResponseItem[]);
  return item ? { ...svar, item } : svar;
}

function within(
  items: QuestionnaireItem[] | undefined,
  given: ResponseItem[] = [],
  linkId: string,
  verdi: ResponseItem[],
): ResponseItem[] | undefined {
  for (const item of items ?? []) {
    if (item.linkId === linkId && !single(item)) return exchange(items!, given, linkId, verdi);
    if (!single(item)) continue;
    const group = given.find((each) => each.linkId === item.linkId);
    const inside = within(item.item, group?.item, linkId, verdi);
    if (!inside) continue;
    const filled = inside.length ? [{ ...group, linkId: item.linkId, item: inside }] : [];
    return exchange(items!, given, item.linkId, filled);
  }
  return undefined;
}

/** In the order of the form; what the form does not have stands first. */
function exchange(items: QuestionnaireItem[], given: ResponseItem[], linkId: string, verdi: ResponseItem[]) {
  const places = new Map(items.map((each, i) => [each.linkId, i]));
  const place = (id: string) => places.get(id) ?? -1;
  const others = given.filter((each) => each.linkId !== linkId);
  const later = (each: ResponseItem) => place(each.linkId) > place(linkId);
  return [...others.filter((each) => !later(each)), ...verdi, ...others.filter(later)];
}
