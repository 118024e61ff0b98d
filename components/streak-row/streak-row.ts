import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { Streak } from '../../src/domain/tracking/streak.ts';
import { compact } from '../tokens.ts';
import '../brand-mark/brand-mark.ts';

/** More would be too small to count from three metres; the number says the rest. */
const MOST_MARKS = 10;

/** @summary A streak as standing marks, one a week: solid for a week that stood, outlined for the grace week, dashed for the one that runs. */
@customElement('streak-row')
export class StreakRow extends LitElement {
  @property({ attribute: false }) streak: Streak = { weeks: 0, marks: [] };

  static override readonly styles = css`
    :host {
      display: block;
      color: var(--text);
      line-height: 0;
    }

    .row {
      display: flex;
    }

    brand-mark {
      margin-left: 0.75rem;
      --mark-size: 5.5rem;
    }

    brand-mark:first-child {
      margin-left: 0;
    }

    .open {
      color: var(--mari);
    }

    @media ${compact} {
      brand-mark {
        margin-left: 0.5rem;
        --mark-size: 2.75rem;
      }

      .open {
        color: var(--mari-edge);
      }
    }
  `;

  override render() {
    if (this.streak.marks.length === 0) return nothing;
    return html`
      <div class="row" role="img" aria-label=${streakWords(this.streak)}>
        ${this.streak.marks
          .slice(-MOST_MARKS)
          .map(({ kind }) => html`<brand-mark class=${kind} ?outlined=${kind === 'grace'} ?dashed=${kind === 'open'}></brand-mark>`)}
      </div>
    `;
  }
}

function streakWords({ weeks, marks }: Streak): string {
  const count = weeks === 1 ? msg('1 week in a row') : msg(str`${weeks} weeks in a row`);
  const grace = marks.some(({ kind }) => kind === 'grace') ? msg(', one week of rest among them') : '';
  return marks.some(({ kind }) => kind === 'open') ? msg(str`${count}${grace}; this week still runs`) : `${count}${grace}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'streak-row': StreakRow;
  }
}
