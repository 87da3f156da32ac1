import { useNow } from './useNow';
import { useSiteStore } from '@/app/sites';
import { culture, translate } from '@/i18n';
import { pad, zonedDay, zonedParts, addDays } from './zoned-time';

export type DateTimeMode = 'dateTime' | 'date' | 'time' | 'relative';
export type Instant = string | number | Date | null | undefined;

/** An instant of the API; what has no offset is UTC. */
export function toDate(value: Instant): Date | null {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return value;
  if (typeof value === 'string' && value.includes('T') && !/(Z|[+-]\d\d:?\d\d)$/i.test(value)) return new Date(`${value}Z`);
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** Shows values in the site's zone and the reader's language. */
export function useFormat() {
  const sites = useSiteStore();
  const now = useNow();

  const zone = (siteId?: string | null): string => sites.timeZone(siteId);

  function date(value: Instant, siteId?: string | null): string {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return localDay(value);
    const instant = toDate(value);
    return instant ? localDay(zonedDay(instant, zone(siteId))) : '';
  }

  function localDay(day: string): string {
    if (culture.value !== 'en') return day;
    return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  }

  function time(value: Instant, siteId?: string | null): string {
    const instant = toDate(value);
    if (!instant) return '';
    const parts = zonedParts(instant, zone(siteId));
    return `${pad(parts.hour)}:${pad(parts.minute)}`;
  }

  function dateTime(value: Instant, siteId?: string | null): string {
    return toDate(value) ? `${date(value, siteId)} ${time(value, siteId)}` : '';
  }

  /** "5 minutes ago", "today 14:30", "yesterday 09:10", else the date and time. */
  function relative(value: Instant, siteId?: string | null): string {
    const instant = toDate(value);
    if (!instant) return '';
    const seconds = (now.value - instant.getTime()) / 1000;
    if (seconds >= 0 && seconds < 60) return translate('shell.time.justNow');
    if (seconds >= 0 && seconds < 3600) return translate('shell.time.minutesAgo', { count: Math.floor(seconds / 60) });
    const day = zonedDay(instant, zone(siteId));
    const today = zonedDay(new Date(now.value), zone(siteId));
    const clock = time(instant, siteId);
    if (day === today) return translate('shell.time.today', { time: clock });
    if (day === addDays(today, -1)) return translate('shell.time.yesterday', { time: clock });
    if (day === addDays(today, 1)) return translate('shell.time.tomorrow', { time: clock });
    if (day.slice(0, 4) === today.slice(0, 4) && culture.value !== 'en') return `${day.slice(5)} ${clock}`;
    return dateTime(instant, siteId);
  }

  /** Amounts in yuan with two decimals, without a currency sign. */
  function money(value: number | string | null | undefined): string {
    if (value === null || value === undefined || value === '') return '';
    return new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(Number(value));
  }

  function number(value: number | null | undefined, digits = 0): string {
    if (value === null || value === undefined) return '';
    return new Intl.NumberFormat('en-US', { maximumFractionDigits: digits }).format(value);
  }

  return { date, time, dateTime, relative, money, number, duration: formatDuration, maskPhone };
}

/** "2 days 3 hours", "3 hours 20 minutes", "12 minutes": the two largest units, at least a minute. */
export function formatDuration(milliseconds: number): string {
  const minutes = Math.max(1, Math.floor(Math.abs(milliseconds) / 60_000));
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  const part = (key: string, count: number): string => (count > 0 ? translate(`shell.time.${key}`, { count }) : '');
  if (days > 0) return join(part('days', days), part('hours', hours));
  if (hours > 0) return join(part('hours', hours), part('minutes', rest));
  return translate('shell.time.minutes', { count: rest });
}

const join = (...parts: string[]): string => parts.filter(Boolean).join(culture.value === 'en' ? ' ' : '');

/** 138****8000; short or already masked numbers stay as they are. */
export function maskPhone(value: string | null | undefined): string {
  if (!value) return '';
  if (value.includes('*') || value.length < 7) return value;
  const [, prefix = '', digits = value] = /^(\+\d{1,3}[- ]?|0\d{2,3}-)?(.+)$/.exec(value) ?? [];
  const head = digits.length >= 11 ? 3 : Math.max(1, digits.length - 6);
  return `${prefix}${digits.slice(0, head)}****${digits.slice(head + 4)}`;
}
