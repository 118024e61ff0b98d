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

  const withRemote = [destinations[0]!, { path: '/Remote', word: 'Remote', icon: 'house' as const, isForPhone: true }, ...destinations.slice(1)];
  const shownIn = (bar: TopBar): readonly HTMLElement[] => Array.from(bar.renderRoot.querySelectorAll('a')).filter(({ offsetWidth }) => offsetWidth > 0);

  it('has a place for phones alone on a phone alone', async () => {
    const bar = Object.assign(new TopBar(), { destinations: withRemote });
    document.body.append(bar);
    await bar.updateComplete;
    expect(shownIn(bar).length).to.equal(5);
    await setViewport({ width: 390, height: 844 });
    expect(shownIn(bar).length).to.equal(6);
    await setViewport({ width: 1920, height: 1080 });
  });

  for (const [width, scale] of [[390, 1.5], [360, 1.5], [320, 1.5], [320, 1]] as const) {
    it(`has all six in the width of a phone, ${width} px at ${scale * 100} %`, async () => {
      document.documentElement.style.setProperty('--text-scale', String(scale));
      await setViewport({ width, height: 700 });
      const bar = Object.assign(new TopBar(), { destinations: withRemote });
      document.body.append(bar);
      await bar.updateComplete;
      const places = shownIn(bar).map((one) => one.getBoundingClientRect());
      expect(places.length).to.equal(6);
      expect(places[5]!.right).to.be.at.most(width + 0.5);
      await setViewport({ width: 1920, height: 1080 });
    });
  }
});
