import { customElement, property } from 'lit/decorators.js';
import { PathIcon } from '../path-icon.ts';
import { recipePaths, type RecipeIconName } from './recipe-paths.ts';

export type { RecipeIconName } from './recipe-paths.ts';

/**
 * @summary A picture for what is told of a recipe or done with it, in the text's colour and size; silent, because its word stands beside it.
 */
@customElement('recipe-icon')
export class RecipeIcon extends PathIcon {
  @property() name: RecipeIconName = 'heart';

  protected override get path(): string {
    return recipePaths[this.name];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recipe-icon': RecipeIcon;
  }
}
