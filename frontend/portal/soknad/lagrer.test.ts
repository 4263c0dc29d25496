import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Lagret } from './api.js';
import type { Kladd } from './kladd.js';
import { Lagrer, type Lagringstilstand } from './lagrer.js';

const TID = '2026-11-24T11:04:00Z';

let saved: [string, number][];
let kept: Kladd | undefined;
let states: Lagringstilstand[];
let answer: (svar: string, versjon: number) => Promise<Lagret>;

const ok = (_: string, versjon: number) => Promise.resolve({ ok: true, versjon: versjon + 1, lagret: TID });

function lagrer(): Lagrer {
  return new Lagrer({
    versjon: 1,
    save: (svar, versjon) => {
      saved.push([svar, versjon]);
      return answer(svar, versjon);
    },
    loggedOut: (error) => error === 'logged out',
    refused: (error) => (error === 'withdrawn' ? 'FULLMAKT_TRUKKET' : undefined),
    keep: (kladd) => (kept = kladd),
    forget: () => (kept = undefined),
    changed: (tilstand) => states.push(tilstand),
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  saved = [];
  states = [];
  kept = undefined;
  answer = ok;
});

afterEach(() => vi.useRealTimers());

it('saves once after a pause, and only the newest', async () => {
  const it = lagrer();
  it.change('a');
  await vi.advanceTimersByTimeAsync(500);
  it.change('ab');
  expect(saved).toEqual([]);
  expect(kept).toEqual({ svar: 'ab', versjon: 1 });
  await vi.advanceTimersByTimeAsync(600);
  expect(saved).toEqual([['ab', 1]]);
  expect(kept).toBeUndefined();
  expect(states.at(-1)).toEqual({ slag: 'lagret', tid: TID });
});

it('never has two requests under way, and builds on the version it was given', async () => {
  let release!: () => void;
  answer = (svar, versjon) => new Promise((r) => (release = () => r(ok(svar, versjon))));
  const it = lagrer();
  it.change('a');
  await vi.advanceTimersByTimeAsync(600);
  it.change('b');
  await vi.advanceTimersByTimeAsync(600);
  expect(saved).toEqual([['a', 1]]);
  release();
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  expect(kept).toEqual({ svar: 'b', versjon: 2 });
  release();
  await vi.advanceTimersByTimeAsync(0);
  expect(kept).toBeUndefined();
  expect(it.dirty).toBe(false);
});

it('tries again until it succeeds, and keeps what is written meanwhile', async () => {
  answer = () => Promise.reject(new TypeError('no net'));
  const it = lagrer();
  it.change('a');
  await vi.advanceTimersByTimeAsync(600);
  expect(states.at(-1)).toEqual({ slag: 'venter' });
  expect(kept).toEqual({ svar: 'a', versjon: 1 });
  answer = ok;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(saved).toEqual([
    ['a', 1],
    ['a', 1],
  ]);
  expect(it.dirty).toBe(false);
});

it('says that one is logged out, and keeps what is written', async () => {
  answer = () => Promise.reject('logged out');
  const it = lagrer();
  it.change('a');
  expect(await it.flush()).toBe(false);
  expect(states.at(-1)).toEqual({ slag: 'utlogget' });
  expect(kept).toEqual({ svar: 'a', versjon: 1 });
});

it('stops at a conflict and overwrites only when told to', async () => {
  answer = () => Promise.resolve({ ok: false, versjon: 7, lagret: TID, nyereSvar: 'hers', nyereAv: 'Olga' });
  const it = lagrer();
  it.change('mine');
  await it.flush();
  expect(states.at(-1)).toEqual({ slag: 'konflikt', deres: 'hers', hvem: 'Olga' });
  it.change('mine too');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saved).toHaveLength(1);
  answer = ok;
  expect(await it.keepMine()).toBe(true);
  expect(saved.at(-1)).toEqual(['mine too', 7]);
});

it('drops mine when the other one is to stand', async () => {
  answer = () => Promise.resolve({ ok: false, versjon: 7, lagret: TID, nyereSvar: 'hers', nyereAv: 'Olga' });
  const it = lagrer();
  it.change('mine');
  await it.flush();
  it.takeTheirs();
  expect(it.dirty).toBe(false);
  expect(kept).toBeUndefined();
  answer = ok;
  it.change('hers and more');
  await it.flush();
  expect(saved.at(-1)).toEqual(['hers and more', 7]);
});

it('stops for good when the writer has no access any more, and keeps what was written', async () => {
  const it = lagrer();
  answer = () => Promise.reject('withdrawn');
  it.change('a');
  await vi.advanceTimersByTimeAsync(600);
  expect(states.at(-1)).toEqual({ slag: 'avvist', hvorfor: 'FULLMAKT_TRUKKET' });
  it.change('ab');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(await it.flush()).toBe(false);
  expect(saved).toEqual([['a', 1]]);
  expect(kept).toEqual({ svar: 'ab', versjon: 1 });
});
