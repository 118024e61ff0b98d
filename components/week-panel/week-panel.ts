import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import {
  CARDIO_GOAL_MIN,
  INTERVAL_GOAL_DAYS,
  STRENGTH_GOAL_DAYS,
  type WeekSummary,
} from '../../src/domain/tracking/week.ts';
import { setStyle } from '../set-style.ts';
import { compact } from '../tokens.ts';
import '../brand-mark/brand-mark.ts';
import '../phase-shape/phase-shape.ts';

const POSTURE_MARKS = 7;

/**
 * @summary A week at a glance: cardio minutes against the goal, strength, interval and posture days.
 */
@customElement('week-panel')
export class WeekPanel extends LitElement {
  /** Null while it is being read. */
  @property({ attribute: false }) week: WeekSummary | null = null;

  static override styles = css`
    :host {
      display: block;
      padding: 2.125rem 2.75rem 1.5rem;
      border-radius: var(--radius);
      background: var(--card);
      color: var(--text);
    }

    h2 {
      margin: 0;
      color: var(--text2);
      font-size: calc(2.125rem * var(--text-scale));
      font-weight: 500;
      line-height: 1.3;
    }

    .sum {
      display: flex;
      align-items: baseline;
      white-space: nowrap;
    }

    .number {
      margin-right: 1.25rem;
      font: 700 9.375rem/1 var(--display);
    }

    .goal {
      font-size: calc(2.25rem * var(--text-scale));
    }

    .track {
      position: relative;
      height: 2.25rem;
      margin-top: 0.25rem;
      border-radius: 1.125rem;
      background: var(--track);
      overflow: hidden;
      /* A clipped radius over composited children needs its own layer on old engines. */
      transform: translateZ(0);
    }

    .bar {
      position: absolute;
      top: 0;
      left: 0;
      width: 100%;
      height: 100%;
      transform-origin: left;
      transition: transform 600ms ease-out;
    }

    .moderate {
      background: var(--moderate-tint);
    }

    .hard {
      background: repeating-linear-gradient(115deg, var(--hard-tint) 0, var(--hard-tint) 0.5625rem, var(--hard-shape) 0.5625rem, var(--hard-shape) 0.9375rem);
    }

    .legend {
      display: flex;
      align-items: center;
      margin-top: 0.875rem;
      color: var(--text2);
      font-size: calc(1.875rem * var(--text-scale));
      line-height: 1.3;
    }

    .legend phase-shape {
      margin-right: 0.625rem;
      font-size: 0.9em;
    }

    .legend .plus {
      margin: 0 0.875rem;
    }

    .m {
      color: var(--moderate-tint);
    }

    .h {
      color: var(--hard-tint);
    }

    .line {
      display: flex;
      align-items: center;
      min-height: 4.5rem;
      border-top: 0.125rem solid var(--rule);
      font-size: calc(2.125rem * var(--text-scale));
    }

    .legend + .line {
      margin-top: 1.25rem;
    }

    .name {
      flex: 1;
    }

    .marks {
      display: flex;
      align-items: center;
      font-size: 2rem;
    }

    .marks > * {
      margin-left: 0.875rem;
    }

    .marks.posture > * {
      width: 1.5rem;
      margin-left: 0.375rem;
      overflow: visible;
      --mark-size: 2.25rem;
    }


    .count {
      min-width: 6.125rem;
      margin-left: 0.5rem;
      font-weight: 700;
      text-align: right;
    }

    .s {
      color: var(--strength-tint);
    }

    @media (prefers-reduced-motion: reduce) {
      .bar {
        transition: none;
      }
    }

    @media ${compact} {
      :host {
        padding: 1.125rem 1.25rem 0.5rem;
      }

      h2,
      .goal,
      .line {
        font-size: calc(1.0625rem * var(--text-scale));
      }

      .number {
        margin-right: 0.625rem;
        font-size: 3.75rem;
      }

      .track {
        height: 1rem;
        border-radius: 0.5rem;
      }

      .legend {
        margin-top: 0.5rem;
        font-size: calc(0.9375rem * var(--text-scale));
      }

      .line {
        min-height: 2.875rem;
        border-top-width: 0.09375rem;
      }

      .legend + .line {
        margin-top: 0.75rem;
      }

      .marks {
        font-size: 1.25rem;
      }

      .marks > * {
        margin-left: 0.5rem;
      }

      .marks.posture > * {
        width: 0.9375rem;
        margin-left: 0.1875rem;
        --mark-size: 1.375rem;
      }

      .count {
        min-width: 3.5rem;
      }

      .m {
        color: var(--moderate-word);
      }

      .h {
        color: var(--hard-word);
      }

      .s {
        color: var(--strength-word);
      }
    }
  `;

  override render() {
    const moderate = Math.floor(this.week?.moderateMin ?? 0);
    const vigorous = Math.floor(this.week?.vigorousMin ?? 0);
    const credited = Math.floor((this.week?.moderateMin ?? 0) + 2 * (this.week?.vigorousMin ?? 0));
    return html`
      <h2>${msg('This week')}</h2>
      <div class="sum" aria-hidden="true">
        <span class="number">${credited}</span>
        <span class="goal">${msg(str`of ${CARDIO_GOAL_MIN} min cardio`)}</span>
      </div>
      ${this.#track(credited)}
      <div class="legend">
        <phase-shape class="m" phase="moderate" filled></phase-shape>${msg(str`${moderate} moderate`)}
        <span class="plus">+</span>
        <phase-shape class="h" phase="hard" filled></phase-shape>${msg(str`${vigorous} hard × 2`)}
      </div>
      ${this.#days(msg('Strength days'), this.week?.strengthDays.length ?? 0, STRENGTH_GOAL_DAYS, 'strength', 's')}
      ${this.#days(msg('Interval days'), this.week?.intervalDays.length ?? 0, INTERVAL_GOAL_DAYS, 'hard', 'h')}
      ${this.#posture(this.week?.postureDays.length ?? 0)}
    `;
  }

  /** Moderate first, then the doubled hard minutes; both shrink to fit when the goal is passed. */
  #track(credited: number) {
    const moderate = this.week?.moderateMin ?? 0;
    const doubled = 2 * (this.week?.vigorousMin ?? 0);
    const scale = 1 / Math.max(CARDIO_GOAL_MIN, moderate + doubled);
    const hardStart = moderate * scale * 100;
    return html`
      <div
        class="track"
        role="progressbar"
        aria-label=${msg('Cardio minutes')}
        aria-valuemin="0"
        aria-valuemax=${CARDIO_GOAL_MIN}
        aria-valuenow=${credited}
        aria-valuetext=${msg(str`${credited} of ${CARDIO_GOAL_MIN} minutes`)}
      >
        <div class="bar moderate" ${setStyle({ transform: `scaleX(${moderate * scale})` })}></div>
        <div
          class="bar"
          ${setStyle({ left: `${hardStart}%`, width: `${doubled * scale * 100}%` })}
        >
          <div class="bar hard"></div>
        </div>
      </div>
    `;
  }

  #days(name: string, days: number, goal: number, phase: 'strength' | 'hard', tint: string) {
    return html`
      <div
        class="line"
        role="progressbar"
        aria-label=${name}
        aria-valuemin="0"
        aria-valuemax=${goal}
        aria-valuenow=${days}
        aria-valuetext=${msg(str`${days} of ${goal}`)}
      >
        <span class="name">${name}</span>
        <span class="marks ${tint}">
          ${marks(goal).map((at) => html`<phase-shape phase=${phase} ?filled=${at < days}></phase-shape>`)}
        </span>
        <span class="count">${msg(str`${days} of ${goal}`)}</span>
      </div>
    `;
  }

  #posture(days: number) {
    return html`
      <div
        class="line"
        role="progressbar"
        aria-label=${msg('Posture days')}
        aria-valuemin="0"
        aria-valuemax=${POSTURE_MARKS}
        aria-valuenow=${days}
        aria-valuetext=${msg(str`${days} of ${POSTURE_MARKS}`)}
      >
        <span class="name">${msg('Posture')}</span>
        <span class="marks posture">
          ${marks(POSTURE_MARKS).map((at) => html`<brand-mark posture ?outlined=${at >= days}></brand-mark>`)}
        </span>
        <span class="count">${msg(str`${days} of ${POSTURE_MARKS}`)}</span>
      </div>
    `;
  }
}

function marks(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
