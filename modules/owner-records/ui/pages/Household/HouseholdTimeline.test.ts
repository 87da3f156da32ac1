import { describe, expect, it } from 'vitest';
import { startConsole } from '@shell/testing';
import HouseholdTimeline from './HouseholdTimeline.vue';

const address = 'GET /api/owner-records/household/unit/timeline';
const entries = [
  {
    occurredAt: '2026-11-24T02:00:00Z',
    kind: 'Contact',
    text: '联系 丁立俊',
    about: '上门问候',
    actorName: '王晓雯',
    subjectType: 'OwnerRecords.Party',
    subjectId: 'ding',
  },
  {
    occurredAt: '2026-11-23T02:00:00Z',
    kind: 'Case',
    text: '派工给 赵国强',
    about: '厨房水管漏水',
    actorName: '王晓雯',
    subjectType: 'Repairs.RepairOrder',
    subjectId: 'order',
  },
  { occurredAt: '2026-11-22T02:00:00Z', kind: 'Record', text: '丁立俊 登记为业主', subjectType: 'OwnerRecords.Party', subjectId: 'ding' },
];
const recordPages = [
  { entityType: 'PropertySuite.Repairs.RepairOrder', permission: 'Repairs.Orders', to: (id: string) => `/repairs/orders/${id}` },
];

async function open(answer: unknown, permissions: string[] = []) {
  const its = await startConsole({ permissions, extensions: [{ recordPages }], server: { [address]: answer } });
  const panel = await its.show(HouseholdTimeline, { subject: { siteId: 'site', unitId: 'unit', unitIds: ['unit'] } });
  await its.settle();
  return { ...its, panel };
}
const titles = (panel: { findAll: (selector: string) => { text: () => string }[] }) => panel.findAll('li strong').map((one) => one.text());

describe('the timeline of a household', () => {
  it('shows what every module has recorded, narrowed to a kind by a click', async () => {
    const { panel, settle } = await open(entries);
    expect(titles(panel)).toEqual(['联系 丁立俊', '派工给 赵国强', '丁立俊 登记为业主']);

    await panel.findAll('input[type=radio]')[1]!.setValue(true);
    await settle();
    expect(titles(panel)).toEqual(['派工给 赵国强']);
  });

  it('leads to the page of what happened, where whoever looks may open it', async () => {
    expect((await open(entries, ['Repairs.Orders'])).panel.find('a').attributes('href')).toBe('/repairs/orders/order');
    expect((await open(entries)).panel.find('a').exists()).toBe(false);
  });

  it('says that nothing has happened yet', async () => {
    const { panel } = await open([]);
    expect(panel.text()).toContain('还没有往来');
  });
});
