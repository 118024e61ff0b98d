import { CastButton } from '../../screens/cast/cast-button.ts';
import { TvScreen } from '../../screens/cast/tv-screen.ts';
import type { ScreenParts } from '../screens.ts';
import { secondScreenKind } from './second-screen.ts';

/** `/tv`, on whichever side. */
export function tvScreen(parts: ScreenParts): HTMLElement {
  const screen = new TvScreen();
  screen.isSecond = secondScreenKind() !== 'none';
  if (screen.isSecond) void parts.phones();
  else void parts.cast().then((actions) => (screen.actions = actions));
  return screen;
}

/** Null where there is no way to another screen. */
export async function castButton(parts: ScreenParts, isRow = false): Promise<HTMLElement | null> {
  const actions = await parts.cast();
  if (actions.store.state.way === null) return null;
  const button = new CastButton();
  button.actions = actions;
  button.isRow = isRow;
  return button;
}
