import { beforeEach, expect, it } from 'vitest';
import type { Endring } from './api.js';
import { Kladd, type Apne, type Rad, type Skap } from './kladd.js';

const PERS = { nokkel: btoa('p'.repeat(32)), dager: 30 };
const OLGAS = { nokkel: btoa('o'.repeat(32)), dager: 30 };

let rows: Map<string, Rad>;
let open: Set<string>;
let broken: boolean;

const skap: Skap = {
  all: async () => {
    if (broken) throw new Error('refused');
    return [...rows.values()];
  },
  put: async (rad) => {
    if (broken) throw new Error('full');
    rows.set(rad.klient, rad);
  },
  remove: async (klient) => rows.delete(klient),
};
const apne: Apne = {
  hold: (klient) => {
    open.add(klient);
    return () => open.delete(klient);
  },
  list: async () => [...open],
};

const written = (verdi: string, linkId = 'a'): Endring => ({ linkId, verdi, versjon: 0, klient: 'k' });
const opened = async (vern = PERS, id = 's1') => (await Kladd.open(id, vern, skap, apne))!;
/** As when the browser dies: what it held is free, what it kept is there. */
const crash = () => open.clear();

beforeEach(() => {
  rows = new Map();
  open = new Set();
  broken = false;
});

it('gives the same person back what a form that died had kept', async () => {
  await (await opened()).write([written('1'), written('2', 'b')]);
  crash();
  const next = await opened();
  expect(await next.adopt(apne, 30)).toEqual([written('1'), written('2', 'b')]);
  expect([...rows.keys()]).toEqual([next.klient]);
});

it('keeps nothing that can be read without the key', async () => {
  await (await opened()).write([written('en hemmelighet')]);
  const [rad] = rows.values();
  expect(new TextDecoder().decode(rad.innhold)).not.toContain('hemmelighet');
  expect(JSON.stringify(rad)).not.toContain('hemmelighet');
});

it('gives nothing to another person on the same machine, and leaves it to its owner', async () => {
  await (await opened()).write([written('1')]);
  crash();
  expect(await (await opened(OLGAS)).adopt(apne, 30)).toEqual([]);
  crash();
  expect(await (await opened()).adopt(apne, 30)).toEqual([written('1')]);
});

it('takes nothing from a form that is open, nor from another draft', async () => {
  await (await opened()).write([written('1')]);
  expect(await (await opened()).adopt(apne, 30)).toEqual([]);
  crash();
  expect(await (await opened(PERS, 's2')).adopt(apne, 30)).toEqual([]);
  expect(rows.size).toBe(1);
});

it('throws away what is too old', async () => {
  const kladd = await opened();
  await kladd.write([written('1')]);
  rows.get(kladd.klient)!.tid -= 31 * 86_400_000;
  crash();
  expect(await (await opened()).adopt(apne, 30)).toEqual([]);
  expect(rows.size).toBe(0);
});

it('keeps the newest of what is written while it is at it, and nothing when all is saved', async () => {
  const kladd = await opened();
  await Promise.all([kladd.write([written('1')]), kladd.write([written('2')]), kladd.write([written('3')])]);
  crash();
  expect(await (await opened()).adopt(apne, 30)).toEqual([written('3')]);
  const last = await opened();
  await last.write([written('4')]);
  await last.write([]);
  expect(rows.has(last.klient)).toBe(false);
});

it('says so where the browser keeps nothing', async () => {
  const kladd = await opened();
  broken = true;
  await kladd.write([written('1')]);
  expect(kladd.varig).toBe(false);
  broken = false;
  await kladd.write([written('1')]);
  expect(kladd.varig).toBe(true);
});
