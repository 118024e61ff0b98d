import { MealsScreen } from '../../screens/meals/meals-screen.ts';
import type { ScreenParts } from '../screens.ts';

export async function weekScreen(_parts: ScreenParts): Promise<HTMLElement> {
  return Promise.resolve(new MealsScreen());
}
