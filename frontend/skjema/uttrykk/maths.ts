import { type Call, type Fn, fn } from './functions.js';
import { binary, compareValues } from './operators.js';
import { digits, norm, number, one, roundTo } from './singles.js';
import { Mismatch, Quantity, type Val } from './values.js';

/** Functions on numbers. */
export const maths = (): Record<string, Fn> => ({
  abs: fn(0, 0, (call) => scaled(call, Math.abs)),
  ceiling: fn(0, 0, (call) => single(call, Math.ceil)),
  floor: fn(0, 0, (call) => single(call, Math.floor)),
  truncate: fn(0, 0, (call) => single(call, Math.trunc)),
  round: fn(0, 1, round),
  sqrt: fn(0, 0, (call) => single(call, Math.sqrt)),
  exp: fn(0, 0, (call) => single(call, (value) => digits(Math.exp(value)))),
  ln: fn(0, 0, (call) => single(call, (value) => digits(Math.log(value)))),
  log: fn(1, 1, (call) => pair(call, (value, base) => digits(Math.log(value) / Math.log(base)))),
  power: fn(1, 1, (call) => pair(call, (value, exponent) => digits(value ** exponent))),
  sum: fn(0, 0, ({ machine, focus }) =>
    focus.length ? focus.slice(1).reduce((sum, each) => binary('+', sum, [each], machine), focus.slice(0, 1)) : [],
  ),
  avg: fn(0, 0, ({ machine, focus }) => {
    if (!focus.length) return [];
    const sum = focus.slice(1).reduce((so, each) => binary('+', so, [each], machine), focus.slice(0, 1));
    return binary('/', sum, [focus.length], machine);
  }),
  min: fn(0, 0, (call) => extreme(call, -1)),
  max: fn(0, 0, (call) => extreme(call, 1)),
  aggregate: fn(1, 2, ({ machine, focus, args, frame }) => {
    let total = args[1] ? machine.evaluate(args[1], frame.self, frame) : [];
    focus.forEach((each, index) => {
      total = machine.evaluate(args[0], [each], { self: [each], index, total });
    });
    return total;
  }),
});

function single({ focus }: Call, change: (value: number) => number): Val[] {
  const value = number(focus);
  return value === undefined ? [] : norm(change(value));
}

function scaled(call: Call, change: (value: number) => number): Val[] {
  const value = one(call.focus);
  return value instanceof Quantity ? [new Quantity(change(value.value), value.unit)] : single(call, change);
}

function pair(call: Call, change: (value: number, other: number) => number): Val[] {
  const value = number(call.focus);
  const other = number(call.arg(0));
  return value === undefined || other === undefined ? [] : norm(change(value, other));
}

function round(call: Call): Val[] {
  const value = number(call.focus);
  const places = call.args.length ? number(call.arg(0)) : 0;
  if (value === undefined || places === undefined) return [];
  if (!Number.isInteger(places) || places < 0) throw new Mismatch();
  return norm(roundTo(value, Math.min(places, 8)));
}

function extreme({ machine, focus }: Call, side: number): Val[] {
  let found = focus[0];
  for (const each of focus.slice(1)) {
    machine.spend(1);
    const order = compareValues(each, found, machine.host);
    if (order === undefined) return [];
    if (order === side) found = each;
  }
  return focus.length ? [found] : [];
}
