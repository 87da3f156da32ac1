import { describe, expect, it } from 'vitest';
import { modelOf, type Rule, ruleOf } from './rule';

const usual: Rule = {
  kind: 'MonthDay',
  from: '2026-12-01',
  to: null,
  every: 1,
  days: null,
  weekdays: [],
  month: null,
  day: 28,
  part: null,
  edge: null,
  shift: 'WorkingDayBefore',
  time: '09:00:00',
  minutesBeforeOpening: null,
};

describe('a rule in the form', () => {
  it.each<Partial<Rule>>([
    {},
    { kind: 'Daily', days: 'EveryDay', day: null, shift: 'None', time: null, minutesBeforeOpening: 15 },
    { kind: 'Weekly', day: null, every: 2, weekdays: ['Monday', 'Friday'], to: '2027-01-31' },
    { kind: 'MonthEnd', day: null, every: 3, month: 3 },
    { kind: 'MonthPart', day: null, part: 'LastTenDays', edge: 'LastDay', shift: 'None' },
    { kind: 'Yearly', month: 12, day: 31 },
  ])('comes out as it went in: %o', (differences) => {
    const rule = { ...usual, ...differences };
    expect(ruleOf(modelOf(rule, '2026-11-30'))).toEqual(rule);
  });

  it('leaves out what the kind does not have', () => {
    const model = { ...modelOf(usual, '2026-11-30'), kind: 'Weekly' as const };
    expect(ruleOf(model)).toMatchObject({ weekdays: ['Monday'], day: null, month: null });
  });

  it('begins with Monday mornings from today on', () => {
    expect(ruleOf(modelOf(undefined, '2026-11-30'))).toMatchObject({
      kind: 'Weekly',
      from: '2026-11-30',
      weekdays: ['Monday'],
      time: '09:00:00',
    });
  });
});
