import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { setStyle } from '../../../components/set-style.ts';
import type { LocalDay } from '../../domain/day.ts';
import type { Score } from '../../domain/meals/scores.ts';
import type { WeekBalance } from '../../domain/meals/week-nutrition.ts';
import { screenStyles } from '../screen-styles.ts';
import { balanceStyles } from './balance-styles.ts';
import { balanceRows, cellWords, type BalanceCell, type BalancePage } from './balance-table.ts';
import { balanceHeadline, balancePictures, knownSentence, partName, partPoints, scoreWords, type BalancePicture } from './balance-words.ts';
import './meal-sections.ts';
import '../../../components/app-icon/app-icon.ts';

type Which = 'this' | 'next';
/** What is opened below the pictures. */
type Opened = 'healthy-eating' | 'whole-food' | 'days';

/** @summary How the week eats: a sentence, small pictures, and on demand the scores' parts and a table by day. */
@localized()
@customElement('meal-balance-screen')
export class MealBalanceScreen extends LitElement {
  /** This week and the next. */
  @property({ attribute: false }) weeks!: Readonly<Record<Which, WeekBalance>>;
  @property({ type: Boolean }) eatsFish = false;
  /** Whether everybody here may eat a food. */
  @property({ attribute: false }) mayEat: (foodId: string) => boolean = () => true;
  @property({ type: Boolean }) showsEnergy = false;
  /** Others may look on, and what is enough follows from somebody's body facts: it is shown only when asked for, each time. */
  @property({ type: Boolean }) isPrivate = false;
  /** "Mon" */
  @property({ attribute: false }) shortDay: (day: LocalDay) => string = (day) => day;
  @property({ attribute: false }) longDay: (day: LocalDay) => string = (day) => day;

  @state() private which: Which = 'this';
  @state() private opened: Opened | null = null;
  @state() private page: BalancePage = 'plenty';
  @state() private isShown = false;

  static override styles = [controlStyles, screenStyles, balanceStyles];

  override render() {
    const week = this.weeks[this.which];
    return html`
      <main class="page" data-focus-group data-focus-key="balance">
        <meal-sections current="week"></meal-sections>
        <div class="top">
          <h1 class="title">${balanceHeadline(week, this.which)}</h1>
          ${choices(msg('Which week'), 'which', [['this', msg('This week')], ['next', msg('Next week')]], this.which, (which) => (this.which = which))}
        </div>
        ${week.healthyEating === null ? nobodyKnows() : this.#balance(week, week.healthyEating, week.wholeFood)}
      </main>
    `;
  }

  #balance(week: WeekBalance, healthyEating: Score, wholeFood: Score | null) {
    return html`
      <p class="lead">${knownSentence(week)}</p>
      <ul class="pictures" data-focus-group="grid" data-focus-key="pictures">
        ${balancePictures(week, { eatsFish: this.eatsFish, mayEat: this.mayEat, showsEnergy: this.showsEnergy, hidesOwn: this.isPrivate && !this.isShown }).map(picture)}
      </ul>
      <div class="more" data-focus-group="row" data-focus-key="more">
        ${this.#opener('healthy-eating', msg('Healthy eating'), scoreWords(healthyEating))}
        ${wholeFood === null ? nothing : this.#opener('whole-food', msg('Whole food'), scoreWords(wholeFood))}
        ${this.#opener('days', msg('Day by day'), '')}
        ${this.isPrivate
          ? html`<button class="button" data-focus-key="own" @click=${() => (this.isShown = !this.isShown)}>${this.isShown ? msg('Hide what I need') : msg('Show what I need')}</button>`
          : nothing}
      </div>
      ${this.opened === null ? nothing : html`<section id="opened" class="card" tabindex="-1" aria-label=${this.#openedName}>${this.#body(week, healthyEating, wholeFood)}</section>`}
    `;
  }

  get #openedName(): string {
    if (this.opened === 'days') return msg('Day by day');
    return this.opened === 'whole-food' ? msg('Whole food') : msg('Healthy eating');
  }

  #opener(what: Opened, name: string, fact: string) {
    const isOpen = this.opened === what;
    return html`
      <button
        class="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${isOpen ? 'opened' : nothing}
        data-focus-key=${what}
        @click=${() => this.#open(isOpen ? null : what)}
      >
        <span>${name}${fact === '' ? nothing : html` <b>${fact}</b>`}</span>
        <app-icon name=${isOpen ? 'minus' : 'plus'}></app-icon>
      </button>
    `;
  }

  /** What was opened lies below the edge of a television. */
  #open(what: Opened | null): void {
    this.opened = what;
    if (what === null) return;
    void this.updateComplete.then(() => {
      const openers = this.renderRoot.querySelector('.more');
      this.renderRoot.querySelector('#opened')?.scrollIntoView({ block: 'end' });
      // Taller than the window, it is read from its beginning.
      if (openers && openers.getBoundingClientRect().top < 0) openers.scrollIntoView({ block: 'start' });
    });
  }

  #body(week: WeekBalance, healthyEating: Score, wholeFood: Score | null) {
    if (this.opened === 'days') return this.#days(week);
    if (this.opened === 'whole-food') {
      return wholeFood && parts(msg('Our own measure of how near food is to how it grew. Its parts, and the most each can bring:'), wholeFood);
    }
    return parts(msg('The Healthy Eating Index 2020, for a whole week’s food. Its parts, and the most each can bring:'), healthyEating);
  }

  #days({ days }: WeekBalance) {
    const rows = balanceRows(this.page, days, this.showsEnergy);
    const hasAtLeast = rows.some(({ cells }) => cells.some(({ isAtLeast }) => isAtLeast));
    return html`
      ${choices(msg('Which numbers'), 'page', [['plenty', msg('To have plenty of')], ['easy', msg('To go easy on')]], this.page, (page) => (this.page = page))}
      <div class="scroller" tabindex="0" role="group" aria-label=${msg('Day by day')}>
        <table>
          <thead>
            <tr>
              <td></td>
              ${days.map(({ localDay }) => html`<th scope="col" aria-label=${this.longDay(localDay)}>${this.shortDay(localDay)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(({ name, cells }) => html`<tr><th scope="row">${name}</th>${cells.map(cell)}</tr>`)}
          </tbody>
        </table>
      </div>
      ${hasAtLeast ? html`<p class="note">${msg('With a plus: at least so much. Something that day is not known.')}</p>` : nothing}
    `;
  }
}

function nobodyKnows() {
  return html`
    <p class="lead">${msg('Plan a meal, and here you see what it brings.')}</p>
    <div class="actions"><a class="button main" href="/meals" data-focus-entry data-focus-key="plan">${msg('To the week’s meals')}</a></div>
  `;
}

function picture({ id, name, value, isAtLeast, of, share, isLimit, sentence }: BalancePicture) {
  return html`
    <li class="card" tabindex="0" data-focus-key=${id}>
      <h2>${name}</h2>
      <p class="sum">${isAtLeast ? html`${msg('at least')} ` : nothing}<b>${value}</b> <span>${of}</span></p>
      ${share === null
        ? nothing
        : html`<div class=${isLimit ? 'track limit' : 'track'} aria-hidden="true"><div class="bar" ${setStyle({ transform: `scaleX(${Math.min(1, share)})` })}></div></div>`}
      <p class="say">${sentence}</p>
    </li>
  `;
}

function parts(words: string, { parts: all, isWhole }: Score) {
  return html`
    <p class="note">${words}</p>
    <dl>
      ${all.map((part) => html`
        <div class="part">
          <dt>${partName(part.id)}</dt>
          <dd>
            <div class="track" aria-hidden="true"><div class="bar" ${setStyle({ transform: `scaleX(${(part.points ?? 0) / part.most})` })}></div></div>
            <span>${partPoints(part)}</span>
          </dd>
        </div>
      `)}
    </dl>
    ${isWhole ? nothing : html`<p class="note">${msg('What is not known is left out, and the rest counts for more.')}</p>`}
  `;
}

function cell(one: BalanceCell) {
  if (one.value === '') return html`<td><span aria-hidden="true">–</span><span class="visually-hidden">${cellWords(one)}</span></td>`;
  if (!one.isAtLeast) return html`<td>${one.value}</td>`;
  return html`<td><span aria-hidden="true">${one.value}+</span><span class="visually-hidden">${cellWords(one)}</span></td>`;
}

function choices<Id extends string>(name: string, key: string, all: readonly (readonly [Id, string])[], chosen: Id, choose: (id: Id) => void) {
  return html`
    <div class="choices" role="radiogroup" aria-label=${name} data-focus-group="row" data-focus-key=${key}>
      ${all.map(([id, word]) => html`
        <button class="button" role="radio" aria-checked=${id === chosen ? 'true' : 'false'} ?data-focus-entry=${id === chosen} data-focus-key=${id} @click=${() => choose(id)}>
          ${word}
        </button>
      `)}
    </div>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'meal-balance-screen': MealBalanceScreen;
  }
}
