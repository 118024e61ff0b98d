import { customElement, property } from 'lit/decorators.js';
import { PathIcon } from '../path-icon.ts';
import { filledIconPaths, iconPaths } from './icon-paths.ts';
import type { IconName } from './icon-paths.ts';

export type { IconName } from './icon-paths.ts';

/**
 * @summary One icon in the text's colour and size; silent for screen readers, because a word always stands beside it.
 * @cssproperty --icon-size - Width and height; the text's size by default.
 */
@customElement('app-icon')
export class AppIcon extends PathIcon {
  @property() name: IconName | '' = '';
  /** Solid instead of outlined, where the icon has a solid drawing. */
  @property({ type: Boolean, reflect: true }) filled = false;

  protected override get path(): string {
    if (this.name === '') return '';
    return (this.filled ? filledIconPaths[this.name] : undefined) ?? iconPaths[this.name];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-icon': AppIcon;
  }
}
