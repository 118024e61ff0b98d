import { msg, str } from '@lit/localize';
import { css, html, type TemplateResult } from 'lit';
import { GUIDELINE, INTERVAL_GOAL_DAYS, type WeekSummary } from '../../src/domain/tracking/week.ts';
import { compact } from '../tokens.ts';
import '../brand-mark/brand-mark.ts';
import '../phase-shape/phase-shape.ts';

const POSTURE_MARKS = 7;

/** The week's days as lines of marks: strength and intervals against their goals, posture as seven small marks. */
export function goalLines(week: WeekSummary | null): TemplateResult {
  return html`
    ${goalLine(msg('Strength days'), week?.strengthDays.length ?? 0, (week?.goals ?? GUIDELINE).strengthDays, 'strength')}
    ${goalLine(msg('Interval days'), week?.intervalDays.length ?? 0, INTERVAL_GOAL_DAYS, 'hard')}
    ${postureLine(week?.postureDays.length ?? 0)}
  `;
}

function goalLine(name: string, days: number, goal: number, phase: 'strength' | 'hard'): TemplateResult {
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
      <span class="marks ${phase}">
        ${marks(goal).map((at) => html`<phase-shape phase=${phase} ?filled=${at < days}></phase-shape>`)}
      </span>
      <span class="count">${msg(str`${days} of ${goal}`)}</span>
    </div>
  `;
}

function postureLine(days: number): TemplateResult {
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

function marks(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

export const goalLineStyles = css`
  .line {
    display: flex;
    align-items: center;
    min-height: 4.5rem;
    border-top: 0.125rem solid var(--rule);
    font-size: calc(2.125rem * (0.3 + 0.7 * var(--text-scale)));
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

  .marks.strength {
    color: var(--strength-tint);
  }

  .marks.hard {
    color: var(--hard-tint);
  }

  .marks.posture > * {
    width: 1.5rem;
    /* Beside larger words they stand closer. */
    margin-left: calc(0.625rem - 0.25rem * var(--text-scale));
    overflow: visible;
    --mark-size: 2.25rem;
  }

  .count {
    min-width: 6.125rem;
    margin-left: 0.875rem;
    font-weight: 700;
    text-align: right;
    white-space: nowrap;
  }

  @media ${compact} {
    .line {
      min-height: 2.875rem;
      border-top-width: 0.09375rem;
      font-size: calc(1.0625rem * var(--text-scale));
    }

    .marks {
      font-size: 1.25rem;
    }

    .marks > * {
      margin-left: 0.5rem;
    }

    .marks.strength {
      color: var(--strength-word);
    }

    .marks.hard {
      color: var(--hard-word);
    }

    .marks.posture > * {
      width: 0.9375rem;
      margin-left: 0.1875rem;
      --mark-size: 1.375rem;
    }

    .count {
      min-width: 3.5rem;
    }
  }
`;
