import { PhoneCorner } from '../../screens/phones/phone-corner.ts';
import { PhonesScreen } from '../../screens/phones/phones-screen.ts';
import type { PhonesActions } from '../../screens/phones/phones-actions.ts';
import type { PhonesShown } from '../../store/phones-store.ts';
import type { ScreenParts } from '../screens.ts';

export async function phonesScreen(parts: ScreenParts): Promise<HTMLElement> {
  const screen = new PhonesScreen();
  screen.actions = await parts.phones();
  return screen;
}

/** Until a phone is remembered: then it comes by itself, and Today is as it was. */
export async function phoneCornerForToday(parts: ScreenParts): Promise<HTMLElement | null> {
  const actions = await parts.phones();
  const shown = await hubReached(actions);
  return shown.phones.length > 0 ? null : cornerOf(actions);
}

export async function phoneCorner(parts: ScreenParts): Promise<HTMLElement> {
  return cornerOf(await parts.phones());
}

function cornerOf(actions: PhonesActions): HTMLElement {
  const corner = new PhoneCorner();
  corner.actions = actions;
  return corner;
}

/** Nothing is offered that would not work. */
function hubReached({ store }: PhonesActions): Promise<PhonesShown> {
  return new Promise((resolve) => {
    if (store.state.hub === 'here') return resolve(store.state);
    const stop = store.subscribe((state) => {
      if (state.hub !== 'here') return;
      stop();
      resolve(state);
    });
  });
}
