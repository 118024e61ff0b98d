import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { MUSCLE_GROUPS } from '../../src/domain/tracking/muscle-group.ts';
import { GUIDELINE, type WeekSummary } from '../../src/domain/tracking/week.ts';
import { compact } from '../tokens.ts';
import { groupWord } from './group-word.ts';
import '../phase-shape/phase-shape.ts';

/** The guideline's two, whatever the person's own goal: a muscle knows no setting. */
const GROUP_DAYS = GUIDELINE.strengthDays;

/**
 * @summary The seven muscle groups, each trained on none, one or two days of the week: squares and a number, not colour alone.
 */
@customElement('group-days')
export class GroupDays extends LitElement {
  /** Null while it is being read. */
  @property({ attribute: false }) week: WeekSummary | null = null;

  static override styles = css`
    :host {
      display: block;
    }

    h2 {
      margin: 0 0 0.75rem;
      font-size: var(--label);
      font-weight: 700;
      line-height: 1.3;
    }

    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      display: flex;
      align-items: center;
      min-height: 3.0625rem;
      border-top: 0.125rem solid var(--rule);
      font-size: calc(1.875rem * (0.4 + 0.6 * var(--text-scale)));
      line-height: 1.2;
    }

    .name {
      flex: 1;
    }

    .marks {
      color: var(--strength-tint);
      font-size: 1.5rem;
      white-space: nowrap;
    }

    phase-shape {
      margin-left: 0.625rem;
    }

    .count {
      min-width: calc(4.5rem * (0.4 + 0.6 * var(--text-scale)));
      margin-left: 1rem;
      font-weight: 700;
      text-align: right;
      white-space: nowrap;
    }

    @media ${compact} {
      h2 {
        margin-bottom: 0.5rem;
      }

      li {
        min-height: 2.375rem;
        border-top-width: 0.09375rem;
        font-size: calc(1.0625rem * var(--text-scale));
      }

      .marks {
        color: var(--strength-word);
        font-size: 1.125rem;
      }

      .count {
        min-width: 4rem;
      }
    }
  `;

  override render() {
    return html`
      <h2 id="heading">${msg('Strength by muscle')}</h2>
      <ul aria-labelledby="heading">
        ${MUSCLE_GROUPS.map((group) => {
          const days = Math.min(GROUP_DAYS, this.week?.groupDays[group] ?? 0);
          return html`<li>
            <span class="name">${groupWord(group)}</span>
            <span class="marks"
              ><phase-shape phase="strength" ?filled=${days > 0}></phase-shape
              ><phase-shape phase="strength" ?filled=${days > 1}></phase-shape
            ></span>
            <span class="count">${msg(str`${days} of ${GROUP_DAYS}`)}</span>
          </li>`;
        })}
      </ul>
    `;
  }
}
