import { describe, expect, it } from 'vitest';
import { lastWeek } from './dager.js';

describe('the last week', () => {
  it('has seven days, with today as the last', () => {
    expect(lastWeek(new Date('2026-11-24T12:00:00Z'))).toEqual({ fra: '2026-11-18', til: '2026-11-24' });
  });

  it('ends on the day that it is in Norway', () => {
    expect(lastWeek(new Date('2026-11-23T23:30:00Z')).til).toBe('2026-11-24');
  });
});
