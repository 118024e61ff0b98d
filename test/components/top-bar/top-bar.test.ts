import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import { TopBar } from '../../../components/top-bar/top-bar.ts';
import { LONGEST_NAME } from '../../../src/domain/person.ts';

const destinations = ['Today', 'Workouts', 'Meals', 'Progress', 'Settings'].map((word) => ({ path: `/${word}`, word, icon: 'house' as const }));

/** As on a TV. */
const tokens = { '--safe-x': '6rem', '--safe-y': '3.375rem', '--display': 'sans-serif' };

describe('top-bar', () => {
  before(async () => {
    await setViewport({ width: 1920, height: 1080 });
    for (const [token, value] of Object.entries(tokens)) document.documentElement.style.setProperty(token, value);
  });
  after(() => Object.keys(tokens).forEach((token) => document.documentElement.style.removeProperty(token)));
  afterEach(() => {
    document.querySelectorAll('top-bar').forEach((bar) => bar.remove());
    document.documentElement.style.removeProperty('--text-scale');
  });

  for (const scale of [1, 1.25, 1.5]) for (const name of ['Jon', 'Alexandra', 'Maximiliane-Josephine', 'Wilhelmina Wohlwollender']) {
    it(`has the whole name in its place, at ${scale * 100} %: ${name}`, async () => {
      expect(name.length).to.be.at.most(LONGEST_NAME);
      document.documentElement.style.setProperty('--text-scale', String(scale));
      const bar = Object.assign(new TopBar(), { destinations, current: '/Progress', person: name, clock: '12:59 PM' });
      document.body.append(bar);
      await bar.updateComplete;
      const person = bar.renderRoot.querySelector('.person')!;
      const words = document.createRange();
      words.selectNodeContents(person);
      const [seen, nav, clock] = [words, bar.renderRoot.querySelector('nav')!, bar.renderRoot.querySelector('.clock')!].map((one) => one.getBoundingClientRect());
      expect(seen!.left).to.be.at.least(nav!.right);
      expect(seen!.right).to.be.at.most(clock!.left);
      expect(seen!.height).to.be.at.most(bar.renderRoot.querySelector('nav a')!.getBoundingClientRect().height);
      expect(clock!.right).to.be.at.most(innerWidth);
    });
  }
});
