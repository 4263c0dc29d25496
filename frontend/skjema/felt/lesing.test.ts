import { expect, it } from 'vitest';
import { tidsord, klokkeord } from '../ord.js';
import { toDate } from './dato.js';
import { momentOf, toClock, toMoment } from './klokke.js';
import { toNumber } from './tall.js';

it.each([
  [['12', '3', '1943'], 'day', '1943-03-12'],
  [['', '3', '1943'], 'day', '1943-03'],
  [['', '', '1943'], 'day', '1943'],
  [['12', '', '1943'], 'day', undefined],
  [['', '3', '1943'], 'month', '1943-03'],
  [['', '', '1943'], 'month', undefined],
  [['7', '3', '1943'], 'year', '1943'],
  [['', '', '43'], 'year', undefined],
] as const)('reads %j as a date to the %s', (written, precision, date) => {
  expect(toDate([...written], precision)).toBe(date);
});

it.each([
  ['8', '08:00:00'],
  ['8.30', '08:30:00'],
  ['0830', '08:30:00'],
  [' 23:59 ', '23:59:00'],
  ['24.00', undefined],
  ['8.7', undefined],
  ['snart', undefined],
])('reads %s as a time of day', (written, time) => {
  expect(toClock(written)).toBe(time);
});

it('reads a moment as the clock goes in Norway, summer and winter, and writes it back', () => {
  const moment = toMoment(['24', '11', '2026', '12.04'])!;
  expect(moment).toBe('2026-11-24T12:04:00+01:00');
  expect(toMoment(['24', '7', '2026', '0.15'])).toBe('2026-07-24T00:15:00+02:00');
  expect(momentOf('2026-07-23T22:15:00Z')).toEqual(['24', '7', '2026', '00.15']);
  expect(momentOf(moment)).toEqual(['24', '11', '2026', '12.04']);
  expect(toMoment(['24', '11', '2026', ''])).toBe('2026-11-24');
  expect(toMoment(['', '', '', '12.04'])).toBeUndefined();
});

it.each([
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['−3', -3],
  ['12 000', 12000],
  ['2,', undefined],
  ['to', undefined],
  ['1e3', undefined],
])('reads %s as a number', (written, number) => {
  expect(toNumber(written)).toBe(number);
});

it('tells a year, a month, a day and a time in words', () => {
  expect(tidsord('1996')).toBe('1996');
  expect(tidsord('1996-05')).toBe('mai 1996');
  expect(tidsord('1996-05-17')).toBe('17. mai 1996');
  expect(tidsord('2026-11-24T12:04:00+01:00')).toBe('24. november 2026 kl. 12.04');
  expect(klokkeord('08:30:00')).toBe('08.30');
  expect(tidsord('i går')).toBe('i går');
});
