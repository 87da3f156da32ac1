import { afterEach, describe, expect, it, vi } from 'vitest';
import { h, ref } from 'vue';
import { Refusal, startConsole } from '@shell/testing';
import MyWorkBadge from '../../components/MyWorkBadge.vue';
import shell from '../../shell';
import MyWork from './MyWork.vue';

const list = 'GET /api/service-desk/my-work';
const counts = 'GET /api/service-desk/my-work/counts';
const accept = 'POST /api/service-desk/work-task/t1/accept';
const item = (id: string, more: object = {}) => ({
  id,
  kind: 'tasks',
  kindName: '交办',
  subjectType: 'ServiceDesk.WorkTask',
  siteId: 'site',
  number: `JB-${id}`,
  title: `事项 ${id}`,
  state: '待接受',
  dueAt: '2020-01-01T00:00:00Z',
  isLate: true,
  scope: 'Mine',
  actions: ['Accept', 'Refuse'],
  concurrencyStamp: `stamp-${id}`,
  ...more,
});
const items = [item('t1'), item('t2', { isLate: false, dueAt: '2099-01-01T00:00:00Z', actions: [], scope: 'Team' })];

async function open(
  address = '/my-work',
  permissions = ['ServiceDesk.MyWork', 'ServiceDesk.WorkTasks'],
  answers: object = {},
  site: string | null = 'site',
) {
  const its = await startConsole({
    permissions,
    address,
    site: site ?? undefined,
    extensions: [shell],
    server: {
      [list]: { items, totalCount: 2, nextCursor: null },
      [counts]: {
        count: 2,
        lateCount: 1,
        kinds: [
          { kind: 'tasks', kindName: '交办', scope: 'Mine', count: 1, lateCount: 1 },
          { kind: 'tasks', kindName: '交办', scope: 'Team', count: 1, lateCount: 0 },
        ],
      },
      'GET /api/service-desk/my-work/colleagues/site': { items: [{ userId: 'she', name: '王晓雯' }] },
      [accept]: {},
      'GET /api/service-desk/work-task/t2': {
        id: 't2',
        description: '查看水表间钥匙',
        giverName: '陈立群',
        evidence: 'None',
        timeline: [{ id: 'e1', occurredAt: '2026-01-01T00:00:00Z', text: '交给 王晓雯', actorName: '陈立群' }],
      },
      ...answers,
    },
  });
  const page = await its.show(MyWork);
  await its.settle();
  return { ...its, page };
}

afterEach(() => vi.unstubAllGlobals());

describe('my work', () => {
  it('shows the essentials of the row in focus beside the list, where there is room', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
    const { page, lastCall, settle } = await open();
    expect(lastCall('GET /api/service-desk/work-task/t2')).toBeUndefined();
    await page.find('[data-id=t2]').trigger('pointerdown');
    await settle();
    const preview = page.find('[data-test=work-preview]');
    expect(preview.text()).toContain('查看水表间钥匙');
    expect(preview.text()).toContain('交给 王晓雯');
    expect(preview.find('[data-test=preview-open]').attributes('href')).toBe('/service-desk/tasks/t2');
  });

  it('asks for no record where there is no room for it', async () => {
    const { page, lastCall, settle } = await open();
    await page.find('[data-id=t2]').trigger('pointerdown');
    await settle();
    expect(page.find('[data-test=work-preview]').exists()).toBe(false);
    expect(lastCall('GET /api/service-desk/work-task/t2')).toBeUndefined();
  });

  it('puts late ones first and leads to the page of each', async () => {
    const { page } = await open();
    expect(page.find('[data-test=group-late]').text()).toContain('事项 t1');
    expect(page.find('[data-test=group-later] a.title').attributes('href')).toBe('/service-desk/tasks/t2');
    expect(page.text()).toContain('1 件超时');
  });

  it('shows what will be late in half an hour and nothing that is late already, as the address says', async () => {
    const { lastCall } = await open('/my-work?soon=true');
    const { dueFrom, dueBefore, lateOnly } = lastCall(list)!.query as Record<string, string>;
    expect(Date.parse(dueBefore!) - Date.now()).toBeGreaterThan(28 * 60_000);
    expect(Date.parse(dueBefore!) - Date.now()).toBeLessThanOrEqual(30 * 60_000);
    expect(Math.abs(Date.parse(dueFrom!) - Date.now())).toBeLessThanOrEqual(60_000);
    expect(lateOnly).toBeUndefined();
  });

  it('does what needs no reading in the row, with the stamp of the row', async () => {
    const { page, lastCall, settle } = await open();
    await page.find('[data-id=t1] [data-test=act-Accept]').trigger('click');
    await settle();
    expect(lastCall(accept)!.body).toEqual({ concurrencyStamp: 'stamp-t1' });
  });

  it('is walked by J and K, and A does it to the row in focus', async () => {
    const { page, lastCall, settle } = await open();
    expect(page.find('.keys').text()).toBe('J K 上下 · ↵ 打开 · A 接受 · R 拒绝');
    const rows = page.find('[data-test=work-list]');
    await rows.trigger('keydown', { key: 'j' });
    await rows.trigger('keydown', { key: 'j' });
    expect(page.find('[data-id=t2]').classes()).toContain('focused');
    await rows.trigger('keydown', { key: 'a' });
    await settle();
    expect(lastCall(accept)).toBeUndefined();
    await rows.trigger('keydown', { key: 'k' });
    await rows.trigger('keydown', { key: 'a' });
    await settle();
    expect(lastCall(accept)).toBeDefined();
  });

  it('is walked by keys as soon as it is shown, unless somebody types', async () => {
    const { page, settle } = await open();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    await settle();
    expect(page.find('[data-id=t1]').classes()).toContain('focused');
    const field = document.body.appendChild(document.createElement('input'));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    field.remove();
    await settle();
    expect(page.find('[data-id=t1]').classes()).toContain('focused');
  });

  it('marks the next row once something was done to one', async () => {
    const { page, settle } = await open();
    const rows = page.find('[data-test=work-list]');
    await rows.trigger('keydown', { key: 'j' });
    await rows.trigger('keydown', { key: 'a' });
    await settle();
    expect(page.find('[data-id=t2]').classes()).toContain('focused');
  });

  it('marks nothing instead of a row that somebody else has taken away', async () => {
    const { page, server, queryClient, settle } = await open();
    await page.find('[data-id=t1]').trigger('pointerdown');
    server[list] = { items: items.slice(1), totalCount: 1, nextCursor: null };
    await queryClient.invalidateQueries();
    await settle();
    expect(page.find('.focused').exists()).toBe(false);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    await settle();
    expect(page.find('[data-id=t2]').classes()).toContain('focused');
  });

  it('has the mark and the focus again for who comes back', async () => {
    history.replaceState({ position: 7 }, '');
    const { show, settle } = await open();
    const isOpen = ref(true);
    const window = await show({ render: () => h('div', isOpen.value ? [h(MyWork)] : []) });
    await window.find('[data-id=t2]').trigger('pointerdown');
    isOpen.value = false;
    await settle();
    isOpen.value = true;
    await settle();
    expect(window.find('[data-id=t2]').classes()).toContain('focused');
    expect((document.activeElement as HTMLElement).dataset.test).toBe('work-list');
    history.replaceState(null, '');
  });

  it('shows amounts as money', async () => {
    const { page } = await open(undefined, undefined, {
      [list]: { items: [item('t3', { amount: 9000 })], totalCount: 1, nextCursor: null },
    });
    expect(page.find('[data-id=t3] [data-test=amount]').text()).toBe('¥9,000.00');
  });

  it('loads the record anew under a form, and closes it where somebody else has done it', async () => {
    const record = { id: 't1', availableActions: ['Accept', 'Refuse'], concurrencyStamp: 'stamp-t1', timeline: [] as object[] };
    const refuse = 'POST /api/service-desk/work-task/t1/refuse';
    const { page, server, calls, settle } = await open(undefined, undefined, {
      'GET /api/service-desk/work-task/t1': () => record,
      [refuse]: new Refusal(409, { message: '已被他人修改' }),
    });
    const sent = () =>
      calls
        .filter((call) => `${call.method} ${call.path}` === refuse)
        .map((call) => (call.body as { concurrencyStamp: string }).concurrencyStamp);
    const press = async (text: string) => {
      await page
        .findAll('button')
        .filter((button) => button.text() === text)
        .at(-1)!
        .trigger('click');
      await settle();
    };
    await page.find('[data-id=t1] [data-test=act-Refuse]').trigger('click');
    await vi.waitFor(() => expect(page.find('textarea').exists()).toBe(true), 10_000);
    await page.find('textarea').setValue('今天不在');
    await press('拒绝');
    record.concurrencyStamp = 'newer';
    await press('载入最新内容');
    expect((page.find('textarea').element as HTMLTextAreaElement).value).toBe('今天不在');
    await press('拒绝');
    expect(sent()).toEqual(['stamp-t1', 'newer']);

    Object.assign(record, { availableActions: [], timeline: [{ id: 'e', text: '交给 吴海', actorName: '陈立群' }] });
    await press('载入最新内容');
    expect(page.find('textarea').exists()).toBe(false);
    expect(document.body.textContent).toContain('最新：陈立群 交给 吴海');
    server[refuse] = {};
  });

  it('says to whom the rest belongs: a colleague, and where no site is chosen how to get there', async () => {
    const permissions = ['ServiceDesk.MyWork', 'ServiceDesk.MyWork.ViewColleagues', 'ServiceDesk.WorkTasks'];
    const { page } = await open('/my-work?colleague=she', permissions);
    expect(page.find('[data-test=scope-Mine]').text()).toContain('名下的');
    const { page: everywhere } = await open('/my-work', permissions, {}, null);
    expect(everywhere.find('[data-test=choose-site]').text()).toContain('选一个项目');
    expect(everywhere.find('[data-test=colleague]').exists()).toBe(false);
  });

  it('asks once for the counts that the top bar and every page show, until the person does something', async () => {
    const { calls, page, show, settle } = await open();
    const asked = () => calls.filter((call) => `${call.method} ${call.path}` === counts).length;
    await show(MyWorkBadge);
    await show(MyWork);
    expect(asked()).toBe(1);
    await page.find('[data-id=t1] [data-test=act-Accept]').trigger('click');
    await settle();
    expect(asked()).toBe(2);
  });

  it('asks with what stands in the address, and leaves a colleague’s work to the colleague', async () => {
    const { page, lastCall } = await open('/my-work?colleague=she&scope=Mine&kind=tasks&late=true', [
      'ServiceDesk.MyWork',
      'ServiceDesk.MyWork.ViewColleagues',
      'ServiceDesk.WorkTasks',
    ]);
    expect(lastCall(list)!.query).toMatchObject({ colleagueId: 'she', scope: 'Mine', kinds: 'tasks', lateOnly: 'true', siteId: 'site' });
    expect(lastCall(counts)!.query).toEqual({ colleagueId: 'she', siteId: 'site' });
    expect(page.text()).toContain('王晓雯的待办');
    expect(page.find('[data-test=act-Accept]').exists()).toBe(false);
  });
});
