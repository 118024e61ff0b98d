import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../../components/phase-shape/phase-shape.ts';
import { phaseFamily } from '../../../components/phase-style.ts';
import '../../../components/phase-tag/phase-tag.ts';
import { phaseTints } from '../../../components/phase-tints.ts';
import '../../../components/side-mark/side-mark.ts';
import '../../../components/step-strip/step-strip.ts';
import '../../../components/time-left/time-left.ts';
import { DEFAULT_LOOK, type FigureLook } from '../../domain/movement/look.ts';
import type { Movement } from '../../domain/movement/movement.ts';
import type { Phase } from '../../domain/workout/phase.ts';
import { leftMsAt, segmentPartAt, type Playing, type RemoteStep } from '../../store/remote-store.ts';
import { nowCardStyles } from './now-card-styles.ts';

/** The countdown is looked at so often, in milliseconds: a second never shows late. */
const LOOK_MS = 250;

/** A strip of more steps than this would be dust. */
const MOST_MARKS = 40;

/** @summary What is on stage on the TV: phase, time left, move, side, dose, what comes next, and where in the session it is. */
@localized()
@customElement('now-card')
export class NowCard extends LitElement {
  @property({ attribute: false }) playing!: Playing;
  @property({ attribute: false }) steps: readonly RemoteStep[] = [];
  /** When `playing` was heard; milliseconds of the clock `now` tells. */
  @property({ type: Number }) heardAtMs = 0;
  @property({ attribute: false }) now: () => number = () => 0;
  /** Out of reach: what is told is what was heard last, and no time is counted. */
  @property({ type: Boolean, reflect: true }) lost = false;
  /** The move's picture; its element comes with a script of its own. */
  @property({ attribute: false }) movement: Movement | null = null;
  @property({ attribute: false }) look: FigureLook = DEFAULT_LOOK;

  static override styles = [phaseTints, nowCardStyles];

  #timer = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = window.setInterval(() => this.#tick(), LOOK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.#timer);
  }

  override render() {
    const { playing } = this;
    const phase = playing.phase === 'done' ? null : playing.phase;
    return html`
      <section class="stage ${phaseFamily(phase ?? 'warm-up')}" aria-label=${msg('On the TV')}>
        <div class="upper">
          <div class="poster" aria-hidden="true"><phase-shape .phase=${phase ?? 'warm-up'} filled></phase-shape></div>
          ${this.movement === null ? nothing : this.#figure(this.movement)}
          <div class="top">
            ${phase === null ? nothing : html`<phase-tag .phase=${phase}></phase-tag>`}
            ${playing.status === 'paused' ? html`<span class="paused">${msg('Paused')}</span>` : nothing}
          </div>
          ${this.lost || playing.status === 'ended' ? nothing : this.#time()}
        </div>
        <div class="lower">
          <div aria-live="polite">
            <h2>${playing.status === 'ended' ? msg('Well done') : playing.moveName}</h2>
            <p class="dose">${this.#dose()}</p>
            <p class="next">${playing.nextMoveName === null || playing.status === 'ended' ? nothing : msg(str`Next: ${playing.nextMoveName}`)}</p>
          </div>
          ${this.#strip()}
        </div>
      </section>
    `;
  }

  protected override willUpdate(): void {
    // The figure's script is large, and only wanted where there is something to show.
    if (this.movement !== null) void import('../../../components/exercise-figure/exercise-figure.ts');
  }

  /** Still: a phone in the hand shows which move it is, the TV how it goes. */
  #figure(movement: Movement) {
    return html`<exercise-figure
      .movement=${movement}
      .look=${this.look}
      .side=${this.playing.side}
      .variant=${this.playing.variant}
      .floorAt=${0.93}
      pace="still"
      paused
      aria-hidden="true"
    ></exercise-figure>`;
  }

  #time() {
    const seconds = Math.ceil(leftMsAt(this.playing, this.#sinceMs()) / 1_000);
    return html`<div class="time"><time-left .seconds=${seconds}></time-left><span>${seconds < 60 ? msg('s to go') : msg('to go')}</span></div>`;
  }

  #dose() {
    const { side, doseWords, status, minutesPerformed } = this.playing;
    if (status === 'ended') return minutesPerformed === 1 ? msg('1 minute done') : msg(str`${minutesPerformed} minutes done`);
    const dose = doseWords ?? '';
    return html`${side === null ? nothing : html`<side-mark .side=${side}></side-mark>`}${dose === '' ? nothing : html`<span>${side === null ? '' : '· '}${dose}</span>`}`;
  }

  #strip() {
    const phases = this.steps.map(({ phase }) => phase).filter((phase): phase is Phase => phase !== 'done');
    if (phases.length < 2 || phases.length > MOST_MARKS) return nothing;
    return html`<step-strip .phases=${phases} .current=${this.#currentStep()} .progress=${segmentPartAt(this.playing, this.#sinceMs())}></step-strip>`;
  }

  #currentStep(): number {
    if (this.playing.status === 'ended') return this.steps.length;
    return Math.max(0, this.steps.filter(({ segmentIndex }) => segmentIndex <= this.playing.segmentIndex).length - 1);
  }

  #sinceMs(): number {
    return this.now() - this.heardAtMs;
  }

  #tick(): void {
    if (!this.lost && this.playing.status === 'playing') this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'now-card': NowCard;
  }
}
