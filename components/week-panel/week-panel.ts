import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { GUIDELINE, type WeekSummary } from '../../src/domain/tracking/week.ts';
import { cardioGoal, cardioLegend, cardioPartStyles, cardioTrack, creditedMinutes } from '../cardio-card/cardio-parts.ts';
import { goalLineStyles, goalLines } from '../goal-days/goal-lines.ts';
import { compact } from '../tokens.ts';

/**
 * @summary A week at a glance: cardio minutes against the goal, strength, interval and posture days.
 * @slot action - One small link in the upper corner.
 */
@customElement('week-panel')
export class WeekPanel extends LitElement {
  /** Null while it is being read. */
  @property({ attribute: false }) week: WeekSummary | null = null;

  static override styles = [
    cardioPartStyles,
    goalLineStyles,
    css`
      :host {
        position: relative;
        display: block;
        box-sizing: border-box;
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

      slot {
        position: absolute;
        top: 1.5rem;
        right: 2rem;
        display: block;
      }

      .goal {
        position: relative;
      }

      /* Beside the number, where there is room without moving a line. */
      .guideline {
        position: absolute;
        bottom: 100%;
        left: 0;
        color: var(--text2);
        font-size: calc(1.75rem * (0.5 + 0.5 * var(--text-scale)));
      }

      .legend + .line {
        margin-top: 1.25rem;
      }

      @media ${compact} {
        :host {
          padding: 1.125rem 1.25rem 0.5rem;
        }

        h2 {
          font-size: calc(1.0625rem * var(--text-scale));
        }

        slot {
          top: 0.75rem;
          right: 1rem;
        }

        .guideline {
          font-size: calc(0.9375rem * var(--text-scale));
        }

        .legend + .line {
          margin-top: 0.75rem;
        }
      }
    `,
  ];

  override render() {
    const goal = cardioGoal(this.week);
    return html`
      <h2>${msg('This week')}</h2>
      <slot name="action"></slot>
      <div class="sum">
        <span class="number" aria-hidden="true">${creditedMinutes(this.week)}</span>
        <span class="goal">
          <span aria-hidden="true">${msg(str`of ${goal} min cardio`)}</span>
          ${goal === GUIDELINE.cardioMin ? nothing : html`<span class="guideline">${msg(str`the guideline is ${GUIDELINE.cardioMin}`)}</span>`}
        </span>
      </div>
      ${cardioTrack(this.week, goal)} ${cardioLegend(this.week)} ${goalLines(this.week)}
    `;
  }
}
