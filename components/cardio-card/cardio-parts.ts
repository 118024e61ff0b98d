import { msg, str } from '@lit/localize';
import { css, html, type TemplateResult } from 'lit';
import { GUIDELINE, type WeekSummary } from '../../src/domain/tracking/week.ts';
import { setStyle } from '../set-style.ts';
import { compact } from '../tokens.ts';
import '../phase-shape/phase-shape.ts';

/** Whole minutes that go against the goal; hard ones count twice. */
export function creditedMinutes(week: WeekSummary | null): number {
  return Math.floor((week?.moderateMin ?? 0) + 2 * (week?.vigorousMin ?? 0));
}

export function cardioGoal(week: WeekSummary | null): number {
  return (week?.goals ?? GUIDELINE).cardioMin;
}

/** Moderate first, then the doubled hard minutes; both shrink to fit when more than `fullMin` was done. */
export function cardioTrack(week: WeekSummary | null, fullMin: number): TemplateResult {
  const moderate = week?.moderateMin ?? 0;
  const doubled = 2 * (week?.vigorousMin ?? 0);
  const scale = 1 / Math.max(fullMin, moderate + doubled);
  const credited = creditedMinutes(week);
  const goal = cardioGoal(week);
  return html`
    <div
      class="track"
      role="progressbar"
      aria-label=${msg('Cardio minutes')}
      aria-valuemin="0"
      aria-valuemax=${goal}
      aria-valuenow=${credited}
      aria-valuetext=${msg(str`${credited} of ${goal} minutes`)}
    >
      <div class="bar moderate" ${setStyle({ transform: `scaleX(${moderate * scale})` })}></div>
      <div class="bar" ${setStyle({ left: `${moderate * scale * 100}%`, width: `${doubled * scale * 100}%` })}>
        <div class="bar hard"></div>
      </div>
    </div>
  `;
}

export function cardioLegend(week: WeekSummary | null): TemplateResult {
  const moderate = Math.floor(week?.moderateMin ?? 0);
  const vigorous = Math.floor(week?.vigorousMin ?? 0);
  return html`
    <div class="legend">
      <span class="part"><phase-shape class="m" phase="moderate" filled></phase-shape>${msg(str`${moderate} moderate`)}</span>
      <span class="plus">+</span>
      <span class="part"><phase-shape class="h" phase="hard" filled></phase-shape>${msg(str`${vigorous} hard × 2`)}</span>
    </div>
  `;
}

export const cardioPartStyles = css`
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
    font-size: calc(2.25rem * (0.5 + 0.5 * var(--text-scale)));
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

  .hard.bar {
    background: repeating-linear-gradient(115deg, var(--hard-tint) 0, var(--hard-tint) 0.5625rem, var(--hard-shape) 0.5625rem, var(--hard-shape) 0.9375rem);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: 0.875rem;
    color: var(--text2);
    font-size: calc(1.875rem * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1.3;
  }

  .legend .part {
    display: inline-flex;
    align-items: center;
    white-space: nowrap;
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

  @media (prefers-reduced-motion: reduce) {
    .bar {
      transition: none;
    }
  }

  @media ${compact} {
    .number {
      margin-right: 0.625rem;
      font-size: 3.75rem;
    }

    .goal {
      font-size: calc(1.0625rem * var(--text-scale));
    }

    .track {
      height: 1rem;
      border-radius: 0.5rem;
    }

    .legend {
      margin-top: 0.5rem;
      font-size: calc(0.9375rem * var(--text-scale));
    }

    .m {
      color: var(--moderate-word);
    }

    .h {
      color: var(--hard-word);
    }
  }
`;
