import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Frister, Stilling } from './frister.js';
import { Oktvakt } from './oktvakt.js';

const MINUTE = 60_000;

/** Two tabs of one browser share what the server has said. */
function browser(end = 120) {
  let shared: Frister | undefined;
  const server = { asked: 0, ended: 0, gone: false };
  const begun = Date.now();
  const tab = () => {
    const seen = { warned: [] as Stilling[], ended: [] as string[], open: false, answer: () => {} };
    const vakt = new Oktvakt({
      ask: () => {
        server.asked++;
        return server.gone
          ? Promise.reject({ status: 401 })
          : Promise.resolve({ ledig: 30 * 60, igjen: end * 60 - (Date.now() - begun) / 1000, varsel: 5 * 60 });
      },
      end: () => {
        server.ended++;
        return Promise.resolve();
      },
      warn: (where, answered) => {
        seen.warned.push(where);
        seen.open = true;
        seen.answer = () => {
          seen.open = false;
          answered();
        };
        return { tick: () => {}, close: () => (seen.open = false) };
      },
      loggedOut: (error) => (error as { status: number }).status === 401,
      ended: (grunn) => seen.ended.push(grunn),
      read: () => shared,
      write: (frister) => (shared = frister),
    });
    return { vakt, seen };
  };
  return { tab, server };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the watch over a login', () => {
  it('warns five minutes before the idle time is over', async () => {
    const { vakt, seen } = browser().tab();
    await vakt.touch();
    await vi.advanceTimersByTimeAsync(24.9 * MINUTE);
    expect(seen.warned).toEqual([]);
    await vi.advanceTimersByTimeAsync(0.2 * MINUTE);
    expect(seen.warned.map(({ grunn }) => grunn)).toEqual(['ledig']);
  });

  it('ends the session when nobody answers', async () => {
    const { tab, server } = browser();
    const { vakt, seen } = tab();
    await vakt.touch();
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    expect(server.ended).toBe(1);
    expect(seen.ended).toEqual(['ledig']);
    expect(seen.open).toBe(false);
  });

  it('goes on when the reader wants to, and warns again next time', async () => {
    const { vakt, seen } = browser().tab();
    await vakt.touch();
    await vi.advanceTimersByTimeAsync(26 * MINUTE);
    seen.answer();
    await vi.advanceTimersByTimeAsync(24 * MINUTE);
    expect(seen.ended).toEqual([]);
    expect(seen.warned).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(seen.warned).toHaveLength(2);
  });

  it('does not warn one who writes, and asks the server once a minute at most', async () => {
    const { tab, server } = browser();
    const { vakt, seen } = tab();
    await vakt.touch();
    for (let second = 0; second < 40 * 60; second += 5) {
      await vi.advanceTimersByTimeAsync(5_000);
      vakt.activity();
    }
    expect(seen.warned).toEqual([]);
    expect(server.asked).toBeLessThan(45);
  });

  it('closes the warning when one does something in another tab', async () => {
    const { tab, server } = browser();
    const [one, other] = [tab(), tab()];
    await one.vakt.touch();
    other.vakt.check();
    await vi.advanceTimersByTimeAsync(26 * MINUTE);
    expect([one.seen.open, other.seen.open]).toEqual([true, true]);
    one.seen.answer();
    await vi.advanceTimersByTimeAsync(0);
    other.vakt.check(); // as when the browser tells that the shared frist has changed
    expect(other.seen.open).toBe(false);
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(server.ended).toBe(0);
  });

  it('says once that the longest time is near, and ends there although one goes on', async () => {
    const { tab, server } = browser(40);
    const { vakt, seen } = tab();
    await vakt.touch();
    for (let minute = 0; minute < 36; minute++) {
      await vi.advanceTimersByTimeAsync(MINUTE);
      vakt.activity();
    }
    expect(seen.warned.map(({ grunn }) => grunn)).toEqual(['lengst']);
    seen.answer();
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    expect(seen.warned).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(seen.ended).toEqual(['lengst']);
    expect(server.ended).toBe(0);
  });

  it('leaves it to the views to say that one has logged out elsewhere', async () => {
    const { tab, server } = browser();
    const { vakt, seen } = tab();
    await vakt.touch();
    server.gone = true;
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    vakt.activity();
    await vi.advanceTimersByTimeAsync(0);
    await vi.advanceTimersByTimeAsync(40 * MINUTE);
    expect([seen.warned, seen.ended]).toEqual([[], []]);
  });

  it('watches again when one has logged in anew in another tab', async () => {
    const { tab } = browser();
    const [one, other] = [tab(), tab()];
    await one.vakt.touch();
    await vi.advanceTimersByTimeAsync(31 * MINUTE);
    expect(one.seen.ended).toEqual(['ledig']);
    await other.vakt.touch();
    one.vakt.check();
    await vi.advanceTimersByTimeAsync(26 * MINUTE);
    expect(one.seen.warned).toHaveLength(2);
  });
});
