import { expect } from '@esm-bundle/chai';
import { html, render } from 'lit';
import { dishCanvas } from '../../../components/dish-picture/dish-canvas.ts';
import type { Dish } from '../../../src/domain/meals/dish.ts';

const salmon: Dish = {
  seed: 7, vessel: 'plate', cookware: 'tray', glaze: 'bone', layout: 'apart', base: null, sauce: null, bed: null, spread: null,
  pieces: [{ motif: 'salmon', foodId: 'salmon' }], garnish: null,
};
const kale: Dish = { ...salmon, seed: 8, vessel: 'bowl', pieces: [{ motif: 'kale', foodId: 'kale' }] };

function show(host: HTMLElement, dish: Dish): HTMLCanvasElement {
  render(html`${dishCanvas(dish)}`, host);
  return host.querySelector('canvas')!;
}

/** Painted points, and the sum of their colours. */
function seen(canvas: HTMLCanvasElement): readonly [count: number, sum: number] {
  if (getComputedStyle(canvas).visibility !== 'visible') return [0, 0];
  const copy = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height }).getContext('2d')!;
  copy.drawImage(canvas, 0, 0);
  const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
  let [count, sum] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3]! > 0) count += 1;
    sum += data[at]! * 3 + data[at + 1]! * 5 + data[at + 2]!;
  }
  return [count, sum];
}

async function painted(canvas: HTMLCanvasElement): Promise<readonly [count: number, sum: number]> {
  for (let frame = 0; frame < 60 && seen(canvas)[0] === 0; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  return seen(canvas);
}

describe('dishCanvas', () => {
  let host: HTMLElement;

  beforeEach(() => {
    host = document.createElement('div');
    document.body.append(host);
  });

  afterEach(() => host.remove());

  it('is empty at once and painted in the frames after, round as the plate', async () => {
    const canvas = show(host, salmon);
    expect(seen(canvas)[0]).to.equal(0);
    const [count] = await painted(canvas);
    const share = count / (canvas.width * canvas.height);
    // A circle in its box.
    expect(share).to.be.within(0.6, 0.85);
  });

  it('is silent', () => {
    expect(show(host, salmon).getAttribute('aria-hidden')).to.equal('true');
  });

  it('takes another dish’s picture away at once, and paints its own', async () => {
    const canvas = show(host, salmon);
    const [, sum] = await painted(canvas);
    expect(show(host, kale)).to.equal(canvas);
    expect(seen(canvas)[0]).to.equal(0);
    expect((await painted(canvas))[1]).not.to.equal(sum);
  });

  it('paints the dish given last, and the same one once', async () => {
    show(host, kale);
    const [, kaleSum] = await painted(host.querySelector('canvas')!);
    show(host, salmon);
    const canvas = show(host, kale);
    expect((await painted(canvas))[1]).to.equal(kaleSum);
    show(host, kale);
    expect(seen(canvas)[1]).to.equal(kaleSum);
  });
});
