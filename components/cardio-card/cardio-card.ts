import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { CARDIO_SECOND_MARK_MIN, GUIDELINE, type WeekSummary } from '../../src/domain/tracking/week.ts';
import { setStyle } from '../set-style.ts';
import { compact } from '../tokens.ts';
import { cardioGoal, cardioLegend, cardioPartStyles, cardioTrack, creditedMinutes } from './cardio-parts.ts';

/**
 * @summary A week's cardio minutes on a track with two marks: the goal, and 300, which does still more good and is never a duty. The guideline's
 * 150 is the goal; where somebody chose another one it keeps a mark of its own.
 */
@customElement('cardio-card')
export class CardioCard extends LitElement {
  /** Null while it is being read. */
  @property({ attribute: false }) week: WeekSummary | null = null;

  static override styles = [
    cardioPartStyles,
    css`
      :host {
        display: block;
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        line-height: 1.3;
      }

      h2 {
        margin: 0;
        font-size: var(--label);
        font-weight: 700;
      }

      .twice {
        color: var(--text2);
        font-size: calc(1.75rem * var(--text-scale));
      }

      .scale {
        position: relative;
        height: calc(1rem + 2.25rem * var(--text-scale));
        margin-top: 0.5rem;
        font-size: calc(1.75rem * var(--text-scale));
        line-height: 1.3;
      }

      .mark {
        position: absolute;
        top: 0;
        padding-top: 0.75rem;
        white-space: nowrap;
        transform: translateX(-100%);
      }

      .mark::before {
        content: '';
        position: absolute;
        top: -3rem;
        right: 0;
        height: 3.75rem;
        border-right: 0.25rem dotted var(--text);
      }

      .more {
        margin: 1rem 0 0;
        color: var(--text2);
        font-size: calc(1.75rem * var(--text-scale));
        line-height: 1.3;
      }

      .goal-mark {
        font-weight: 700;
      }

      .more-mark {
        color: var(--text2);
      }

      @media ${compact} {
        .twice,
        .scale,
        .more {
          font-size: calc(0.9375rem * var(--text-scale));
        }

        .scale {
          height: calc(0.5rem + 1.25rem * var(--text-scale));
          margin-top: 0.25rem;
        }

        .mark {
          padding-top: 0.375rem;
        }

        .mark::before {
          top: -1.375rem;
          height: 1.75rem;
          border-right-width: 0.125rem;
        }
      }
    `,
  ];

  override render() {
    const credited = creditedMinutes(this.week);
    const goal = cardioGoal(this.week);
    const fullMin = Math.max(CARDIO_SECOND_MARK_MIN, credited);
    return html`
      <div class="head">
        <h2>${msg('Cardio minutes')}</h2>
        <span class="twice">${msg('hard counts twice')}</span>
      </div>
      <div class="sum" aria-hidden="true">
        <span class="number">${credited}</span>
        <span class="goal">${msg(str`of ${goal} min`)}</span>
      </div>
      ${cardioTrack(this.week, fullMin)}
      <div class="scale" aria-hidden="true">
        ${Array.from(new Set([goal, GUIDELINE.cardioMin, CARDIO_SECOND_MARK_MIN]), (min) => html`<span
          class="mark ${min === goal ? 'goal-mark' : 'more-mark'}"
          ${setStyle({ left: `${(min / fullMin) * 100}%` })}
        >${min}</span>`)}
      </div>
      ${cardioLegend(this.week)}
      <p class="more">${aboutGoal(goal, credited)}</p>
    `;
  }
}

function aboutGoal(goal: number, credited: number): string {
  const isMet = credited >= goal;
  if (goal !== GUIDELINE.cardioMin) {
    return isMet
      ? msg(str`Your ${goal} min are done · the guideline is ${GUIDELINE.cardioMin}.`)
      : msg(str`Your goal is ${goal} min · the guideline is ${GUIDELINE.cardioMin}.`);
  }
  return isMet
    ? msg(str`The goal is met; up to ${CARDIO_SECOND_MARK_MIN} does still more good.`)
    : msg(str`${goal} is the goal; up to ${CARDIO_SECOND_MARK_MIN} does still more good.`);
}
