import { type Call, type Fn, fn } from './functions.js';
import { number, text } from './singles.js';
import { Mismatch, TooCostly, type Val } from './values.js';

/** Functions on texts. */
export const texts = (): Record<string, Fn> => ({
  indexOf: fn(1, 1, (call) => two(call, (own, other) => own.indexOf(other))),
  lastIndexOf: fn(1, 1, (call) => two(call, (own, other) => own.lastIndexOf(other))),
  startsWith: fn(1, 1, (call) => two(call, (own, other) => own.startsWith(other))),
  endsWith: fn(1, 1, (call) => two(call, (own, other) => own.endsWith(other))),
  contains: fn(1, 1, (call) => two(call, (own, other) => own.includes(other))),
  upper: fn(0, 0, (call) => made(call, (own) => own.toUpperCase())),
  lower: fn(0, 0, (call) => made(call, (own) => own.toLowerCase())),
  trim: fn(0, 0, (call) => made(call, (own) => own.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''))),
  length: fn(0, 0, ({ focus }) => {
    const own = text(focus);
    return own === undefined ? [] : [own.length];
  }),
  toChars: fn(0, 0, ({ focus }) => {
    const own = text(focus);
    return own === undefined ? [] : own.split('');
  }),
  substring: fn(1, 2, substring),
  replace: fn(2, 2, replace),
  split: fn(1, 1, ({ machine, focus, arg }) => {
    const own = text(focus);
    const by = text(arg(0));
    if (own === undefined || by === undefined) return [];
    machine.spend(own.length >> 2);
    return own.split(by);
  }),
  join: fn(0, 1, join),
  matches: fn(1, 1, (call) => matches(call, false)),
  matchesFull: fn(1, 1, (call) => matches(call, true)),
});

function two(call: Call, use: (own: string, other: string) => Val): Val[] {
  const own = text(call.focus);
  const other = text(call.arg(0));
  if (own === undefined || other === undefined) return [];
  call.machine.spend(own.length >> 4);
  return [use(own, other)];
}

function made({ machine, focus }: Call, change: (own: string) => string): Val[] {
  const own = text(focus);
  return own === undefined ? [] : [machine.text(change(own))];
}

function substring({ machine, focus, args, arg }: Call): Val[] {
  const own = text(focus);
  const start = number(arg(0));
  const length = args.length > 1 ? number(arg(1)) : undefined;
  if (own === undefined || start === undefined || start < 0 || start >= own.length) return [];
  const from = Math.trunc(start);
  return [
    machine.text(length === undefined ? own.slice(from) : own.slice(from, from + Math.max(0, Math.trunc(length)))),
  ];
}

function replace({ machine, focus, arg }: Call): Val[] {
  const own = text(focus);
  const sought = text(arg(0));
  const by = text(arg(1));
  if (own === undefined || sought === undefined || by === undefined) return [];
  const parts = own.split(sought);
  const size = own.length + (parts.length + 1) * by.length;
  machine.spend(size >> 4);
  if (size > 1_000_000) throw new TooCostly();
  const joined = parts.join(by);
  return [machine.text(sought || !own ? joined : by + joined + by)];
}

function join({ machine, focus, args, arg }: Call): Val[] {
  const by = args.length ? (text(arg(0)) ?? '') : '';
  let joined = '';
  focus.forEach((each, i) => {
    if (typeof each !== 'string') throw new Mismatch();
    joined = machine.text(i ? joined + by + each : each);
  });
  return focus.length ? [joined] : [];
}

function matches(call: Call, whole: boolean): Val[] {
  const own = text(call.focus);
  const pattern = text(call.arg(0));
  if (own === undefined || pattern === undefined) return [];
  const found = call.machine.host.matches(own, pattern, whole);
  return found === undefined ? [] : [found];
}
