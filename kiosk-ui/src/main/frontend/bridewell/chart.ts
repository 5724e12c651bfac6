/**
 * `bw-chart`: horizontal bars on one scale, beside a table that says the same. Hidden counts are a hatched
 * range, gaps a dashed tick: the server never sends the number behind them.
 */
import * as echarts from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { BarChart, CustomChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([BarChart, CustomChart, AriaComponent, GridComponent, LegendComponent, SVGRenderer]);

type Value =
  | { kind: 'shown'; value: number; label: string }
  | { kind: 'hidden'; from: number; to: number; label: string }
  | { kind: 'gap'; label: string };
type Series = { name: string; colour: number; values: Value[] };
type Data = { sentence: string; unit: string; max: number | null; categories: string[]; series: Series[] };

const FONT = 13;
const DECALS: Record<number, object> = {
  1: { symbol: 'none' },
  2: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -0.785 },
  3: { symbol: 'circle', symbolSize: 0.6 },
  4: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 4] },
  5: { symbol: 'none' },
};

class BwChart extends HTMLElement {
  private chart?: echarts.ECharts;
  private given?: Data;
  private readonly resized = new ResizeObserver(() => this.chart?.resize());
  private readonly room = new MutationObserver(() => this.draw());

  connectedCallback(): void {
    if (Object.hasOwn(this, 'data')) {
      const early = (this as unknown as { data: Data }).data;
      delete (this as unknown as { data?: Data }).data;
      this.data = early;
    }
    this.draw();
    this.resized.observe(this);
    this.room.observe(document.documentElement, { attributeFilter: ['data-room', 'dir'] });
    void document.fonts.ready.then(() => this.draw());
  }

  disconnectedCallback(): void {
    this.resized.disconnect();
    this.room.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  set data(data: Data) {
    this.given = data;
    this.draw();
  }

  private draw(): void {
    if (!this.given || !this.isConnected) return;
    const many = this.given.series.length > 1;
    const row = many ? this.given.series.length * 14 + 12 : 27;
    this.style.blockSize = `${this.given.categories.length * row + 32 + (many ? 28 : 0)}px`;
    this.chart ??= echarts.init(this, null, { renderer: 'svg' });
    this.chart.resize();
    this.chart.setOption(option(this.given, getComputedStyle(this)), true);
  }
}

function option(data: Data, style: CSSStyleDeclaration): EChartsCoreOption {
  const paint = (name: string) => style.getPropertyValue(name).trim();
  const font = paint('--bw-font') || 'sans-serif';
  const many = data.series.length > 1;
  const rtl = style.direction === 'rtl';
  const words = Math.max(...data.categories.map((name) => measure(name, font))) + 14;
  const longest = Math.max(...data.series.flatMap((s) => s.values.map((v) => measure(v.label, font)))) + 12;
  const axis = { color: paint('--bw-ink-soft'), fontSize: 12, fontFamily: font };
  return {
    animation: false,
    textStyle: { fontFamily: font, fontSize: FONT, color: paint('--bw-ink') },
    aria: {
      enabled: true,
      label: { description: data.sentence },
      // The marks after each series take a place of their own in the list.
      decal: { show: many, decals: data.series.flatMap((s) => [decal(s.colour, paint), { symbol: 'none' }]) },
    },
    legend: {
      show: many, bottom: 0, left: rtl ? undefined : 0, right: rtl ? 0 : undefined, selectedMode: false,
      icon: 'rect', itemWidth: 16, itemHeight: 12, textStyle: { color: paint('--bw-ink-soft'), fontSize: FONT },
      data: data.series.map((s) => ({ name: s.name })),
    },
    grid: {
      left: rtl ? longest : words, right: rtl ? words : longest, top: 4, bottom: many ? 52 : 26,
      outerBoundsMode: 'none',
    },
    yAxis: {
      type: 'category', inverse: true, position: rtl ? 'right' : 'left', data: data.categories,
      axisTick: { show: false }, axisLine: { onZero: true, lineStyle: { color: paint('--bw-ink-soft') } },
      axisLabel: {
        color: paint('--bw-ink'), fontSize: FONT, fontFamily: font, interval: 0,
        align: rtl ? 'right' : 'left', margin: words,
      },
    },
    xAxis: {
      type: 'value', inverse: rtl, min: 0, max: data.max ?? undefined, splitNumber: 2,
      interval: data.max ? data.max / 2 : undefined,
      splitLine: { lineStyle: { color: paint('--chart-grid') } },
      axisLabel: { ...axis, formatter: (v: number) => tick(v, data) },
    },
    series: data.series.flatMap((s, i) => [bars(s, i, data, paint, rtl), marks(s, i, data, paint, rtl, font)]),
  };
}

/** The unit stands once, at the end of the scale; on the zero where the scale is left open. */
function tick(value: number, data: Data): string {
  const text = value.toLocaleString('en-GB');
  if (data.unit === '%') return value === (data.max ?? 100) ? `${text}%` : text;
  return value === 0 ? `0 ${data.unit}`.trim() : text;
}

function bars(series: Series, i: number, data: Data, paint: (n: string) => string, rtl: boolean): object {
  const pale = series.colour === 5 || series.colour === 2;
  return {
    type: 'bar', name: series.name, barWidth: width(data), barGap: '20%', silent: true,
    itemStyle: {
      color: paint(`--chart-series-${series.colour}`),
      borderColor: pale ? paint('--chart-series-1') : undefined, borderWidth: pale ? 1 : 0,
    },
    label: {
      show: true, position: rtl ? 'left' : 'right', color: paint('--bw-ink'), fontSize: FONT,
      formatter: (p: { dataIndex: number }) => series.values[p.dataIndex].label,
    },
    data: series.values.map((v) => (v.kind === 'shown' ? v.value : '-')),
  };
}

/** Hidden ranges and gaps, drawn where their bar would be. */
function marks(series: Series, i: number, data: Data, paint: (n: string) => string, rtl: boolean, font: string): object {
  return {
    type: 'custom', name: `${series.name} (marks)`, silent: true,
    data: series.values.map((v, at) => [v.kind === 'hidden' ? v.to : 0, at]),
    renderItem: (params: { dataIndex: number }, api: { coord(p: [number, number]): [number, number] }) => {
      const value = series.values[params.dataIndex];
      if (value.kind === 'shown') return null;
      const thick = width(data);
      const middle = api.coord([0, params.dataIndex])[1] + shift(i, data);
      const from = api.coord([value.kind === 'hidden' ? value.from : 0, params.dataIndex])[0];
      const to = value.kind === 'hidden' ? api.coord([value.to, params.dataIndex])[0] : from + (rtl ? -6 : 6);
      const left = Math.min(from, to);
      const box = { x: left, y: middle - thick / 2, width: Math.max(Math.abs(to - from), 6), height: thick };
      const line = paint('--bw-line-strong');
      return {
        type: 'group',
        children: [
          { type: 'group', clipPath: { type: 'rect', shape: box }, children: value.kind === 'hidden' ? hatch(box, line) : [] },
          { type: 'rect', shape: box, style: { fill: 'none', stroke: line, lineDash: [3, 2], lineWidth: 1 } },
          { type: 'text', style: {
            x: rtl ? left - 5 : box.x + box.width + 5, y: middle, text: value.label, align: rtl ? 'right' : 'left',
            verticalAlign: 'middle', fill: paint('--bw-ink-soft'), fontSize: FONT, fontFamily: font } },
        ],
      };
    },
  };
}

function hatch(box: { x: number; y: number; width: number; height: number }, stroke: string): object[] {
  const lines = [];
  for (let x = box.x - box.height; x < box.x + box.width; x += 5) {
    lines.push({ type: 'line', style: { stroke, lineWidth: 1 },
      shape: { x1: x, y1: box.y + box.height, x2: x + box.height, y2: box.y } });
  }
  return lines;
}

function width(data: Data): number {
  return data.series.length > 1 ? 11 : 15;
}

function shift(i: number, data: Data): number {
  const step = width(data) * 1.2;
  return (i - (data.series.length - 1) / 2) * step;
}

function decal(colour: number, paint: (n: string) => string): object {
  return { ...DECALS[colour], color: colour === 2 ? paint('--bw-ink') : paint('--bw-paper') };
}

const ruler = document.createElement('canvas').getContext('2d');
function measure(text: string, font: string): number {
  if (!ruler) return text.length * 7;
  ruler.font = `${FONT}px ${font}`;
  return Math.ceil(ruler.measureText(text).width);
}

customElements.define('bw-chart', BwChart);
