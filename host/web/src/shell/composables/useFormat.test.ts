import { describe, expect, it } from 'vitest';
import { maskPhone, toDate } from './useFormat';

describe('phone numbers', () => {
  it.each([
    ['13812348000', '138****8000'],
    ['+86 13812348000', '+86 138****8000'],
    ['0755-26881234', '0755-26****34'],
    ['138****8000', '138****8000'],
    ['95588', '95588'],
    ['', ''],
  ])('%s is shown as %s', (value, shown) => expect(maskPhone(value)).toBe(shown));
});

describe('instants', () => {
  it('without an offset are UTC', () => {
    expect(toDate('2026-11-22T01:00:00')?.toISOString()).toBe('2026-11-22T01:00:00.000Z');
    expect(toDate('2026-11-22T09:00:00+08:00')?.toISOString()).toBe('2026-11-22T01:00:00.000Z');
  });

  it('that are missing or broken are nothing', () => {
    expect(toDate(null)).toBeNull();
    expect(toDate('')).toBeNull();
    expect(toDate('yesterday')).toBeNull();
  });
});
