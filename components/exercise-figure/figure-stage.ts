import { makeClip } from '../../src/domain/movement/clip.ts';
import type { FigureLook } from '../../src/domain/movement/look.ts';
import type { Effort, Movement, Side, Tempo, Variant } from '../../src/domain/movement/movement.ts';
import { Mover } from '../../src/domain/movement/mover.ts';
import { phaseAt } from '../../src/domain/movement/tempo.ts';
import { FigurePlayer } from './figure-player.ts';
import type { Moment } from './figure-player.ts';
import type { Overlay } from './renderer.ts';

/** How lively the figure moves: `still` holds its first pose and breathes. */
export type Pace = 'still' | Effort;

/** What the element is told, read at each frame. */
export interface Wishes {
  readonly movement: Movement | null;
  readonly side: Side | null;
  readonly variant: Variant;
  readonly tempo: Tempo | null;
  readonly pace: Pace;
  readonly paused: boolean;
  readonly elapsedMs: number | (() => number) | null;
  readonly phase: number | null;
  readonly look: FigureLook;
  readonly muscles: boolean;
  readonly reducedMotion: boolean;
  readonly lines: boolean;
  readonly orbit: number;
  readonly floorAt: number;
  readonly clientWidth: number;
  readonly clientHeight: number;
}

/** Two redraws closer than this are one: on a slow set 30 frames a second are enough. */
const SLOW_FRAME_MS = 31;
/** Breath is slow and small: ten pictures a second are enough, and many figures stand on one screen. */
const STILL_FRAME_MS = 100;
/** A frame counts as slow when drawing alone takes so long, or when it comes so late. */
const SLOW_DRAW_MS = 9;
const LATE_MS = 24;
/** So many slow frames more than quick ones, and every second one is left out. */
const SLOW_COUNT = 20;
const MAX_PIXEL_RATIO = 2;
/** Print is finer than a screen. */
const LINE_PIXEL_RATIO = 3;
const NO_GLOW: Overlay = { begin: () => undefined, paint: () => undefined };

/** Draws what an element wishes, frame by frame, by the clock. Plain fields, as in `Mover`. */
export class FigureStage {
  readonly wishes: Wishes;
  /** Called when what is shown instead of a picture must change: a picture is impossible, or possible again; one pose, or two. */
  readonly onChange: () => void;
  hasFailed = false;
  hasTwoPoses = false;
  /** Settled when the poses of print and of reduced motion are drawn. */
  posesDrawn: Promise<unknown> | null = null;
  canvas: HTMLCanvasElement | null = null;
  otherCanvas: HTMLCanvasElement | null = null;
  isOnScreen = true;
  isAttached = false;
  player: FigurePlayer | null = null;
  next: Mover | null = null;
  frame = 0;
  lastDrawMs = 0;
  lastTickMs = -1;
  ownMs = 0;
  slowness = 0;
  readonly moment: Moment;
  /** Asked at each frame, so made once. */
  readonly lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
  readonly sizes = new ResizeObserver(() => this.resize());
  readonly seen = new IntersectionObserver((entries) => {
    this.isOnScreen = entries.some((entry) => entry.isIntersecting);
    this.wake();
  });

  constructor(wishes: Wishes, onChange: () => void) {
    this.wishes = wishes;
    this.onChange = onChange;
    const { look } = wishes;
    this.moment = { phase: 0, breathMs: 0, left: 0, width: 0, height: 0, look, orbit: 0, floorAt: 0, glow: 0, manner: 'paper', isBlended: true };
  }

  /** Before the element renders: whether a move can be posed at all decides what it shows. */
  load(isNewMovement: boolean): void {
    const { movement, side, variant, pace } = this.wishes;
    this.next = null;
    this.hasFailed = false;
    if (!movement) return;
    if (isNewMovement) this.ownMs = 0;
    try {
      this.next = new Mover(makeClip(movement, { side, variant, effort: pace === 'still' ? null : pace }));
    } catch {
      // A move that cannot be posed must not stop a workout: its name is shown instead.
      this.hasFailed = true;
    }
  }

  /** Plays what was loaded, once there is a canvas. */
  begin(): void {
    if (!this.next || !this.canvas) return;
    this.player ??= new FigurePlayer(this.canvas.getContext('2d')!);
    this.player.play(this.next);
    this.next = null;
  }

  fail(hasFailed: boolean): void {
    if (this.hasFailed === hasFailed) return;
    this.hasFailed = hasFailed;
    this.onChange();
  }

  readonly lose = (event: Event): void => {
    // Else the browser does not give it back.
    event.preventDefault();
    this.fail(true);
  };

  readonly resize = (): void => {
    const { lines, clientWidth, clientHeight } = this.wishes;
    const ratio = lines ? LINE_PIXEL_RATIO : Math.min(window.devicePixelRatio || 1, MAX_PIXEL_RATIO);
    for (const canvas of [this.canvas, this.otherCanvas]) {
      if (!canvas || (canvas.width === Math.round(clientWidth * ratio) && canvas.height === Math.round(clientHeight * ratio))) continue;
      canvas.width = Math.round(clientWidth * ratio);
      canvas.height = Math.round(clientHeight * ratio);
      this.wake();
    }
  };

  /** Draws soon, whatever else. */
  readonly wake = (): void => {
    this.lastDrawMs = -Infinity;
    if (!this.isAttached) return;
    if (this.wishes.lines) return this.drawPoses();
    if (this.frame || document.hidden || !this.isOnScreen) return;
    this.lastTickMs = -1;
    this.frame = requestAnimationFrame(this.tick);
  };

  attach(element: Element): void {
    this.isAttached = true;
    document.addEventListener('visibilitychange', this.wake);
    this.sizes.observe(element);
    this.seen.observe(element);
    this.wake();
  }

  detach(): void {
    this.isAttached = false;
    document.removeEventListener('visibilitychange', this.wake);
    this.sizes.disconnect();
    this.seen.disconnect();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  readonly tick = (nowMs: number): void => {
    const { wishes } = this;
    this.frame = 0;
    if (document.hidden || !this.isOnScreen || !wishes.movement || this.hasFailed) return;
    if (this.isReduced() && wishes.phase === null) return this.drawPoses();
    const sinceMs = this.lastTickMs < 0 ? 0 : nowMs - this.lastTickMs;
    if (!wishes.paused) this.ownMs += sinceMs;
    this.lastTickMs = nowMs;
    if (nowMs - this.lastDrawMs >= this.gapMs(nowMs)) this.draw(nowMs, sinceMs);
    if (this.player?.isBlending(nowMs) || (!wishes.paused && wishes.phase === null && this.gapMs(nowMs) < Infinity)) this.frame = requestAnimationFrame(this.tick);
  };

  /** How long a picture stays. Where drawing is slow, a still figure keeps its own: the keys come before its breath. */
  gapMs(nowMs: number): number {
    const isSlow = this.slowness >= SLOW_COUNT;
    const isStill = this.wishes.pace === 'still' && !this.player?.isBlending(nowMs);
    if (isStill) return isSlow ? Infinity : STILL_FRAME_MS;
    return isSlow ? SLOW_FRAME_MS : 0;
  }

  isReduced(): boolean {
    return this.wishes.reducedMotion || document.documentElement.hasAttribute('reduced-motion') || this.lessMotion.matches;
  }

  draw(nowMs: number, sinceMs: number): void {
    const { player } = this;
    if (!player?.mover || !this.prepare(player)) return;
    const begin = performance.now();
    try {
      this.moment.phase = this.phaseNow(player.mover.clip);
      this.moment.breathMs = this.ownMs;
      player.draw(nowMs, this.moment);
    } catch {
      this.fail(true);
    }
    const isSlow = performance.now() - begin > SLOW_DRAW_MS || sinceMs > LATE_MS;
    // Once slow it stays so: the frames left out make the others look quick.
    if (this.slowness < SLOW_COUNT) this.slowness = isSlow ? this.slowness + 1 : Math.max(0, this.slowness - 1);
    this.lastDrawMs = nowMs;
  }

  /** Writes down what is wished for; false while there is nothing to draw on. */
  prepare(player: FigurePlayer): boolean {
    const { canvas, moment, wishes } = this;
    if (!canvas || canvas.width < 1 || canvas.height < 1) return false;
    moment.left = 0;
    moment.width = canvas.width;
    moment.height = canvas.height;
    moment.look = wishes.look;
    moment.orbit = wishes.orbit;
    moment.floorAt = wishes.floorAt;
    moment.glow = wishes.muscles && !wishes.lines ? 1 : 0;
    moment.manner = wishes.lines ? 'lines' : 'paper';
    moment.isBlended = !wishes.lines && !this.isReduced();
    if (moment.glow > 0 && !player.renderer.overlay) this.fetchGlow(player);
    return true;
  }

  fetchGlow({ renderer }: FigurePlayer): void {
    renderer.overlay = NO_GLOW;
    import('./muscle-glow.ts').then(
      ({ MuscleGlow }) => {
        renderer.overlay = new MuscleGlow();
        this.wake();
      },
      // Without the line to fetch it the figure simply does not glow.
      () => undefined,
    );
  }

  drawPoses(): void {
    this.posesDrawn = import('./key-poses.ts').then(
      ({ drawKeyPoses }) => {
        const { player, hasTwoPoses } = this;
        if (!player?.mover || this.hasFailed || !this.prepare(player)) return;
        this.hasTwoPoses = drawKeyPoses(player, this.moment, this.otherCanvas, this.wishes.pace === 'still');
        if (this.hasTwoPoses !== hasTwoPoses) this.onChange();
      },
      () => undefined,
    );
  }

  phaseNow(clip: Parameters<typeof phaseAt>[0]): number {
    const { phase, pace, elapsedMs, tempo } = this.wishes;
    if (phase !== null) return phase;
    if (pace === 'still') return 0;
    return phaseAt(clip, (typeof elapsedMs === 'function' ? elapsedMs() : elapsedMs) ?? this.ownMs, tempo);
  }
}
