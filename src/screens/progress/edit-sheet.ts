import { localized, msg } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { activityWord, talkWords } from '../../../components/activity-icon/activity-words.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import { groupWord } from '../../../components/group-days/group-word.ts';
import { compact } from '../../../components/tokens.ts';
import type { RemotePress } from '../../buttons.ts';
import type { LocalDay } from '../../domain/day.ts';
import type { Activity, Intensity } from '../../domain/tracking/activity.ts';
import { MINUTE_CHOICES, toggledGroup } from '../../domain/tracking/activity-habits.ts';
import { MUSCLE_GROUPS } from '../../domain/tracking/muscle-group.ts';
import { dayWord } from './day-words.ts';
import { sheetStyles } from './sheet-styles.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/choice-row/choice-row.ts';

/**
 * @summary An activity that was written down: minutes, how hard, which day, or away with it. Nothing is kept before Save.
 * @fires change-activity {{ activity: Activity }} when it was saved otherwise
 * @fires remove when it was deleted
 * @fires leave when it stays as it is
 */
@localized()
@customElement('edit-sheet')
export class EditSheet extends LitElement {
  @property({ attribute: false }) activity!: Activity;
  @property() today: LocalDay = '';
  /** The days it can be moved to. */
  @property({ attribute: false }) days: readonly LocalDay[] = [];
  @property({ attribute: false }) weekdayOf: (day: LocalDay) => string = (day) => day;
  @state() private edited: Activity | null = null;

  static override styles = [
    controlStyles,
    sheetStyles,
    css`
      .rows {
        margin-top: 1.5rem;
      }

      choice-row {
        --body: calc(2rem * var(--text-scale));
      }

      .groups {
        display: flex;
        flex-wrap: wrap;
        margin: 0 -1rem 1rem 0;
      }

      .groups .button {
        min-height: calc(4rem * var(--text-scale));
        margin: 0 1rem 1rem 0;
        padding: 0 1.75rem;
        font-size: var(--label);
      }

      .groups .button[aria-pressed='true']:not(:focus) {
        background: var(--text);
        color: var(--page);
        font-weight: 700;
      }

      @media ${compact} {
        .rows {
          margin-top: 0.75rem;
        }

        choice-row {
          --body: calc(1.0625rem * var(--text-scale));
        }

        .groups {
          margin: 0 -0.5rem 0.5rem 0;
        }

        .groups .button {
          margin: 0 0.5rem 0.5rem 0;
          padding: 0 0.875rem;
        }
      }
    `,
  ];

  override render() {
    const edited = this.#edited;
    const isStrength = edited.kind === 'strength';
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
        <h2 id="heading">${activityWord(edited.kind)}</h2>
        <div class="rows">
          <choice-row
            data-focus-group
            .name=${msg('Minutes')}
            .value=${String(edited.durationMin)}
            .choices=${minutesWith(this.activity.durationMin).map((minutes) => ({ value: String(minutes), label: String(minutes) }))}
            @choose=${(event: CustomEvent<{ value: string }>) => this.#edit({ durationMin: Number(event.detail.value) })}
          ></choice-row>
          ${isStrength ? this.#groups() : this.#talk()}
          <choice-row
            data-focus-group
            .name=${msg('When')}
            .value=${edited.localDay}
            .choices=${this.#days().map((day) => ({ value: day, label: dayWord(day, this.today, this.weekdayOf) }))}
            @choose=${(event: CustomEvent<{ value: string }>) => this.#edit({ localDay: event.detail.value })}
          ></choice-row>
        </div>
        <div class="answers" data-focus-group="row">
          <button class="button main" data-focus-entry @click=${this.#save}><app-icon name="check"></app-icon>${msg('Save')}</button>
          <button class="button" @click=${() => this.dispatchEvent(new CustomEvent('remove'))}>
            <app-icon name="x"></app-icon>${msg('Delete')}
          </button>
        </div>
      </section>
    `;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('.answers .main')?.focus();
  }

  get #edited(): Activity {
    return this.edited ?? this.activity;
  }

  #talk() {
    if (this.activity.kind === 'posture-break') return nothing;
    return html`<choice-row
      data-focus-group
      .name=${msg('How hard')}
      .value=${this.#edited.intensity}
      .choices=${(['light', 'moderate', 'vigorous'] as const).map((value) => ({ value, label: talkWords(value) }))}
      @choose=${(event: CustomEvent<{ value: string }>) => this.#edit({ intensity: event.detail.value as Intensity })}
    ></choice-row>`;
  }

  #groups() {
    const { groups } = this.#edited;
    return html`<div class="groups" role="group" aria-label=${msg('Muscles trained')} data-focus-group>
      ${MUSCLE_GROUPS.map(
        (group) => html`<button
          class="button"
          aria-pressed=${groups.includes(group) ? 'true' : 'false'}
          @click=${() => this.#edit({ groups: toggledGroup(groups, group) })}
        >
          ${groupWord(group)}
        </button>`,
      )}
    </div>`;
  }

  /** Its own day too, should it lie outside what is offered. */
  #days(): readonly LocalDay[] {
    return this.days.includes(this.activity.localDay) ? this.days : [...this.days, this.activity.localDay];
  }

  #edit(change: Partial<Activity>): void {
    this.edited = { ...this.#edited, ...change };
  }

  readonly #save = (): void => {
    if (this.edited === null) return this.#leave();
    this.dispatchEvent(new CustomEvent('change-activity', { detail: { activity: this.edited } }));
  };

  #leave(): void {
    this.dispatchEvent(new CustomEvent('leave'));
  }

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back') return;
    event.preventDefault();
    this.#leave();
  };
}

function minutesWith(durationMin: number): readonly number[] {
  if (MINUTE_CHOICES.includes(durationMin)) return MINUTE_CHOICES;
  return [...MINUTE_CHOICES, durationMin].sort((one, other) => one - other);
}
