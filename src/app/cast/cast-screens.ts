import type { CastActions } from '../../screens/cast/cast-actions.ts';
import { CastButton } from '../../screens/cast/cast-button.ts';
import { TvScreen } from '../../screens/cast/tv-screen.ts';
import { inIdleTime } from '../idle-time.ts';
import type { ScreenParts } from '../screens.ts';
import { castWay } from './cast-way.ts';
import { secondScreenKind } from './second-screen.ts';

/** `/tv`, on whichever side. */
export function tvScreen(parts: ScreenParts): HTMLElement {
  const screen = new TvScreen();
  screen.isSecond = secondScreenKind() !== 'none';
  if (screen.isSecond) void parts.phones();
  else void opened(parts).then((actions) => (screen.actions = actions));
  return screen;
}

/** Rows for the pause sheet, each a way to another screen: the TV this phone knows, and one that the browser can open. */
export async function waysElsewhere(parts: ScreenParts): Promise<readonly HTMLElement[]> {
  const ways = await Promise.all([
    import('./remote.ts').then(({ goOnRow }) => goOnRow(parts)).catch((error: unknown) => {
      console.error('No TV can be reached from here:', error);
      return null;
    }),
    castButton(parts, true),
  ]);
  return ways.filter((way) => way !== null);
}

/** Of a screen as large as a TV no window is taken to another one: people stand before it as it is. */
export async function castButtonForToday(parts: ScreenParts, open = opened): Promise<HTMLElement | null> {
  const way = secondScreenKind() === 'none' ? castWay() : null;
  if (way === null || (way.kind === 'window' && parts.isShared())) return null;
  const button = new CastButton();
  button.actions = await inIdleTime(() => open(parts));
  button.isAlone = true;
  button.isShort = true;
  return button;
}

/** Null where there is no way to another screen. */
export async function castButton(parts: ScreenParts, isRow = false): Promise<HTMLElement | null> {
  const actions = await opened(parts);
  if (actions.store.state.ways.length === 0) return null;
  const button = new CastButton();
  button.actions = actions;
  button.isRow = isRow;
  button.isAlone = !isRow;
  return button;
}

async function opened(parts: ScreenParts): Promise<CastActions> {
  return (await import('./open-caster.ts')).castActions(parts);
}
