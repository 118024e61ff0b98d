import { expect } from '@esm-bundle/chai';
import { createWriting } from '../../../src/content/meals/recipe-writing.ts';
import { RecipeEditor } from '../../../src/screens/recipes/recipe-editor.ts';
import { food } from '../../domain/meals/kitchen.ts';

const foods = { byId: new Map([['carrot', food({ id: 'carrot' })]]), namesOf: () => ['Carrot'] };

async function show(): Promise<RecipeEditor> {
  const writing = createWriting(foods);
  const actions = { keep: () => undefined, forget: () => undefined, save: () => Promise.resolve({ path: '/recipes' }) };
  const editor = Object.assign(new RecipeEditor(), { writing, actions, draft: writing.blank() });
  document.body.append(editor);
  await editor.updateComplete;
  return editor;
}

describe('recipe-editor', () => {
  afterEach(() => document.querySelector('recipe-editor')?.remove());

  it('leads by OK from one of its values to the next and round again, for Left and Right change them', async () => {
    const { renderRoot } = await show();
    const steppers = [...renderRoot.querySelectorAll('.steppers value-stepper')];
    const focused = (): number => steppers.findIndex((stepper) => stepper.shadowRoot?.activeElement !== null);
    const seen: number[] = [];
    (steppers[0] as HTMLElement).focus();
    for (let presses = 0; presses < steppers.length; presses += 1) {
      steppers[focused()]?.dispatchEvent(new CustomEvent('next'));
      seen.push(focused());
    }
    expect(seen).to.deep.equal([1, 2, 3, 0]);
  });
});
