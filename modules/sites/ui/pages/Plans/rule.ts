import type { Schemas } from '@shell';

export type Rule = Schemas['RecurrenceRuleDto'];

/** A rule while it is being set: a choice for every field, whatever the kind. */
export interface RuleModel {
  kind: Schemas['RecurrenceKind'];
  from: string;
  to: string;
  every: number;
  days: Schemas['RecurrenceDays'];
  weekdays: Schemas['DayOfWeek'][];
  month: number;
  day: number;
  part: Schemas['MonthPart'];
  edge: Schemas['MonthPartEdge'];
  shift: Schemas['DayOffShift'];
  countsFrom: 'time' | 'opening';
  time: string;
  minutesBeforeOpening: number;
}

export const isMonthly = (kind: RuleModel['kind']): boolean => kind.startsWith('Month');
export const hasInterval = (kind: RuleModel['kind']): boolean => kind === 'Weekly' || isMonthly(kind);
/** With an interval of months it matters which month is counted from. */
export const hasMonth = ({ kind, every }: Pick<RuleModel, 'kind' | 'every'>): boolean =>
  kind === 'Yearly' || (isMonthly(kind) && every > 1);
export const hasDay = (kind: RuleModel['kind']): boolean => kind === 'MonthDay' || kind === 'Yearly';

/** What the form begins with: a rule that is there, or Monday mornings from today on. */
export function modelOf(rule: Rule | undefined, today: string): RuleModel {
  return {
    kind: rule?.kind ?? 'Weekly',
    from: rule?.from ?? today,
    to: rule?.to ?? '',
    every: rule?.every ?? 1,
    days: rule?.days ?? 'WorkingDays',
    weekdays: rule?.weekdays?.length ? [...rule.weekdays] : ['Monday'],
    month: rule?.month ?? Number((rule?.from ?? today).slice(5, 7)),
    day: rule?.day ?? 28,
    part: rule?.part ?? 'FourthWeek',
    edge: rule?.edge ?? 'FirstDay',
    shift: rule?.shift ?? 'WorkingDayBefore',
    countsFrom: rule && !rule.time ? 'opening' : 'time',
    time: rule?.time ?? '09:00:00',
    minutesBeforeOpening: rule?.minutesBeforeOpening ?? 30,
  };
}

/** The rule with the fields of its kind alone. */
export function ruleOf(model: RuleModel): Rule {
  const isDaily = model.kind === 'Daily';
  return {
    kind: model.kind,
    from: model.from,
    to: model.to || null,
    every: hasInterval(model.kind) ? model.every : 1,
    days: isDaily ? model.days : null,
    weekdays: model.kind === 'Weekly' ? model.weekdays : [],
    month: hasMonth(model) ? model.month : null,
    day: hasDay(model.kind) ? model.day : null,
    part: model.kind === 'MonthPart' ? model.part : null,
    edge: model.kind === 'MonthPart' ? model.edge : null,
    shift: isDaily ? 'None' : model.shift,
    time: model.countsFrom === 'time' ? model.time : null,
    minutesBeforeOpening: model.countsFrom === 'opening' ? model.minutesBeforeOpening : null,
  };
}
