import { describe, expect, it } from 'vitest';
import { startConsole } from '@/testing';
import CaseClocks from './CaseClocks.vue';

const hour = 3_600_000;
const at = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
const clock = (kind: string, dueIn: number) => ({ kind, kindName: kind, startedAt: at(-9), dueAt: at(dueIn), retimings: [] });
const step = (id: string, more: object) => ({
  id,
  occurredAt: at(-1),
  trigger: 'Clock',
  clockName: '到场',
  fromLevel: 'Handler',
  toLevel: 'Handler',
  roleNames: [],
  unheldRoleNames: [],
  ...more,
});

async function open() {
  const its = await startConsole();
  const panel = await its.show(CaseClocks, {
    case: {
      clocks: [clock('Finish', 1), clock('Arrival', -1)],
      escalationLevel: 'PropertyManager',
      escalations: [
        step('1', { fromLevel: 'PropertyManager', toLevel: 'PropertyManager', roleNames: ['客服主管'] }),
        step('2', { toLevel: 'PropertyManager', roleNames: ['项目经理'] }),
        step('3', {}),
      ],
      canEscalate: false,
      concurrencyStamp: 'seen',
    },
    siteId: 'site',
    draftKey: 'draft',
    escalate: () => Promise.resolve(),
    invalidate: [],
  });
  await its.settle();
  return panel;
}

describe('the clocks of a case', () => {
  it('give what is late more weight than what is coming', async () => {
    const badges = (await open()).findAll('.clocks .clock');
    expect(badges.map((badge) => badge.classes('small'))).toEqual([true, false]);
    expect(badges[1]!.classes()).toContain('tone-danger');
  });

  it('tell a step that raised the case from one that told others again and from a warning', async () => {
    const steps = (await open()).findAll('.level + .steps > li');
    expect(steps.map((one) => one.classes())).toEqual([['told'], ['raised'], ['warned']]);
    expect(steps[0]!.text()).toContain('再次通知客服主管');
    expect(steps[0]!.text()).not.toContain('即将到期');
    expect(steps[2]!.text()).toContain('即将到期');
  });
});
