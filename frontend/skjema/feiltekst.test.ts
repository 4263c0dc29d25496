/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { feilMedSporsmal, feiltekst } from './feiltekst.js';
import { readQuestionnaire } from './motor/definition.js';
import { Svartilstand } from './motor/svartilstand.js';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

const node = (name: string, linkId: string) =>
  new Svartilstand(readQuestionnaire(read(`forms/visning/${name}.json`))).find(linkId)!;

/** What only a machine can break, or only a form. */
const NOT_FOR_A_PERSON =
  /^(skjema-|svar-|annen|annet|status|ukjent|feil-|en-gang|ikke-svar|deaktivert|rekkefolge|flere-|valg-ukjent|monster-)/;

it('has a sentence of its own for whatever a person can break', () => {
  const reasons = Object.keys(read('src/main/resources/skjema/feil.json').nb).filter(
    (each) => !NOT_FOR_A_PERSON.test(each),
  );
  const unknown = feiltekst({ reason: 'noe-annet', limit: '' });
  expect(reasons.length).toBeGreaterThan(20);
  expect(reasons.filter((reason) => feiltekst({ reason, limit: '3' }) === unknown)).toEqual([]);
});

it('says a limit as a person reads it', () => {
  expect(feiltekst({ reason: 'for-liten', limit: '1994-05', node: node('datoer', 'maned') })).toBe(
    'Datoen kan ikke være før mai 1994.',
  );
  expect(feiltekst({ reason: 'for-stor', limit: '2.5 kg' })).toBe('Verdien må være 2,5 kg eller lavere.');
  expect(feiltekst({ reason: 'filstorrelse', limit: '1024', node: node('krav', 'fil') })).toContain('1 MB');
  expect(feiltekst({ reason: 'filstorrelse', limit: '', node: node('krav', 'fil') })).toContain('1 MB');
  expect(feiltekst({ reason: 'filtype', limit: 'image/png, application/pdf' })).toContain('png, pdf');
});

it('asks for as much of a date as the form does', () => {
  expect(feiltekst({ reason: 'dato', limit: '', node: node('datoer', 'ar') })).toContain('fire sifre');
  expect(feiltekst({ reason: 'dato', limit: '', node: node('datoer', 'maned') })).toContain('måned og år');
});

it("uses the form's own words, and still says when an answer is missing", () => {
  const code = node('krav', 'ord');
  expect(feiltekst({ reason: 'form', limit: '', node: code })).toBe('Postnummeret har fire sifre.');
  expect(feiltekst({ reason: 'mangler', limit: '', node: code })).toBe(
    'Dette må fylles ut. Postnummeret har fire sifre.',
  );
  expect(feilMedSporsmal({ reason: 'form', limit: '', node: code })).toBe('Postnummer: Postnummeret har fire sifre.');
});
