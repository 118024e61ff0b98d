import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import type { WeekSummary } from '../../src/domain/tracking/week.ts';
import { compact } from '../tokens.ts';
import { goalLineStyles, goalLines } from './goal-lines.ts';

/**
 * @summary Strength and interval days against their goals, and posture days as seven small marks.
 */
@customElement('goal-days')
export class GoalDays extends LitElement {
  /** Null while it is being read. */
  @property({ attribute: false }) week: WeekSummary | null = null;

  static override styles = [
    goalLineStyles,
    css`
      :host {
        display: block;
      }

      h2 {
        margin: 0 0 1rem;
        font-size: var(--label);
        font-weight: 700;
        line-height: 1.3;
      }

      .note {
        margin: 0.75rem 0 0;
        color: var(--text2);
        font-size: calc(1.75rem * var(--text-scale));
        line-height: 1.3;
      }

      @media ${compact} {
        h2 {
          margin-bottom: 0.5rem;
        }

        .note {
          margin-top: 0.25rem;
          font-size: calc(0.9375rem * var(--text-scale));
        }
      }
    `,
  ];

  override render() {
    return html`
      <h2>${msg('Days that count')}</h2>
      ${goalLines(this.week)}
      ${this.week?.uncountedIntervalDays.length
        ? html`<p class="note">${msg('Intervals two days running: the second rests you less, so it is shown and not counted.')}</p>`
        : ''}
    `;
  }
}
