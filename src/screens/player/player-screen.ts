import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import '../../../components/app-icon/app-icon.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import '../../../components/form-cues/form-cues.ts';
import '../../../components/next-card/next-card.ts';
import '../../../components/phase-shape/phase-shape.ts';
import { repWords } from '../../../components/pace-bar/pace-bar.ts';
import type { PauseChoice } from '../../../components/pause-sheet/pause-sheet.ts';
import '../../../components/pause-sheet/pause-sheet.ts';
import { phaseFamily, phaseWord } from '../../../components/phase-style.ts';
import '../../../components/phase-tag/phase-tag.ts';
import { phaseTints } from '../../../components/phase-tints.ts';
import '../../../components/player-stage/player-stage.ts';
import { sideWords } from '../../../components/side-mark/side-mark.ts';
import '../../../components/step-strip/step-strip.ts';
import type { ListedStep } from '../../../components/steps-sheet/steps-sheet.ts';
import '../../../components/steps-sheet/steps-sheet.ts';
import { minutesText } from '../../../components/time-left/clock-text.ts';
import type { RemotePress } from '../../buttons.ts';
import type { ExerciseText } from '../../domain/workout/exercise.ts';
import { minutesPerformed } from '../../domain/workout/position.ts';
import { repAt } from '../../domain/workout/rep.ts';
import { isOnlyGuests, type Effort, type Session, type SessionEvent } from '../../domain/workout/session.ts';
import type { Segment } from '../../domain/workout/timeline.ts';
import { Select } from '../../store/select.ts';
import type { Store } from '../../store/store.ts';
import { go } from '../go.ts';
import { playerCompactStyles } from './player-compact-styles.ts';
import { actionInPlay } from './player-keys.ts';
import { playerStyles } from './player-styles.ts';
import { steadyView } from './player-view.ts';
import type { PlayerView } from './player-view.ts';
import { coachWords, doseAndSideWords, shortDoseWords, stepDoseWords } from './player-words.ts';
import { rememberedOf, type Remembered } from './remembered.ts';
import type { OpenLogs } from './session-summary.ts';
import './session-summary.ts';
import { previousMove, stepPhases, stepProgress, stepStarts } from './steps.ts';
import './work-column.ts';

/** A pointer at rest hides the buttons again after so long. */
const POINTER_REST_MS = 3_000;

/** More signs than these do not fit one line of the coach's type. */
const ONE_LINE = 44;
const ONE_LARGE_LINE = 34;

type Mode = Session['status']['kind'] | 'empty';

/**
 * @summary The workout while it plays, paused and at its end. Keys act directly; the focus rests on Pause.
 * @fires go {{ to: string }} when the viewer leaves
 * @slot figure - The moving figure, with its floor line at 0.907 of the height (on a phone at the lower edge); until there is
 * one, the move's form cues stand in its place.
 * @slot next-figure - The next move's picture.
 */
@localized()
@customElement('player-screen')
export class PlayerScreen extends LitElement {
  @property({ attribute: false }) store!: Store<Session | null, SessionEvent>;
  @property({ attribute: false }) texts: (exerciseId: string) => ExerciseText | undefined = () => undefined;
  @property({ attribute: false }) exerciseName: (exerciseId: string) => string = (exerciseId) => exerciseId;
  @property() workoutName = '';
  /** Opens the places where sets are kept, once that is known. */
  @property({ attribute: false }) openLogs: OpenLogs | null = null;
  /** What is known of strength moves from the last time, by exercise. */
  @property({ attribute: false }) remembered: Remembered = new Map();
  /** Says for whom a session is kept; empty where that goes without saying. */
  @property({ attribute: false }) keptFor: (participants: readonly string[]) => string = () => '';
  /** What puts it onto another screen, where there are ways to one. */
  @property({ attribute: false }) ways: readonly HTMLElement[] = [];
  @property({ type: Boolean, reflect: true, attribute: 'reduced-motion' }) reducedMotion = false;

  static override styles = [controlStyles, phaseTints, playerStyles, playerCompactStyles];

  #view: Select<Session | null, PlayerView | null> | null = null;
  #answer: Select<Session | null, Effort | null> | null = null;
  #stopMoving: (() => void) | null = null;
  #mode: Mode = 'empty';
  #pointerTimer = 0;
  /** Goes up with each sign of life while paused, so that the screen is bright again. */
  #awakeTurn = 0;
  /** While paused: the list of steps in place of the pause sheet. */
  #showsSteps = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (document.documentElement.hasAttribute('reduced-motion')) this.reducedMotion = true;
    this.addEventListener('remote-press', this.#press);
    this.addEventListener('keydown', this.#keyDown);
    this.addEventListener('pointermove', this.#pointer);
    this.addEventListener('pointerdown', this.#pointer);
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('remote-press', this.#press);
    this.removeEventListener('keydown', this.#keyDown);
    this.removeEventListener('pointermove', this.#pointer);
    this.removeEventListener('pointerdown', this.#pointer);
    window.clearTimeout(this.#pointerTimer);
    this.#stopMoving?.();
    this.#stopMoving = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('store') || this.store === undefined) return;
    if (this.#view) this.removeController(this.#view);
    if (this.#answer) this.removeController(this.#answer);
    this.#view = new Select(this, this.store, steadyView());
    this.#answer = new Select(this, this.store, (session) => session?.effort ?? null);
    this.#follow();
  }

  override render() {
    const view = this.#view?.value ?? null;
    const session = this.store?.state ?? null;
    if (view === null || session === null) return nothing;
    if (view.status.kind === 'ended') return this.#ended(session);
    const isPaused = view.status.kind === 'paused';
    return html`
      <main class="frame ${isPaused ? 'is-paused' : ''} ${phaseFamily(view.segment.phase)}">
        <div class="stage">
          <player-stage .phase=${view.segment.phase} .step=${view.segmentIndex}></player-stage>
          <div class="chrome shift-${view.segment.stepIndex % 4}">${this.#chrome(view, session)}</div>
        </div>
        ${this.#controls(view, isPaused)} ${isPaused ? this.#paused(view, session) : nothing}
      </main>
      <p class="spoken" role="status" aria-live="polite">${isPaused ? '' : this.#announcement(view)}</p>
      <p class="spoken" role="alert">${isPaused ? msg('Paused') : ''}</p>
    `;
  }

  protected override updated(): void {
    this.#move(this.store?.state ?? null);
    const mode: Mode = this.#view?.value?.status.kind ?? 'empty';
    if (mode === this.#mode) return;
    this.#mode = mode;
    if (mode !== 'paused') this.#showsSteps = false;
    this.focus();
  }

  /** The place a remote's OK belongs to: Pause while it plays, Resume while paused, Done at the end. */
  override focus(): void {
    const places: Readonly<Record<Mode, string>> = { playing: '#pause', paused: 'pause-sheet, steps-sheet', ended: 'session-summary', empty: '' };
    if (this.#mode === 'empty') return;
    const place = this.renderRoot.querySelector<HTMLElement & { readonly updateComplete?: Promise<boolean> }>(places[this.#mode]);
    if (place?.updateComplete) void place.updateComplete.then(() => place.focus());
    else place?.focus();
  }

  #chrome(view: PlayerView, session: Session) {
    const { segment } = view;
    const phases = stepPhases(session.segments);
    const voice = this.#voice(view);
    const isLargeText = hasLargeText();
    return html`
      <div class="top">
        <phase-tag .phase=${segment.phase}></phase-tag>
        <span class="round">${
          segment.roundCount > 1 ? msg(str`Round ${segment.roundIndex + 1} of ${segment.roundCount}`) : this.workoutName
        }</span>
        <span class="to-go"><b>${minutesText(view.toGoSeconds)}</b>${msg('to go')}</span>
      </div>
      <div class="pit">
        <phase-shape class="pit-shape" .phase=${segment.phase} filled></phase-shape>
        <slot name="figure" @slotchange=${() => this.requestUpdate()}>${this.#cues(view)}</slot>
      </div>
      <div class="ground">
        <work-column
          class="work"
          .view=${view}
          .name=${this.#nameOf(view.headline)}
          .largeText=${isLargeText}
        ></work-column>
        <p class="voice ${voice.length > (isLargeText ? ONE_LARGE_LINE : ONE_LINE) ? 'long' : ''}">${voice}</p>
        <step-strip class="strip" .phases=${phases} .current=${segment.stepIndex} .progress=${stepProgress(session)}></step-strip>
        ${segment.phase === 'get-ready' ? this.#help() : this.#card(view, isLargeText)}
      </div>
    `;
  }

  #card(view: PlayerView, isLargeText: boolean) {
    const { segment, after } = view;
    if (after === null) return nothing;
    return html`
      <next-card
        class="card"
        .label=${view.isInterlude ? msg('Then') : msg('Next')}
        .phase=${after.phase}
        .name=${this.#nameOf(after)}
        .dose=${isLargeText ? shortDoseWords(after) : [doseAndSideWords(after), rememberedOf(this.remembered, after).short].filter((words) => words !== '').join(' · ')}
        .plain=${isLargeText}
        .size=${!view.isNextLarge ? 'small' : segment.dose.kind === 'reps' ? 'large' : 'giant'}
        >${this.querySelector('[slot="next-figure"]') ? html`<slot name="next-figure" slot="picture"></slot>` : nothing}</next-card
      >
    `;
  }

  #help() {
    return html`
      <div class="card help" aria-hidden="true">
        <span class="key">${msg('OK')}</span><span>${msg('Pause, and play on')}</span>
        <span class="keys"><app-icon class="key" name="caret-left"></app-icon><app-icon class="key" name="caret-right"></app-icon></span
        ><span>${msg('A step back or on')}</span>
      </div>
    `;
  }

  #cues(view: PlayerView) {
    const cues = this.#textOf(view.headline)?.cues ?? [];
    if (cues.length === 0) return nothing;
    return html`<form-cues .cues=${cues} .current=${view.isInterlude ? 0 : view.cueTurn % cues.length}></form-cues>`;
  }

  #controls(view: PlayerView, isPaused: boolean) {
    return html`
      <div class="controls" ?hidden=${isPaused}>
        ${view.segment.waitsForOk
          ? html`<button class="done" tabindex="-1" @click=${() => this.#send('done')}>
              <app-icon name="check"></app-icon>${msg('Done, next')}
            </button>`
          : nothing}
        <button class="control" @click=${() => this.#send('back')}>
          <app-icon name="skip-back" filled></app-icon>${msg('Previous step')}
        </button>
        <button class="control main" id="pause" data-focus-entry @click=${this.#pause}>
          <app-icon name="pause" filled></app-icon>${msg('Pause')}
        </button>
        <button class="control" @click=${() => this.#send('skip')}>
          <app-icon name="skip-forward" filled></app-icon>${msg('Next step')}
        </button>
      </div>
    `;
  }

  #paused(view: PlayerView, session: Session) {
    const reason = view.status.kind === 'paused' ? view.status.reason : 'viewer';
    const previous = previousMove(session);
    const place = [
      view.isInterlude ? phaseWord(view.segment.phase) : '',
      view.side === null ? '' : sideWords(view.side),
      view.segment.dose.kind === 'reps' ? repWords(view.repNumber, view.segment.dose.count) : '',
    ];
    return html`
      <div class="veil">
        <div class="paused-tag"><app-icon name="pause" filled></app-icon>${msg('Paused')}</div>
        <p class="voice kept">${msg('Take a breath. Your place is kept.')}</p>
      </div>
      ${this.#showsSteps ? this.#steps(session) : html`<pause-sheet
        .reason=${reason}
        .name=${this.#nameOf(view.headline)}
        .phase=${view.segment.phase}
        .place=${place.filter((words) => words !== '').join(' · ')}
        .left=${minutesText(view.toGoSeconds)}
        .keepMin=${minutesPerformed(session)}
        .keepsNothing=${isOnlyGuests(session)}
        .previousName=${previous === null ? '' : this.#nameOf(previous)}
        .nextName=${view.after === null ? '' : this.#nameOf(view.isInterlude ? view.headline : view.after)}
        @choose=${this.#choose}
      >${this.ways}</pause-sheet>`}
      ${keyed(this.#awakeTurn, html`<div class="night"></div>`)}
    `;
  }

  #steps(session: Session) {
    const now = session.segments[session.segmentIndex]?.stepIndex ?? 0;
    const steps = stepStarts(session.segments).flatMap((segmentIndex, at): ListedStep[] => {
      const segment = session.segments[segmentIndex];
      if (segment === undefined) return [];
      const state = at === now ? 'now' : at < now ? 'done' : 'to-come';
      return [{ segmentIndex, phase: segment.phase, name: this.#nameOf(segment), dose: stepDoseWords(segment), state }];
    });
    return html`<steps-sheet .steps=${steps} @jump=${this.#jump} @close=${() => this.#send('resume')}></steps-sheet>`;
  }

  #ended(session: Session): TemplateResult {
    return html`
      <div class="frame warm">
        <div class="stage ended"><player-stage .phase=${'cool-down'} low></player-stage></div>
        <session-summary
          .session=${session}
          .workoutName=${this.workoutName}
          .exerciseName=${this.exerciseName}
          .openLogs=${this.openLogs}
          .keptFor=${this.keptFor(session.participants)}
          @rate=${(event: CustomEvent<{ effort: Effort }>) => this.store.send({ kind: 'rate', effort: event.detail.effort })}
          @leave=${() => this.#goHome()}
        ></session-summary>
      </div>
    `;
  }

  /** The way back must not lead into the player again: there it would begin another session unasked. */
  #goHome(): void {
    go(this, '/', { isReplacing: true });
  }

  #nameOf(segment: Segment): string {
    return segment.exerciseId === null ? phaseWord(segment.phase) : this.exerciseName(segment.exerciseId);
  }

  #textOf(segment: Segment): ExerciseText | undefined {
    return segment.exerciseId === null ? undefined : this.texts(segment.exerciseId);
  }

  /** The coach's line: what an interlude is for, else how to breathe. With a figure on the stage it gives the form cues. */
  #voice(view: PlayerView): string {
    const text = this.#textOf(view.segment);
    if (view.isInterlude || text === undefined) {
      return (view.isInterlude && rememberedOf(this.remembered, view.headline).whole) || coachWords(view.segment.phase);
    }
    const hasFigure = this.querySelector('[slot="figure"]') !== null;
    return (hasFigure ? text.cues[view.cueTurn % text.cues.length] : undefined) ?? text.breathing;
  }

  /** Changes with the step, never with the seconds. */
  #announcement(view: PlayerView): string {
    const side = view.headline.side === null ? '' : sideWords(view.headline.side);
    const dose = view.isInterlude || view.segment.dose.kind === 'time' ? '' : msg(str`${view.segment.dose.count} reps`);
    return [phaseWord(view.segment.phase), this.#nameOf(view.headline), side, dose].filter((words) => words !== '').join('. ');
  }

  #send(kind: 'skip' | 'back' | 'restart' | 'more-time' | 'less-time' | 'done' | 'resume' | 'finish'): void {
    this.store.send({ kind });
  }

  readonly #pause = (): void => {
    this.store.send({ kind: 'pause', reason: 'viewer' });
  };

  readonly #jump = (event: CustomEvent<{ segmentIndex: number }>): void => {
    this.store.send({ kind: 'jump', segmentIndex: event.detail.segmentIndex });
    this.#send('resume');
  };

  #listSteps(): void {
    this.#pause();
    this.#showsSteps = true;
    this.requestUpdate();
  }

  readonly #choose = (event: CustomEvent<{ choice: PauseChoice }>): void => {
    const { choice } = event.detail;
    if (choice === 'steps') return this.#listSteps();
    // "Previous" means the step before, however far this one has come.
    if (choice === 'back') this.#send('restart');
    if (choice !== 'resume') this.#send(choice);
    if (choice !== 'finish') this.#send('resume');
  };

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    this.removeAttribute('tabbing');
    this.#wake();
    const { button, isRepeat } = event.detail;
    const act = this.#actionFor(button, event);
    if (act === null) return;
    event.preventDefault();
    this.#restOnPause();
    // A held key must not run through the whole workout.
    if (!isRepeat) act();
  };

  #actionFor(button: RemotePress['button'], event: Event): (() => void) | null {
    if (this.#mode === 'ended') return button === 'back' || button === 'stop' ? () => this.#goHome() : null;
    const session = this.store.state;
    const at = event.composedPath()[0];
    const isOnOther = button === 'ok' && at instanceof HTMLButtonElement && at.id !== 'pause';
    if (this.#mode !== 'playing' || session === null || isOnOther) return null;
    const action = actionInPlay(button, session);
    if (action === null) return null;
    return () => {
      if (action === 'pause') this.#pause();
      else if (action === 'steps') this.#listSteps();
      else if (action !== 'nothing') this.#send(action);
    };
  }

  readonly #keyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') this.setAttribute('tabbing', '');
  };

  readonly #pointer = (): void => {
    this.#wake();
    if (!this.hasAttribute('pointing')) this.setAttribute('pointing', '');
    window.clearTimeout(this.#pointerTimer);
    this.#pointerTimer = window.setTimeout(this.#pointerRests, POINTER_REST_MS);
  };

  readonly #pointerRests = (): void => {
    this.removeAttribute('pointing');
    if (!this.hasAttribute('tabbing')) this.#restOnPause();
  };

  /** A button that a pointer or Tab had the focus on is hidden now: OK must not press it unseen. */
  #restOnPause(): void {
    if (this.#mode === 'playing') this.focus();
  }

  #wake(): void {
    if (this.#mode !== 'paused') return;
    this.#awakeTurn += 1;
    this.requestUpdate();
  }

  #follow(): void {
    this.#stopMoving?.();
    this.#stopMoving = this.isConnected && this.store ? this.store.subscribe((session) => this.#move(session)) : null;
  }

  /** The bars run with the clock, past the renders: ten times a second, by transforms alone. */
  #move(session: Session | null): void {
    const segment = session?.segments[session.segmentIndex];
    if (!session || !segment) return;
    this.renderRoot?.querySelector('work-column')?.moveTo(
      segment.durationMs > 0 ? session.elapsedMs / segment.durationMs : 0,
      repAt(segment, session.elapsedMs),
    );
  }
}

/** The viewer's text size leaves no room for what the eye can do without. */
function hasLargeText(): boolean {
  return Number(getComputedStyle(document.documentElement).getPropertyValue('--text-scale')) > 1.1;
}

declare global {
  interface HTMLElementTagNameMap {
    'player-screen': PlayerScreen;
  }
}
