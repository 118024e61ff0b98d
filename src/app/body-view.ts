import { dayWords } from './day-words.ts';
import type { ScreenParts } from './screens.ts';

export async function bodyView({ kept, settingsStore, weekStore, isShared }: ScreenParts): Promise<HTMLElement> {
  const [{ BodyView }, { storage, personId }] = await Promise.all([import('../screens/progress/body-view.ts'), kept()]);
  const view = new BodyView();
  view.repository = storage.measurements;
  view.personId = personId;
  view.today = weekStore.state.today;
  view.units = settingsStore.state.person.units;
  view.isShared = isShared();
  view.dayWords = dayWords;
  return view;
}
