import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { activityWord, intensityWord, talkWords } from '../../../components/activity-icon/activity-words.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import { groupWord } from '../../../components/group-days/group-word.ts';
import type { RemotePress } from '../../buttons.ts';
import type { LocalDay } from '../../domain/day.ts';
import type { Activity, ActivityKind, Intensity } from '../../domain/tracking/activity.ts';
import { kindsByUse, MINUTE_CHOICES, toggledGroup, usualGroups, usualIntensityOf, usualMinutesOf } from '../../domain/tracking/activity-habits.ts';
import { MUSCLE_GROUPS, type MuscleGroup } from '../../domain/tracking/muscle-group.ts';
import type { NewActivity } from '../../store/week-log-store.ts';
import { activitySheetStyles } from './activity-sheet-styles.ts';
import { dayWord } from './day-words.ts';
import { sheetStyles } from './sheet-styles.ts';
import '../../../components/activity-icon/activity-icon.ts';
import '../../../components/app-icon/app-icon.ts';

type Step = 'kind' | 'minutes' | 'effort' | 'groups';

const INTENSITIES: readonly Intensity[] = ['light', 'moderate', 'vigorous'];

/** What is known already when the sheet opens. */
export interface ActivityDraft {
  readonly kind?: ActivityKind;
  readonly durationMin?: number;
  /** Muscles already chosen, for strength. */
  readonly groups?: readonly MuscleGroup[];
  /** Today unless given. */
  readonly localDay?: LocalDay;
}

/**
 * @summary Writes an activity down in three presses: what, how long, how hard. Strength asks for the muscles instead of the talk.
 * @fires add {{ activity: NewActivity }} with the third press
 * @fires leave when nothing is to be written down
 */
@localized()
@customElement('activity-sheet')
export class ActivitySheet extends LitElement {
  @property({ attribute: false }) recent: readonly Activity[] = [];
  @property({ attribute: false }) draft: ActivityDraft = {};
  @property() today: LocalDay = '';
  /** The days it can be written down for. */
  @property({ attribute: false }) days: readonly LocalDay[] = [];
  @property({ attribute: false }) weekdayOf: (day: LocalDay) => string = (day) => day;

  @state() private step: Step = 'kind';
  @state() private kind: ActivityKind = 'walk';
  @state() private durationMin = 0;
  @state() private day: LocalDay = '';
  @state() private groups: readonly MuscleGroup[] = [];

  static override styles = [controlStyles, sheetStyles, activitySheetStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    const { kind, durationMin, groups, localDay } = this.draft;
    this.day = localDay ?? this.today;
    if (kind === undefined) return;
    this.kind = kind;
    this.durationMin = durationMin ?? usualMinutesOf(kind, this.recent);
    if (durationMin === undefined) this.step = 'minutes';
    else if (kind !== 'strength') this.step = 'effort';
    else {
      this.groups = groups ?? usualGroups(this.recent);
      this.step = 'groups';
    }
  }

  override render() {
    return html`
      <section
        class="sheet"
        role="dialog"
        aria-modal="true"
        aria-labelledby="heading"
        data-focus-trap
        data-focus-group
        @remote-press=${this.#press}
      >
        <h2 id="heading">${this.#heading()}</h2>
        <p class="said">${this.#soFar()}</p>
        ${this.#choices()} ${this.#days()}
      </section>
    `;
  }

  protected override updated(changed: Map<string, unknown>): void {
    // Each step begins at what this person is most likely to choose.
    if (changed.has('step')) this.renderRoot.querySelector<HTMLElement>('[data-focus-entry]')?.focus();
  }

  #heading(): string {
    switch (this.step) {
      case 'kind':
        return msg('What did you do?');
      case 'minutes':
        return msg('How many minutes?');
      case 'effort':
        return msg('How hard was it?');
      case 'groups':
        return msg('What did you train?');
    }
  }

  #soFar(): string {
    const word = activityWord(this.kind);
    switch (this.step) {
      case 'kind':
        return msg('Three presses, and it counts for your week.');
      case 'minutes':
        return word;
      case 'effort':
      case 'groups':
        return msg(str`${word}, ${this.durationMin} min`);
    }
  }

  #choices() {
    switch (this.step) {
      case 'kind':
        return html`<div class="choices" data-focus-group="grid" data-focus-fresh>
          ${kindsByUse(this.recent).map(
            (kind, at) => html`<button class="button" ?data-focus-entry=${at === 0} @click=${() => this.#takeKind(kind)}>
              <activity-icon .kind=${kind}></activity-icon>${activityWord(kind)}
            </button>`,
          )}
        </div>`;
      case 'minutes': {
        const usual = nearest(usualMinutesOf(this.kind, this.recent));
        return html`<div class="choices minutes" data-focus-group="grid" data-focus-fresh>
          ${MINUTE_CHOICES.map(
            (minutes) => html`<button class="button" ?data-focus-entry=${minutes === usual} @click=${() => this.#takeMinutes(minutes)}>
              ${msg(str`${minutes} min`)}
            </button>`,
          )}
        </div>`;
      }
      case 'effort': {
        const usual = usualIntensityOf(this.kind, this.recent);
        return html`<div class="choices three" data-focus-group="grid" data-focus-fresh>
          ${INTENSITIES.map(
            (intensity) => html`<button class="button" ?data-focus-entry=${intensity === usual} @click=${() => this.#save(intensity)}>
              <span class="talk">${talkWords(intensity)}<small>${intensityWord(intensity)}</small></span>
            </button>`,
          )}
        </div>`;
      }
      case 'groups':
        return html`<div class="choices" data-focus-group="grid" data-focus-fresh role="group" aria-labelledby="heading">
            ${MUSCLE_GROUPS.map(
              (group) => html`<button
                class="button"
                aria-pressed=${this.groups.includes(group) ? 'true' : 'false'}
                @click=${() => (this.groups = toggledGroup(this.groups, group))}
              >
                ${groupWord(group)}
              </button>`,
            )}
            <button class="button" data-focus-entry @click=${() => this.#save('light')}>
              <app-icon name="check"></app-icon>${this.groups.length === 0 ? msg('Save without muscles') : msg('Save')}
            </button>
          </div>`;
    }
  }

  #days() {
    return html`
      <div class="days" role="radiogroup" aria-labelledby="days" data-focus-group="row">
        <span class="days-name" id="days">${msg('When')}</span>
        ${this.days.map((day) => {
          const isChosen = day === this.day;
          return html`<button
            class="button"
            role="radio"
            aria-checked=${isChosen ? 'true' : 'false'}
            @click=${() => (this.day = day)}
          >
            ${isChosen ? html`<app-icon name="check"></app-icon>` : nothing}${dayWord(day, this.today, this.weekdayOf)}
          </button>`;
        })}
      </div>
    `;
  }

  #takeKind(kind: ActivityKind): void {
    this.kind = kind;
    this.step = 'minutes';
  }

  #takeMinutes(durationMin: number): void {
    this.durationMin = durationMin;
    if (this.kind === 'strength') {
      this.groups = usualGroups(this.recent);
      this.step = 'groups';
    }
    // It is light by its nature; there is nothing to ask.
    else if (this.kind === 'posture-break') this.#save('light');
    else this.step = 'effort';
  }

  #save(intensity: Intensity): void {
    const { kind, durationMin, day: localDay } = this;
    const activity: NewActivity = { kind, durationMin, localDay, intensity, groups: kind === 'strength' ? this.groups : [] };
    this.dispatchEvent(new CustomEvent('add', { detail: { activity } }));
  }

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back') return;
    event.preventDefault();
    const isDrafted = this.draft.kind !== undefined;
    if (this.step === 'minutes' && !isDrafted) this.step = 'kind';
    else if ((this.step === 'effort' || this.step === 'groups') && this.draft.durationMin === undefined) this.step = 'minutes';
    else this.dispatchEvent(new CustomEvent('leave'));
  };
}

function nearest(minutes: number): number {
  return MINUTE_CHOICES.reduce((best, choice) => (Math.abs(choice - minutes) < Math.abs(best - minutes) ? choice : best));
}
