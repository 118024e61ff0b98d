import { msg } from '@lit/localize';
import type { ContentProblem } from '../../content/problem.ts';
import { NotFoundScreen } from '../../screens/not-found/not-found-screen.ts';

/** A screen about food that cannot be shown, said in its place. */
export function foodTrouble({ kind, detail }: ContentProblem): HTMLElement {
  const screen = new NotFoundScreen();
  if (kind === 'unknown') return screen;
  console.error('The foods cannot be had:', detail);
  screen.heading = kind === 'unreachable' ? msg('The recipes did not arrive') : msg('The recipes cannot be read');
  screen.sentence = kind === 'unreachable'
    ? msg('The network is away. What you wrote is kept. Press OK to go home, and try again a little later.')
    : msg('Their file is damaged. Training still works, and what you wrote is kept. Press OK to go home.');
  return screen;
}
