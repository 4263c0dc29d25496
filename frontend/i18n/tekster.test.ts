import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const placeholders = (text: string) => (text.match(/<x id="\d+"/g) ?? []).sort();

function units(locale: string) {
  const pattern = /<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>([^]*?)<\/trans-unit>/g;
  return [...read(`./xlf/${locale}.xlf`).matchAll(pattern)].map(([, id, source, rest]) => ({
    id,
    source,
    target: /<target>([^]*?)<\/target>/.exec(rest)?.[1] ?? '',
  }));
}

it.each(['nn', 'en'])('has every text in %s, with the same values in it', (locale) => {
  const all = units(locale);
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(({ target }) => !target.trim()).map(({ source }) => source)).toEqual([]);
  for (const { source, target } of all) {
    expect(placeholders(target), source).toEqual(placeholders(source));
  }
});

it.each(['nn', 'en'])('has built the texts in %s that the browser gets', (locale) => {
  const built = read(`./generated/${locale}.ts`);
  expect(units(locale).filter(({ id }) => !built.includes(`'${id}'`))).toEqual([]);
});
