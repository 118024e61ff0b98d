import { customElement, property } from 'lit/decorators.js';
import { PathIcon } from '../path-icon.ts';
import { filledIconPaths, iconPaths } from './icon-paths.ts';
import type * as LaterPaths from './later-icon-paths.ts';

export type IconName = keyof typeof iconPaths | keyof typeof LaterPaths.iconPaths;

type Paths = Readonly<Partial<Record<IconName, string>>>;

/** Those of the first screen, and after them all others, once one of them was wanted. */
const drawings: { readonly bold: Paths; readonly filled: Paths }[] = [{ bold: iconPaths, filled: filledIconPaths }];

/** Brings the icons that are not on the first screen; they come by themselves when one is shown, but a moment later. */
export async function bringLaterIcons(): Promise<void> {
  const later = await import('./later-icon-paths.ts');
  drawings[1] = { bold: later.iconPaths, filled: later.filledIconPaths };
}

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
    const { name } = this;
    if (name === '') return '';
    for (const { bold, filled } of drawings) {
      const path = (this.filled ? filled[name] : undefined) ?? bold[name];
      if (path) return path;
    }
    // Without a network it stays a word alone.
    if (!drawings[1]) bringLaterIcons().then(() => this.requestUpdate(), () => undefined);
    return '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-icon': AppIcon;
  }
}
