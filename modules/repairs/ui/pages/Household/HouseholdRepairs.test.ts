import { describe, expect, it } from 'vitest';
import { startConsole } from '@shell/testing';
import HouseholdRepairs from './HouseholdRepairs.vue';

const list = 'GET /api/repairs/repair-order';
const one = 'GET /api/repairs/repair-order/order';
const urge = 'POST /api/repairs/repair-order/order/urge';
const order = (more: object = {}) => ({
  id: 'order',
  siteId: 'site',
  number: 'RP1',
  state: 'Dispatched',
  description: '厨房水管漏水',
  location: '1栋1单元101室',
  technicians: [],
  urgedTimes: 1,
  mayBeUrged: true,
  ...more,
});

async function open(row: object, permissions = ['Repairs.Orders.Create']) {
  const its = await startConsole({
    permissions,
    server: {
      [list]: ({ query }: { query: Record<string, unknown> }) => ({ items: query.openOnly ? [row] : [], totalCount: 1 }),
      [one]: { ...row, concurrencyStamp: 'now', availableActions: ['Urge'] },
      [urge]: row,
    },
  });
  const panel = await its.show(HouseholdRepairs, { subject: { siteId: 'site', unitId: 'unit', unitIds: ['unit'] } });
  await its.settle();
  return { ...its, panel };
}

describe('what is under way for a household', () => {
  it('records that the customer asks again, of the order as it is now, and says how often they have', async () => {
    const { panel, lastCall, settle } = await open(order());
    expect(panel.text()).toContain('催 1 次');

    await panel.find('[data-test=urge]').trigger('click');
    await settle();
    expect(lastCall(urge)!.body).toMatchObject({ concurrencyStamp: 'now' });
  });

  it('offers it to whoever may register calls, while somebody of the house is to act', async () => {
    expect((await open(order(), [])).panel.find('[data-test=urge]').exists()).toBe(false);
    expect((await open(order({ mayBeUrged: false }))).panel.find('[data-test=urge]').exists()).toBe(false);
  });
});
