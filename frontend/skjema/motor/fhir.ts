/** The parts of FHIR R4 JSON that a form and its answers are made of. */

export interface Extension {
  url: string;
  [value: string]: unknown;
}

export interface QuestionnaireItem {
  linkId: string;
  type: string;
  text?: string;
  required?: boolean;
  repeats?: boolean;
  readOnly?: boolean;
  maxLength?: number;
  enableWhen?: { question: string; operator: string; [answer: string]: unknown }[];
  enableBehavior?: string;
  answerOption?: { extension?: Extension[]; [value: string]: unknown }[];
  extension?: Extension[];
  item?: QuestionnaireItem[];
}

export interface QuestionnaireJson {
  resourceType?: string;
  language?: string;
  url?: string;
  version?: string;
  title?: string;
  item?: QuestionnaireItem[];
}

export interface ResponseAnswer {
  item?: ResponseItem[];
  [value: string]: unknown;
}

export interface ResponseItem {
  linkId: string;
  answer?: ResponseAnswer[];
  item?: ResponseItem[];
  [more: string]: unknown;
}

export interface ResponseJson {
  resourceType?: string;
  status?: string;
  questionnaire?: string;
  item?: ResponseItem[];
  [more: string]: unknown;
}

export interface Coding {
  system?: string;
  code?: string;
  display?: string;
}
