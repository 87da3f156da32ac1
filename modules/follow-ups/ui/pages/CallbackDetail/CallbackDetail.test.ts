import { describe, expect, it } from 'vitest';
import { startConsole } from '@shell/testing';
import type { CallbackTask } from '../../types';
import CallbackDetail from './CallbackDetail.vue';
import ConcludeForm from './ConcludeForm.vue';

const task = (more: Partial<CallbackTask> = {}): CallbackTask =>
  ({
    id: '1',
    number: 'CB1',
    siteId: 'site',
    sourceType: 'Repairs.RepairOrder',
    sourceId: '2',
    contactName: '王女士',
    contactPhone: '138****0000',
    reason: 'Sampled',
    round: 1,
    attempts: [],
    clocks: [],
    escalations: [],
    canRecord: true,
    availableActions: ['Assign', 'Conclude', 'RecordFailedAttempt', 'CloseUnreachable'],
    attemptsBeforeUnreachable: 2,
    concurrencyStamp: 'seen',
    dueAt: '2026-03-02T01:00:00Z',
    ...more,
  }) as unknown as CallbackTask;
const one = 'GET /api/follow-ups/callback-task/1';
const conclude = 'POST /api/follow-ups/callback-task/1/conclude';

describe('the page of a callback', () => {
  const open = async (shown: CallbackTask) => {
    const its = await startConsole({ server: { [one]: shown } });
    const page = await its.show(CallbackDetail, { id: '1' });
    return page
      .findAll('button')
      .filter((button) => button.isVisible())
      .map((button) => [button.text(), button.attributes('title') ?? '']);
  };

  it('offers to record what was said, and says how many tries are missing before nobody can be reached', async () => {
    const buttons = await open(task());
    expect(buttons.map(([text]) => text)).toContain('记录回访');
    expect(buttons.map(([text]) => text)).toContain('结束：联系不上');
  });

  it('offers nothing once it is concluded, nor to somebody who may not call', async () => {
    for (const over of [task({ outcome: 'Satisfied', availableActions: [] }), task({ canRecord: false, availableActions: ['Assign'] })])
      expect((await open(over)).map(([text]) => text)).not.toContain('记录回访');
  });
});

describe('other callbacks to the same number', () => {
  const other = {
    id: '7',
    sourceNumber: 'RP7',
    location: '2栋',
    summary: '换灯',
    dueAt: '2026-03-02T01:00:00Z',
    canRecord: true,
    concurrencyStamp: 'theirs',
  };
  const shared = task({ othersOfSamePhone: [other] as CallbackTask['othersOfSamePhone'] });

  it('are named with their links', async () => {
    const its = await startConsole({ server: { [one]: shared } });
    const page = await its.show(CallbackDetail, { id: '1' });
    expect(page.find('a[href="/follow-ups/callbacks/7"]').text()).toBe('RP7');
  });

  it('are answered by the same call when somebody says so, with the stamp that was shown', async () => {
    const its = await startConsole({ server: { [conclude]: task({ outcome: 'Satisfied' }) } });
    const page = await its.show(ConcludeForm, { task: shared, invalidate: [], modelValue: true });
    await page.find('[data-field=outcome] .el-radio-button input').setValue(true);
    await page.find('[data-field=also] input').setValue(true);
    await page.find('.foot .el-button--primary').trigger('click');
    await its.settle();
    expect(its.lastCall(conclude)!.body).toMatchObject({ also: [{ id: '7', concurrencyStamp: 'theirs' }] });
  });
});

describe('what the customer said', () => {
  const fill = async () => {
    const its = await startConsole({ server: { [conclude]: task({ outcome: 'Satisfied' }) } });
    const page = await its.show(ConcludeForm, { task: task(), invalidate: [], modelValue: true });
    const choose = async (label: string) => {
      await page
        .findAll('.el-radio-button')
        .find((button) => button.text() === label)!
        .find('input')
        .setValue(true);
    };
    const send = async () => {
      await page.find('.foot .el-button--primary').trigger('click');
      await its.settle();
    };
    return { ...its, page, choose, send };
  };

  it('cannot be "not reached": that is recorded as a try', async () => {
    const { page } = await fill();
    const choices = page.findAll('[data-field=outcome] .el-radio-button').map((button) => button.text());
    expect(choices).toEqual(['满意', '较满意', '不满意']);
  });

  it('needs the customer’s words when they are not satisfied', async () => {
    const { choose, send, lastCall, page } = await fill();
    await choose('不满意');
    await send();
    expect(lastCall(conclude)).toBeUndefined();

    await page.find('[data-field=opinion] textarea').setValue('又漏了');
    await send();
    expect(lastCall(conclude)!.body).toMatchObject({ outcome: 'Unsatisfied', opinion: '又漏了', concurrencyStamp: 'seen' });
  });

  it('goes without stars where no question was asked', async () => {
    const { choose, send, lastCall } = await fill();
    await send();
    expect(lastCall(conclude), 'nothing is chosen for whoever calls').toBeUndefined();

    await choose('满意');
    await send();
    expect(lastCall(conclude)!.body).toMatchObject({ outcome: 'Satisfied', interviewee: '王女士', ratings: {} });
  });
});
