import { expect, it } from 'vitest';
import type { DutyShift, DutyWeek } from '../../types';
import { isAway, isNow, rowsOf } from './duty-week';

const day = (date: string) => ({ date, from: `${date}T00:00:00Z`, to: `${date}T24:00:00Z` });
const shift = (id: string, postId: string, userId: string, from: string, to: string): DutyShift =>
  ({ id, postId, userId, from, to, postName: '', userName: userId, siteId: 's', concurrencyStamp: '' }) as DutyShift;
const week = {
  days: ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06'].map(day),
  posts: [
    { id: 'desk', name: '前台', role: 'front-desk' },
    { id: 'night', name: '夜班', role: 'guard' },
  ],
  shifts: [
    shift('1', 'night', 'a', '2026-11-29T22:00:00Z', '2026-11-30T06:00:00Z'),
    shift('2', 'desk', 'b', '2026-12-01T08:00:00Z', '2026-12-01T20:00:00Z'),
    shift('3', 'night', 'b', '2026-12-01T22:00:00Z', '2026-12-02T06:00:00Z'),
  ],
  absences: [{ userId: 'b', from: '2026-12-02T00:00:00Z', to: '2026-12-03T00:00:00Z' }],
} as unknown as DutyWeek;

it('puts a shift on the day on which it begins, one from before the week on the first', () => {
  const rows = rowsOf(week);
  expect(rows.map((row) => row.name)).toEqual(['前台', '夜班']);
  expect(rows[1]!.cells.map((cell) => cell.shifts.map((one) => one.id))).toEqual([['1'], ['3'], [], [], [], [], []]);
});

it('shows one post, or one person', () => {
  expect(rowsOf(week, { postId: 'desk' })).toHaveLength(1);
  expect(rowsOf(week, { userId: 'a' }).flatMap((row) => row.cells.flatMap((cell) => cell.shifts))).toHaveLength(1);
});

it('knows who is away during a shift, and which is going on', () => {
  expect(week.shifts.map((one) => isAway(week, one))).toEqual([false, false, true]);
  expect(isNow(week.shifts[2]!, Date.parse('2026-12-02T05:59:00Z'))).toBe(true);
  expect(isNow(week.shifts[2]!, Date.parse('2026-12-02T06:00:00Z'))).toBe(false);
});
