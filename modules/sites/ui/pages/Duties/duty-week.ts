import type { DutyShift, DutyWeek } from '../../types';

/** A day of the week with what is planned at one post. */
export interface DutyCell {
  date: string;
  shifts: DutyShift[];
}

/** A post with its seven days. */
export interface DutyRow {
  postId: string;
  name: string;
  role: string;
  cells: DutyCell[];
}

/** The grid of a week: a row for each post; a shift stands on the day on which it begins, one that began before the week on the first. */
export function rowsOf(week: DutyWeek, only: { postId?: string; userId?: string } = {}): DutyRow[] {
  const first = week.days[0]!.date;
  const dayOf = (shift: DutyShift): string =>
    [...week.days].reverse().find((day) => Date.parse(day.from) <= Date.parse(shift.from))?.date ?? first;
  const shown = week.shifts.filter((shift) => !only.userId || shift.userId === only.userId || shift.standInId === only.userId);
  return week.posts
    .filter((post) => !only.postId || post.id === only.postId)
    .map((post) => ({
      postId: post.id!,
      name: post.name,
      role: post.role,
      cells: week.days.map((day) => ({
        date: day.date,
        shifts: shown.filter((shift) => shift.postId === post.id && dayOf(shift) === day.date),
      })),
    }));
}

/** Whether somebody is away at any time of a shift. */
export const isAway = (week: DutyWeek, shift: DutyShift): boolean =>
  week.absences.some(
    (absence) =>
      absence.userId === shift.userId && Date.parse(absence.from) < Date.parse(shift.to) && Date.parse(absence.to) > Date.parse(shift.from),
  );

/** Whether a shift is going on. */
export const isNow = (shift: DutyShift, now: number): boolean => Date.parse(shift.from) <= now && now < Date.parse(shift.to);
