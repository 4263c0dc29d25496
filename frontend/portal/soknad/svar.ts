import { msg } from '@lit/localize';
import { formatDate } from '../../design/tid.js';

export interface Coding {
  system?: string;
  code?: string;
  display?: string;
}

export interface Answer {
  valueString?: string;
  valueBoolean?: boolean;
  valueDate?: string;
  valueInteger?: number;
  valueDecimal?: number;
  valueCoding?: Coding;
  item?: ResponseItem[];
}

export interface ResponseItem {
  linkId: string;
  answer?: Answer[];
  item?: ResponseItem[];
}

export interface QuestionnaireResponse {
  item?: ResponseItem[];
  [key: string]: unknown;
}

export interface QuestionnaireItem {
  linkId: string;
  type: string;
  text?: string;
  item?: QuestionnaireItem[];
  answerOption?: Answer[];
  [key: string]: unknown;
}

export interface Questionnaire {
  title?: string;
  item?: QuestionnaireItem[];
  [key: string]: unknown;
}

/** One question and what is answered, in the words of the form. */
export interface Svarlinje {
  linkId: string;
  sporsmal: string;
  svar: string[];
}

/** The answered questions below `group`, in the order of the form. */
export function answers(group: QuestionnaireItem, response: QuestionnaireResponse): Svarlinje[] {
  const given = new Map<string, Answer[]>();
  collect(response.item ?? [], given);
  const lines: Svarlinje[] = [];
  walk(group, (item) => {
    const values = given.get(item.linkId) ?? [];
    const svar = values.map((value) => words(item, value)).filter((text) => text !== '');
    if (svar.length) lines.push({ linkId: item.linkId, sporsmal: item.text ?? '', svar });
  });
  return lines;
}

/** The top-level group that a question stands in. */
export function groupOf(form: Questionnaire, linkId: string): string | undefined {
  return form.item?.find((group) => {
    let found = false;
    walk(group, (item) => (found ||= item.linkId === linkId));
    return found;
  })?.linkId;
}

function walk(item: QuestionnaireItem, visit: (item: QuestionnaireItem) => void): void {
  visit(item);
  for (const child of item.item ?? []) walk(child, visit);
}

function collect(items: ResponseItem[], into: Map<string, Answer[]>): void {
  for (const { linkId, answer, item } of items) {
    if (answer) into.set(linkId, [...(into.get(linkId) ?? []), ...answer]);
    for (const each of answer ?? []) collect(each.item ?? [], into);
    collect(item ?? [], into);
  }
}

function words(item: QuestionnaireItem, answer: Answer): string {
  if (answer.valueBoolean !== undefined) return answer.valueBoolean ? msg('Ja') : msg('Nei');
  if (answer.valueDate) return formatDate(answer.valueDate);
  if (answer.valueCoding) return codingWords(item, answer.valueCoding);
  return String(answer.valueString ?? answer.valueInteger ?? answer.valueDecimal ?? '');
}

/** The form's own word for a code, for the answer may have been given in another language. */
function codingWords(item: QuestionnaireItem, coding: Coding): string {
  const option = item.answerOption?.find(({ valueCoding }) => valueCoding?.code === coding.code);
  return option?.valueCoding?.display ?? coding.display ?? coding.code ?? '';
}
