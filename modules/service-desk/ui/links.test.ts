import { describe, expect, it } from 'vitest';
import { inOrder, linkAddress, spans, tokenOf } from './links';
import type { Link } from './types';

describe('the address of a link', () => {
  it('holds the token where no browser sends it', () => {
    const address = new URL(linkAddress('AbC-_1', 'https://wy.example.com'));
    expect([address.pathname, address.search, address.hash]).toEqual(['/l', '', '#AbC-_1']);
    expect(tokenOf(address.hash)).toBe('AbC-_1');
  });

  it('without a token opens nothing', () => expect(tokenOf('')).toBe(''));
});

describe('the links of a record', () => {
  it('stand with the live ones first, each in the order in which they came', () => {
    const link = (id: string, isLive: boolean) => ({ id, isLive }) as Link;
    expect(inOrder([link('3', false), link('2', true), link('1', false)]).map((one) => one.id)).toEqual(['2', '3', '1']);
  });

  it('may be valid for the usual spans, up to the longest', () => {
    expect(spans(7, 30)).toEqual([1, 3, 7, 30]);
    expect(spans(5, 14)).toEqual([1, 3, 5, 7, 14]);
    expect(spans(2, 2)).toEqual([1, 2]);
  });
});
