import { describe, expect, it } from 'vitest';
import { startConsole } from '@shell/testing';
import MyWorkToday from './MyWorkToday.vue';

const list = 'GET /api/service-desk/my-work';
const item = (id: string) => ({
  id,
  kind: 'tasks',
  kindName: '交办',
  subjectType: 'ServiceDesk.WorkTask',
  siteId: 'site',
  number: id,
  title: `事项 ${id}`,
  state: '待接受',
  dueAt: '2020-01-01T00:00:00Z',
  isLate: true,
  scope: 'Mine',
  actions: [],
  concurrencyStamp: id,
});

async function open(items: object[], totalCount = items.length) {
  const its = await startConsole({
    permissions: ['ServiceDesk.MyWork'],
    site: 'site',
    server: {
      [list]: { items, totalCount, nextCursor: null },
      'GET /api/service-desk/my-work/counts': {
        count: 3,
        lateCount: 1,
        kinds: [{ kind: 'tasks', kindName: '交办', scope: 'Mine', count: 3, lateCount: 1 }],
      },
    },
  });
  const card = await its.show(MyWorkToday);
  await its.settle();
  return { ...its, card };
}

describe('my work on the home page', () => {
  it('shows what is late or will be in half an hour, the rest in its list', async () => {
    const { card, lastCall } = await open(
      Array.from({ length: 9 }, (_, index) => item(`t${index}`)),
      9,
    );
    expect(card.findAll('[data-test=item-tasks]')).toHaveLength(7);
    expect(card.find('a.more').attributes('href')).toBe('/my-work');
    expect(card.find('a.more').text()).toContain('2');
    expect(Date.parse(String(lastCall(list)!.query.dueBefore)) - Date.now()).toBeGreaterThan(28 * 60_000);
  });

  it('has each count beside the list of that kind', async () => {
    const { card } = await open([item('t1')]);
    expect(card.findAll('nav a').map((link) => [link.text(), link.attributes('href')])).toEqual([
      ['已超时 1', '/my-work?late=true'],
      ['交办 3', '/my-work?kind=tasks'],
    ]);
  });

  it('says so when nothing is urgent', async () => {
    expect((await open([])).card.text()).toContain('没有超时的，30 分钟内也没有到期的');
  });
});
