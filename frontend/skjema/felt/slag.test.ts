/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { QuestionnaireJson } from '../motor/fhir.js';
import { oversatt } from '../tekst/oversatt.js';
import { checkAll, loadAll, tegn } from './tegning.testing.js';
import { lestVedlegg } from './lest-vedlegg.js';

const form = (name: string): QuestionnaireJson => JSON.parse(readFileSync(`forms/visning/${name}.json`, 'utf8'));

const drawn = (name: string) => tegn(form(name)).html().replace(/\s+/g, ' ');

beforeAll(loadAll);

it('draws each type with native controls', () => {
  const html = drawn('typer');
  for (const [linkId, tag] of [
    ['string', 'input'],
    ['text', 'textarea'],
    ['url', 'input'],
    ['integer', 'input'],
    ['decimal', 'input'],
    ['boolean', 'input'],
    ['date', 'input'],
    ['dateTime', 'input'],
    ['time', 'input'],
    ['quantity', 'input'],
    ['choice', 'input'],
    ['open-choice', 'input'],
    ['reference', 'input'],
  ]) {
    expect(html, linkId).toMatch(new RegExp(`<${tag}[^>]* id="felt-${linkId}"`));
  }
  expect(html).toContain('Du kan ta pause når du vil.');
  expect(html).not.toContain('kan ikke besvares her');
});

it('brings the keyboard that a type needs', () => {
  const html = drawn('typer');
  expect(html).toMatch(/id="felt-integer" type="text" inputmode="numeric"/);
  expect(html).toMatch(/id="felt-decimal" type="text" inputmode="decimal"/);
  expect(html).toMatch(/id="felt-url" type="url"/);
  expect(drawn('tekster')).toMatch(/id="felt-tlf" type="tel" autocomplete="tel"/);
});

it('asks for a date of birth in three parts that a browser can fill in', () => {
  const html = drawn('tekster');
  for (const part of ['bday-day', 'bday-month', 'bday-year']) expect(html).toContain(`autocomplete="${part}"`);
});

it('asks for no more of a date than the form does', () => {
  const html = drawn('datoer');
  expect(html.match(/id="felt-ar[-"]/g)).toHaveLength(1);
  expect(html.match(/id="felt-maned(-\d)?"/g)).toHaveLength(2);
  expect(html.match(/id="felt-monster(-\d)?"/g)).toHaveLength(2);
  expect(html.match(/id="felt-dag(-\d)?"/g)).toHaveLength(3);
  expect(html.match(/id="felt-tid(-\d)?"/g)).toHaveLength(4);
});

it('shows the unit, or lets one choose among several', () => {
  const html = drawn('enheter');
  expect(html).toMatch(/<span class="ds-field-affix" id="felt-en-enhet">centimeter<\/span>/);
  expect(html).toMatch(/aria-describedby="felt-en-enhet"/);
  expect(html).toMatch(/<select[^>]*id="felt-flere-enhetsvalg"/);
  expect(html).toContain('°C');
});

it('chooses with what the form asks for', () => {
  const html = drawn('valg');
  expect(html.match(/type="radio" name="felt-radio"/g)).toHaveLength(12);
  expect(html.match(/type="checkbox" name="felt-check"/g)).toHaveLength(3);
  expect(html).toMatch(/<select[^>]*id="felt-drop"/);
  expect(html.match(/type="checkbox" name="felt-drop-flere"/g)).toHaveLength(3);
  expect(html).toMatch(/id="felt-sok" type="text" list="felt-sok-forslag"/);
  expect(html).toMatch(/type="checkbox"[^>]*> <label[^>]*for="felt-ja"|id="felt-ja" type="checkbox"/);
  expect(html).toContain('mv-skjema-vannrett');
  expect(html).toContain('a) Først');
  expect(html.match(/type="radio" name="felt-heltall"/g)).toHaveLength(2);
  expect(html.match(/type="radio" name="felt-tekstvalg"/g)).toHaveLength(2);
  expect(html).toContain('Kvinne');
});

it('offers own words beside the options, by the name that the form gives', () => {
  const html = drawn('valg');
  expect(html).toContain('Et annet sted');
  expect(html.match(/Noe annet/g)).toHaveLength(2);
});

it('says so where the options are not to be had, and takes own words where they will do', () => {
  const html = drawn('valg');
  expect(html).toContain('Vi har ikke svaralternativene');
  expect(html).toMatch(/id="felt-ukjent-apen" type="text"/);
});

it('shows an answer in own words as chosen', () => {
  const answer = (linkId: string) => ({ linkId, answer: [{ valueString: 'På hytta' }] });
  const svar = { item: ['apen', 'apen-flere', 'apen-liste'].map(answer) };
  const html = tegn(form('valg'), svar).html();
  expect(html.match(/value="På hytta"/g)).toHaveLength(3);
});

it('slides along a line with the value as words', () => {
  const html = tegn(form('glider'), { item: [{ linkId: 'tall', answer: [{ valueInteger: 4 }] }] }).html();
  expect(html).toMatch(/type="range"\s+min="0"\s+max="10"\s+step="1"\s+aria-valuetext="4"/);
  expect(html).toContain('Ikke vondt');
  expect(html).toContain('Verst tenkelig');
  expect(html).toContain('Sjelden');
  expect(html).toMatch(/aria-valuetext="Ikke valgt ennå"/);
});

it.each(['table', 'likert'])('makes a table of %s with a row for each question', (control) => {
  const html = drawn(`tabell-${control}`);
  expect(html.match(/<th scope="row">/g)).toHaveLength(3);
  expect(html.match(/<th scope="col">/g)).toHaveLength(4);
  expect(html.match(/type="radio"/g)).toHaveLength(12);
});

it('makes a table of htable with a column for each question', () => {
  const html = drawn('tabell-htable');
  expect(html.match(/<th scope="row">/g)).toHaveLength(4);
  expect(html.match(/<th scope="col">/g)).toHaveLength(3);
});

it('shows what hangs under an answer in a table in a row below', () => {
  const svar = {
    item: [
      {
        linkId: 'table',
        item: [{ linkId: 'table.1', answer: [{ valueCoding: { system: 'urn:medvirk:visning', code: '1' } }] }],
      },
    ],
  };
  expect(tegn(form('tabell-table'), svar).html()).toContain('Hva spiser du?');
  expect(drawn('tabell-table')).not.toContain('Hva spiser du?');
});

it('makes a row of each repetition, and adds rows up to the limit', () => {
  const drawing = tegn(form('tabell-gtable'));
  expect(drawing.html()).toContain('Legg til en medisin til');
  for (let i = 0; i < 3; i++) drawing.tilstand.add(drawing.tilstand.nodes.at(-1)!);
  const html = drawing.html();
  expect(html.match(/<tr id="|<th scope="row">/g)!.length).toBeGreaterThanOrEqual(4);
  expect(html.match(/<table/g)).toHaveLength(1);
  expect(html).not.toContain('Legg til en medisin til');
});

it('puts questions of the same name in one column of a grid', () => {
  const html = drawn('tabell-grid');
  expect(html.match(/<th scope="col">/g)).toHaveLength(3);
  expect(html.match(/<th scope="row">/g)).toHaveLength(2);
});

it('gives each answer of several a field, a name and a way to take it away', () => {
  const svar = { item: [{ linkId: 'r-string', answer: [{ valueString: 'a' }, { valueString: 'b' }] }] };
  const html = tegn(form('gjentatte-svar'), svar).html().replace(/\s+/g, ' ');
  expect(html).toMatch(/<label[^>]*for="felt-r-string-svar-2" ?>Svar 2<\/label/);
  expect(html).toContain('Fjern svar 2<span class="ds-sr-only">: Hva heter du?</span>');
  expect(html).toContain('Legg til en til<span class="ds-sr-only">: Hva heter du?</span>');
  expect(html).toContain('Legg til et navn til');
  expect(html).toContain('Legg til et barn til');
});

it('tells which answer a nested question is about', () => {
  const code = (each: string) => ({ valueCoding: { system: 'urn:medvirk:visning', code: each } });
  const html = tegn(form('under-svar'), { item: [{ linkId: '1', answer: [code('1'), code('2')] }] }).html();
  expect(html).toContain('role="group" aria-label="Mat"');
  expect(html.match(/Hvor ofte\?/g)!.length).toBeGreaterThanOrEqual(2);
});

it('shows help where the question is, long help folded', () => {
  const html = drawn('tekster');
  expect(html).toMatch(/aria-describedby="felt-kort-hjelp-0"/);
  expect(html).toMatch(/<details class="ds-details" id="felt-lang-hjelp-0"> <summary>Hva er dette\?<\/summary>/);
  expect(html).toContain('Vises ved spørsmålet.');
  expect(html).toContain('<summary>Om skjemaet</summary>');
  expect(html).toContain('<summary>Hva er en fullmakt?</summary>');
  expect(html).toMatch(/data-color="info"> <p class="mv-skjema-tekst">Viktig å vite/);
  expect(html).toMatch(/data-color="warning">/);
});

it('shows what the form says of the answer: sub-label, pattern, prefix, link', () => {
  const html = drawn('tekster');
  expect(html).toMatch(/id="felt-under-under">.*href="https:\/\/www\.helsenorge\.no" rel="noopener noreferrer"/);
  expect(html).toMatch(/<p data-field="description" id="felt-format-format">NN 12345<\/p>/);
  expect(html).toContain('1a Med undertekst');
  expect(html).toContain('Les mer om dette');
  expect(html).not.toContain('javascript');
  expect(html).toMatch(/<textarea[^>]*id="felt-omrade"/);
});

it('lays markdown out, and runs nothing of it', () => {
  const html = drawn('markdown');
  expect(html).toContain('<strong>lest</strong>');
  expect(html).toContain('<ul class="ds-list">');
  expect(html).not.toMatch(/<script|<img|onerror|javascript:|evil/);
  expect(html).not.toMatch(/<h\d[^>]*>Stor/);
});

it('says in words that a question must be answered, and in its own words what is wrong', () => {
  const drawing = tegn(form('krav'), { item: [{ linkId: 'ord', answer: [{ valueString: '50' }] }] });
  checkAll(drawing);
  const html = drawing.html();
  expect(html).toContain('(må fylles ut)');
  expect(html).toContain('Postnummeret har fire sifre.');
  expect(html).toMatch(/aria-describedby="felt-ord-feil"\s+aria-invalid="true"/);
  expect(html).toContain('Ikke oppgitt');
  expect(html).not.toContain('Skjult');
});

it('gives groups headings in the order of the page', () => {
  const html = drawn('grupper');
  expect(html).toMatch(/<h2[^>]*>Om deg<\/h2>/);
  expect(html).toMatch(/<h3[^>]*>Kontakt<\/h3>/);
  expect(html).toMatch(/<legend[^>]*><h4[^>]*>Pårørende 1<\/h4><\/legend>/);
  expect(html).toContain('Uten tittel over');
});

it('tells of files that are attached elsewhere, or reads them here', () => {
  expect(drawn('typer')).toContain('Filer legger du ved til slutt');
  const html = tegn(form('krav'), {}, { vedlegg: lestVedlegg }).html();
  expect(html).toMatch(/type="file"\s+accept="image\/png"/);
  expect(html).toContain('Filen kan være av typen png, og høyst 1 MB.');
});

it('speaks the language that the form has a translation to', () => {
  const nn = tegn(oversatt(form('oversatt'), 'nn')).html();
  expect(nn).toContain('Kva heiter du?');
  expect(nn).toContain('Fornamn og etternamn');
  expect(nn).toContain('Som i passet ditt.');
  expect(nn).toContain('I leilegheit');
  const en = tegn(oversatt(form('oversatt'), 'en')).html();
  expect(en).toContain('A (en) What is your name?');
  expect(en).toContain('In a flat');
  expect(tegn(oversatt(form('valg'), 'en')).html()).toContain('Female');
});
