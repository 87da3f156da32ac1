import { describe, expect, it } from 'vitest';
import type { CalendarDay } from './calendar-api';
import { monthsOf, spansOf } from './calendar-year';

const day = (date: string, more: Partial<CalendarDay> = {}): CalendarDay => ({
  date,
  isWorkingDay: false,
  name: '国庆节',
  source: 'Company',
  isTakenBack: false,
  ...more,
});
const workingDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

describe('the year of a calendar', () => {
  it('has every day once, under its weekday', () => {
    const months = monthsOf(2028, { workingDays: [...workingDays], days: [] });
    expect(months.flatMap((month) => month.days)).toHaveLength(366);
    expect(months[0]).toMatchObject({ month: 1, offset: 5 });
    expect(months[0]!.days[0]).toMatchObject({ date: '2028-01-01', weekday: 'Saturday', isWorkingDay: false });
  });

  it('follows what is said of a date before its weekday', () => {
    const days = [day('2026-10-01'), day('2026-10-10', { isWorkingDay: true })];
    const october = monthsOf(2026, { workingDays: [...workingDays], days })[9]!;
    expect(october.days.filter((one) => one.isWorkingDay !== !['Saturday', 'Sunday'].includes(one.weekday)).map((one) => one.day)).toEqual([
      1, 10,
    ]);
  });

  it('tells days in a row that say the same in one line', () => {
    const spans = spansOf(2026, [
      day('2025-12-31'),
      day('2026-10-01'),
      day('2026-10-02'),
      day('2026-10-03', { source: 'Site' }),
      day('2026-10-05', { source: 'Site' }),
    ]);
    expect(spans.map(({ first, last }) => [first, last])).toEqual([
      ['2026-10-01', '2026-10-02'],
      ['2026-10-03', '2026-10-03'],
      ['2026-10-05', '2026-10-05'],
    ]);
  });
});
