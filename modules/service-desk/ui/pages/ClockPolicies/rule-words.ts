import { enumWord, translate } from '@shell';
import type { CaseFact, ClockRule, EscalationStep } from '../../types';

/** For which cases a rule is, in words. */
export function whenOf(rule: ClockRule, facts: CaseFact[]): string {
  if (rule.when.length === 0) return translate('serviceDesk.limits.anyCase');
  return rule.when
    .map((condition) => {
      const fact = facts.find((one) => one.name === condition.fact);
      const values = condition.values.map((value) => fact?.values.find((one) => one.value === value)?.displayName ?? value);
      return translate('serviceDesk.limits.condition', {
        fact: fact?.displayName ?? condition.fact,
        values: values.join(translate('shell.common.listSeparator')),
      });
    })
    .join(translate('serviceDesk.limits.and'));
}

/** How long it may take, in words. */
export function limitOf(rule: ClockRule): string {
  return rule.amount != null && rule.unit
    ? translate('serviceDesk.limits.limit', { amount: rule.amount, unit: enumWord('ClockUnit', rule.unit) })
    : translate('serviceDesk.limits.timedByCase');
}

/** When a step comes, in words. */
export function momentOf(step: EscalationStep): string {
  return step.plusMinutes > 0
    ? translate('serviceDesk.limits.atPlus', { percent: step.atPercent, minutes: step.plusMinutes })
    : translate('serviceDesk.limits.at', { percent: step.atPercent });
}

/** How high something that happens raises a case, in words. */
export function raisedTo(rule: ClockRule): string {
  const [step] = rule.steps;
  return step
    ? `${translate('serviceDesk.limits.atOnce')} → ${enumWord('EscalationLevel', step.level)}`
    : translate('serviceDesk.limits.notRaised');
}
