import type { EChartsCoreOption } from 'echarts/core';

export interface ChartSeries {
  key: string;
  label: string;
  /** `light` and `strong` are of the same thing at two stages; `compared` is what it is compared with: a dashed line. */
  look: 'light' | 'strong' | 'compared';
  values: number[];
}

export interface ChartData {
  categories: { key: string; label: string }[];
  /** The category that is still under way, such as today: paler, with its name set off. */
  current?: string;
  series: ChartSeries[];
}

/** Colours and letters of the console, as a drawing needs them. */
export interface ChartPalette {
  font: string;
  text: string;
  strong: string;
  light: string;
  compared: string;
  grid: string;
}

const underWay = 0.6;

/** Bars side by side with their values on them, lines across; from zero, with three lines at most. */
export function chartOption(data: ChartData, palette: ChartPalette): EChartsCoreOption {
  const current = data.categories.findIndex((category) => category.key === data.current);
  const label = { color: palette.text, fontSize: 12, fontFamily: palette.font };
  return {
    animation: false,
    textStyle: { fontFamily: palette.font },
    grid: { left: 36, right: 8, top: 24, bottom: 26 },
    xAxis: {
      type: 'category',
      data: data.categories.map((category, index) => ({
        value: category.label,
        textStyle: index === current ? { color: palette.strong, fontWeight: 600 } : undefined,
      })),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.grid } },
      axisLabel: { ...label, interval: 0 },
    },
    yAxis: {
      type: 'value',
      min: 0,
      splitNumber: 2,
      minInterval: 1,
      axisLabel: label,
      splitLine: { lineStyle: { color: palette.grid } },
    },
    series: data.series.map((series) =>
      series.look === 'compared'
        ? {
            id: series.key,
            name: series.label,
            type: 'line',
            data: series.values,
            symbol: 'none',
            silent: true,
            lineStyle: { type: 'dashed', width: 1.5, color: palette.compared },
          }
        : {
            id: series.key,
            name: series.label,
            type: 'bar',
            barMaxWidth: 16,
            barGap: '15%',
            cursor: 'pointer',
            itemStyle: { color: palette[series.look], borderRadius: [2, 2, 0, 0] },
            label: { show: true, position: 'top', ...label },
            data: series.values.map((value, index) => (index === current ? { value, itemStyle: { opacity: underWay } } : { value })),
          },
    ),
  };
}
