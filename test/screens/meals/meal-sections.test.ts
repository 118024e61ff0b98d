import { expect } from '@esm-bundle/chai';
import { MealSections } from '../../../src/screens/meals/meal-sections.ts';
import { violationsIn } from '../../components/accessibility.ts';

describe('meal-sections', () => {
  afterEach(() => document.querySelectorAll('meal-sections').forEach((sections) => sections.remove()));

  it('leads to week, recipes and shopping, and marks the one that is shown', async () => {
    const sections = new MealSections();
    sections.current = 'shopping';
    document.body.append(sections);
    await sections.updateComplete;
    const links = [...sections.renderRoot.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('aria-current')]);
    expect(links).to.deep.equal([['Week', '/meals', null], ['Recipes', '/recipes', null], ['Shopping', '/shopping', 'page']]);
    expect(await violationsIn(sections)).to.deep.equal([]);
  });
});
