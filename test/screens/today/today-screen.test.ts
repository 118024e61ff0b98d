import { expect } from '@esm-bundle/chai';
import type { Begin } from '../../../src/screens/begin.ts';
import { TodayScreen } from '../../../src/screens/today/today-screen.ts';
import { catalog } from '../../../src/content/catalog.ts';
import { DEFAULT_LOOK } from '../../../src/domain/movement/look.ts';
import { createPeopleStore } from '../../../src/store/people-store.ts';
import { createIntentionStore } from '../../../src/store/intention-store.ts';
import { createWeekStore } from '../../../src/store/week-store.ts';
import { violationsIn } from '../../components/accessibility.ts';

async function show(): Promise<TodayScreen> {
  const [workout, ...others] = catalog.workoutSummaries();
  const screen = new TodayScreen();
  screen.weekStore = createWeekStore('2026-11-22');
  screen.peopleStore = createPeopleStore();
  screen.workout = workout!;
  screen.others = others;
  screen.workoutName = (id) => catalog.workoutName(id);
  screen.weekdayOf = (day) => (day === '2026-11-22' ? 'Sunday' : 'Monday');
  document.body.append(screen);
  await screen.updateComplete;
  return screen;
}

function buttonNamed(screen: TodayScreen, name: string): HTMLElement {
  const found = [...screen.renderRoot.querySelectorAll<HTMLElement>('button')].find(
    (button) => button.textContent?.trim() === name,
  );
  if (!found) throw new Error(`no button named ${name}`);
  return found;
}

describe('today-screen', () => {
  afterEach(() => document.querySelectorAll('today-screen').forEach((screen) => screen.remove()));

  it('begins today’s session once round, or twice round', async () => {
    const screen = await show();
    const begun: Begin[] = [];
    screen.addEventListener('begin', (event) => begun.push(event.detail));
    buttonNamed(screen, 'Start').click();
    buttonNamed(screen, 'Twice, 30 min').click();
    expect(begun).to.deep.equal([
      { workoutId: 'back-and-cardio-15', times: 1 },
      { workoutId: 'back-and-cardio-15', times: 2 },
    ]);
  });

  it('has the way to a TV beside Start when there is one, and Start keeps the focus', async () => {
    const screen = await show();
    screen.remove();
    const cast = document.createElement('button');
    cast.textContent = 'Play on a TV';
    const again = new TodayScreen();
    Object.assign(again, { weekStore: screen.weekStore, peopleStore: screen.peopleStore, workout: screen.workout, loadCast: () => Promise.resolve(cast) });
    document.body.append(again);
    await again.updateComplete;
    buttonNamed(again, 'Start').focus();
    await again.updateComplete;
    const main = again.renderRoot.querySelectorAll('.button.main');
    expect(main.length).to.equal(1);
    expect(buttonNamed(again, 'Start').nextElementSibling === cast).to.equal(true);
    expect(again.shadowRoot?.activeElement === main[0]).to.equal(true);
  });

  it('says what was done today as soon as the week is known', async () => {
    const screen = await show();
    expect(screen.renderRoot.textContent).to.contain('Sunday · today’s session');
    screen.weekStore.send({ kind: 'show', state: { today: '2026-11-22', week: null, sessionsToday: 1 } });
    await screen.updateComplete;
    expect(screen.renderRoot.textContent).to.contain('one session done today');
  });

  it('says the time meant for today until something was done, and nothing when none is meant', async () => {
    const screen = await show();
    const store = createIntentionStore();
    screen.remove();
    screen.intentionStore = store;
    screen.timeOf = (minute) => `${minute / 60}:00`;
    document.body.append(screen);
    await screen.updateComplete;
    expect(screen.renderRoot.textContent).to.contain('Sunday · today’s session');
    store.send({ kind: 'load', all: [{ id: 'i', personId: 'p', weekday: 0, minuteOfDay: 1_080, workoutId: null }] });
    await screen.updateComplete;
    expect(screen.renderRoot.textContent).to.contain('Sunday · training at 18:00');
    screen.weekStore.send({ kind: 'show', state: { today: '2026-11-22', week: null, sessionsToday: 1 } });
    await screen.updateComplete;
    expect(screen.renderRoot.textContent).to.contain('one session done today');
  });

  it('tells the new day when midnight passes', async () => {
    const screen = await show();
    screen.weekStore.send({ kind: 'show', state: { today: '2026-11-23', week: null, sessionsToday: 0 } });
    await screen.updateComplete;
    expect(screen.renderRoot.textContent).to.contain('Monday · today’s session');
  });

  it('says nothing of people as long as there is one, and asks who is here once there are two', async () => {
    const screen = await show();
    const person = (id: string, name: string) => ({ id, name, look: DEFAULT_LOOK });
    screen.peopleStore.send({ kind: 'load', all: [person('a', '')], currentId: 'a' });
    await screen.updateComplete;
    expect(screen.renderRoot.querySelector('person-chip')).to.equal(null);
    screen.peopleStore.send({ kind: 'load', all: [person('a', 'Maria'), person('b', 'Jon')], currentId: 'b' });
    await screen.updateComplete;
    await customElements.whenDefined('person-chip');
    const chip = screen.renderRoot.querySelector('person-chip')!;
    await chip.updateComplete;
    const button = chip.renderRoot.querySelector('button')!;
    expect(button.getAttribute('aria-label')).to.match(/^Jon\./);
    let asked = 0;
    screen.addEventListener('ask-who', () => (asked += 1));
    button.click();
    expect(asked).to.equal(1);
    expect(await violationsIn(screen)).to.deep.equal([]);
  });

  it('is accessible', async () => {
    expect(await violationsIn(await show())).to.deep.equal([]);
  });
});
