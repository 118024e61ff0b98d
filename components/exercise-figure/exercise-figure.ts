import { css, html, LitElement } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { makeClip } from '../../src/domain/movement/clip.ts';
import { DEFAULT_LOOK } from '../../src/domain/movement/look.ts';
import type { FigureLook } from '../../src/domain/movement/look.ts';
import type { Effort, Movement, Side, Tempo, Variant } from '../../src/domain/movement/movement.ts';
import { phaseAt } from '../../src/domain/movement/tempo.ts';
import { FigurePlayer } from './figure-player.ts';
import type { Moment } from './figure-player.ts';

/** How lively the figure moves: `still` holds its first pose and breathes. */
export type Pace = 'still' | Effort;

/** Two redraws closer than this are one: on a slow set 30 frames a second are enough. */
const SLOW_FRAME_MS = 31;
/** A frame counts as slow when drawing alone takes so long, or when the next one comes so late. */
const SLOW_DRAW_MS = 9;
const LATE_MS = 24;
/** So many slow frames more than quick ones, and every second one is left out. */
const SLOW_COUNT = 20;
const MAX_PIXEL_RATIO = 2;
/** Print is finer than a screen. */
const LINE_PIXEL_RATIO = 3;

/**
 * @summary An animated person who shows how a move is done, drawn by code on a canvas.
 *
 * Fills its own box, so give it a size. Time comes from `elapsedMs` when given (a number, or a function asked at each frame), else from
 * its own clock, which starts when it first shows a movement. Without a movement it shows its slot, or its label.
 *
 * With reduced motion (its own property, the attribute on the document, or the system's wish) two key poses are shown in turn, with
 * arrows; with `lines` they stand side by side, black on white.
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
  /** Draws its key poses as lines, for print. */
  @property({ type: Boolean, reflect: true }) lines = false;
  /** Degrees the camera is turned from the move's own view. */
  @property({ type: Number }) orbit = 0;
  /** Share of the height at which the floor line lies. */
  @property({ type: Number, attribute: 'floor-at' }) floorAt = 0.9;
  /** Name for those who cannot see it; without one it is decoration. */
  @property({ type: String }) label = '';
  @state() private hasFailed = false;
  @state() private hasTwoPoses = false;

  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;
  @query('.other') private readonly otherCanvas!: HTMLCanvasElement | null;

  #player: FigurePlayer | null = null;
  #frame = 0;
  #lastDrawMs = -Infinity;
  #ownMs = 0;
  #lastTickMs = -1;
  #slowness = 0;
  #sizes: ResizeObserver | null = null;
  #isOnScreen = true;
  #seen: IntersectionObserver | null = null;
  #moment: Moment | null = null;
  #posesDrawn: Promise<unknown> | null = null;

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

    .turns {
      animation: turn 5s infinite;
    }

    .other {
      opacity: 0;
    }

    .turns.other {
      animation-delay: -2.5s;
    }

    .waits {
      animation-play-state: paused;
    }

    @keyframes turn {
      0%,
      44% {
        opacity: 1;
      }

      50%,
      94% {
        opacity: 0;
      }
    }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#wake);
    this.#watchSize();
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
    const turns = `${this.hasTwoPoses && this.#isReduced() && !this.lines ? 'turns' : ''} ${this.paused ? 'waits' : ''}`;
    return html`
      <canvas
        class=${turns}
        ?hidden=${!isShown}
        role=${this.label ? 'img' : 'presentation'}
        aria-label=${this.label || 'figure'}
        aria-hidden=${this.label ? 'false' : 'true'}
        @contextlost=${this.#lose}
        @contextrestored=${this.#restore}
      ></canvas>
      ${isShown && this.#isReduced() && !this.lines ? html`<canvas class="other ${turns}" aria-hidden="true"></canvas>` : ''}
      ${isShown ? '' : html`<slot>${this.label}</slot>`}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    const isNewPlay = ['movement', 'side', 'variant', 'pace'].some((name) => changed.has(name));
    if (isNewPlay) this.#load(changed.has('movement'));
    this.#lastDrawMs = -Infinity;
    this.#resize();
    this.#wake();
  }

  /** Also waits for poses that come with a chunk of their own, so that a page can be printed when all are done. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#posesDrawn;
    return isDone;
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

  readonly #lose = (event: Event): void => {
    event.preventDefault();
    this.hasFailed = true;
  };

  readonly #restore = (): void => {
    this.hasFailed = false;
  };

  #watchSize(): void {
    this.#sizes = new ResizeObserver(() => this.#resize());
    this.#sizes.observe(this);
    this.#seen = new IntersectionObserver((entries) => {
      this.#isOnScreen = entries.some((entry) => entry.isIntersecting);
      this.#wake();
    });
    this.#seen.observe(this);
  }

  #resize(): void {
    const { canvas, otherCanvas } = this;
    if (!canvas) return;
    const ratio = this.lines ? LINE_PIXEL_RATIO : Math.min(window.devicePixelRatio || 1, MAX_PIXEL_RATIO);
    const width = Math.round(this.clientWidth * ratio);
    const height = Math.round(this.clientHeight * ratio);
    for (const one of otherCanvas ? [canvas, otherCanvas] : [canvas]) {
      if (one.width === width && one.height === height) continue;
      one.width = width;
      one.height = height;
      this.#lastDrawMs = -Infinity;
      this.#wake();
    }
  }

  readonly #wake = (): void => {
    if (this.lines) return this.#drawPoses();
    if (this.#frame || !this.isConnected || document.hidden || !this.#isOnScreen) return;
    this.#lastTickMs = -1;
    this.#frame = requestAnimationFrame(this.#tick);
  };

  readonly #tick = (nowMs: number): void => {
    this.#frame = 0;
    if (document.hidden || !this.#isOnScreen || !this.movement || this.hasFailed) return;
    if (this.#isReduced() && this.phase === null) return this.#drawPoses();
    const sinceTickMs = this.#lastTickMs < 0 ? 0 : nowMs - this.#lastTickMs;
    if (!this.paused) this.#ownMs += sinceTickMs;
    this.#lastTickMs = nowMs;
    const isLeftOut = this.#slowness >= SLOW_COUNT && nowMs - this.#lastDrawMs < SLOW_FRAME_MS;
    if (!isLeftOut) this.#draw(nowMs, sinceTickMs);
    if (this.#mustRun(nowMs)) this.#frame = requestAnimationFrame(this.#tick);
  };

  #isReduced(): boolean {
    return this.reducedMotion || document.documentElement.hasAttribute('reduced-motion') || matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  #mustRun(nowMs: number): boolean {
    return this.#player?.isBlending(nowMs) || (!this.paused && this.phase === null);
  }

  #draw(nowMs: number, sinceTickMs: number): void {
    const player = this.#player;
    const moment = this.#momentNow();
    if (!player || !moment) return;
    const begin = performance.now();
    try {
      moment.phase = this.#phaseNow(player);
      moment.breathMs = this.#ownMs;
      player.draw(nowMs, moment);
    } catch {
      this.hasFailed = true;
    }
    const isSlow = performance.now() - begin > SLOW_DRAW_MS || sinceTickMs > LATE_MS;
    // Once slow it stays so: the frames left out make the others look quick.
    if (this.#slowness < SLOW_COUNT) this.#slowness = isSlow ? this.#slowness + 1 : Math.max(0, this.#slowness - 1);
    this.#lastDrawMs = nowMs;
  }

  /** The same object each time, so that a frame leaves no garbage; null while there is nothing to draw on. */
  #momentNow(): Moment | null {
    const { canvas } = this;
    if (!canvas || canvas.width < 1 || canvas.height < 1) return null;
    const moment = (this.#moment ??= {
      phase: 0, breathMs: 0, left: 0, width: 0, height: 0, look: this.look, orbit: 0, floorAt: 0, glow: 0, manner: 'paper', isBlended: true,
    });
    moment.left = 0;
    moment.width = canvas.width;
    moment.height = canvas.height;
    moment.look = this.look;
    moment.orbit = this.orbit;
    moment.floorAt = this.floorAt;
    moment.glow = this.muscles && !this.lines ? 1 : 0;
    moment.manner = this.lines ? 'lines' : 'paper';
    moment.isBlended = !this.lines && !this.#isReduced();
    if (this.muscles && this.#player && !this.#player.renderer.overlay) this.#fetchGlow(this.#player);
    return moment;
  }

  #fetchGlow(player: FigurePlayer): void {
    player.renderer.overlay = { begin: () => undefined, paint: () => undefined };
    import('./muscle-glow.ts').then(
      ({ MuscleGlow }) => {
        player.renderer.overlay = new MuscleGlow();
        this.#wake();
      },
      // Without the line to fetch it the figure simply does not glow.
      () => undefined,
    );
  }

  #drawPoses(): void {
    this.#posesDrawn = import('./key-poses.ts').then(
      ({ drawKeyPoses }) => {
        const moment = this.#momentNow();
        if (!this.#player?.clip || !moment || this.hasFailed) return;
        this.hasTwoPoses = drawKeyPoses(this.#player, moment, this.otherCanvas, this.pace === 'still');
      },
      () => undefined,
    );
  }

  #phaseNow(player: FigurePlayer): number {
    if (this.phase !== null) return this.phase;
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
