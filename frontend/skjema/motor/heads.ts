import type { Answers } from './answers.js';
import { text } from './json.js';
import type { Problem } from './node.js';

const ROOT = 'QuestionnaireResponse';
const STATUSES = ['in-progress', 'completed', 'amended', 'entered-in-error', 'stopped'];

/** What an answer that has been received says of itself: what it is, its status and which form it answers. */
export function checkHead({ response, definition }: Answers): Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, reason: string, expression: string, limit = '', severity: Problem['severity'] = 'error') =>
    problems.push({ severity, linkId: '', code, reason, limit, expression });
  if (text(response, 'resourceType') !== ROOT) add('structure', 'annen-ressurs', ROOT);
  const status = text(response, 'status');
  if (!STATUSES.includes(status)) add(status ? 'code-invalid' : 'required', 'status', `${ROOT}.status`);
  const [form] = text(response, 'questionnaire').split('|', 1);
  const { url } = definition;
  if (form && url && form !== url) add('invalid', 'annet-skjema', `${ROOT}.questionnaire`, url, 'warning');
  return problems;
}
