import { describe, expect, it, vi } from 'vitest';
import { startConsole } from '@shell/testing';
import AppointmentsToday from './AppointmentsToday.vue';
import { placeOfNow } from './appointments';
import { listOfDay, weekChart } from './week';

const words = { received: '受理', finished: '完工', finishedBefore: '上周完工', today: '今天' };
const days = [
  { day: '2026-11-29', received: 3, finished: 2, finishedWeekBefore: 4 },
  { day: '2026-11-30', received: 1, finished: 0, finishedWeekBefore: 5 },
];

describe('the week of repairs', () => {
  it('names the days, the last one as today, which is still under way', () => {
    const chart = weekChart(days, words, 'zh-Hans');
    expect(chart.categories).toEqual([
      { key: '2026-11-29', label: '周日' },
      { key: '2026-11-30', label: '今天' },
    ]);
    expect(chart.current).toBe('2026-11-30');
    expect(chart.series.map(({ key, values }) => [key, values])).toEqual([
      ['received', [3, 1]],
      ['finished', [2, 0]],
      ['finishedBefore', [4, 5]],
    ]);
  });

  it('leads from each number to the list of its own day', () => {
    expect(listOfDay('2026-11-30')).toBe('/repairs/orders?created=2026-11-30~2026-11-30');
    expect(listOfDay('2026-11-30', 'finished')).toBe('/repairs/orders?finished=2026-11-30~2026-11-30');
    expect(listOfDay('2026-12-02', 'finishedBefore')).toBe('/repairs/orders?finished=2026-11-25~2026-11-25');
  });
});

describe('the appointments of today', () => {
  const at = (id: string, appointmentStart: string) => ({
    id,
    appointmentStart,
    siteId: 'site',
    location: `${id}室`,
    contactName: '李梅',
    description: '漏水',
    state: 'Dispatched',
    isOverdue: false,
  });
  const orders = [at('1', '2026-11-30T01:00:00Z'), at('2', '2026-11-30T02:30:00Z'), at('3', '2026-11-30T06:00:00Z')];

  it('have now between those that have begun and the next', () => {
    expect(placeOfNow(orders, Date.parse('2026-11-30T02:20:00Z'))).toBe(1);
    expect(placeOfNow(orders, Date.parse('2026-11-30T00:00:00Z'))).toBe(0);
    expect(placeOfNow(orders, Date.parse('2026-11-30T23:00:00Z'))).toBe(3);
  });

  async function open(items: object[]) {
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-30T02:20:00Z'));
    const its = await startConsole({
      permissions: ['Repairs.Orders.ViewAll'],
      site: 'site',
      server: { 'GET /api/repairs/repair-dashboard/appointments': { items, totalCount: items.length } },
    });
    const card = await its.show(AppointmentsToday);
    await its.settle();
    return card;
  }

  it('are shown by the clock of the site, each with its order, and all of them in the list of that day', async () => {
    const card = await open(orders);
    expect(card.findAll('li').map((row) => row.attributes('data-test') ?? row.find('.at').text())).toEqual([
      '09:00',
      'now',
      '10:30',
      '14:00',
    ]);
    expect(card.find('[data-test=appointment]').attributes('href')).toBe('/repairs/orders/1');
    expect(card.find('[data-test=all-appointments]').attributes('href')).toBe('/repairs/orders?appointment=2026-11-30~2026-11-30');
  });

  it('are missed by nobody when there are none', async () => {
    expect((await open([])).text()).toContain('今天没有预约');
  });
});
