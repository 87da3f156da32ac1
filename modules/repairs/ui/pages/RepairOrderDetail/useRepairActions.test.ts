import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ref } from 'vue';
import { noNetwork, startConsole } from '@shell/testing';
import type { RepairOrder } from '../../types';
import { useRepairActions } from './useRepairActions';

const order = (more: Partial<RepairOrder>): RepairOrder =>
  ({
    id: '1',
    number: 'RP1',
    location: '大堂',
    state: 'Dispatched',
    concurrencyStamp: 'seen',
    timeline: [],
    availableActions: [],
    ...more,
  }) as never;
const accept = 'POST /api/repairs/repair-order/1/accept';
const dispatch = 'POST /api/repairs/repair-order/1/dispatch';

async function actionsOf(more: Partial<RepairOrder>, server: Record<string, unknown> = {}) {
  const its = await startConsole({ server });
  const made = await its.use(() => useRepairActions(ref(order(more))));
  return { ...its, ...made, click: (key: string) => made.actions.value.find((action) => action.key === key)!.run!() };
}

describe('the buttons of an order', () => {
  it('are what the server allows, the usual next step filled and what ends it in red', async () => {
    const { actions } = await actionsOf({ availableActions: ['Cancel', 'Refuse', 'Reschedule', 'Accept'] });
    expect(actions.value.map(({ label, primary, danger }) => [label, primary, danger])).toEqual([
      ['接单', true, false],
      ['改约', false, false],
      ['拒单', false, true],
      ['取消报修', false, true],
    ]);
  });

  it('say of an order that somebody works on that it is given to another, which is not what comes next', async () => {
    const { actions, labelOf } = await actionsOf({
      availableActions: ['Dispatch', 'Accept'],
      technicians: [{ userId: '1', name: '甲' }] as never,
    });
    expect(actions.value.map(({ label, primary }) => [label, primary])).toEqual([
      ['改派', false],
      ['接单', true],
    ]);
    expect(labelOf('Dispatch')).toBe('改派');
    const fresh = await actionsOf({ availableActions: ['Dispatch'], technicians: [] });
    expect(fresh.actions.value.map(({ label, primary }) => [label, primary])).toEqual([['派工', true]]);
  });

  it('say of an order that is suspended already that the suspension is changed', async () => {
    const again = await actionsOf({ state: 'Suspended', availableActions: ['Resume', 'Suspend'] });
    expect(again.actions.value.map(({ label, primary }) => [label, primary])).toEqual([
      ['恢复施工', true],
      ['更改挂起', false],
    ]);
    const first = await actionsOf({ state: 'Working', availableActions: ['Suspend'] });
    expect(first.labelOf('Suspend')).toBe('挂起');
  });

  it('take a plain step at once, to the version that was seen', async () => {
    const { click, lastCall, openForm } = await actionsOf({ availableActions: ['Accept'] }, { [accept]: { id: '1' } });
    await click('Accept');
    expect(lastCall(accept)!.body).toEqual({ concurrencyStamp: 'seen', clientKey: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(openForm.value).toBeUndefined();
  });

  it('open the form of a step that asks for more', async () => {
    const { click, calls, openForm } = await actionsOf({ availableActions: ['Finish'] });
    await click('Finish');
    expect(openForm.value).toBe('Finish');
    expect(calls).toEqual([]);
  });
});

describe('without a network', () => {
  it('a technician’s step is kept, said to be kept, and there is no order to show yet', async () => {
    const { click, act } = await actionsOf({ availableActions: ['Accept'] }, { [accept]: noNetwork });
    await click('Accept');
    expect(document.body.textContent).toContain('已保存在本机');
    await expect(act('Arrive')).resolves.toBeUndefined();
  });

  it('what the desk does is not kept: it fails where it is done', async () => {
    const { act } = await actionsOf({ availableActions: ['Dispatch'] }, { [dispatch]: noNetwork });
    await expect(act('Dispatch', { technicianIds: ['2'] })).rejects.toMatchObject({ status: 0 });
  });
});
