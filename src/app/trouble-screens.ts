import { msg, str } from '@lit/localize';
import { catalog } from '../content/catalog.ts';
import type { ContentProblem } from '../content/problem.ts';
import { NotFoundScreen } from '../screens/not-found/not-found-screen.ts';

export function notFoundScreen(): Promise<HTMLElement> {
  return Promise.resolve(new NotFoundScreen());
}

export function contentTrouble(problem: ContentProblem): Promise<HTMLElement> {
  const name = catalog.workoutName(problem.id);
  switch (problem.kind) {
    case 'unknown':
      return notFoundScreen();
    case 'unreachable':
      return troubleScreen(
        msg('The workout did not arrive'),
        msg('The network is away. What you did is kept. Press OK to go home, and try again a little later.'),
      );
    case 'broken':
      console.error('Broken content:', problem.detail);
      return troubleScreen(
        msg(str`“${name}” cannot be read`),
        msg('Its file is damaged. Every other workout still works, and your minutes are kept. Press OK to go home.'),
      );
  }
}

export function troubleScreen(heading: string, sentence: string): Promise<HTMLElement> {
  const screen = new NotFoundScreen();
  screen.heading = heading;
  screen.sentence = sentence;
  return Promise.resolve(screen);
}
