import { describe, expect, it } from 'vitest';
import { startConsole } from '@shell/testing';
import type { ClockRule } from '../../types';
import { effectOf, missingIn } from './rule-words';

const rule = (more: Partial<ClockRule>): ClockRule => ({ when: [], isBounded: false, steps: [], ...more });

describe('a rule that is being written', () => {
  it('lacks its limit and its unit by name, unless the case says when it is due', async () => {
    await startConsole();
    const rules = [rule({ amount: 2, unit: 'Hours' }), rule({ amount: 2 }), rule({})];
    expect(Object.keys(missingIn(rules, false)!)).toEqual(['rules[1].unit', 'rules[2].amount', 'rules[2].unit']);
    expect(missingIn(rules, true)).toBeUndefined();
    expect(missingIn(rules.slice(0, 1), false)).toBeUndefined();
  });
});

describe('a step of a rule', () => {
  it('says how high it goes and names everybody whom it tells', async () => {
    await startConsole();
    const names: Record<string, string> = { 'team-leader': '班长', 'cs-manager': '客服主管' };
    const nameOf = (role: string) => names[role] ?? role;
    const step = { atPercent: 100, plusMinutes: 0, level: 'DepartmentManager' as const, roles: ['team-leader', 'cs-manager'] };
    expect(effectOf(step, nameOf)).toContain('通知班长、客服主管');
    expect(effectOf({ ...step, level: 'Handler', roles: [] }, nameOf)).toBe('提醒经办人');
  });
});
