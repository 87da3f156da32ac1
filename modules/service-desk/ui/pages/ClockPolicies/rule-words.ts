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

/** Whom a step tells and how high the case then stands, in words. */
export function effectOf(step: EscalationStep, nameOf: (role: string) => string): string {
  const roles = step.roles.map(nameOf).join(translate('shell.common.listSeparator'));
  const level = enumWord('EscalationLevel', step.level);
  if (!roles) return step.level === 'Handler' ? translate('serviceDesk.limits.remindsHandler') : level;
  return `${level} (${translate('serviceDesk.limits.tells', { roles })})`;
}

/** What is still missing in rules, by the field that lacks it. */
export function missingIn(rules: ClockRule[], isTimedByCase: boolean): Record<string, string> | undefined {
  const missing = Object.fromEntries(
    (isTimedByCase ? [] : rules).flatMap((rule, place) =>
      (['amount', 'unit'] as const)
        .filter((name) => rule[name] === null || rule[name] === undefined)
        .map((name) => [`rules[${place}].${name}`, translate('shell.rule.required')]),
    ),
  );
  return Object.keys(missing).length ? missing : undefined;
}
