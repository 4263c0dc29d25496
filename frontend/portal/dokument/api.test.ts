import { describe, expect, it } from 'vitest';
import { errorCode } from './api.js';
import { csrfHeader } from './csrf.js';
import { errorText, sizeText } from './tekster.js';

const page = (cookie: string, metas: Record<string, string> = {}) =>
  ({
    cookie,
    head: {
      querySelector: (selector: string) => {
        const content = metas[/"(.+)"/.exec(selector)![1]];
        return content === undefined ? null : { content };
      },
    },
  }) as unknown as Document;

describe('csrfHeader', () => {
  it('takes the token from the cookie', () => {
    expect(csrfHeader(page('a=b; XSRF-TOKEN=x%3Dy; c=d'))).toEqual({ 'X-XSRF-TOKEN': 'x=y' });
  });

  it('takes the token and the name of the header from the page', () => {
    expect(csrfHeader(page('', { _csrf: 't', _csrf_header: 'X-CSRF-TOKEN' }))).toEqual({ 'X-CSRF-TOKEN': 't' });
    expect(csrfHeader(page('', { _csrf: 't' }))).toEqual({ 'X-CSRF-TOKEN': 't' });
  });

  it('sends nothing when there is no token', () => {
    expect(csrfHeader(page('', { _csrf: 'undefined' }))).toEqual({});
  });
});

describe('errorCode', () => {
  it('is the code that the server gave', () => {
    expect(errorCode(400, '{"felt":"fil","kode":"dokument.type"}')).toBe('dokument.type');
  });

  it('is told by the status when the answer is not ours', () => {
    expect(errorCode(413, '<html>')).toBe('dokument.stor');
    expect(errorCode(404, '')).toBe('ikke-funnet');
    expect(errorCode(500, 'oops')).toBe('annet');
  });

  it('knows a login page as a lost session', () => {
    expect(errorCode(200, '<!doctype html>')).toBe('innlogging');
    expect(errorCode(401, '')).toBe('innlogging');
    expect(errorCode(403, '')).toBe('innlogging');
  });
});

describe('the texts', () => {
  it('say something different for each code', () => {
    const codes = ['type', 'stor', 'antall', 'tom', 'virus', 'kontroll', 'laast'].map((k) => `dokument.${k}`);
    const texts = [...codes, 'nett', 'innlogging', 'ikke-funnet', 'annet'].map((k) => errorText(k as never));
    expect(new Set(texts).size).toBe(11);
  });

  it('write sizes in the language of the reader', () => {
    expect(sizeText(340_400, 'nb')).toBe('340\u00a0kB');
    expect(sizeText(2_440_000, 'nb')).toBe('2,4\u00a0MB');
    expect(sizeText(2_440_000, 'en')).toBe('2.4\u00a0MB');
    expect(sizeText(1, 'nn')).toBe('1\u00a0kB');
  });
});
