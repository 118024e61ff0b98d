import { LitElement, css, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { RemotePress } from '../../src/buttons.ts';
import { GUIDELINE } from '../../src/domain/tracking/week.ts';
import type { HistoryPeriod } from '../../src/domain/tracking/history.ts';
import { afterFrame } from '../after-frame.ts';
import { controlStyles } from '../control-styles.ts';
import { compact } from '../tokens.ts';
import { barAt } from './chart-layout.ts';
import { DrawnChart, type ChartBars } from './draw-chart.ts';
import { dayCount, minutesCount, periodReading } from './period-words.ts';
import '../phase-shape/phase-shape.ts';

/** One bar and its names. */
export interface ChartPeriod {
  readonly period: HistoryPeriod;
  /** "Week of 2 November", "This week", "2025". */
  readonly name: string;
  /** Few letters, for below the bar. */
  readonly label: string;
}

/**
 * @summary Bars of moderate and doubled hard minutes, a bar a week or a year, with the goal's line over them, below them squares for strength days and triangles for interval days.
 * Left and right read them one by one; up and down always leave.
 * @fires period-choose {{ period: HistoryPeriod }} when OK was pressed on a bar
 */
@customElement('weekly-chart')
export class WeeklyChart extends LitElement {
  @property({ attribute: false }) periods: readonly ChartPeriod[] = [];
  /** What is told, as the chart's name: "Cardio minutes a week". */
  @property() name = '';
  @property({ type: Number }) goalMin = GUIDELINE.cardioMin;
  /** Its bars are drawn later: they take as long as all around them. */
  @property({ type: Boolean }) waits = false;

  /** The bar that is read; null until somebody reads. */
  @state() private selected: number | null = null;
  /** What the table tells: the bars come a frame before it, for only they are looked at. */
  @state() private told: readonly ChartPeriod[] = [];
  @query('canvas') private canvas!: HTMLCanvasElement;

  static override styles = [
    controlStyles,
    css`
      :host {
        --chart-text: var(--text);
        --chart-text2: var(--text2);
        --chart-rule: var(--rule);
        --chart-card: var(--card);
        --chart-moderate: var(--moderate-tint);
        --chart-hard: var(--hard-tint);
        --chart-hard-gap: var(--hard-shape);
        --chart-strength: var(--strength-tint);
        --chart-interval: var(--hard-tint);
        --chart-band: var(--button);
        --chart-unit: 1;
        display: block;
        color: var(--text);
        font-size: calc(1.875rem * var(--text-scale));
      }

      .plot {
        padding: 0.75rem 1rem;
        margin: 0 -1rem;
        border-radius: 1.25rem;
      }

      .plot:focus {
        box-shadow: var(--row-focus-shadow);
      }

      .frame {
        position: relative;
        height: var(--chart-height, 22rem);
      }

      /* The canvas follows its frame and must never hold it open. */
      canvas {
        position: absolute;
        top: 0;
        left: 0;
      }

      .caption {
        min-height: 1.3em;
        margin-top: 0.75rem;
        line-height: 1.3;
      }

      .legend {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        /* The ring around the bars must not cover it. */
        margin-top: 1rem;
        color: var(--text2);
        line-height: 1.4;
      }

      .legend > span {
        display: inline-flex;
        align-items: center;
        margin-right: 2.5rem;
      }

      .legend phase-shape,
      .dots {
        margin-right: 0.75rem;
      }

      /* The bars' own look; the shapes below them have another meaning. */
      .swatch {
        width: 1em;
        height: 1em;
        margin-right: 0.75rem;
        border-radius: 0.2em;
        background: var(--chart-moderate);
      }

      .swatch.h {
        background: repeating-linear-gradient(-45deg, var(--chart-hard), var(--chart-hard) 0.2em, var(--chart-hard-gap) 0.2em, var(--chart-hard-gap) 0.3em);
      }

      .i {
        color: var(--chart-interval);
      }

      .s {
        color: var(--chart-strength);
      }

      .dots {
        width: 3.5rem;
        border-top: 0.3125rem dotted var(--text);
      }

      .table {
        opacity: 0;
      }

      @media ${compact} {
        :host {
          --chart-moderate: var(--moderate-shape);
          --chart-hard: var(--hard-tint);
          --chart-hard-gap: var(--hard-shape);
          --chart-strength: var(--strength-shape);
          --chart-interval: var(--hard-shape);
          --chart-unit: 0.55;
          font-size: calc(0.9375rem * var(--text-scale));
        }

        .plot {
          padding: 0.5rem;
          margin: 0 -0.5rem;
        }

        .frame {
          height: var(--chart-height, 16rem);
        }

        .caption {
          min-height: 3.9em;
        }

        .legend > span {
          margin-right: 1rem;
        }

        .legend phase-shape,
        .swatch,
        .dots {
          margin-right: 0.375rem;
        }

        .dots {
          width: 1.5rem;
          border-top-width: 0.1875rem;
        }
      }

      /* Paper gets the numbers. */
      @media print {
        .plot,
        .legend {
          display: none;
        }

        .table {
          position: static;
          width: auto;
          height: auto;
          overflow: visible;
          clip: auto;
          color: var(--print-ink);
          opacity: 1;
        }

        th,
        td {
          padding: 0.25em 1em 0.25em 0;
          border-bottom: 1px solid;
          text-align: left;
        }
      }
    `,
  ];

  #drawn: DrawnChart | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.waits) this.#draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drawn?.destroy();
    this.#drawn = null;
  }

  /** Nobody reads it any more. */
  leave(): void {
    this.selected = null;
  }

  /** What is drawn, to be compared with its numbers. */
  get drawn(): DrawnChart | null {
    return this.#drawn;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('periods')) this.selected = null;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('periods')) afterFrame(() => (this.told = this.periods));
    if (!this.isConnected || this.waits) return;
    if (this.#drawn === null) this.#draw();
    else if (changed.has('periods') || changed.has('goalMin')) this.#drawn.show(this.#bars);
    else if (changed.has('selected')) this.#drawn.select(this.selected);
  }

  #draw(): void {
    const drawn = new DrawnChart(this.canvas, this, this.#bars);
    this.#drawn = drawn;
    // Letters drawn before their font has come would stay as they are.
    if (document.fonts.status === 'loading') void document.fonts.ready.then(() => {
      if (this.#drawn === drawn) drawn.show(this.#bars);
    });
  }

  get #bars(): ChartBars {
    return {
      labels: this.periods.map(({ label }) => label),
      moderate: this.periods.map(({ period }) => period.moderateMin),
      doubledHard: this.periods.map(({ period }) => 2 * period.vigorousMin),
      strengthDays: this.periods.map(({ period }) => Math.round(period.strengthDays)),
      intervalDays: this.periods.map(({ period }) => Math.round(period.intervalDays)),
      goalMin: this.goalMin,
    };
  }

  /** The bars take the focus, not the element around them. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.plot')?.focus(options);
  }

  override render() {
    const read = this.periods[this.selected ?? this.periods.length - 1];
    return html`
      <div
        class="plot"
        tabindex="0"
        role="application"
        aria-roledescription=${msg('bar chart')}
        aria-label=${this.name}
        aria-describedby="caption"
        @focus=${() => this.#select(this.selected ?? this.periods.length - 1)}
        @remote-press=${this.#onPress}
        @click=${this.#onClick}
        @pointermove=${this.#onPointerMove}
      >
        <div class="frame"><canvas aria-hidden="true"></canvas></div>
        <p class="caption" id="caption" aria-live="polite">${read ? periodReading(read.name, read.period) : ''}</p>
      </div>
      <div class="legend" aria-hidden="true">
        <span><span class="swatch"></span>${msg('moderate')}</span>
        <span><span class="swatch h"></span>${msg('hard, counted twice')}</span>
        <span><phase-shape class="s" phase="strength" filled></phase-shape>${msg('strength days')}</span>
        <span><phase-shape class="i" phase="hard" filled></phase-shape>${msg('interval days')}</span>
        <span><span class="dots"></span>${msg(str`your ${this.goalMin}`)}</span>
      </div>
      ${this.#table()}
    `;
  }

  #table() {
    return html`
      <div class="table visually-hidden">
        <table>
          <caption>${this.name}</caption>
          <thead>
            <tr>
              ${[msg('Time'), msg('Minutes'), msg('Moderate'), msg('Hard'), msg('Strength days'), msg('Interval days')].map(
                (head) => html`<th scope="col">${head}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${this.told.map(
              ({ name, period }) => html`
                <tr>
                  <th scope="row">${name}</th>
                  ${[period.creditedMin, period.moderateMin, period.vigorousMin].map((minutes) => html`<td>${minutesCount(minutes)}</td>`)}
                  ${[period.strengthDays, period.intervalDays].map((days) => html`<td>${dayCount(days)}</td>`)}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  readonly #onPress = (event: CustomEvent<RemotePress>): void => {
    const step = { left: -1, right: 1 }[event.detail.button as string];
    if (step === undefined) return;
    const next = (this.selected ?? this.periods.length - 1) + step;
    // Past the ends the arrow is not ours any more.
    if (next < 0 || next >= this.periods.length) return;
    event.preventDefault();
    this.#select(next);
  };

  readonly #onClick = (event: MouseEvent): void => {
    // OK on a remote clicks without a place.
    if (event.detail === 0) return this.#choose();
    this.#selectUnder(event);
  };

  /** A pointer reads what it lies on; a finger that scrolls the page does not. */
  readonly #onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#selectUnder(event);
  };

  #selectUnder({ clientX }: MouseEvent): void {
    if (!this.#drawn) return;
    const { left, right } = this.#drawn.area;
    const x = clientX - this.canvas.getBoundingClientRect().left;
    const index = barAt(x, { left, right, count: this.periods.length });
    if (index !== null) this.#select(index);
  }

  #select(index: number): void {
    this.selected = index >= 0 ? index : null;
  }

  #choose(): void {
    const chosen = this.periods[this.selected ?? this.periods.length - 1];
    if (chosen) this.dispatchEvent(new CustomEvent('period-choose', { detail: { period: chosen.period } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'weekly-chart': WeeklyChart;
  }
}
