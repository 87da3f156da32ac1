import { describe, expect, it } from 'vitest';
import { chartOption, type ChartData } from './chart';

const palette = { font: 'f', text: '#111', strong: '#222', light: '#333', compared: '#444', grid: '#555' };
const data: ChartData = {
  categories: [
    { key: '2026-11-29', label: '周日' },
    { key: '2026-11-30', label: '今天' },
  ],
  current: '2026-11-30',
  series: [
    { key: 'received', label: '受理', look: 'light', values: [3, 1] },
    { key: 'finished', label: '完工', look: 'strong', values: [2, 0] },
    { key: 'before', label: '上周完工', look: 'compared', values: [4, 2] },
  ],
};

describe('a chart', () => {
  const option = chartOption(data, palette) as {
    yAxis: { min: number };
    xAxis: { data: { value: string; textStyle?: { color: string } }[] };
    series: { id: string; type: string; data: unknown[]; lineStyle?: { type: string }; label?: { show: boolean } }[];
  };

  it('begins at zero, whatever the values are', () => expect(option.yAxis.min).toBe(0));

  it('has bars with their values on them, and what they are compared with as a dashed line', () => {
    expect(option.series.map(({ id, type }) => [id, type])).toEqual([
      ['received', 'bar'],
      ['finished', 'bar'],
      ['before', 'line'],
    ]);
    expect(option.series[0]!.label!.show).toBe(true);
    expect(option.series[2]!.lineStyle!.type).toBe('dashed');
  });

  it('shows what is still under way paler, with its name set off', () => {
    expect(option.series[1]!.data).toEqual([{ value: 2 }, { value: 0, itemStyle: { opacity: 0.6 } }]);
    expect(option.xAxis.data.map((day) => day.textStyle?.color)).toEqual([undefined, '#222']);
  });
});
