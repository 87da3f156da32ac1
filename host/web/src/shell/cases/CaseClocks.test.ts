import { describe, expect, it, vi } from 'vitest';
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
        step('1', {
          fromLevel: 'PropertyManager',
          toLevel: 'PropertyManager',
          roleNames: ['客服主管'],
          summary: '到场时限提醒：仍为管理处经理',
        }),
        step('2', { toLevel: 'PropertyManager', roleNames: ['管理处经理'], summary: '到场时限：升级到管理处经理' }),
        step('3', { summary: '到场时限提醒：已提醒经办人' }),
        step('4', { fromLevel: 'Leader', toLevel: 'Handler', summary: '由分管领导降级到经办人' }),
      ],
      escalationTargets: [
        { level: 'TeamLeader', roleNames: ['班长'] },
        { level: 'Headquarters', roleNames: ['公司客服部'] },
      ],
      canEscalate: true,
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

  it('tell what each step did in the words of the server, and by colour what raised the case', async () => {
    const steps = (await open()).findAll('.level + .steps > li');
    expect(steps.map((one) => one.classes())).toEqual([['told'], ['raised'], ['warned'], ['lowered']]);
    expect(steps.map((one) => one.find('.what').text())).toEqual([
      '到场时限提醒：仍为管理处经理',
      '到场时限：升级到管理处经理',
      '到场时限提醒：已提醒经办人',
      '由分管领导降级到经办人',
    ]);
  });

  it('say before a case is moved from where to where, whether that is up or down, and who will be told', async () => {
    const panel = await open();
    await panel.find('[data-test="escalate"]').trigger('click');
    await vi.waitFor(() => expect(document.querySelector('[data-test="escalation-move"]')).not.toBeNull());
    const dialog = () => document.querySelector('.form-frame')!;
    const choose = async (level: string) => {
      [...dialog().querySelectorAll<HTMLInputElement>('input[type=radio]')].find((one) => one.value === level)!.click();
      await vi.waitFor(() => expect(dialog().querySelector('[data-test="escalation-move"] strong')).not.toBeNull());
    };
    expect(dialog().querySelector('[data-test="escalation-move"]')!.textContent).toContain('现在：管理处经理');

    await choose('Headquarters');
    await vi.waitFor(() =>
      expect(dialog().querySelector('[data-test="escalation-move"]')!.textContent).toMatch(/之后：公司客服部.*将通知：公司客服部/s),
    );
    expect(dialog().querySelector('.foot .el-button--primary')!.textContent!.trim()).toBe('升级');
    expect(dialog().querySelector('.el-dialog__title')!.textContent).toBe('升级');

    await choose('TeamLeader');
    await vi.waitFor(() => expect(dialog().querySelector('.foot .el-button--primary')!.textContent!.trim()).toBe('降级'));
    expect(dialog().textContent).toContain('降级不另行通知');
    expect(dialog().textContent).not.toContain('将通知');
  });
});
