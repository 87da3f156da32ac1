import { describe, expect, it } from 'vitest';
import type { MyWorkCounts, WorkItemRow } from '../../types';
import { chipsOf, countOf, groupOf, groupsOf, isSoon, lateOf, soonEnd, totalOf } from './groups';

const now = Date.parse('2026-11-30T08:00:00Z');
const zone = 'Asia/Shanghai';
const row = (id: string, dueAt: string | null, isLate = false) => ({ id, dueAt, isLate, siteId: 's' }) as WorkItemRow;

describe('the groups of my work', () => {
  it('put what is due by the end of the day of the site into today', () => {
    expect(groupOf(row('a', '2026-11-30T15:59:59Z'), now, zone)).toBe('today');
    expect(groupOf(row('b', '2026-11-30T16:00:00Z'), now, zone)).toBe('later');
    expect(groupOf(row('c', null), now, zone)).toBe('later');
  });

  it('take lateness from the server: what only waits to be looked at is not late', () => {
    expect(groupOf(row('a', '2026-11-29T00:00:00Z', true), now, zone)).toBe('late');
    expect(groupOf(row('b', '2026-11-29T00:00:00Z'), now, zone)).toBe('today');
  });

  it('soon ends half an hour from now, to the minute', () => {
    expect(soonEnd(now)).toBe('2026-11-30T08:30:00.000Z');
    expect(soonEnd(now + 59_999)).toBe('2026-11-30T08:30:00.000Z');
  });

  it('soon is neither late, nor past, nor later than that', () => {
    expect(isSoon(row('a', '2026-11-30T08:29:59Z'), now)).toBe(true);
    expect(isSoon(row('b', '2026-11-30T08:30:00Z'), now)).toBe(false);
    expect(isSoon(row('c', '2026-11-30T08:10:00Z', true), now)).toBe(false);
    expect(isSoon(row('d', '2026-11-30T07:00:00Z'), now)).toBe(false);
    expect(isSoon(row('e', null), now)).toBe(false);
  });

  it('keep the order of the server and leave out what is empty', () => {
    const items = [row('1', '2026-11-29T00:00:00Z', true), row('2', '2026-12-05T00:00:00Z'), row('3', null)];
    expect(groupsOf(items, now, () => zone).map((group) => [group.key, group.items.map((item) => item.id)])).toEqual([
      ['late', ['1']],
      ['later', ['2', '3']],
    ]);
  });
});

describe('the counts of my work', () => {
  const counts = {
    count: 6,
    lateCount: 1,
    kinds: [
      { kind: 'tasks', kindName: '交办', scope: 'Mine', count: 2, lateCount: 1 },
      { kind: 'tasks', kindName: '交办', scope: 'Team', count: 3, lateCount: 0 },
      { kind: 'repairs', kindName: '报修', scope: 'Team', count: 1, lateCount: 0 },
      { kind: 'approvals', kindName: '审批', scope: 'Mine', count: 0, lateCount: 0 },
    ],
  } as MyWorkCounts;

  it('are summed over both scopes, or told for one', () => {
    expect(chipsOf(counts, undefined).map((chip) => [chip.kind, chip.count])).toEqual([
      ['tasks', 5],
      ['repairs', 1],
    ]);
    expect(chipsOf(counts, 'Mine').map((chip) => [chip.kind, chip.count])).toEqual([['tasks', 2]]);
    expect([countOf(counts), countOf(counts, 'Team'), lateOf(counts), lateOf(counts, 'Team')]).toEqual([6, 4, 1, 0]);
  });

  it('say how many rows a filter has, where they count what it filters', () => {
    expect(totalOf(counts, {})).toBe(6);
    expect(totalOf(counts, { scope: 'Team', kind: 'tasks' })).toBe(3);
    expect(totalOf(counts, { lateOnly: true })).toBe(1);
    expect(totalOf(counts, { soonOnly: true })).toBeUndefined();
    expect(totalOf(undefined, {})).toBeUndefined();
  });
});
