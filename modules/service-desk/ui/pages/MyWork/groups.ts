import { zonedDay } from '@shell';
import type { MyWorkCounts, WorkItemRow, WorkItemScope } from '../../types';

/** What a row is known by: an escalated case has the id of its case, which may stand in the same list itself. */
export const keyOf = (item: Pick<WorkItemRow, 'kind' | 'id'>): string => `${item.kind}/${item.id}`;

const minute = 60_000;

/** What is due within half an hour is due soon. */
const soonMinutes = 30;

/** The end of what is due soon, to the minute, so that it is asked for once a minute. */
export const soonEnd = (now: number): string => new Date((Math.floor(now / minute) + soonMinutes) * minute).toISOString();

/** Where what is due soon begins: what is late already is none of it. */
export const soonStart = (now: number): string => new Date(Math.floor(now / minute) * minute).toISOString();

/** Whether a row will be late in half an hour. */
export const isSoon = (item: Pick<WorkItemRow, 'isLate' | 'dueAt'>, now: number): boolean =>
  !item.isLate && !!item.dueAt && Date.parse(item.dueAt) > now && Date.parse(item.dueAt) < Date.parse(soonEnd(now));

export type GroupKey = 'late' | 'today' | 'later';

/** Where a row stands: late, due by the end of its site's day, or afterwards; what nobody gave a time comes last. */
export function groupOf(item: Pick<WorkItemRow, 'isLate' | 'dueAt'>, now: number, timeZone: string): GroupKey {
  if (item.isLate) return 'late';
  return item.dueAt && zonedDay(new Date(item.dueAt), timeZone) <= zonedDay(new Date(now), timeZone) ? 'today' : 'later';
}

/** The rows in groups, each in the order in which the server gave them; groups without rows are left out. */
export function groupsOf(items: WorkItemRow[], now: number, zoneOf: (siteId: string) => string): { key: GroupKey; items: WorkItemRow[] }[] {
  return (['late', 'today', 'later'] as const)
    .map((key) => ({ key, items: items.filter((item) => groupOf(item, now, zoneOf(item.siteId)) === key) }))
    .filter((group) => group.items.length > 0);
}

/** The kinds with their counts, for one scope or for all. */
export function chipsOf(
  counts: MyWorkCounts | undefined,
  scope: WorkItemScope | undefined,
): { kind: string; name: string; count: number }[] {
  const chips = new Map<string, { kind: string; name: string; count: number }>();
  for (const one of counts?.kinds ?? []) {
    if (scope && one.scope !== scope) continue;
    const chip = chips.get(one.kind) ?? { kind: one.kind, name: one.kindName, count: 0 };
    chips.set(one.kind, { ...chip, count: chip.count + one.count });
  }
  return [...chips.values()].filter((chip) => chip.count > 0);
}

export const countOf = (counts: MyWorkCounts | undefined, scope?: WorkItemScope): number =>
  (counts?.kinds ?? []).filter((one) => !scope || one.scope === scope).reduce((sum, one) => sum + one.count, 0);

/** How many rows a filter has; undefined where the counts do not say. */
export function totalOf(
  counts: MyWorkCounts | undefined,
  filter: { scope?: WorkItemScope; kind?: string; lateOnly?: boolean; soonOnly?: boolean },
): number | undefined {
  if (!counts || filter.soonOnly) return undefined;
  return counts.kinds
    .filter((one) => (!filter.scope || one.scope === filter.scope) && (!filter.kind || one.kind === filter.kind))
    .reduce((sum, one) => sum + (filter.lateOnly ? one.lateCount : one.count), 0);
}

export const lateOf = (counts: MyWorkCounts | undefined, scope?: WorkItemScope): number =>
  (counts?.kinds ?? []).filter((one) => !scope || one.scope === scope).reduce((sum, one) => sum + one.lateCount, 0);
