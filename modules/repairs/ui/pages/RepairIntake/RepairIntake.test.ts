import { describe, expect, it } from 'vitest';
import { startConsole } from '@shell/testing';
import shell from '../../shell';
import RepairIntake from './RepairIntake.vue';

const member = (partyId: string, name: string) => ({
  partyId,
  name,
  relation: 'Owner',
  phones: [{ number: '13800001234', isMasked: false }],
});
const household = (...members: object[]) => ({
  unitId: 'unit',
  siteId: 'site',
  siteName: '一期',
  unitDisplayName: '1栋1单元101室',
  members,
});

async function open(address: string, answer: unknown) {
  const its = await startConsole({
    address,
    server: {
      'GET /api/owner-records/household/unit': answer,
      'GET /api/repairs/repair-order/recent': [],
      'GET /api/repairs/repair-order/promise': { promisedArrivalAt: '2026-11-26T03:00:00Z', promisedFinishAt: '2026-11-27T03:00:00Z' },
    },
  });
  const page = await its.show(RepairIntake);
  await its.settle();
  return { ...its, page };
}

describe('a call that comes from the page of a household', () => {
  const register = shell.householdActions!.find((action) => action.key === 'repairs.intake')!;

  it('brings the unit and whoever is on the phone along, with the number masked', async () => {
    const address = await register.to({ siteId: 'site', unitIds: ['unit'], unitId: 'unit', partyId: 'b' });
    const { page } = await open(address!, household(member('a', '王五'), member('b', '李四')));
    expect(page.find('.caller').text()).toContain('1栋1单元101室');
    expect(page.find('.caller').text()).toContain('李四 · 138****1234');
  });

  it('names nobody where several people could be calling', async () => {
    const address = await register.to({ siteId: 'site', unitIds: ['unit'], unitId: 'unit' });
    const { page } = await open(address!, household(member('a', '王五'), member('b', '李四')));
    expect(page.find('.caller').text()).toContain('1栋1单元101室');
    expect(page.find('.caller').text()).not.toContain('王五');
  });
});
