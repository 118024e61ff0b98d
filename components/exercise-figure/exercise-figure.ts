import { css, html, LitElement } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { makeClip } from '../../src/domain/movement/clip.ts';
import { DEFAULT_LOOK } from '../../src/domain/movement/look.ts';
import type { FigureLook } from '../../src/domain/movement/look.ts';
import type { Effort, Movement } from '../../src/domain/movement/movement.ts';
import { phaseAt } from '../../src/domain/movement/tempo.ts';
import type { Side, Variant } from '../../src/domain/workout/phase.ts';
import type { Tempo } from '../../src/domain/workout/workout.ts';
import { FigurePlayer } from './figure-player.ts';

/** How lively the figure moves: `still` holds its first pose and breathes. */
export type Pace = 'still' | Effort;

/** Two redraws closer than this are one: on a slow set 30 frames a second are enough. */
const SLOW_FRAME_MS = 31;
/** A frame whose drawing alone takes longer than this counts as slow. */
const SLOW_DRAW_MS = 9;
const MAX_PIXEL_RATIO = 2;

/**
 * @summary An animated person who shows how a move is done, drawn by code on a canvas.
 *
 * Fills its own box, so give it a size. Time comes from `elapsedMs` when given (a number, or a function asked at each frame), else from
 * its own clock, which starts when it first shows a movement. Without a movement it shows its slot.
 *
 * @slot - Shown instead when there is no movement or no canvas, for example the move's name.
 */
@customElement('exercise-figure')
export class ExerciseFigure extends LitElement {
  @property({ attribute: false }) movement: Movement | null = null;
  @property({ type: String }) side: Side | null = null;
  @property({ type: String }) variant: Variant = 'regular';
  /** Repetitions follow it: pull, hold, lower. */
  @property({ attribute: false }) tempo: Tempo | null = null;
  @property({ type: String }) pace: Pace = 'moderate';
  @property({ type: Boolean }) paused = false;
  /** Time since the move began, as the session counts it. */
  @property({ attribute: false }) elapsedMs: number | (() => number) | null = null;
  /** Position in the cycle, 0 to 1, for scrubbing; wins over time when set. */
  @property({ type: Number }) phase: number | null = null;
  @property({ attribute: false }) look: FigureLook = DEFAULT_LOOK;
  /** Lets the muscles worked glow. */
  @property({ type: Boolean }) muscles = false;
  @property({ type: Boolean, attribute: 'reduced-motion' }) reducedMotion = false;
  /** Degrees the camera is turned from the move's own view. */
  @property({ type: Number }) orbit = 0;
  /** Share of the height at which the floor line lies. */
  @property({ type: Number, attribute: 'floor-at' }) floorAt = 0.9;
  /** Name for those who cannot see it; without one it is decoration. */
  @property({ type: String }) label = '';
  @state() private hasFailed = false;

  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;

  #player: FigurePlayer | null = null;
  #frame = 0;
  #lastDrawMs = -Infinity;
  #ownMs = 0;
  #lastTickMs = -1;
  #isSlow = false;
  #sizes: ResizeObserver | null = null;
  #isOnScreen = true;
  #seen: IntersectionObserver | null = null;

  static override readonly styles = css`
    :host {
      display: block;
      position: relative;
      contain: strict;
      min-width: 1px;
      min-height: 1px;
    }

    canvas {
      position: absolute;
      top: 0;
      left: 0;
      width: 100%;
      height: 100%;
      display: block;
    }

    [hidden] {
      display: none;
    }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#wake);
    this.#wake();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#wake);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#sizes?.disconnect();
    this.#seen?.disconnect();
    this.#sizes = null;
    this.#seen = null;
  }

  protected override render(): unknown {
    const isShown = this.movement !== null && !this.hasFailed;
    return html`
      <canvas ?hidden=${!isShown} role=${this.label ? 'img' : 'presentation'} aria-label=${this.label || 'figure'} aria-hidden=${this.label ? 'false' : 'true'}></canvas>
      ${isShown ? '' : html`<slot></slot>`}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    this.#watchSize();
    const isNewPlay = ['movement', 'side', 'variant', 'pace'].some((name) => changed.has(name));
    if (isNewPlay) this.#load(changed.has('movement'));
    this.#lastDrawMs = -Infinity;
    this.#wake();
  }

  #load(isNewMovement: boolean): void {
    if (!this.movement || !this.canvas) return;
    if (isNewMovement) this.#ownMs = 0;
    try {
      const context = this.canvas.getContext('2d');
      if (!context) throw new TypeError('This browser gives no 2D canvas');
      this.#player ??= new FigurePlayer(context);
      const effort = this.pace === 'still' ? null : this.pace;
      this.#player.play(makeClip(this.movement, { side: this.side, variant: this.variant, effort }));
      this.hasFailed = false;
    } catch {
      // A move that cannot be posed must not stop a workout: its name is shown instead.
      this.hasFailed = true;
    }
  }

  #watchSize(): void {
    if (this.#sizes || !this.isConnected) return;
    this.#sizes = new ResizeObserver(() => this.#resize());
    this.#sizes.observe(this);
    this.#seen = new IntersectionObserver((entries) => {
      this.#isOnScreen = entries.some((entry) => entry.isIntersecting);
      this.#wake();
    });
    this.#seen.observe(this);
    this.#resize();
  }

  #resize(): void {
    if (!this.canvas) return;
    const ratio = Math.min(window.devicePixelRatio || 1, MAX_PIXEL_RATIO);
    const width = Math.round(this.clientWidth * ratio);
    const height = Math.round(this.clientHeight * ratio);
    if (this.canvas.width === width && this.canvas.height === height) return;
    this.canvas.width = width;
    this.canvas.height = height;
    this.#lastDrawMs = -Infinity;
    this.#wake();
  }

  readonly #wake = (): void => {
    if (this.#frame || !this.isConnected || document.hidden || !this.#isOnScreen) return;
    this.#lastTickMs = -1;
    this.#frame = requestAnimationFrame(this.#tick);
  };

  readonly #tick = (nowMs: number): void => {
    this.#frame = 0;
    if (document.hidden || !this.#isOnScreen || !this.movement || this.hasFailed) return;
    if (this.#lastTickMs >= 0 && !this.paused) this.#ownMs += nowMs - this.#lastTickMs;
    this.#lastTickMs = nowMs;
    const isDue = !this.#isSlow || nowMs - this.#lastDrawMs >= SLOW_FRAME_MS;
    if (isDue) this.#draw(nowMs);
    if (this.#mustRun(nowMs)) this.#frame = requestAnimationFrame(this.#tick);
  };

  #mustRun(nowMs: number): boolean {
    if (this.#player?.isBlending(nowMs)) return true;
    return !this.paused && this.phase === null && !this.reducedMotion;
  }

  #draw(nowMs: number): void {
    const { canvas } = this;
    const player = this.#player;
    if (!canvas || !player || canvas.width < 1 || canvas.height < 1) return;
    const begin = performance.now();
    player.draw(nowMs, {
      phase: this.#phaseNow(player),
      breathMs: this.reducedMotion ? 0 : this.#ownMs,
      width: canvas.width,
      height: canvas.height,
      look: this.look,
      orbit: this.orbit,
      floorAt: this.floorAt,
      glow: this.muscles ? 1 : 0,
      isBlended: !this.reducedMotion,
    });
    this.#isSlow = this.#isSlow ? performance.now() - begin > SLOW_DRAW_MS / 2 : performance.now() - begin > SLOW_DRAW_MS;
    this.#lastDrawMs = nowMs;
  }

  #phaseNow(player: FigurePlayer): number {
    if (this.phase !== null) return this.phase;
    if (this.reducedMotion) return player.clip?.core.turn?.out ?? 0.5;
    if (this.pace === 'still') return 0;
    const given = typeof this.elapsedMs === 'function' ? this.elapsedMs() : this.elapsedMs;
    return player.clip ? phaseAt(player.clip, given ?? this.#ownMs, this.tempo) : 0;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'exercise-figure': ExerciseFigure;
  }
}
