import { describe, expect, it } from 'vitest';
import type { SakKort, Sakside } from '../sak/api.js';
import { append, refresh, refreshSize, replace } from './saksliste.js';

function sak(id: string, minute: number, changes: Partial<SakKort> = {}): SakKort {
  return {
    id,
    soknadId: `s-${id}`,
    innbyggerId: `i-${id}`,
    saksnummer: `2026-${id}`,
    innbyggernavn: 'Olga Nilsen',
    sokernavn: 'Per Nilsen',
    grunnlag: 'FULLMAKT',
    tjeneste: 'hjemmesykepleie',
    status: 'MOTTATT',
    mottatt: new Date(Date.UTC(2026, 10, 24, 8, minute)).toISOString(),
    versjon: 1,
    ...changes,
  };
}

function side(saker: SakKort[], flere = false, antall = saker.length): Sakside {
  return { saker, flere, antall };
}

const ids = (page: Sakside) => page.saker.map((each) => each.id);

describe('the list of cases', () => {
  it('puts a case that has just come on top and tells of it', () => {
    const { side: after, nye } = refresh(
      side([sak('b', 2), sak('a', 1)]),
      side([sak('c', 3), sak('b', 2), sak('a', 1)]),
    );
    expect(ids(after)).toEqual(['c', 'b', 'a']);
    expect(nye.map((each) => each.id)).toEqual(['c']);
  });

  it('tells of the first case in a list that was empty', () => {
    expect(refresh(side([]), side([sak('a', 1)])).nye).toHaveLength(1);
  });

  it('does not call an older case new when it slides in from the page below', () => {
    const { nye } = refresh(side([sak('c', 3), sak('b', 2)], true, 3), side([sak('b', 2), sak('a', 1)]));
    expect(nye).toEqual([]);
  });

  it('does not call a case new that somebody has taken', () => {
    const taken = sak('c', 3, { status: 'UNDER_BEHANDLING', saksbehandler: 'Kari Lund' });
    expect(refresh(side([sak('b', 2)]), side([taken, sak('b', 2)])).nye).toEqual([]);
  });

  it('keeps what was shown further down than what was fetched anew', () => {
    const shown = side([sak('c', 3), sak('b', 2), sak('a', 1)], true, 9);
    const { side: after } = refresh(shown, side([sak('d', 4), sak('c', 3)], true, 10));
    expect(ids(after)).toEqual(['d', 'c', 'b', 'a']);
    expect(after.antall).toBe(10);
    expect(after.flere).toBe(true);
  });

  it('lets go of a case that no longer belongs to the choice', () => {
    const { side: after } = refresh(side([sak('b', 2), sak('a', 1)]), side([sak('a', 1)]));
    expect(ids(after)).toEqual(['a']);
  });

  it('shows a case once though it comes on two pages', () => {
    const after = append(side([sak('c', 3), sak('b', 2)], true), side([sak('b', 2), sak('a', 1)]));
    expect(ids(after)).toEqual(['c', 'b', 'a']);
    expect(after.flere).toBe(false);
  });

  it('replaces one case and leaves the others as they are', () => {
    const before = side([sak('b', 2), sak('a', 1)]);
    const after = replace(before, sak('a', 1, { versjon: 2 }));
    expect(after.saker[1].versjon).toBe(2);
    expect(after.saker[0]).toBe(before.saker[0]);
  });

  it('asks for at least a page and at most what one call brings', () => {
    expect([0, 30, 400].map(refreshSize)).toEqual([25, 30, 100]);
  });
});
