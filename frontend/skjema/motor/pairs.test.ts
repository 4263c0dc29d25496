/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TreeEvaluator } from '../uttrykk/evaluator.js';
import { Answers } from './answers.js';
import { Checker } from './checker.js';
import { readQuestionnaire } from './definition.js';
import { checkForm } from './form-check.js';
import type { FormProblem } from './node.js';
import { bundled } from './bundled.js';

/** Pairs of forms and answers with what the server says of them; the Java test ToMotorerTest makes them and runs this. */
const file = process.env.SKJEMA_PAR;

const told = (problems: readonly FormProblem[]) =>
  problems.map(({ severity, linkId, code, reason, limit, expression }) =>
    [severity, linkId, code, reason, limit, expression].join(' | '),
  );

it.skipIf(!file)('says what the server says', { timeout: 300_000 }, () => {
  const lines = readFileSync(file!, 'utf8').trim().split('\n');
  for (const line of lines) {
    const { form, answer, ...server } = JSON.parse(line);
    const answers = new Answers(readQuestionnaire(form, bundled), answer);
    if (answers.definition.hasExpressions) {
      answers.evaluator = new TreeEvaluator(answers, { now: '2026-11-24T12:00:00.000+01:00', context: {} });
    }

    const browser = {
      onForm: told(checkForm(form, bundled)),
      onSend: told(Checker.check(answers, 'send')),
      onReceived: told(Checker.check(answers, 'received')),
    };

    if (JSON.stringify(browser) !== JSON.stringify(server))
      expect({ form, answer, ...browser }).toEqual(JSON.parse(line));
  }
  expect(lines.length).toBeGreaterThan(1);
});
