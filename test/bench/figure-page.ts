import { ExerciseFigure } from '../../components/exercise-figure/exercise-figure.ts';
import { FigurePlayer } from '../../components/exercise-figure/figure-player.ts';
import type { Moment } from '../../components/exercise-figure/figure-player.ts';
import { breathe } from '../../src/domain/movement/breath.ts';
import { makeClip } from '../../src/domain/movement/clip.ts';
import { DEFAULT_LOOK } from '../../src/domain/movement/look.ts';
import { Mover } from '../../src/domain/movement/mover.ts';
import type { Movement } from '../../src/domain/movement/movement.ts';
import { makeRig } from '../../src/domain/movement/rig.ts';

const FRAME_MS = 1_000 / 60;
const PHASES = 120;
/** The throttle sleeps now and then: a short stretch may miss it. */
const ROUNDS = 20;
/** The size of the figure's place on a TV of 1920 x 1080. */
const WIDTH = 1_050;
const HEIGHT = 1_080;

/** Milliseconds a frame for bones and joints alone, once the engine has warmed to the code. */
function kinematics(movement: Movement): number {
  const mover = new Mover(clipOf(movement));
  const rig = makeRig();
  const play = (): void => {
    for (let i = 0; i < PHASES; i += 1) {
      mover.poseAt(rig, i / PHASES);
      breathe(rig, i * FRAME_MS);
    }
  };
  play();
  play();
  const begin = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) play();
  return (performance.now() - begin) / PHASES / ROUNDS;
}

/** Milliseconds of script in each of `count` frames, posing and canvas calls together, one frame for each of the browser's own. */
async function drawing(movement: Movement, count: number): Promise<number[]> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  document.documentElement.append(canvas);
  const player = new FigurePlayer(canvas.getContext('2d')!);
  player.play(new Mover(clipOf(movement)));
  const moment: Moment = {
    phase: 0, breathMs: 0, left: 0, width: WIDTH, height: HEIGHT, look: DEFAULT_LOOK, orbit: 0, floorAt: 0.907, glow: 0, manner: 'paper', isBlended: true,
  };
  const times: number[] = [];
  for (let i = 0; i < count + 20; i += 1) {
    const nowMs = await new Promise<number>((resolve) => { requestAnimationFrame(resolve); });
    moment.phase = (i % PHASES) / PHASES;
    moment.breathMs = i * FRAME_MS;
    const begin = performance.now();
    player.draw(nowMs, moment);
    if (i >= 20) times.push(performance.now() - begin);
  }
  canvas.remove();
  return times;
}

/** The element as the app uses it, on frames that come as fast as they are drawn instead of sixty a second. */
function makeRunner(movements: readonly Movement[]): { run(frames: number): Promise<void> } {
  const real = requestAnimationFrame.bind(window);
  const waiting: FrameRequestCallback[] = [];
  window.requestAnimationFrame = (callback) => waiting.push(callback);
  window.cancelAnimationFrame = () => undefined;
  const style = document.createElement('style');
  style.textContent = `exercise-figure { position: fixed; top: 0; left: 0; width: ${WIDTH}px; height: ${HEIGHT}px; }`;
  document.head.append(style);
  const figure = new ExerciseFigure();
  let nowMs = 0;
  let frames = 0;
  figure.movement = movements[0] ?? null;
  figure.floorAt = 0.907;
  figure.elapsedMs = () => nowMs;
  document.body.append(figure);
  return {
    run: async (count) => {
      for (let i = 0; i < count; i += 1) {
        frames += 1;
        nowMs += FRAME_MS;
        // Another move each minute, as in a workout.
        if (frames % 3_600 === 0) figure.movement = movements[(frames / 3_600) % movements.length] ?? null;
        for (const callback of waiting.splice(0)) callback(nowMs);
        if (frames % 20 === 0) await new Promise(real);
      }
    },
  };
}

function clipOf(movement: Movement) {
  return makeClip(movement, { side: 'right', variant: 'regular', effort: null });
}

const figureBench = { kinematics, drawing, makeRunner };
export type FigureBench = typeof figureBench & { runner?: ReturnType<typeof makeRunner> };
(window as unknown as { figureBench: FigureBench }).figureBench = figureBench;
