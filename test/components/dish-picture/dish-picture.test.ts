import { expect } from '@esm-bundle/chai';
import { DishPicture } from '../../../components/dish-picture/dish-picture.ts';
import type { Dish } from '../../../src/domain/meals/dish.ts';
import { violationsIn } from '../accessibility.ts';

const salmon: Dish = {
  seed: 7, vessel: 'plate', cookware: 'tray', glaze: 'bone', layout: 'apart', base: null, sauce: null, bed: null, spread: null,
  pieces: [{ motif: 'salmon', foodId: 'salmon' }, { motif: 'broccoli', foodId: 'broccoli' }], garnish: 'dill',
};

async function show(change: Partial<DishPicture> = {}): Promise<DishPicture> {
  const picture = Object.assign(new DishPicture(), { dish: salmon }, change);
  picture.style.width = '12rem';
  document.body.append(picture);
  await picture.updateComplete;
  return picture;
}

const drawing = (picture: DishPicture): SVGSVGElement => picture.renderRoot.querySelector('svg')!;

describe('dish-picture', () => {
  afterEach(() => document.querySelectorAll('dish-picture').forEach((one) => one.remove()));

  it('is silent beside a name, and named where it stands alone', async () => {
    const beside = await show();
    expect(drawing(beside).getAttribute('aria-hidden')).to.equal('true');
    const alone = await show({ label: 'Salmon, broccoli' });
    expect(drawing(alone).getAttribute('role')).to.equal('img');
    expect(drawing(alone).getAttribute('aria-label')).to.equal('Salmon, broccoli');
    expect(await violationsIn(alone)).to.deep.equal([]);
  });

  it('draws the dish round, as wide as it is let', async () => {
    const picture = await show();
    const box = drawing(picture).getBoundingClientRect();
    expect(box.width).to.equal(picture.getBoundingClientRect().width);
    expect(box.height / box.width).to.be.closeTo(206 / 200, 0.01);
    expect(drawing(picture).querySelectorAll('path').length).to.be.greaterThan(10);
  });

  it('fills its host close up, over a table', async () => {
    const picture = await show({ closeUp: true });
    picture.style.height = '20rem';
    expect(drawing(picture).getBoundingClientRect().height).to.equal(picture.getBoundingClientRect().height);
    expect(drawing(picture).getAttribute('viewBox')).to.equal('0 0 3200 4320');
  });

  it('has its empty plate at once and its food in the frames after', async () => {
    const picture = Object.assign(new DishPicture(), { dish: { ...salmon, seed: 99 } });
    document.body.append(picture);
    await Promise.resolve();
    const first = drawing(picture).querySelectorAll('path').length;
    expect(first).to.equal(4);
    await picture.updateComplete;
    expect(drawing(picture).querySelectorAll('path').length).to.be.greaterThan(first);
  });

  it('shows the dish given last', async () => {
    const picture = Object.assign(new DishPicture(), { dish: { ...salmon, seed: 100 } });
    document.body.append(picture);
    await Promise.resolve();
    picture.dish = { ...salmon, pieces: [], garnish: null, seed: 101 };
    await picture.updateComplete;
    expect(drawing(picture).querySelectorAll('path').length).to.equal(4);
  });

  it('is nothing without a dish', async () => {
    const picture = await show({ dish: null });
    expect(picture.renderRoot.querySelector('svg')).to.equal(null);
  });
});
