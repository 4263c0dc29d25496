import type { QuestionnaireJson } from '../motor/fhir.js';
import { list, text } from '../motor/json.js';

const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';
const MARKDOWN = 'http://hl7.org/fhir/StructureDefinition/rendering-markdown';
/** Deeper than any form that can be shown. */
const DEEPEST = 400;

type Json = Record<string, unknown>;

/**
 * A form in another language, as far as it brings its own translations: FHIR's extension `translation` on any text (question,
 * prefix, option, help), and the designations of value sets that it contains. Answers and linkIds are the same in all languages.
 */
export function oversatt(form: QuestionnaireJson, language: string): QuestionnaireJson {
  const languages = language === 'nb' ? ['nb', 'no'] : [language];
  return walk(form, languages, 0) as QuestionnaireJson;
}

/** The same object where nothing in it is translated. */
function walk(json: unknown, languages: string[], depth: number): unknown {
  if (typeof json !== 'object' || json === null || depth > DEEPEST) return json;
  if (Array.isArray(json)) {
    const walked = json.map((each) => walk(each, languages, depth + 1));
    return walked.some((each, i) => each !== json[i]) ? walked : json;
  }
  let found: Json | undefined;
  const put = (name: string, value: unknown) => ((found ??= { ...(json as Json) })[name] = value);
  for (const [name, value] of Object.entries(json)) {
    const walked = walk(value, languages, depth + 1);
    if (walked !== value) put(name, walked);
  }
  for (const [name, value] of Object.entries(json)) {
    if (name[0] !== '_' || typeof value !== 'object') continue;
    const words = translation(value, languages);
    if (!words) continue;
    put(name.slice(1), words.text);
    put(name, { ...(value as Json), extension: renewed(list(found![name] ?? value, 'extension'), words, languages) });
  }
  const designation = list(json, 'designation').find((each) =>
    languages.some((code) => speaks(each, 'language', code)),
  );
  if (designation && text(designation, 'value')) put('display', text(designation, 'value'));
  return found ?? json;
}

interface Words {
  text: string;
  markdown: boolean;
}

function translation(holder: unknown, languages: string[]): Words | undefined {
  for (const extension of list(holder, 'extension')) {
    if (text(extension, 'url') !== TRANSLATION) continue;
    const part = (name: string) => list(extension, 'extension').find((each) => text(each, 'url') === name);
    const language = part('lang');
    if (!languages.some((code) => speaks(language, 'valueCode', code))) continue;
    const content = part('content');
    const markdown = text(content, 'valueMarkdown');
    const words = markdown || text(content, 'valueString');
    if (words) return { text: words, markdown: markdown !== '' };
  }
  return undefined;
}

/** Markdown in the form's first language must not win over the translation of its words. */
function renewed(extensions: Json[], words: Words, languages: string[]): Json[] {
  const others = extensions.filter(
    (each) => text(each, 'url') !== MARKDOWN || translation(each._valueMarkdown, languages),
  );
  return words.markdown ? [...others, { url: MARKDOWN, valueMarkdown: words.text }] : others;
}

const speaks = (holder: unknown, name: string, code: string) => {
  const language = text(holder, name).toLowerCase();
  return language === code || language.startsWith(`${code}-`);
};
