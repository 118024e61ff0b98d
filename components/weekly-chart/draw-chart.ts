import { BarController, BarElement, CategoryScale, Chart, LinearScale, type ChartConfiguration } from 'chart.js';
import { topOf, ticksOf } from './chart-layout.ts';
import { marksPlugin, roomAbove, roomBelow, type Marks } from './chart-marks.ts';
import { hatchOf, readPalette } from './palette.ts';

// One by one: all parts together weigh three times as much.
Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Sharper than the eye at three metres, and four times the memory. */
const MOST_PIXELS_PER_PIXEL = 2;

/** Three years are no three walls; in units of the palette. */
const WIDEST_BAR = 6;

export interface ChartBars {
  readonly labels: readonly string[];
  readonly moderate: readonly number[];
  /** Minutes already doubled. */
  readonly doubledHard: readonly number[];
  readonly strengthDays: readonly number[];
  /** Where the line is drawn. */
  readonly goalMin: number;
}

/** The one place that knows chart.js. */
export class DrawnChart {
  readonly #host: HTMLElement;
  readonly #chart: Chart<'bar', number[], string>;
  #bars: ChartBars;
  #marks: Marks;

  /** @param host - Whose styles name the colours and the size of the type. */
  constructor(canvas: HTMLCanvasElement, host: HTMLElement, bars: ChartBars) {
    this.#host = host;
    this.#bars = bars;
    this.#marks = this.#readMarks(null);
    this.#chart = new Chart(canvas, this.#configuration(canvas));
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
    this.#marks = this.#readMarks(null);
    this.#chart.data.labels = [...bars.labels];
    this.#chart.data.datasets[0]!.data = [...bars.moderate];
    this.#chart.data.datasets[1]!.data = [...bars.doubledHard];
    this.#chart.update('none');
  }

  /** Only draws: nothing is laid out anew. */
  select(index: number | null): void {
    this.#marks = { ...this.#marks, selected: index };
    this.#chart.draw();
  }

  destroy(): void {
    this.#chart.destroy();
  }

  #readMarks(selected: number | null): Marks {
    const { labels, strengthDays, goalMin, moderate, doubledHard } = this.#bars;
    return {
      palette: readPalette(this.#host),
      labels,
      strengthDays,
      goalMin,
      totals: moderate.map((minutes, index) => minutes + (doubledHard[index] ?? 0)),
      selected,
    };
  }

  #configuration(canvas: HTMLCanvasElement): ChartConfiguration<'bar', number[], string> {
    const context = canvas.getContext('2d')!;
    const palette = (): Marks['palette'] => this.#marks.palette;
    let hatch = hatchOf(context, palette());
    return {
      type: 'bar',
      data: {
        labels: [...this.#bars.labels],
        datasets: [
          { data: [...this.#bars.moderate], backgroundColor: () => palette().moderate },
          {
            data: [...this.#bars.doubledHard],
            backgroundColor: () => hatch,
            borderColor: 'transparent',
            borderSkipped: false,
            // A gap to the moderate part: two shapes, not one of two colours.
            borderWidth: () => ({ top: 0, right: 0, left: 0, bottom: 0.25 * palette().unit }),
          },
        ],
      },
      options: {
        animation: false,
        events: [],
        responsive: true,
        maintainAspectRatio: false,
        devicePixelRatio: Math.min(window.devicePixelRatio || 1, MOST_PIXELS_PER_PIXEL),
        layout: { padding: ({ chart }) => ({ top: roomAbove(this.#marks), right: 0, left: 0, bottom: roomBelow(this.#marks, chart.width - 2 * palette().label) }) },
        datasets: { bar: { categoryPercentage: 1, barPercentage: 0.64, borderRadius: () => 0.375 * palette().unit } },
        scales: {
          x: { stacked: true, display: false },
          y: {
            stacked: true,
            beginAtZero: true,
            // Else the scale ends at the next round number, and the bars get half of the room.
            bounds: 'data',
            afterDataLimits: (scale) => { scale.max = topOf(this.#marks.totals, this.#marks.goalMin); },
            afterBuildTicks: (scale) => { scale.ticks = ticksOf(scale.max, this.#marks.goalMin).map((value) => ({ value })); },
            border: { display: false },
            grid: { color: () => palette().rule, lineWidth: () => Math.max(1, 0.125 * palette().unit), drawTicks: false },
            ticks: {
              color: () => palette().text,
              font: ({ tick }) => ({ family: palette().family, size: palette().label, weight: tick?.value === this.#marks.goalMin ? 700 : 500 }),
              padding: 0.75 * this.#marks.palette.unit,
            },
          },
        },
      },
      plugins: [
        {
          id: 'palette',
          // Another size of the window or of the type, or the phone's colours.
          beforeUpdate: ({ data: { datasets } }) => {
            this.#marks = { ...this.#marks, palette: readPalette(this.#host) };
            hatch = hatchOf(context, palette());
            for (const dataset of datasets) dataset.maxBarThickness = WIDEST_BAR * palette().unit;
          },
        },
        marksPlugin(() => this.#marks),
      ],
    };
  }
}
