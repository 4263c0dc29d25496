import { expect, it } from 'vitest';
import { toDate } from './felt.js';

it('makes a date of what is written', () => {
  expect(toDate(['1', '2', '2027'])).toBe('2027-02-01');
  expect(toDate([' 31', '12 ', '2026'])).toBe('2026-12-31');
});

it('makes none of what is no date', () => {
  expect(toDate(['31', '2', '2027'])).toBeUndefined();
  expect(toDate(['', '2', '2027'])).toBeUndefined();
  expect(toDate(['1', '2', '27'])).toBeUndefined();
});
