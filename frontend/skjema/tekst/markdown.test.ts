import { describe, expect, it } from 'vitest';
import { isSafeLink } from './lenke.js';
import { plain, readInline, readMarkdown } from './markdown.js';

describe('markdown', () => {
  it('reads paragraphs, headings and lists', () => {
    expect(readMarkdown('# Om deg\nEn linje\nto linjer\n\n- a\n- b\n  1. c\n\nSlutt')).toEqual([
      { kind: 'heading', parts: ['Om deg'] },
      { kind: 'paragraph', parts: ['En linje to linjer'] },
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [
          { parts: ['a'], lists: [] },
          {
            parts: ['b'],
            lists: [{ kind: 'list', ordered: true, start: 1, items: [{ parts: ['c'], lists: [] }] }],
          },
        ],
      },
      { kind: 'paragraph', parts: ['Slutt'] },
    ]);
  });

  it('reads bold, italics and line breaks', () => {
    expect(readInline('Les **dette** _nøye_  \nnå')).toEqual([
      'Les ',
      { kind: 'strong', parts: ['dette'] },
      ' ',
      { kind: 'em', parts: ['nøye'] },
      { kind: 'break' },
      'nå',
    ]);
  });

  it('leaves marks that mark nothing', () => {
    expect(readInline('2 * 3 * 4, fil_navn_to og 5 < 6')).toEqual(['2 * 3 * 4, fil_navn_to og 5 < 6']);
    expect(readInline('**uten slutt')).toEqual(['**uten slutt']);
    expect(readInline('\\*ikke kursiv\\*')).toEqual(['*ikke kursiv*']);
  });

  it('links to web pages, mail and telephone', () => {
    expect(readInline('[les mer](https://www.helsenorge.no/ "Tittel")')).toEqual([
      { kind: 'link', href: 'https://www.helsenorge.no/', parts: ['les mer'] },
    ]);
    expect(readInline('<https://a.no>')).toEqual([{ kind: 'link', href: 'https://a.no', parts: ['https://a.no'] }]);
    expect(isSafeLink('mailto:a@b.no')).toBe(true);
    expect(isSafeLink('tel:116117')).toBe(true);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x]( javascript:alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](javascript&#58;alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox)',
    '[x](//evil.example)',
    '[x](https:javascript:alert(1))',
    '[x](/vaksiner/)',
    '<javascript:alert(1)>',
  ])('makes no link of %s', (source) => {
    expect(JSON.stringify(readMarkdown(source))).not.toContain('"link"');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<!-- x -->',
    '<iframe src="//evil">',
    '![x](https://evil.example/spor.png)',
  ])('takes the markup out of %s', (source) => {
    const read = JSON.stringify(readMarkdown(source));
    expect(read).not.toMatch(/<|onerror|onload|evil/);
  });

  it('keeps what is written as signs as words', () => {
    expect(plain('&lt;script&gt; &#9917; &amp;lt; A&nbsp;B')).toBe('<script> ⚽ &lt; A\u00a0B');
    expect(plain('&#0; &#xD800; &#99999999;')).toBe('&#0; &#xD800; &#99999999;');
  });

  it.each(['[', '![', '**', '*a ', '_', '<', '`', '[a](', '**a *', '- ', '  - a\n', '\\', '[a](b', '> ', '&#'])(
    'reads a long row of %s at once',
    (sign) => {
      const before = performance.now();
      readMarkdown(sign.repeat(50_000));
      expect(performance.now() - before).toBeLessThan(500);
    },
  );

  it('gives the words alone', () => {
    expect(plain('## Tittel\n\n- **en**\n- [to](https://a.no)')).toBe('Tittel\n\nen\n\nto');
  });
});
