import { expect } from '@esm-bundle/chai';
import { ExerciseFigure } from '../../../components/exercise-figure/exercise-figure.ts';
import type { Movement } from '../../../src/domain/movement/movement.ts';
import { violationsIn } from '../accessibility.ts';
import { WAVE } from './wave.ts';

const NOD: Movement = { ...WAVE, id: 'nod', poses: { up: { neck: { flex: 30 } } } };
const TEMPO = { pullMs: 1000, holdMs: 0, lowerMs: 3000 };

async function show(changes: Partial<ExerciseFigure>, size = 240): Promise<ExerciseFigure> {
  const figure = new ExerciseFigure();
  figure.style.width = `${size}px`;
  figure.style.height = `${size}px`;
  Object.assign(figure, changes);
  document.body.append(figure);
  await drawn(figure);
  return figure;
}

/** A changed property is drawn at the next frame; the second one is sure to come after it. */
async function drawn(figure: ExerciseFigure): Promise<void> {
  await figure.updateComplete;
  for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
  await figure.updateComplete;
}

const canvasOf = (figure: ExerciseFigure): HTMLCanvasElement => figure.renderRoot.querySelector('canvas')!;

function pixels(figure: ExerciseFigure): Uint8ClampedArray {
  const canvas = canvasOf(figure);
  return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** How many pixels are painted, left of the middle and right of it. */
function ink(figure: ExerciseFigure): { readonly left: number; readonly right: number } {
  const { width } = canvasOf(figure);
  const counts = { left: 0, right: 0 };
  pixels(figure).forEach((value, i) => {
    if (i % 4 === 3 && value > 0) counts[(i >> 2) % width < width / 2 ? 'left' : 'right'] += 1;
  });
  return counts;
}

const painted = (figure: ExerciseFigure): number => ink(figure).left + ink(figure).right;
const picture = (figure: ExerciseFigure): string => canvasOf(figure).toDataURL();
const fallback = (figure: ExerciseFigure): HTMLSlotElement | null => figure.renderRoot.querySelector('slot');

describe('exercise-figure', () => {
  afterEach(() => {
    document.querySelectorAll('exercise-figure').forEach((figure) => figure.remove());
    document.documentElement.removeAttribute('reduced-motion');
  });

  it('draws a person', async () => {
    expect(painted(await show({ movement: WAVE, phase: 0 }))).to.be.above(5000);
  });

  it('follows the time it is given', async () => {
    let elapsedMs = 0;
    const figure = await show({ movement: WAVE, elapsedMs: () => elapsedMs });
    const before = picture(figure);
    elapsedMs = 900;
    await drawn(figure);
    expect(picture(figure)).not.to.equal(before);
  });

  it('follows a number as well', async () => {
    const figure = await show({ movement: WAVE, elapsedMs: 0, paused: true });
    const before = picture(figure);
    figure.elapsedMs = 900;
    await drawn(figure);
    expect(picture(figure)).not.to.equal(before);
  });

  it('shows a repetition at the step\'s tempo, whatever its own length', async () => {
    const figure = await show({ movement: WAVE, paused: true, tempo: TEMPO, elapsedMs: 1000 });
    const atTurn = picture(figure);
    figure.phase = 0.4;
    await drawn(figure);
    expect(picture(figure)).to.equal(atTurn);
    figure.phase = null;
    figure.elapsedMs = 3000;
    await drawn(figure);
    expect(picture(figure)).not.to.equal(atTurn);
  });

  it('is mirrored for the other side', async () => {
    const right = ink(await show({ movement: WAVE, phase: 0.5, side: 'right' }));
    const left = ink(await show({ movement: WAVE, phase: 0.5, side: 'left' }));
    expect(Math.abs(right.left - right.right)).to.be.above(200);
    expect(Math.abs(right.left - left.right)).to.be.below(right.left * 0.03);
    expect(Math.abs(right.right - left.left)).to.be.below(right.right * 0.03);
  });

  it('stands still while paused, and goes on from there', async () => {
    const figure = await show({ movement: WAVE, paused: true });
    const before = picture(figure);
    await drawn(figure);
    expect(picture(figure)).to.equal(before);
    figure.paused = false;
    await drawn(figure);
    expect(picture(figure)).not.to.equal(before);
  });

  it('glides from one move into the next', async () => {
    const figure = await show({ movement: WAVE, phase: 0.5 });
    const before = picture(figure);
    figure.movement = NOD;
    await drawn(figure);
    const between = picture(figure);
    const settled = picture(await show({ movement: NOD, phase: 0.5 }));
    expect(between).not.to.equal(before);
    expect(between).not.to.equal(settled);
  });

  it('shows its slot without a movement, and its label without a slot', async () => {
    const figure = await show({ movement: null, label: 'Wide row' });
    expect(fallback(figure)?.textContent).to.equal('Wide row');
    expect(canvasOf(figure).hidden).to.equal(true);
  });

  it('shows its slot for a movement it cannot pose, and recovers with the next', async () => {
    const broken = { ...WAVE, keys: [{ at: 0, pose: 'no-such-pose' }] };
    const figure = await show({ movement: broken, label: 'Wave' });
    expect(fallback(figure)).not.to.equal(null);
    figure.movement = WAVE;
    await drawn(figure);
    expect(fallback(figure)).to.equal(null);
    expect(painted(figure)).to.be.above(5000);
  });

  it('shows its slot while the canvas is lost, and draws again when it is back', async () => {
    const figure = await show({ movement: WAVE, phase: 0 });
    canvasOf(figure).dispatchEvent(new Event('contextlost', { cancelable: true }));
    await drawn(figure);
    expect(fallback(figure)).not.to.equal(null);
    canvasOf(figure).dispatchEvent(new Event('contextrestored'));
    await drawn(figure);
    expect(fallback(figure)).to.equal(null);
    expect(painted(figure)).to.be.above(5000);
  });

  it('draws nothing on a canvas of nothing, and begins when it gets a size', async () => {
    const figure = await show({ movement: WAVE, phase: 0 }, 0);
    expect(fallback(figure)).to.equal(null);
    figure.style.width = figure.style.height = '240px';
    await drawn(figure);
    await drawn(figure);
    expect(painted(figure)).to.be.above(5000);
  });

  it('can be taken out and put back', async () => {
    const figure = await show({ movement: WAVE, elapsedMs: 0 });
    figure.remove();
    figure.elapsedMs = 900;
    await figure.updateComplete;
    document.body.append(figure);
    await drawn(figure);
    expect(painted(figure)).to.be.above(5000);
  });

  it('lets the working muscles glow on top of the shirt', async () => {
    const plain = await show({ movement: WAVE, phase: 0.5 });
    const glowing = await show({ movement: WAVE, phase: 0.5, muscles: true });
    await import('../../../components/exercise-figure/muscle-glow.ts');
    await drawn(glowing);
    expect(redness(glowing)).to.be.above(redness(plain) + 100);
  });

  it('shows two key poses in turn when motion is reduced, and does not move them', async () => {
    document.documentElement.setAttribute('reduced-motion', '');
    const figure = await show({ movement: WAVE });
    await import('../../../components/exercise-figure/key-poses.ts');
    await drawn(figure);
    const [first, second] = figure.renderRoot.querySelectorAll('canvas');
    expect(first!.toDataURL()).not.to.equal(second!.toDataURL());
    expect(getComputedStyle(second!).animationName).to.equal('turn');
    const before = first!.toDataURL();
    await drawn(figure);
    expect(first!.toDataURL()).to.equal(before);
  });

  it('draws its key poses as black lines side by side, for print', async () => {
    const figure = await show({ movement: WAVE, lines: true, muscles: true });
    await figure.updateComplete;
    const { left, right } = ink(figure);
    expect(left).to.be.above(5000);
    expect(right).to.be.above(5000);
    const coloured = pixels(figure).filter((_, i, all) => i % 4 === 0 && Math.abs(all[i]! - all[i + 1]!) > 8).length;
    expect(coloured).to.equal(0);
  });

  it('is a named picture, or decoration without a name', async () => {
    const named = await show({ movement: WAVE, phase: 0, label: 'Wave' });
    expect(canvasOf(named).getAttribute('role')).to.equal('img');
    expect(canvasOf(named).getAttribute('aria-label')).to.equal('Wave');
    expect(await violationsIn(named)).to.deep.equal([]);
    const plain = await show({ movement: WAVE, phase: 0 });
    expect(canvasOf(plain).getAttribute('aria-hidden')).to.equal('true');
  });
});

function redness(figure: ExerciseFigure): number {
  const data = pixels(figure);
  let count = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i]! > 200 && data[i + 1]! < 130 && data[i + 2]! < 90) count += 1;
  return count;
}
