import { expect } from '@esm-bundle/chai';
import { ProgressScreen } from '../../../src/screens/progress/progress-screen.ts';
import { violationsIn } from '../../components/accessibility.ts';

const view = (id: string, word: string) => ({ id, word, make: () => Promise.resolve(document.createElement('p')) });

async function show(): Promise<ProgressScreen> {
  const screen = new ProgressScreen();
  screen.views = [view('week', 'This week'), view('history', 'History')];
  screen.current = 'history';
  screen.content = document.createElement('h1');
  screen.content.textContent = 'Nine weeks';
  document.body.append(screen);
  await screen.updateComplete;
  return screen;
}

describe('progress-screen', () => {
  afterEach(() => document.querySelectorAll('progress-screen').forEach((screen) => screen.remove()));

  it('is accessible', async () => {
    expect(await violationsIn(await show())).to.deep.equal([]);
  });

  it('names each view by an address of its own and marks the one that is shown', async () => {
    const links = [...(await show()).renderRoot.querySelectorAll('a')].map((link) => [
      link.textContent, link.getAttribute('href'), link.getAttribute('aria-current'),
    ]);
    expect(links).to.deep.equal([['This week', '/progress?view=week', null], ['History', '/progress?view=history', 'page']]);
  });
});
