/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TreeEvaluator } from '../uttrykk/evaluator.js';
import { Answers } from './answers.js';
import { Checker } from './checker.js';
import { readQuestionnaire } from './definition.js';
import { checkForm } from './form-check.js';
import type { FormProblem } from './node.js';
import { Svartilstand } from './svartilstand.js';
import { check } from './verdict.js';

/** The server runs the same cases in UttrykkTest. */
const FOLDER = 'forms/cases/uttrykk';

const told = (problems: readonly { linkId: string; code: string }[]) =>
  problems.map(({ linkId, code }) => `${linkId}: ${code}`).sort();

const errors = (problems: readonly FormProblem[]) => problems.filter(({ severity }) => severity === 'error');

it.each(readdirSync(FOLDER))('gives the verdict of the shared case %s', async (name) => {
  const { questionnaire, response, expected, ...more } = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  const { now, context = {}, calculated = {}, form, warnings } = more;
  const definition = readQuestionnaire(questionnaire);
  const answers = new Answers(definition, response);
  const evaluator = new TreeEvaluator(answers, { now, context });
  answers.evaluator = evaluator;

  const problems = Checker.check(answers);

  expect(told(errors(problems))).toEqual(told(expected));
  expect(problems.filter(({ severity }) => severity === 'warning').map(({ limit }) => limit)).toEqual(warnings ?? []);
  for (const [linkId, values] of Object.entries(calculated)) {
    const [node] = answers.occurrences(linkId);
    expect(evaluator.computed(node)?.map(({ raw }) => raw)).toEqual(values);
  }
  expect(told(checkForm(questionnaire))).toEqual(told(form ?? []));

  const state = new Svartilstand(definition, response, { now, context });
  await state.ready;
  const unlike = (problem: { code: string; linkId: string }) =>
    problem.code === 'value' && definition.byLinkId.get(problem.linkId)?.calculated === 'locked';
  const others = (found: { linkId: string; code: string }[]) => told(found.filter((each) => !unlike(each)));
  expect(others(check(state))).toEqual(others(expected));
});
