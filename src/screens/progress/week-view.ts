import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { Select } from '../../store/select.ts';
import type { WeekState, WeekStore } from '../../store/week-store.ts';
import { weekViewStyles } from './week-view-styles.ts';
import { weekHeadline, weekSentence } from './week-words.ts';
import '../../../components/cardio-card/cardio-card.ts';
import '../../../components/goal-days/goal-days.ts';
import '../../../components/group-days/group-days.ts';

/** @summary This week: a sentence first, then the proof. */
@customElement('week-view')
export class WeekView extends LitElement {
  @property({ attribute: false }) weekStore!: WeekStore;

  static override styles = [controlStyles, weekViewStyles];

  #state: Select<WeekState, WeekState> | null = null;

  override connectedCallback(): void {
    this.#state ??= new Select(this, this.weekStore, (state) => state);
    super.connectedCallback();
  }

  override render() {
    const week = this.#state?.value.week ?? null;
    return html`
      <h1>${weekHeadline(week)}</h1>
      <p class="lead">${weekSentence(week)}</p>
      <div class="cards">
        <cardio-card class="card" .week=${week}></cardio-card>
        <goal-days class="card" .week=${week}></goal-days>
        <group-days class="card" .week=${week}></group-days>
      </div>
    `;
  }
}
