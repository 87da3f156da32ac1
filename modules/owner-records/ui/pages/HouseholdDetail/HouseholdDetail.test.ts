import { describe, expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import type { HouseholdSubject, ShellExtension } from '@shell';
import { startConsole } from '@shell/testing';
import HouseholdDetail from './HouseholdDetail.vue';

const address = 'GET /api/owner-records/household/unit';
const member = (partyId: string, more: object = {}) => ({
  tenureId: `tenure-${partyId}`,
  partyId,
  name: partyId,
  kind: 'Person',
  relation: 'Owner',
  phones: [{ kind: 'Mobile', number: '138****0000', isMasked: true }],
  ...more,
});
const household = {
  unitId: 'unit',
  siteId: 'site',
  siteName: '一期',
  unitCode: '1-1-101',
  unitDisplayName: '1栋1单元101室',
  occupancy: 'OwnerOccupied',
  members: [member('甲'), member('乙', { isKeyCustomer: true, keyCustomerTraits: '耳背，请慢说', committeePost: 'Chair' })],
  vehicles: [],
  tenures: [],
  concurrencyStamp: 'stamp',
};

const panel = (text: string) => async () => ({
  default: defineComponent({
    props: { subject: { type: Object, required: true } },
    setup: (props) => () => h('section', `${text} ${(props.subject as HouseholdSubject).unitIds.join()}`),
  }),
});
const extension: ShellExtension = {
  householdPanels: [
    { key: 'late', column: 'main', order: 50, component: panel('后') },
    { key: 'early', column: 'main', order: 20, component: panel('前') },
    { key: 'secret', column: 'main', order: 10, permission: 'Secret', component: panel('密') },
    { key: 'aside', column: 'side', component: panel('侧') },
    { key: 'elsewhere', column: 'main', pages: ['party'], component: panel('别处') },
  ],
  householdActions: [
    {
      key: 'register',
      label: 'shell.common.create',
      primary: true,
      shortcut: 'n',
      to: ({ unitId, partyId }) => `/intake/${unitId}/${partyId ?? ''}`,
    },
  ],
};

async function open(at = '/', permissions: string[] = [], more: object = {}) {
  const its = await startConsole({ address: at, permissions, extensions: [extension], server: { [address]: { ...household, ...more } } });
  const page = await its.show(HouseholdDetail, { id: 'unit' });
  await its.settle();
  return { ...its, page };
}

describe('the page of a household', () => {
  it('shows what modules know of the unit: in their column, in their order, to whom they allow', async () => {
    const { page } = await open();
    const shown = (column: string) => page.findAll(`.stack.${column} [data-panel]`).map((one) => one.text());
    await vi.waitFor(() => expect(shown('main')).toEqual(['前 unit', '后 unit']));
    await vi.waitFor(() => expect(shown('side')).toEqual(['侧 unit']));
  });

  it('of a unit that retired says so and lets nobody change anything, in no part of the page', async () => {
    const rights = ['OwnerRecords.Parties.Create', 'OwnerRecords.Households.Update'];
    const words = ['登记住户', '登记车辆', '编辑'];
    const buttons = (page: Awaited<ReturnType<typeof open>>['page']) => page.findAll('button').map((button) => button.text());
    const inUse = await open('/', rights, { members: [] });
    expect(inUse.page.find('[data-test=retired]').exists()).toBe(false);
    expect(buttons(inUse.page)).toEqual(expect.arrayContaining(words));
    const { page } = await open('/', rights, { retiredOn: '2026-05-31' });
    expect(page.find('[data-test=retired]').text()).toBe('已停用');
    for (const word of [...words, '新建']) expect(buttons(page).some((text) => text.startsWith(word))).toBe(false);
    expect(page.findAll('.member .el-dropdown')).toHaveLength(0);
  });

  it('is one request for the household, whoever lives there', async () => {
    const { calls } = await open();
    expect(calls.filter((call) => call.path.startsWith('/api/owner-records'))).toHaveLength(1);
  });

  it('puts whoever is on the phone first, with what one should know of them', async () => {
    const { page } = await open('/?caller=乙');
    const first = page.findAll('.member')[0]!;
    expect(first.attributes('data-test')).toBe('caller');
    expect(first.text()).toContain('来电人');
    expect(first.text()).toContain('重点客户');
    expect(first.text()).toContain('业委会主任');
    expect(first.text()).toContain('耳背，请慢说');
    expect((await open()).page.find('[data-test=caller]').exists()).toBe(false);
  });

  it('registers by N for the unit and whoever is on the phone, and not while somebody types', async () => {
    const { page, router, settle } = await open('/?caller=乙');
    const input = document.body.appendChild(document.createElement('input'));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
    await settle();
    expect(router.currentRoute.value.path).toBe('/');
    input.remove();
    expect(page.text()).toContain('新建');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'n' }));
    await settle();
    expect(decodeURI(router.currentRoute.value.path)).toBe('/intake/unit/乙');
  });
});
