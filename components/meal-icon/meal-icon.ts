import { customElement, property } from 'lit/decorators.js';
import { mealPaths, type MealIconName } from './meal-paths.ts';
import { PathIcon } from '../path-icon.ts';

/**
 * @summary What is done with a meal, or what kind it is, in the text's colour and size; silent for screen readers, because a word stands beside it.
 */
@customElement('meal-icon')
export class MealIcon extends PathIcon {
  @property() name: MealIconName = 'cook';

  protected override get path(): string {
    return mealPaths[this.name];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meal-icon': MealIcon;
  }
}
