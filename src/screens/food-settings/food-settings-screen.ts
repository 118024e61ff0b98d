import { localized, msg } from '@lit/localize';
import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import '../../../components/toggle-grid/toggle-grid.ts';
import type { LocalDay } from '../../domain/day.ts';
import type { BodyFacts } from '../../domain/meals/body-facts.ts';
import type { Diet } from '../../domain/meals/diets.ts';
import type { Allergen } from '../../domain/meals/food.ts';
import { toggled } from '../../domain/meals/household-change.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS, type HouseholdSettings } from '../../domain/meals/household.ts';
import { Select } from '../../store/select.ts';
import type { People, PeopleStore } from '../../store/people-store.ts';
import type { Settings, SettingsStore } from '../../store/settings-store.ts';
import { shownName } from '../people/person-words.ts';
import { screenStyles } from '../screen-styles.ts';
import './body-section.ts';
import './cooking-section.ts';
import { allergenOptions, dietOptions } from './food-words.ts';
import { foodStyles } from './food-styles.ts';

/**
 * @summary What is eaten here and what never is, how long cooking may take, and a person's body facts; each change is kept at once.
 * @fires household-change {{ change: Partial<HouseholdSettings> }} of what everybody here shares
 */
@localized()
@customElement('food-settings-screen')
export class FoodSettingsScreen extends LitElement {
  @property({ attribute: false }) store!: SettingsStore;
  @property({ attribute: false }) peopleStore!: PeopleStore;
  @property({ attribute: false }) household: HouseholdSettings = DEFAULT_HOUSEHOLD_SETTINGS;
  /** Seven days on end, in the order the person's week has. */
  @property({ attribute: false }) days: readonly LocalDay[] = [];
  @property({ attribute: false }) weekdayOf: (day: LocalDay) => string = (day) => day;
  @property({ attribute: false }) today: LocalDay = '';
  /** Others may look on: a TV. */
  @property({ type: Boolean }) isShared = false;

  static override styles = [controlStyles, screenStyles, foodStyles];

  #state: Select<Settings, Settings> | null = null;
  #people: Select<People, People> | null = null;

  override connectedCallback(): void {
    this.#state ??= new Select(this, this.store, (state) => state);
    this.#people ??= new Select(this, this.peopleStore, (state) => state);
    super.connectedCallback();
  }

  override render() {
    const { household } = this;
    const { person } = this.#state?.value ?? this.store.state;
    const { all, current } = this.#people?.value ?? this.peopleStore.state;
    return html`
      <main class="page" data-focus-group="column" data-focus-key="food">
        <h1 class="title">${msg('Food')}</h1>
        <p class="lead">${msg('For everybody who eats here. Each change is kept at once.')}</p>
        <div class="rows" data-focus-group="column" data-focus-entry>
          <toggle-grid
            data-focus-group
            data-focus-entry
            .name=${msg('Diets')}
            .about=${msg('Nothing else is planned.')}
            .options=${dietOptions()}
            .chosen=${household.diets}
            @toggle=${(event: CustomEvent<{ value: string }>) => this.#change({ diets: toggled(this.household.diets, event.detail.value as Diet) })}
          ></toggle-grid>
          <toggle-grid
            data-focus-group
            .name=${msg('Allergies')}
            .about=${msg('Nothing with these is planned; a recipe with an unknown line is left out too.')}
            .options=${allergenOptions()}
            .chosen=${household.allergies}
            @toggle=${(event: CustomEvent<{ value: string }>) => this.#change({ allergies: toggled(this.household.allergies, event.detail.value as Allergen) })}
          ></toggle-grid>
        </div>
        <cooking-section
          data-focus-group="column"
          .household=${household}
          .days=${this.days}
          .weekdayOf=${this.weekdayOf}
          @household-change=${(event: CustomEvent<{ change: Partial<HouseholdSettings> }>) => this.#change(event.detail.change)}
        ></cooking-section>
        <body-section
          data-focus-group="column"
          .body=${person.bodyFacts}
          .person=${all.length > 1 && current ? shownName(current) : ''}
          .units=${person.units}
          .year=${Number(this.today.slice(0, 4))}
          .showsEnergy=${household.showsEnergy}
          .isShared=${this.isShared}
          @body-change=${(event: CustomEvent<{ body: BodyFacts | null }>) => this.store.send({ kind: 'person', change: { bodyFacts: event.detail.body } })}
        ></body-section>
      </main>
    `;
  }

  #change(change: Partial<HouseholdSettings>): void {
    this.household = { ...this.household, ...change };
    this.dispatchEvent(new CustomEvent('household-change', { detail: { change } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'food-settings-screen': FoodSettingsScreen;
  }
}
