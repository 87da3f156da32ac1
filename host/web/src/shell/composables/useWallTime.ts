import { computed } from 'vue';
import { useSiteStore } from '@/app/sites';
import { toDate } from './useFormat';
import { useNow } from './useNow';
import { instantOf, pad, zonedDay, zonedParts } from './zoned-time';

/** Between moments and what the clock of a site shows, for pickers of dates that know no zones. */
export function useWallTime(siteId: () => string | null | undefined) {
  const sites = useSiteStore();
  const now = useNow();
  const zone = computed(() => sites.timeZone(siteId()));

  function toWall(moment: string | null | undefined): string | undefined {
    const instant = toDate(moment);
    if (!instant) return undefined;
    const { hour, minute } = zonedParts(instant, zone.value);
    return `${zonedDay(instant, zone.value)}T${pad(hour)}:${pad(minute)}:00`;
  }
  const toMoment = (wall: string | null | undefined): string | undefined => (wall ? instantOf(wall, zone.value).toISOString() : undefined);
  /** Whether a day of the picker, which is of the browser's zone, is over at the site. */
  const isOver = (day: Date): boolean =>
    `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}` < zonedDay(new Date(now.value), zone.value);

  return { toWall, toMoment, isOver };
}
