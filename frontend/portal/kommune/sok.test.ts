import { expect, it } from 'vitest';
import { search } from './sok.js';

const tjenester = [
  { kode: 'hs', navn: 'Hjemmesykepleie', ingress: 'Hjelp av sykepleier hjemme', sokeord: ['sår'] },
  { kode: 'ta', navn: 'Trygghetsalarm', ingress: 'Alarm om du faller', sokeord: ['fall'] },
  { kode: 'mo', navn: 'Matombringing', ingress: 'Middag hjem til deg', sokeord: ['mat', 'hjelp'] },
];

const codes = (typed: string) => search(tjenester, typed).map((tjeneste) => tjeneste.kode);

it('shows every service when nothing is typed', () => {
  expect(codes('  ')).toEqual(['hs', 'ta', 'mo']);
});

it('finds by name, by a word of the people and by the text', () => {
  expect(codes('ALARM')).toEqual(['ta']);
  expect(codes('sar')).toEqual(['hs']);
  expect(codes('middag')).toEqual(['mo']);
});

it('puts the services that are called so first', () => {
  expect(codes('mat')).toEqual(['mo']);
  expect(codes('hjem')).toEqual(['hs', 'mo']);
});

it('wants every word', () => {
  expect(codes('hjelp sykepleier')).toEqual(['hs']);
  expect(codes('hjelp drage')).toEqual([]);
});
