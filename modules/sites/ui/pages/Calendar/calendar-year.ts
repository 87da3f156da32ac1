import { enumValues } from '@shell';
import type { Calendar, CalendarDay } from './calendar-api';

export type Weekday = Calendar['workingDays'][number];

/** As people count the week, from Monday on. */
export function weekdays(): Weekday[] {
  const [sunday, ...others] = enumValues.DayOfWeek;
  return [...others, sunday];
}

export interface YearDay {
  date: string;
  day: number;
  weekday: Weekday;
  isWorkingDay: boolean;
  /** What the calendar says of this date in particular. */
  special?: CalendarDay;
}

export interface YearMonth {
  month: number;
  /** Empty places before the first, in a week from Monday on. */
  offset: number;
  days: YearDay[];
}

/** The year that has no holidays yet: this one, from November on the next as well; this one when none lacks them. As the setup's step has it. */
export function missingYear(today: string, days: Pick<CalendarDay, 'date'>[]): number {
  const thisYear = Number(today.slice(0, 4));
  const years = Number(today.slice(5, 7)) >= 11 ? [thisYear, thisYear + 1] : [thisYear];
  return years.find((year) => !days.some((day) => day.date.startsWith(`${year}-`))) ?? thisYear;
}

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The twelve months of a year as the calendar has them. */
export function monthsOf(year: number, calendar: Pick<Calendar, 'workingDays' | 'days'>): YearMonth[] {
  const week = weekdays();
  const special = new Map(calendar.days.map((day) => [day.date, day]));
  return Array.from({ length: 12 }, (_, index) => {
    const count = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
    const days = Array.from({ length: count }, (_unused, number): YearDay => {
      const instant = new Date(Date.UTC(year, index, number + 1));
      const date = isoOf(instant);
      const weekday = week[(instant.getUTCDay() + 6) % 7]!;
      const own = special.get(date);
      return {
        date,
        day: number + 1,
        weekday,
        isWorkingDay: own ? own.isWorkingDay : calendar.workingDays.includes(weekday),
        ...(own && { special: own }),
      };
    });
    return { month: index + 1, offset: week.indexOf(days[0]!.weekday), days };
  });
}

export interface SpecialSpan {
  first: string;
  last: string;
  day: CalendarDay;
}

const next = (date: string): string => isoOf(new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000));

/** The special days of a year; days in a row that say the same are one span. */
export function spansOf(year: number, days: CalendarDay[]): SpecialSpan[] {
  const spans: SpecialSpan[] = [];
  for (const day of days.filter(({ date }) => date.startsWith(`${year}-`))) {
    const before = spans.at(-1);
    const goesOn =
      before &&
      next(before.last) === day.date &&
      before.day.isWorkingDay === day.isWorkingDay &&
      before.day.name === day.name &&
      before.day.source === day.source &&
      before.day.isTakenBack === day.isTakenBack;
    if (goesOn) before.last = day.date;
    else spans.push({ first: day.date, last: day.date, day });
  }
  return spans;
}

/** What a special day is, for colours and words. */
export const kindOf = (day: CalendarDay): 'takenBack' | 'worked' | 'off' =>
  day.isTakenBack ? 'takenBack' : day.isWorkingDay ? 'worked' : 'off';
