import { describe, expect, it, vi } from 'vitest';
import { startConsole } from '@/testing';
import ChartFigure from './ChartFigure.vue';

// the drawing needs a canvas, which this document has not
vi.mock('./ChartDrawing.vue', async () => {
  const { defineComponent, h } = await import('vue');
  return {
    default: defineComponent({
      props: { data: Object, label: String },
      emits: ['pick'],
      setup:
        (props, { emit }) =>
        () =>
          h('div', { role: 'img', 'aria-label': props.label }, h('button', { onClick: () => emit('pick', 'd2') })),
    }),
  };
});

const data = {
  categories: [
    { key: 'd1', label: '周日' },
    { key: 'd2', label: '今天' },
  ],
  current: 'd2',
  series: [
    { key: 'received', label: '受理', look: 'light' as const, values: [3, 1] },
    { key: 'finished', label: '完工', look: 'strong' as const, values: [2, 0] },
  ],
};

async function open() {
  const its = await startConsole();
  const chart = await its.show(ChartFigure, {
    data,
    label: '近七天',
    to: (category: string, series?: string) =>
      category === 'd1' && series === 'finished' ? undefined : `/list?day=${category}&of=${series ?? 'all'}`,
  });
  await its.settle();
  return { ...its, chart };
}

describe('a chart', () => {
  it('says in its name what it shows', async () => {
    const { chart } = await open();
    expect(chart.find('[role=img]').attributes('aria-label')).toBe('近七天：受理 4、完工 2');
  });

  it('leads from a day to its list', async () => {
    const { chart, router, settle } = await open();
    await chart.find('[role=img] button').trigger('click');
    await settle();
    expect(router.currentRoute.value.fullPath).toBe('/list?day=d2&of=all');
  });

  it('has its numbers as a table, each with the list behind it', async () => {
    const { chart } = await open();
    await chart.find('[data-test=chart-as-table]').trigger('click');
    expect(chart.find('[role=img]').exists()).toBe(false);
    expect(chart.findAll('tbody tr').map((row) => row.findAll('td').map((cell) => cell.text()))).toEqual([
      ['3', '1'],
      ['2', '0'],
    ]);
    expect(chart.findAll('tbody a').map((link) => link.attributes('href'))).toEqual([
      '/list?day=d1&of=received',
      '/list?day=d2&of=received',
      '/list?day=d2&of=finished',
    ]);
  });
});
