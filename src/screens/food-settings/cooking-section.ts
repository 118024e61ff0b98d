import { localized, msg } from '@lit/localize';
import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../../components/choice-row/choice-row.ts';
import type { Choice } from '../../../components/choice-row/choice-row.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import '../../../components/stepper-row/stepper-row.ts';
import '../../../components/toggle-grid/toggle-grid.ts';
import type { Step } from '../../../components/value-stepper/value-stepper.ts';
import type { LocalDay } from '../../domain/day.ts';
import { MOST_EATERS, steppedEaters, steppedLongest, withSlotToggled } from '../../domain/meals/household-change.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS, type HouseholdSettings } from '../../domain/meals/household.ts';
import { weekdayOn } from '../../domain/tracking/intention.ts';
import { eatersWords, longestWords, slotOptions } from './food-words.ts';
import { foodStyles } from './food-styles.ts';

/**
 * @summary Which meals a day has, for how many, how long cooking may take on each day, and what is shown of it.
 * @fires household-change {{ change: Partial<HouseholdSettings> }}
 */
@localized()
@customElement('cooking-section')
export class CookingSection extends LitElement {
  @property({ attribute: false }) household: HouseholdSettings = DEFAULT_HOUSEHOLD_SETTINGS;
  /** Seven days on end, in the order the person's week has. */
  @property({ attribute: false }) days: readonly LocalDay[] = [];
  @property({ attribute: false }) weekdayOf: (day: LocalDay) => string = (day) => day;

  /** The last slot was to be turned off. */
  @state() private isLastSlot = false;

  static override styles = [controlStyles, foodStyles];

  override render() {
    const { slots, eaters, hemisphere, showsEnergy } = this.household;
    return html`
      <div class="rows" data-focus-group="column">
        <toggle-grid
          data-focus-group
          .name=${msg('Meals of a day')}
          .about=${this.isLastSlot ? msg('One meal stays on. Turn on another one first.') : msg('What a new week has room for.')}
          .options=${slotOptions()}
          .chosen=${slots.map(({ id }) => id)}
          @toggle=${(event: CustomEvent<{ value: string }>) => this.#toggleSlot(event.detail.value)}
        ></toggle-grid>
        <stepper-row
          data-focus-group
          .name=${msg('Servings of a new meal')}
          .about=${msg('One each is as many as there are people here.')}
          .value=${eaters}
          .words=${eatersWords(eaters)}
          .isAtStart=${eaters === null}
          .isAtEnd=${eaters !== null && eaters >= MOST_EATERS}
          @step=${(event: CustomEvent<Step>) => this.#change({ eaters: steppedEaters(this.household.eaters, event.detail.by) })}
        ></stepper-row>
      </div>
      <section data-focus-group="column">
        <h2>${msg('Time to cook')}</h2>
        <p class="fact">${msg('The longest a meal may take on each day, from beginning to table.')}</p>
        <div class="rows" data-focus-group="column">${this.days.map((day) => this.#longest(day))}</div>
      </section>
      <section data-focus-group="column">
        <h2>${msg('Seasons and numbers')}</h2>
        <div class="rows" data-focus-group="column">
          ${this.#choice(
            msg('Seasons'), msg('Where it is summer in July, or in January.'), hemisphere,
            [{ value: 'northern', label: msg('Northern half') }, { value: 'southern', label: msg('Southern half') }],
            (half) => ({ hemisphere: half as HouseholdSettings['hemisphere'] }),
          )}
          ${this.#choice(
            msg('Energy'), msg('Kilocalories are reckoned with either way; they are shown only if you want them.'), showsEnergy ? 'on' : 'off',
            [{ value: 'off', label: msg('Not shown') }, { value: 'on', label: msg('Shown') }], (answer) => ({ showsEnergy: answer === 'on' }),
          )}
        </div>
      </section>
    `;
  }

  #longest(day: LocalDay) {
    const at = weekdayOn(day);
    const minutes = this.household.longestMin[at] ?? null;
    return html`<stepper-row
      data-focus-group
      .name=${this.weekdayOf(day)}
      .value=${minutes}
      .words=${longestWords(minutes)}
      .isAtStart=${steppedLongest(minutes, -1) === minutes}
      .isAtEnd=${steppedLongest(minutes, 1) === minutes}
      @step=${(event: CustomEvent<Step>) => this.#stepLongest(at, event.detail.by)}
    ></stepper-row>`;
  }

  #choice(name: string, about: string, value: string, choices: readonly Choice[], changeOf: (value: string) => Partial<HouseholdSettings>) {
    return html`<choice-row
      data-focus-group
      .name=${name}
      .about=${about}
      .value=${value}
      .choices=${choices}
      @choose=${(event: CustomEvent<{ value: string }>) => this.#change(changeOf(event.detail.value))}
    ></choice-row>`;
  }

  #stepLongest(weekday: number, by: Step['by']): void {
    const { longestMin } = this.household;
    this.#change({ longestMin: longestMin.map((minutes, at) => (at === weekday ? steppedLongest(minutes, by) : minutes)) });
  }

  #toggleSlot(id: string): void {
    const slots = withSlotToggled(this.household.slots, id);
    this.isLastSlot = slots === null;
    if (slots !== null) this.#change({ slots });
  }

  /** Presses may come faster than the owner answers: the next one begins where this one ended. */
  #change(change: Partial<HouseholdSettings>): void {
    this.household = { ...this.household, ...change };
    this.dispatchEvent(new CustomEvent('household-change', { detail: { change } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cooking-section': CookingSection;
  }

  interface HTMLElementEventMap {
    'household-change': CustomEvent<{ change: Partial<HouseholdSettings> }>;
  }
}
