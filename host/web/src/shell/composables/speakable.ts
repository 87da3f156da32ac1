import { culture, translate } from '@/i18n';
import { addDays, pad, zonedDay, zonedParts } from './zoned-time';

const locales = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW', en: 'en-GB' };

/** The part of the day that people say with the hour, by the hour at which it begins. */
const partOf = (hour: number): string =>
  hour < 6 ? 'night' : hour < 12 ? 'morning' : hour < 13 ? 'noon' : hour < 18 ? 'afternoon' : 'evening';

/**
 * A moment as somebody says it on the phone, in the zone of the site: the day of the week with its date, the part of the day, the hour of twelve. Today and tomorrow are
 * called so; another year is said.
 */
export function speakable(instant: Date, now: Date, timeZone: string): string {
  const { year, month, day, hour, minute } = zonedParts(instant, timeZone);
  const date = zonedDay(instant, timeZone);
  const today = zonedDay(now, timeZone);
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locales[culture.value], { timeZone, ...options }).format(instant);
  const clock = translate(`shell.spoken.${partOf(hour)}`, { time: `${hour % 12 || 12}:${pad(minute)}` });
  const which =
    date === today ? 'today' : date === addDays(today, 1) ? 'tomorrow' : date.slice(0, 4) === today.slice(0, 4) ? 'day' : 'year';
  return translate(`shell.spoken.${which}`, {
    weekday: named({ weekday: culture.value === 'en' ? 'long' : 'short' }),
    year,
    month: culture.value === 'en' ? named({ month: 'long' }) : month,
    day,
    clock,
  });
}
