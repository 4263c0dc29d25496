import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Endring, Lagret, Punkt } from './api.js';
import { Lagrer, type Lagringstilstand } from './lagrer.js';

const TID = '2026-11-24T11:04:00Z';

let sent: Endring[][];
let kept: Endring[];
let states: Lagringstilstand[];
let heard: Punkt[];
let answer: (endringer: Endring[]) => Promise<Lagret>;

const punkt = (linkId: string, versjon: number, more: Partial<Punkt> = {}): Punkt => ({
  linkId,
  versjon,
  skrevetAv: 'Per',
  egen: true,
  skrevet: TID,
  ...more,
});
const hers = (linkId: string, versjon: number, verdi = '"hers"') =>
  punkt(linkId, versjon, { skrevetAv: 'Olga', egen: false, verdi });

const ok = (endringer: Endring[]): Promise<Lagret> =>
  Promise.resolve({
    versjon: 2,
    lagret: TID,
    skrevet: endringer.map(({ linkId, versjon }) => punkt(linkId, versjon + 1)),
    konflikter: [],
  });

function lagrer(): Lagrer {
  return new Lagrer({
    klient: 'k1',
    versjoner: [['b', 3]],
    save: (endringer) => {
      sent.push(endringer);
      return answer(endringer);
    },
    loggedOut: (error) => error === 'logged out',
    refused: (error) => (error === 'withdrawn' ? 'FULLMAKT_TRUKKET' : undefined),
    keep: (endringer) => (kept = endringer),
    saved: () => undefined,
    heard: (punkter) => (heard = punkter),
    changed: (tilstand) => states.push(tilstand),
  });
}

const told = (endringer: Endring[]) => endringer.map(({ linkId, verdi, versjon }) => [linkId, verdi, versjon]);

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  states = [];
  heard = [];
  kept = [];
  answer = ok;
});

afterEach(() => vi.useRealTimers());

it('saves once after a pause, only what has changed, and only the newest of it', async () => {
  const it = lagrer();
  it.change('a', '1');
  await vi.advanceTimersByTimeAsync(200);
  it.change('a', '2');
  it.change('b', '9');
  expect(sent).toEqual([]);
  expect(told(kept)).toEqual([
    ['a', '2', 0],
    ['b', '9', 3],
  ]);
  await vi.advanceTimersByTimeAsync(300);
  expect(sent.map(told)).toEqual([
    [
      ['a', '2', 0],
      ['b', '9', 3],
    ],
  ]);
  expect(kept).toEqual([]);
  expect(states.at(-1)).toEqual({ slag: 'lagret', tid: TID });
});

it('does not let one who never pauses wait', async () => {
  const it = lagrer();
  for (let i = 0; i < 10; i++) {
    it.change('a', String(i));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(sent.length).toBeGreaterThan(0);
});

it('never has two requests under way, and builds on the version it was given', async () => {
  let release!: () => void;
  answer = (endringer) => new Promise((r) => (release = () => r(ok(endringer))));
  const it = lagrer();
  it.change('a', '1');
  await vi.advanceTimersByTimeAsync(300);
  it.change('a', '2');
  await vi.advanceTimersByTimeAsync(300);
  expect(sent).toHaveLength(1);
  expect(told(kept)).toEqual([['a', '2', 0]]);
  release();
  await vi.advanceTimersByTimeAsync(0);
  expect(told(sent[1])).toEqual([['a', '2', 1]]);
  release();
  await vi.advanceTimersByTimeAsync(0);
  expect(kept).toEqual([]);
  expect(it.dirty).toBe(false);
});

it('tries again until it succeeds, and keeps what is written meanwhile', async () => {
  answer = () => Promise.reject(new TypeError('no net'));
  const it = lagrer();
  it.change('a', '1');
  await vi.advanceTimersByTimeAsync(300);
  expect(states.at(-1)).toEqual({ slag: 'venter' });
  it.change('b', '2');
  expect(told(kept)).toEqual([
    ['a', '1', 0],
    ['b', '2', 3],
  ]);
  answer = ok;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(it.dirty).toBe(false);
  expect(states.at(-1)).toEqual({ slag: 'lagret', tid: TID });
});

it('says that one is logged out, and keeps what is written', async () => {
  answer = () => Promise.reject('logged out');
  const it = lagrer();
  it.change('a', '1');
  expect(await it.flush()).toBe(false);
  expect(states.at(-1)).toEqual({ slag: 'utlogget' });
  expect(told(kept)).toEqual([['a', '1', 0]]);
});

it('saves the other questions while one waits for a choice, and keeps both versions of that one', async () => {
  answer = (endringer) =>
    ok(endringer.filter(({ linkId }) => linkId !== 'a')).then((lagret) => ({
      ...lagret,
      konflikter: endringer.some(({ linkId }) => linkId === 'a') ? [hers('a', 7)] : [],
    }));
  const it = lagrer();
  it.change('a', '"mine"');
  it.change('b', '1');
  expect(await it.flush()).toBe(false);
  expect(states.at(-1)).toEqual({ slag: 'konflikt' });
  it.change('a', '"mine too"');
  it.change('b', '2');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told(sent.at(-1)!)).toEqual([['b', '2', 4]]);
  expect(told(kept)).toEqual([['a', '"mine too"', 0]]);
  expect(it.konflikter.get('a')).toMatchObject({ mitt: { verdi: '"mine too"' }, deres: { verdi: '"hers"' } });

  answer = ok;
  expect(await it.keepMine('a')).toBe(true);
  expect(told(sent.at(-1)!)).toEqual([['a', '"mine too"', 7]]);
});

it('drops mine when the other one is to stand', async () => {
  answer = () => Promise.resolve({ versjon: 9, lagret: TID, skrevet: [], konflikter: [hers('a', 7)] });
  const it = lagrer();
  it.change('a', '"mine"');
  await it.flush();
  expect(it.takeTheirs('a').verdi).toBe('"hers"');
  expect(it.dirty).toBe(false);
  expect(kept).toEqual([]);
  answer = ok;
  it.change('a', '"hers and more"');
  await it.flush();
  expect(told(sent.at(-1)!)).toEqual([['a', '"hers and more"', 7]]);
});

it('lets through what others write, but not over what is being written here', () => {
  const it = lagrer();
  it.change('a', '"mine"');
  const shown = it.receive([hers('a', 1), hers('b', 4), hers('c', 1)]);
  expect(shown.map(({ linkId }) => linkId)).toEqual(['b', 'c']);
  expect(it.receive([hers('b', 4), hers('b', 2)])).toEqual([]);
  it.change('b', '"upon hers"');
  expect(told(kept).at(-1)).toEqual(['b', '"upon hers"', 4]);
});

it('shows what another wrote upon mine before I was told that mine was saved', async () => {
  let release!: () => void;
  answer = (endringer) => new Promise((r) => (release = () => r(ok(endringer))));
  const it = lagrer();
  it.change('a', '"mine"');
  await vi.advanceTimersByTimeAsync(300);
  expect(it.receive([hers('a', 2, '"upon mine"')])).toEqual([]);
  release();
  await vi.advanceTimersByTimeAsync(0);
  expect(heard.map(({ verdi }) => verdi)).toEqual(['"upon mine"']);
  it.change('a', '"upon hers"');
  expect(told(kept)).toEqual([['a', '"upon hers"', 2]]);
});

it('goes on with what an earlier form could not save, as that form wrote it', async () => {
  const it = lagrer();
  it.resume([{ linkId: 'a', verdi: '1', versjon: 2, klient: 'before' }]);
  await vi.advanceTimersByTimeAsync(300);
  expect(sent).toEqual([[{ linkId: 'a', verdi: '1', versjon: 2, klient: 'before' }]]);
});

it('stops for good when the writer has no access any more, and keeps what was written', async () => {
  const it = lagrer();
  answer = () => Promise.reject('withdrawn');
  it.change('a', '1');
  await vi.advanceTimersByTimeAsync(300);
  expect(states.at(-1)).toEqual({ slag: 'avvist', hvorfor: 'FULLMAKT_TRUKKET' });
  it.change('a', '2');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(await it.flush()).toBe(false);
  expect(sent).toHaveLength(1);
  expect(told(kept)).toEqual([['a', '2', 0]]);
});
