import { Extensions } from './extensions.js';
import type { QuestionnaireItem } from './fhir.js';
import { count, list, text } from './json.js';
import { numberOf, type Value } from './value.js';

/** How precise a date must be. */
export type Precision = 'day' | 'month' | 'year';

/** How an item asks to be shown. Sources: FHIR R4, SDC 3, Helsenorge's and our own extensions. */
export interface Presentation {
  prefix: string;
  /** `help`, `check-box`, `drop-down`, … */
  control?: string;
  keyboard?: string;
  autocomplete?: string;
  /** `info` or `advarsel`: a display that stands out. */
  emphasis?: string;
  markdown?: string;
  /** A line under the question. */
  sublabel?: string;
  entryFormat?: string;
  /** What to say when the answer is wrong, in the form's own words. */
  validationText?: string;
  /** What the button says that adds one more. */
  repeatsText?: string;
  /** What the place for own words is called beside the options. */
  openLabel?: string;
  orientation?: string;
  precision: Precision;
  step?: number;
  /** What stands at the low and at the high end of a slider. */
  ends: [low: string, high: string];
  unit?: Value;
  /** An address with more about the question. */
  link?: string;
}

/** Words that belong to the question above them. */
const BESIDE = ['help', 'flyover', 'prompt', 'unit', 'lower', 'upper'];
/** What Helsenorge writes as questions of type text, though nobody answers them. */
const TOLD = [...BESIDE, 'sidebar', 'highlight', 'inline'];

/** An item to read, that asks for nothing. */
export const isTold = ({ type, control = '' }: { type: string; control?: string }): boolean =>
  type === 'display' || (type === 'text' && TOLD.includes(control));

/** An item that is shown as a part of the question that it stands under. */
export const isBeside = (item: { type: string; control?: string }): boolean =>
  isTold(item) && BESIDE.includes(item.control ?? '');

export function readPresentation(json: QuestionnaireItem, say: Extensions): Presentation {
  const control = firstCode(say.value('questionnaire-itemControl'));
  const entryFormat = say.text('entryFormat');
  const step = say.value('questionnaire-sliderStepValue');
  return {
    prefix: text(json, 'prefix'),
    control,
    keyboard: say.text('sdc-questionnaire-keyboard'),
    autocomplete: say.own('autocomplete'),
    emphasis: say.own('framheving') ?? (control === 'highlight' ? 'info' : undefined),
    markdown: new Extensions((json as { _text?: unknown })?._text).text('rendering-markdown'),
    sublabel: say.helsenorge('sdf-sublabel'),
    entryFormat,
    validationText: say.helsenorge('validationtext'),
    repeatsText: say.helsenorge('repeatstext'),
    openLabel: say.text('sdc-questionnaire-openLabel'),
    orientation: say.text('questionnaire-choiceOrientation'),
    precision: precisionOf(control, entryFormat),
    step: step && (numberOf(step) ?? count(step.raw)),
    ends: ['LabelLeft', 'LabelRight'].map((code) => helsenorgeLabel(json, code)) as [string, string],
    unit: say.value('questionnaire-unit'),
    link: say.text('questionnaire-supportLink'),
  };
}

/** Helsenorge says it as the control, others by the pattern that they ask for: `yyyy-MM`, `mm.åååå`. */
function precisionOf(control?: string, entryFormat = ''): Precision {
  const parts = entryFormat
    .toLowerCase()
    .replace(/å/g, 'y')
    .split(/[^a-z]+/)
    .filter(Boolean)
    .sort()
    .join(' ');
  if (control === 'year' || parts === 'yyyy') return 'year';
  return control === 'yearMonth' || parts === 'mm yyyy' ? 'month' : 'day';
}

const helsenorgeLabel = (json: unknown, code: string) =>
  text(
    list(json, 'code').find((each) => text(each, 'code') === code && text(each, 'system').endsWith('/SliderLabels')),
    'display',
  );

function firstCode(value?: Value): string | undefined {
  return (value?.raw as { coding?: { code?: string }[] } | undefined)?.coding?.[0]?.code;
}
