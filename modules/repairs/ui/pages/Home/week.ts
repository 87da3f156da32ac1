import type { ChartData } from '@shell';
import type { RepairDay } from '../../types';

interface Words {
  received: string;
  finished: string;
  finishedBefore: string;
  today: string;
}

const weekday = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** The days as a chart shows them; the last one is today and still under way. */
export function weekChart(days: RepairDay[], words: Words, locale: string): ChartData {
  const today = days.at(-1)?.day;
  return {
    categories: days.map(({ day }) => ({ key: day, label: day === today ? words.today : weekday(day, locale) })),
    current: today,
    series: [
      { key: 'received', label: words.received, look: 'light', values: days.map((day) => day.received) },
      { key: 'finished', label: words.finished, look: 'strong', values: days.map((day) => day.finished) },
      { key: 'finishedBefore', label: words.finishedBefore, look: 'compared', values: days.map((day) => day.finishedWeekBefore) },
    ],
  };
}

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** The orders behind a number; of a whole day those that came in. */
export function listOfDay(day: string, series = 'received'): string {
  if (series === 'received') return `/repairs/orders?created=${day}~${day}`;
  const finished = series === 'finished' ? day : dayBefore(day, 7);
  return `/repairs/orders?finished=${finished}~${finished}`;
}
