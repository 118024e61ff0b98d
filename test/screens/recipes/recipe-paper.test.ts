import { expect } from '@esm-bundle/chai';
import type { OwnRecipe } from '../../../src/domain/meals/own-recipe.ts';
import { RecipePaper } from '../../../src/screens/recipes/recipe-paper.ts';
import { violationsIn } from '../../components/accessibility.ts';
import { growthAt150 } from '../../components/text-size.ts';
import { food, line, recipe } from '../../domain/meals/kitchen.ts';

const foods = { byId: new Map([['carrot', food({ id: 'carrot' })]]), namesOf: () => ['Carrot'] };
const STEW: OwnRecipe = {
  ...recipe([line('carrot', 250, { text: 'chopped' }), line(null, null, { text: 'a scoop of moon dust' })], {
    id: 'own:1', name: 'Stew', servings: 2, equipment: ['a pot', 'a spoon'],
    steps: [{ text: 'Chop.', ingredients: [0], timerMin: null }, { text: 'Simmer.', ingredients: [], timerMin: 75 }],
  }),
  source: 'https://kitchen.example/stew', note: 'Better on the second day.', createdAtMs: 0,
};

async function show(change: Partial<RecipePaper> = {}): Promise<RecipePaper> {
  const paper = Object.assign(new RecipePaper(), { recipe: STEW, foods, servings: 4, facts: 'Dinner · 1 h 30 min', ...change });
  document.body.append(paper);
  await paper.updateComplete;
  return paper;
}

const textsOf = ({ renderRoot }: RecipePaper, selector: string): readonly string[] => [...renderRoot.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('recipe-paper', () => {
  afterEach(() => document.querySelectorAll('recipe-paper').forEach((paper) => paper.remove()));

  it('has what goes in for as many as eat; a line that cannot be scaled says for how many it was written', async () => {
    const paper = await show();
    expect(textsOf(paper, 'h2')).to.deep.equal(['Ingredientsfor 4', 'Steps']);
    expect(textsOf(paper, 'ul li')).to.deep.equal(['500 g carrot, chopped', 'a scoop of moon dust (as written for 2)']);
  });

  it('has the steps with what is waited for, the equipment, the note and where it is from', async () => {
    const paper = await show();
    expect(textsOf(paper, 'ol li')).to.deep.equal(['1Chop.', '2Simmer. 1 h 15 min']);
    expect(textsOf(paper, 'p.facts')).to.deep.equal(['Dinner · 1 h 30 min', 'You need: a pot and a spoon.']);
    expect(textsOf(paper, 'p.end')).to.deep.equal(['Better on the second day.', 'From https://kitchen.example/stew']);
  });

  it('sets a long recipe smaller', async () => {
    const isRoomy = async (text: string): Promise<boolean> => {
      const paper = await show({ recipe: { ...STEW, steps: [{ text, ingredients: [], timerMin: null }] } });
      return paper.renderRoot.querySelector('.roomy') !== null;
    };
    expect(await isRoomy('Stir.')).to.equal(true);
    expect(await isRoomy('Stir. '.repeat(500))).to.equal(false);
  });

  it('follows the person’s text size', async () => {
    const paper = await show();
    for (const [selector, factor] of [['ul li', 1.3], ['ol li', 1.3], ['p.facts', 1.3], ['p.end', 1.5]] as const) expect(growthAt150(paper.renderRoot, selector), selector).to.be.closeTo(factor, 0.01);
  });

  it('has no barriers', async () => {
    expect(await violationsIn(await show())).to.deep.equal([]);
  });
});
