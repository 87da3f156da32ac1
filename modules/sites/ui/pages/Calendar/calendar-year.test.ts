import { expect, it } from 'vitest';
import { missingYear } from './calendar-year';

it('the year without holidays is this one, from November on the next as well', () => {
  const days = [{ date: '2026-10-01' }];
  expect(missingYear('2026-10-31', [])).toBe(2026);
  expect(missingYear('2026-10-31', days)).toBe(2026);
  expect(missingYear('2026-11-01', days)).toBe(2027);
  expect(missingYear('2026-11-01', [...days, { date: '2027-01-01' }])).toBe(2026);
});
