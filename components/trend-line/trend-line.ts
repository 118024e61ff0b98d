import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

export interface TrendPoint {
  /** Any count that goes on with time: days. */
  readonly at: number;
  readonly value: number;
}

/** Of the drawing; it is stretched to the room there is. */
const WIDTH = 100;
const HEIGHT = 40;
/** The line keeps so far from the edges, that its ends are not cut. */
const MARGIN = 3;

/** @summary A plain line through a few values, without scales: the words beside it tell. */
@customElement('trend-line')
export class TrendLine extends LitElement {
  /** Oldest first. */
  @property({ attribute: false }) points: readonly TrendPoint[] = [];
  /** What it shows, in words. */
  @property() label = '';

  static override styles = css`
    :host {
      display: block;
      height: 6rem;
    }

    svg {
      display: block;
      width: 100%;
      height: 100%;
      overflow: visible;
    }

    polyline {
      fill: none;
      stroke: currentColor;
      stroke-width: 0.3rem;
      stroke-linecap: round;
      stroke-linejoin: round;
      vector-effect: non-scaling-stroke;
    }
  `;

  override render() {
    if (this.points.length < 2) return nothing;
    return html`
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label=${this.label}>
        ${svg`<polyline points=${linePoints(this.points)}></polyline>`}
      </svg>
    `;
  }
}

/** "3,20 97,20": from the lower left; all the same value is a line in the middle. */
export function linePoints(points: readonly TrendPoint[]): string {
  const ats = points.map(({ at }) => at);
  const values = points.map(({ value }) => value);
  const x = scale(Math.min(...ats), Math.max(...ats), WIDTH);
  const y = scale(Math.min(...values), Math.max(...values), HEIGHT);
  return points.map(({ at, value }) => `${rounded(x(at))},${rounded(HEIGHT - y(value))}`).join(' ');
}

function scale(least: number, most: number, room: number): (value: number) => number {
  if (most === least) return () => room / 2;
  return (value) => MARGIN + ((value - least) / (most - least)) * (room - 2 * MARGIN);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

declare global {
  interface HTMLElementTagNameMap {
    'trend-line': TrendLine;
  }
}
