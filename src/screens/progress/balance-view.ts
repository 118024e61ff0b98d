import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { groupWord } from '../../../components/group-days/group-word.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import { setsNumber } from '../../../components/push-pull/push-pull.ts';
import { addDays, weekStartOf, type LocalDay } from '../../domain/day.ts';
import { balanceOf, levelOf, recoveryOf, type Balance, type GroupBalance, type MusclesOf } from '../../domain/tracking/balance.ts';
import type { DaySum } from '../../domain/tracking/day-sum.ts';
import type { Calendar } from '../../domain/tracking/history.ts';
import type { MuscleGroup } from '../../domain/tracking/muscle-group.ts';
import { balanceViewStyles } from './balance-view-styles.ts';
import { balanceHeadline, groupReading, pushPullSentence, recoveryLines } from './balance-words.ts';
import { viewStyles } from './view-styles.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/body-map/body-map.ts';
import '../../../components/level-key/level-key.ts';
import '../../../components/push-pull/push-pull.ts';

/** "The last four" are the 28 days up to today: whatever day a week begins with. */
export const BALANCE_DAYS = 28;

type Span = 'week' | 'four';

/** @summary Where strength went: sets of each muscle on the body, pull against push, and what has had its rest. */
@customElement('balance-view')
export class BalanceView extends LitElement {
  @property({ attribute: false }) calendar!: Calendar;
  /** The last 28 days, oldest first. */
  @property({ attribute: false }) sums: readonly DaySum[] = [];
  @property({ attribute: false }) musclesOf: MusclesOf = () => null;
  @property({ attribute: false }) groupsOf: (exerciseId: string) => readonly MuscleGroup[] = () => [];
  @property({ attribute: false }) weekdayOf: (day: LocalDay) => string = (day) => day;

  @state() private span: Span = 'week';
  /** The group that is read. */
  @state() private read: MuscleGroup | null = null;

  static override styles = [controlStyles, viewStyles, balanceViewStyles];

  override render() {
    const balance = this.#balance;
    return html`
      <h1>${balanceHeadline(balance)}</h1>
      <div class="cards">
        <section class="card sets" aria-labelledby="sets">
          <div class="head">
            <h2 id="sets">${this.span === 'week' ? msg('Sets this week') : msg('Sets in an average week')}</h2>
            ${this.#spans()}
          </div>
          <div class="body">
            <body-map .sets=${balance.setsOf} .group=${this.read}></body-map>
            <ul data-focus-group="column" data-focus-key="groups">
              ${balance.groups.map((group) => this.#group(group))}
            </ul>
          </div>
          ${this.#reading(balance)} ${legend()}
        </section>
        <div class="side">
          <section class="card" tabindex="0" aria-labelledby="pull">
            <h2 id="pull">${msg('Pull and push')}</h2>
            <push-pull .pull=${balance.pullSets} .push=${balance.pushSets}></push-pull>
            <p class="say">${pushPullSentence(balance)}</p>
          </section>
          ${this.#recovery()}
        </div>
      </div>
    `;
  }

  get #balance(): Balance {
    const { today, weekStart } = this.calendar;
    const firstDay = this.span === 'week' ? weekStartOf(today, weekStart) : addDays(today, 1 - BALANCE_DAYS);
    return balanceOf(this.sums, { firstDay, lastDay: today, weeks: this.span === 'week' ? 1 : BALANCE_DAYS / 7 }, this.musclesOf);
  }

  #spans() {
    const spans: readonly (readonly [Span, string])[] = [['week', msg('This week')], ['four', msg('Last four weeks')]];
    return html`
      <div class="choices" role="radiogroup" aria-label=${msg('Which weeks')} data-focus-group="row" data-focus-key="span">
        ${spans.map(([span, word]) => html`
          <button
            class="button"
            role="radio"
            aria-checked=${span === this.span ? 'true' : 'false'}
            ?data-focus-entry=${span === this.span}
            data-focus-key=${span}
            @click=${() => (this.span = span)}
          >
            ${word}
          </button>
        `)}
      </div>
    `;
  }

  #group(balance: GroupBalance) {
    const { group, sets } = balance;
    return html`
      <li
        tabindex="0"
        data-focus-key=${group}
        @focus=${() => (this.read = group)}
        @blur=${() => (this.read = null)}
        @click=${() => (this.read = group)}
      >
        <span class="name" aria-hidden="true">${groupWord(group)}</span>
        <level-key .level=${levelOf(sets)}></level-key>
        <span class="number" aria-hidden="true">${setsNumber(sets)}</span>
        <span class="visually-hidden unseen">${groupReading(balance, this.span === 'four')}</span>
      </li>
    `;
  }

  #reading({ groups }: Balance) {
    const read = groups.find(({ group }) => group === this.read);
    const words = read ? groupReading(read, this.span === 'four') : msg('A set counts whole for what it is made for, half for what helps.');
    return html`<p class="reading" aria-hidden="true">${words}</p>`;
  }

  #recovery() {
    const lines = recoveryLines(recoveryOf(this.sums, this.calendar.today, this.groupsOf), this.calendar.today, this.weekdayOf);
    return html`
      <section class="card" tabindex="0" aria-labelledby="rest">
        <h2 id="rest">${msg('Rested for 48 hours')}</h2>
        <dl>
          ${lines.map(({ when, groups, isReady }) => html`
            <dt>${isReady ? html`<app-icon name="check"></app-icon>` : html`<app-icon name="clock"></app-icon>`}${when}</dt>
            <dd>${groups}</dd>
          `)}
        </dl>
      </section>
    `;
  }
}

function legend() {
  const levels = [['none', '0'], ['few', '1–5'], ['some', '6–11'], ['plenty', msg('12 or more')]] as const;
  return html`
    <p class="legend" aria-hidden="true">
      ${levels.map(([level, words]) => html`<span><level-key .level=${level}></level-key>${words}</span>`)}
    </p>
  `;
}
