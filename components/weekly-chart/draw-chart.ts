import { BarController, BarElement, CategoryScale, Chart, LinearScale, type ChartConfiguration } from 'chart.js';
import { ticksOf, topOf } from './chart-layout.ts';
import { marksPlugin, roomAround, type Marks } from './chart-marks.ts';
import { hatchOf, readPalette } from './palette.ts';

// One by one: all parts together weigh three times as much.
Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Sharper than the eye at three metres, and four times the memory. */
const MOST_PIXELS_PER_PIXEL = 2;

/** Three years are no three walls; in units of the palette. */
const WIDEST_BAR = 6;

/** Of the scale chart.js lays out and does not show. */
const UNSEEN_STEP_MIN = 150;

export interface ChartBars {
  readonly labels: readonly string[];
  readonly moderate: readonly number[];
  /** Minutes already doubled. */
  readonly doubledHard: readonly number[];
  readonly strengthDays: readonly number[];
  readonly intervalDays: readonly number[];
  /** Where the line is drawn. */
  readonly goalMin: number;
}

/** The one place that knows chart.js. */
export class DrawnChart {
  readonly #host: HTMLElement;
  readonly #chart: Chart<'bar', number[], string>;
  #bars: ChartBars;
  #marks!: Marks;
  #selected: number | null = null;

  /** @param host - Whose styles name the colours and the size of the type. */
  constructor(canvas: HTMLCanvasElement, host: HTMLElement, bars: ChartBars) {
    this.#host = host;
    this.#bars = bars;
    this.#chart = new Chart(canvas, this.#configuration());
  }

  /** Where the bars stand, in pixels of the canvas' box. */
  get area(): { readonly left: number; readonly right: number } {
    return this.#chart.chartArea;
  }

  /** What is drawn, for who wants to compare it with its numbers. */
  get chart(): Chart<'bar', number[], string> {
    return this.#chart;
  }

  show(bars: ChartBars): void {
    this.#bars = bars;
    this.#selected = null;
    this.#chart.data.labels = [...bars.labels];
    this.#chart.data.datasets[0]!.data = [...bars.moderate];
    this.#chart.data.datasets[1]!.data = [...bars.doubledHard];
    this.#chart.update('none');
  }

  /** Only draws: nothing is laid out anew. */
  select(index: number | null): void {
    this.#selected = index;
    this.#marks = { ...this.#marks, selected: index };
    this.#chart.draw();
  }

  destroy(): void {
    this.#chart.destroy();
  }

  /** Before each update: it may be another size of the window or of the type, or the phone's colours. */
  #dress({ ctx, data: { datasets } }: Chart<'bar'>): void {
    const { labels, strengthDays, intervalDays, goalMin, moderate, doubledHard } = this.#bars;
    const palette = readPalette(this.#host);
    const totals = moderate.map((minutes, index) => minutes + (doubledHard[index] ?? 0));
    const top = topOf(totals, goalMin);
    this.#marks = { palette, labels, strengthDays, intervalDays, goalMin, totals, top, ticks: ticksOf(top, goalMin), selected: this.#selected };
    // Plain values: chart.js asks functions anew for every bar, and shares nothing between bars then.
    for (const dataset of datasets) {
      dataset.maxBarThickness = WIDEST_BAR * palette.unit;
      dataset.borderRadius = 0.375 * palette.unit;
    }
    datasets[0]!.backgroundColor = palette.moderate;
    datasets[1]!.backgroundColor = hatchOf(ctx, palette);
    // A gap to the moderate part: two shapes, not one of two colours.
    datasets[1]!.borderWidth = { top: 0, right: 0, left: 0, bottom: 0.25 * palette.unit };
  }

  #configuration(): ChartConfiguration<'bar', number[], string> {
    return {
      type: 'bar',
      data: {
        labels: [...this.#bars.labels],
        datasets: [
          { data: [...this.#bars.moderate] },
          { data: [...this.#bars.doubledHard], borderColor: 'transparent', borderSkipped: false },
        ],
      },
      options: {
        animation: false,
        events: [],
        responsive: true,
        maintainAspectRatio: false,
        devicePixelRatio: Math.min(window.devicePixelRatio || 1, MOST_PIXELS_PER_PIXEL),
        layout: { autoPadding: false, padding: ({ chart }) => roomAround(chart, this.#marks) },
        datasets: { bar: { categoryPercentage: 1, barPercentage: 0.64 } },
        scales: {
          // Places only: measuring and laying out labels takes chart.js longer than all else, and ours are few and known.
          x: { stacked: true, display: false, ticks: { display: false } },
          y: {
            stacked: true,
            display: false,
            beginAtZero: true,
            // Else the scale ends at the next round number, and the bars get half of the room.
            bounds: 'data',
            afterDataLimits: (scale) => { scale.max = this.#marks.top; },
            // Any step: without one it measures its type first.
            ticks: { display: false, stepSize: UNSEEN_STEP_MIN },
          },
        },
      },
      plugins: [{ id: 'palette', beforeUpdate: (chart) => this.#dress(chart) }, marksPlugin(() => this.#marks)],
    };
  }
}
