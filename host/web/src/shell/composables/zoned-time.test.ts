import { describe, expect, it } from 'vitest';
import { addDays, dayRange, instantOf, stampOf, zonedDay } from './zoned-time';

describe('days of a zone', () => {
  it('begin at midnight there', () => {
    expect(instantOf('2026-11-22', 'Asia/Shanghai').toISOString()).toBe('2026-11-21T16:00:00.000Z');
    expect(zonedDay(new Date('2026-11-21T16:30:00Z'), 'Asia/Shanghai')).toBe('2026-11-22');
  });

  it('have 23 hours when the clocks go forward', () => {
    const { from, to } = dayRange('2026-03-29', '2026-03-29', 'Europe/Berlin');
    expect(Date.parse(to) - Date.parse(from)).toBe(23 * 3_600_000);
  });

  it('are counted across months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});

it('a file is named by the time of the zone', () => {
  expect(stampOf(new Date('2026-11-21T16:05:00Z'), 'Asia/Shanghai')).toBe('202611220005');
});

it('a wall-clock time with minutes is found', () => {
  expect(instantOf('2026-11-22T09:30', 'Asia/Shanghai').toISOString()).toBe('2026-11-22T01:30:00.000Z');
});
