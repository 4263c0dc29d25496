import { type Call, type Fn, fn } from './functions.js';
import { Moment } from './moment.js';
import { norm, one, written } from './singles.js';
import { Quantity, type Val } from './values.js';

/** Functions from one type to another: empty where it does not go. */
export const conversions = (): Record<string, Fn> => ({
  ...conversion('Boolean', toBoolean),
  ...conversion('Integer', (value) => wholes(toNumber(value, /^[+-]?\d+$/))),
  ...conversion('Decimal', (value) => toNumber(value, /^[+-]?\d+(\.\d+)?$/)),
  ...conversion('String', (value) => {
    const text = written(value);
    return text === undefined ? [] : [text];
  }),
  ...conversion('Date', (value) => {
    const moment = typeof value === 'string' ? Moment.either(value) : value;
    return moment instanceof Moment && moment.kind !== 'Time' ? [moment.date()] : [];
  }),
  ...conversion('DateTime', (value) => {
    const moment = typeof value === 'string' ? Moment.parse(value, 'DateTime') : value;
    return moment instanceof Moment && moment.kind !== 'Time'
      ? [new Moment('DateTime', moment.fields, moment.zone)]
      : [];
  }),
  ...conversion('Time', (value) => {
    const moment = typeof value === 'string' ? Moment.parse(value, 'Time') : value;
    return moment instanceof Moment && moment.kind === 'Time' ? [moment] : [];
  }),
  ...conversion('Quantity', toQuantity),
});

function conversion(type: string, convert: (value: Val) => Val[]): Record<string, Fn> {
  const use = ({ focus }: Call, then: (value: Val) => Val[]): Val[] => {
    const value = one(focus);
    return value === undefined ? [] : then(value);
  };
  return {
    [`to${type}`]: fn(0, type === 'Quantity' ? 1 : 0, (call) => use(call, convert)),
    [`convertsTo${type}`]: fn(0, type === 'Quantity' ? 1 : 0, (call) =>
      use(call, (value) => [convert(value).length > 0]),
    ),
  };
}

function toBoolean(value: Val): Val[] {
  if (typeof value === 'boolean') return [value];
  if (value === 1 || value === 0) return [value === 1];
  if (typeof value !== 'string') return [];
  if (/^(true|t|yes|y|1|1\.0)$/i.test(value)) return [true];
  return /^(false|f|no|n|0|0\.0)$/i.test(value) ? [false] : [];
}

function toNumber(value: Val, form: RegExp): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'boolean') return [value ? 1 : 0];
  return typeof value === 'string' && form.test(value) ? norm(Number(value)) : [];
}

const wholes = (values: number[]) => values.filter((each) => Number.isInteger(each) && Math.abs(each) <= 2147483648);

function toQuantity(value: Val): Val[] {
  if (value instanceof Quantity) return [value];
  if (typeof value === 'number') return [new Quantity(value, '1')];
  const [, number, quoted, word] =
    (typeof value === 'string' &&
      /^([+-]?\d+(?:\.\d+)?)[ \t\r\n]*(?:'([^']+)'|((?:year|month|week|day|hour|minute|second|millisecond)s?))?$/.exec(
        value,
      )) ||
    [];
  return number === undefined ? [] : norm(Number(number)).map((each) => new Quantity(each, quoted ?? word ?? '1'));
}
