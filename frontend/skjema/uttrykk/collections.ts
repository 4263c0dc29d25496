import { type Call, type Fn, fn } from './functions.js';
import { Different, distinct, not, sameValue } from './operators.js';
import { bool, number, one } from './singles.js';
import { isType } from './machine.js';
import type { Ast } from './parser.js';
import { isThing, Mismatch, type Val } from './values.js';

/** Functions on many values: existence, filters, parts, trees. */
export const collections = (): Record<string, Fn> => ({
  empty: fn(0, 0, ({ machine, focus }) => [machine.there(focus).length === 0]),
  exists: fn(0, 1, (call) => [call.machine.there(call.args.length ? where(call) : call.focus).length > 0]),
  all: fn(1, 1, all),
  allTrue: fn(0, 0, ({ focus }) => [truths(focus).every((each) => each)]),
  anyTrue: fn(0, 0, ({ focus }) => [truths(focus).some((each) => each)]),
  allFalse: fn(0, 0, ({ focus }) => [truths(focus).every((each) => !each)]),
  anyFalse: fn(0, 0, ({ focus }) => [truths(focus).some((each) => !each)]),
  count: fn(0, 0, ({ machine, focus }) => [machine.there(focus).length]),
  distinct: fn(0, 0, ({ machine, focus }) => distinct(focus, machine)),
  isDistinct: fn(0, 0, ({ machine, focus }) => [distinct(focus, machine).length === focus.length]),
  subsetOf: fn(1, 1, (call) => [subset(call, call.focus, call.arg(0))]),
  supersetOf: fn(1, 1, (call) => [subset(call, call.arg(0), call.focus)]),
  hasValue: fn(0, 0, ({ focus }) => [focus.length === 1 && !isThing(focus[0])]),
  not: fn(0, 0, ({ focus }) => {
    const value = not(bool(focus));
    return value === undefined ? [] : [value];
  }),
  where: fn(1, 1, where),
  select: fn(1, 1, ({ machine, focus, args, frame }) => {
    const found: Val[] = [];
    machine.each(focus, args[0], frame, (_, result) => {
      found.push(...result);
      machine.spend(result.length);
    });
    return found;
  }),
  repeat: fn(1, 1, repeat),
  ofType: fn(1, 1, ({ focus, args }) => focus.filter((each) => isType(each, typeName(args[0])))),
  is: fn(1, 1, ({ focus, args }) => {
    const value = one(focus);
    return value === undefined ? [] : [isType(value, typeName(args[0]))];
  }),
  as: fn(1, 1, ({ focus, args }) => focus.filter((each) => isType(each, typeName(args[0])))),
  single: fn(0, 0, ({ machine, focus }) => {
    const value = one(machine.there(focus));
    return value === undefined ? [] : [value];
  }),
  first: fn(0, 0, ({ machine, focus }) => machine.there(focus).slice(0, 1)),
  last: fn(0, 0, ({ machine, focus }) => machine.there(focus).slice(-1)),
  tail: fn(0, 0, ({ machine, focus }) => machine.there(focus).slice(1)),
  skip: fn(1, 1, (call) => call.machine.there(call.focus).slice(Math.max(0, count(call)))),
  take: fn(1, 1, (call) => call.machine.there(call.focus).slice(0, Math.max(0, count(call)))),
  intersect: fn(1, 1, (call) => {
    const others = call.arg(0);
    return distinct(call.focus, call.machine).filter((each) => has(call, others, each));
  }),
  exclude: fn(1, 1, (call) => {
    const others = call.arg(0);
    return call.focus.filter((each) => !has(call, others, each));
  }),
  union: fn(1, 1, (call) => distinct([...call.focus, ...call.arg(0)], call.machine)),
  combine: fn(1, 1, (call) => [...call.focus, ...call.arg(0)]),
  iif: fn(2, 3, iif),
  children: fn(0, 0, ({ focus }) => focus.flatMap(childrenOf)),
  descendants: fn(0, 0, descendants),
  extension: fn(1, 1, (call) => {
    const url = one(call.arg(0));
    return call.focus
      .flatMap((each) => (isThing(each) ? each.get('extension') : []))
      .filter((each) => isThing(each) && each.get('url')[0] === url);
  }),
  trace: fn(1, 2, ({ focus }) => focus),
  getValue: fn(0, 0, ({ focus }) => focus.filter((each) => !isThing(each))),
  ordinal: fn(0, 0, scores),
  weight: fn(0, 0, scores),
  now: fn(0, 0, ({ machine }) => [machine.host.now]),
  timeOfDay: fn(0, 0, ({ machine }) => [machine.host.now.time()]),
  today: fn(0, 0, ({ machine }) => [machine.host.now.date()]),
});

function where({ machine, focus, args, frame }: Call): Val[] {
  const found: Val[] = [];
  machine.each(focus, args[0], frame, (value, result) => {
    if (bool(result)) found.push(value);
  });
  return found;
}

function all({ machine, focus, args, frame }: Call): Val[] {
  let holds = true;
  machine.each(machine.there(focus), args[0], frame, (_, result) => {
    holds = bool(result) === true;
    return holds;
  });
  return [holds];
}

function repeat({ machine, focus, args, frame }: Call): Val[] {
  const found = new Different(machine);
  let now = focus;
  while (now.length) {
    const next: Val[] = [];
    machine.each(now, args[0], frame, (_, result) => {
      next.push(...result.filter((each) => found.add(each)));
    });
    now = next;
  }
  return found.values;
}

function descendants({ machine, focus }: Call): Val[] {
  const found: Val[] = [];
  let now = focus;
  while (now.length) {
    const next = now.flatMap(childrenOf);
    machine.spend(next.length);
    for (const each of next) found.push(each);
    now = next;
  }
  return found;
}

/** Only the side that is chosen is looked at. */
function iif({ machine, focus, args, frame }: Call): Val[] {
  const self = focus.length === 1 ? { ...frame, self: focus } : frame;
  const test = bool(machine.evaluate(args[0], focus, self));
  const chosen: Ast | undefined = test ? args[1] : args[2];
  return chosen ? machine.evaluate(chosen, focus, self) : [];
}

function truths(focus: Val[]): boolean[] {
  return focus.map((each) => {
    if (typeof each !== 'boolean') throw new Mismatch();
    return each;
  });
}

const has = ({ machine }: Call, values: Val[], sought: Val) =>
  values.some((each) => sameValue(each, sought, machine) === true);

const subset = (call: Call, some: Val[], others: Val[]) => some.every((each) => has(call, others, each));

const childrenOf = (value: Val): Val[] => (isThing(value) ? value.children() : []);

function count(call: Call): number {
  const found = number(call.arg(0));
  if (found === undefined || !Number.isInteger(found)) throw new Mismatch();
  return found;
}

const scores = ({ focus }: Call): Val[] =>
  focus.flatMap((each) => {
    const score = isThing(each) ? each.score?.() : undefined;
    return score === undefined ? [] : [score];
  });

function typeName(ast: Ast): string {
  const name = ast.op === 'path' ? ast.steps.at(-1)! : ast;
  if (name.op !== 'member') throw new Mismatch();
  return name.name;
}
