import { compact } from '../../components/tokens.ts';
import type { Platform } from '../platform/platform.ts';

/** From this width on, a screen with a mouse may as well be a TV with a computer behind it; in CSS pixels. */
const TV_WIDTH = 1600;

/**
 * Whether others may look on: a TV, and whatever is as large as one. A phone, a tablet or a laptop is one person's. In doubt it is shared:
 * then a press more is asked for, and nothing is shown that should not be.
 */
export function isSharedScreen(platform: Pick<Platform, 'name'>, page: Window = window): boolean {
  if (platform.name !== 'browser') return true;
  if (page.matchMedia(compact.cssText).matches || page.navigator.maxTouchPoints > 0) return false;
  return page.innerWidth >= TV_WIDTH || !page.matchMedia('(pointer: fine)').matches;
}
