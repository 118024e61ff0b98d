import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { afterFrame } from '../../../components/after-frame.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import type { LocalDay } from '../../domain/day.ts';
import { DEFAULT_LOOK, type FigureLook } from '../../domain/movement/look.ts';
import type { People, PeopleStore } from '../../store/people-store.ts';
import { meantOn } from '../../domain/tracking/intention.ts';
import type { WorkoutSummary } from '../../domain/workout/workout.ts';
import type { IntentionStore, Intentions } from '../../store/intention-store.ts';
import { Select } from '../../store/select.ts';
import type { WeekState, WeekStore } from '../../store/week-store.ts';
import { begin } from '../begin.ts';
import type { Covers, LoadCovers } from '../covers.ts';
import { askWho } from '../people/ask-who.ts';
import { screenStyles } from '../screen-styles.ts';
import type { StayingScreen } from '../staying-screen.ts';
import { minutesOf, summaryLine } from '../workout-words.ts';
import { todayStyles } from './today-styles.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/brand-mark/brand-mark.ts';
import '../../../components/session-skyline/session-skyline.ts';
import '../../../components/week-panel/week-panel.ts';
import '../../../components/workout-card/workout-card.ts';

/** @summary Home: today's session with Start focused, beside the week's panel. */
@customElement('today-screen')
export class TodayScreen extends LitElement implements StayingScreen {
  @property({ attribute: false }) weekStore!: WeekStore;
  @property({ attribute: false }) peopleStore!: PeopleStore;
  @property({ attribute: false }) workout!: WorkoutSummary;
  /** Short ones that go beside today's session. */
  @property({ attribute: false }) others: readonly WorkoutSummary[] = [];
  @property({ attribute: false }) workoutName: (id: string) => string = (id) => id;
  /** A day's weekday, written the viewer's way. */
  @property({ attribute: false }) weekdayOf: (day: LocalDay) => string = (day) => day;

  @property({ attribute: false }) intentionStore: IntentionStore | null = null;
  @property({ attribute: false }) timeOf: (minuteOfDay: number) => string = (minute) => String(minute);

  @property({ attribute: false }) loadCovers: LoadCovers | null = null;
  /** Shows what is eaten today, where it is planned, and another whenever that changes; its script comes after the first screen. */
  @property({ attribute: false }) bringMeals: ((show: (meals: HTMLElement | null) => void) => void) | null = null;
  @state() private covers: Covers | null = null;
  /** The offer to take the phone as remote, where there is one to make; never waited for. */
  @property({ attribute: false }) loadPhones: (() => Promise<HTMLElement | null>) | null = null;
  @state() private phones: HTMLElement | null = null;
  /** It keeps its place while it is away: what stands beside it stays. */
  @state() private hasPhones = false;
  @state() private meals: HTMLElement | null = null;
  /** What opens a second screen, where this browser can; never waited for. */
  @property({ attribute: false }) loadCast: (() => Promise<HTMLElement | null>) | null = null;
  @state() private cast: HTMLElement | null = null;

  static override styles = [controlStyles, screenStyles, todayStyles];

  #state: Select<WeekState, WeekState> | null = null;
  #people: Select<People, People> | null = null;
  #intentions: Select<Intentions, Intentions> | null = null;
  #isLeft = false;

  override connectedCallback(): void {
    this.#state ??= new Select(this, this.weekStore, (state) => state);
    this.#people ??= new Select(this, this.peopleStore, (state) => state);
    if (this.intentionStore) this.#intentions ??= new Select(this, this.intentionStore, (state) => state);
    super.connectedCallback();
  }

  protected override updated(): void {
    // Where one trains alone its script is never wanted.
    if (this.peopleStore.state.all.length > 1) void import('../../../components/person-chip/person-chip.ts');
  }

  protected override firstUpdated(): void {
    void this.loadCovers?.().then((covers) => (this.covers = covers));
    this.#bring();
  }

  /** Somebody looks at it again; what others bring may be another by now. */
  arrive(): void {
    this.#isLeft = false;
    afterFrame(() => this.#bring());
  }

  isReadyFor(path: string): boolean {
    return path === '/';
  }

  /** A code to pair with counts only where it can be seen. */
  leave(): void {
    this.#isLeft = true;
    this.phones = null;
  }

  #bring(): void {
    this.bringMeals?.((meals) => (this.meals = meals));
    if (!this.phones) {
      this.loadPhones?.().then((phones) => {
        if (this.#isLeft) return;
        this.phones = phones;
        this.hasPhones = phones !== null;
      }, () => undefined);
    }
    if (!this.cast) this.loadCast?.().then((cast) => (this.cast = cast), () => undefined);
  }

  override render() {
    return html`
      <main class="page" data-focus-group data-focus-key="today">
        <div class="front" data-focus-group="column" data-focus-key="today-front" data-focus-entry>${this.#chip()} ${this.#hero()}</div>
        <week-panel data-focus-group data-focus-key="today-week" .week=${this.#state?.value.week ?? null}>
          <a class="button add" slot="action" href="/progress?add=1" aria-label=${msg('Add activity')} data-focus-key="add"
            ><app-icon name="plus"></app-icon>${msg('Add')}</a
          >
        </week-panel>
        ${this.meals}
        <section class="others" data-focus-group="row" data-focus-key="today-others" aria-label=${msg('Short ones')}>
          ${this.others.slice(0, (this.meals ? 1 : 3) - (this.hasPhones ? 1 : 0)).map(
            (other) => html`
              <workout-card
                .name=${this.workoutName(other.id)}
                .fact=${summaryLine(other)}
                .path=${`/workouts/${other.id}`}
                .phases=${other.skyline}
                .movement=${this.covers?.movements.get(other.coverExerciseId) ?? null}
                .look=${this.#look}
              ></workout-card>
            `,
          )}
          ${this.phones}
        </section>
        <a class="button remote" href="/remote">${msg('Remote for the TV')}</a>
      </main>
    `;
  }

  /** Changes with the person in front, while the pictures stay. */
  get #look(): FigureLook {
    return this.#people?.value.current?.look ?? this.covers?.look ?? DEFAULT_LOOK;
  }

  /** Nothing is said about people as long as there is one. */
  #chip() {
    const { all, current } = this.#people?.value ?? this.peopleStore.state;
    if (all.length < 2 || current === null) return nothing;
    return html`
      <person-chip
        .name=${current.name}
        .look=${current.look}
        .others=${all.filter(({ id }) => id !== current.id).map(({ look }) => look)}
        @click=${() => askWho(this)}
      ></person-chip>
    `;
  }

  #hero() {
    const { id, skyline, canDoTwice } = this.workout;
    const minutes = minutesOf(this.workout.workMs);
    const movement = this.covers?.movements.get(this.workout.coverExerciseId) ?? null;
    return html`
      <section class="hero" aria-labelledby="name">
        <div class="stage">${this.covers && movement ? nothing : html`<brand-mark></brand-mark>`}</div>
        ${this.covers && movement
          ? html`<exercise-figure .movement=${movement} .look=${this.#look} pace="still" paused></exercise-figure>`
          : nothing}
        <div class="words">
          <p class="when">${this.#when()}</p>
          <h1 id="name">${this.workoutName(id)}</h1>
          <p class="fact">${summaryLine(this.workout)}</p>
          <div class="actions" data-focus-group data-focus-key="today-actions" data-focus-entry>
            <button class="button main" data-focus-entry @click=${() => begin(this, { workoutId: id, times: 1 })}>
              <app-icon name="play" filled></app-icon>${msg('Start')}
            </button>
            ${this.cast}
            <div class="more">
              ${canDoTwice
                ? html`<button class="button" @click=${() => begin(this, { workoutId: id, times: 2 })}>
                    ${msg(str`Twice, ${2 * minutes} min`)}
                  </button>`
                : ''}
              <a class="button" href=${`/workouts/${id}`}>${msg('See moves')}</a>
            </div>
          </div>
        </div>
        <session-skyline .phases=${skyline} aria-hidden="true"></session-skyline>
      </section>
    `;
  }

  #when(): string {
    const ended = this.#state?.value.sessionsToday ?? 0;
    const weekday = this.weekdayOf(this.weekStore.state.today);
    const [meant] = meantOn(this.#intentions?.value ?? [], this.weekStore.state.today);
    if (ended === 0 && meant) return msg(str`${weekday} · training at ${this.timeOf(meant.minuteOfDay)}`);
    if (ended === 0) return msg(str`${weekday} · today’s session`);
    if (ended === 1) return msg(str`${weekday} · one session done today`);
    return msg(str`${weekday} · ${ended} sessions done today`);
  }
}
