import { expect } from '@esm-bundle/chai';
import type { TimeRow } from '../../../components/time-row/time-row.ts';
import { addDays } from '../../../src/domain/day.ts';
import { weekdayOn, type Intention } from '../../../src/domain/tracking/intention.ts';
import { startRemote } from '../../../src/remote/remote.ts';
import { TimesScreen, type PlanTime } from '../../../src/screens/times/times-screen.ts';
import { createIntentionStore } from '../../../src/store/intention-store.ts';
import { violationsIn } from '../../components/accessibility.ts';

const MONDAY = '2026-11-23';
const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function intention(weekday: Intention['weekday'], minuteOfDay: number): Intention {
  return { id: `on-${weekday}`, personId: 'p', weekday, minuteOfDay, workoutId: null };
}

/** The screen with whoever keeps what it asks for. */
async function show(all: readonly Intention[] = []) {
  const screen = new TimesScreen();
  const planned: PlanTime[] = [];
  screen.store = createIntentionStore();
  screen.store.send({ kind: 'load', all });
  screen.days = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(MONDAY, offset));
  screen.weekdayOf = (day) => NAMES[weekdayOn(day)]!;
  screen.timeOf = (minute) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
  screen.addEventListener('plan-time', ({ detail }) => {
    planned.push(detail);
    const others = screen.store.state.filter(({ weekday }) => weekday !== detail.weekday);
    screen.store.send({ kind: 'load', all: detail.minuteOfDay === null ? others : others.concat(intention(detail.weekday, detail.minuteOfDay)) });
  });
  document.body.append(screen);
  await screen.updateComplete;
  const rows = [...screen.renderRoot.querySelectorAll<TimeRow>('time-row')];
  await Promise.all(rows.map((row) => row.updateComplete));
  const switchOf = (name: string): HTMLElement => rows.find((row) => row.name === name)!.renderRoot.querySelector<HTMLElement>('[role=switch]')!;
  return { screen, planned, rows, switchOf };
}

const KEYS = { left: 37, up: 38, right: 39, down: 40, ok: 13 } as const;

describe('times-screen', () => {
  let stop: () => void = () => undefined;
  afterEach(() => {
    stop();
    document.querySelectorAll('times-screen').forEach((screen) => screen.remove());
  });

  it('is accessible, with times and without', async () => {
    expect(await violationsIn((await show([intention(1, 1_110)])).screen)).to.deep.equal([]);
  });

  it('shows the week from its first day, and the time of each day that has one', async () => {
    const { rows, switchOf } = await show([intention(3, 1_110)]);
    expect(rows.map(({ name }) => name)).to.deep.equal(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
    expect(switchOf('Wednesday').getAttribute('aria-label')).to.equal('Wednesday, 18:30');
    expect(switchOf('Wednesday').getAttribute('aria-checked')).to.equal('true');
    expect(switchOf('Monday').getAttribute('aria-checked')).to.equal('false');
  });

  it('is set by the remote: OK for the day, right for later, and the next day begins at that time', async () => {
    const { screen, planned, switchOf } = await show();
    stop = startRemote({
      platform: { buttonFor: ({ keyCode }) => (Object.keys(KEYS) as (keyof typeof KEYS)[]).find((name) => KEYS[name] === keyCode) ?? null },
      root: document.body,
      onBack: () => undefined,
    });
    switchOf('Monday').focus();
    const press = async (button: keyof typeof KEYS): Promise<void> => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      active?.dispatchEvent(new KeyboardEvent('keydown', { keyCode: KEYS[button], bubbles: true, composed: true, cancelable: true }));
      active?.dispatchEvent(new KeyboardEvent('keyup', { keyCode: KEYS[button], bubbles: true, composed: true }));
      await screen.updateComplete;
      await new Promise(requestAnimationFrame);
    };
    for (const button of ['ok', 'right', 'down', 'down', 'ok', 'left'] as const) await press(button);
    expect(planned).to.deep.equal([
      { weekday: 1, minuteOfDay: 1_110 },
      { weekday: 1, minuteOfDay: 1_140 },
      { weekday: 3, minuteOfDay: 1_140 },
      { weekday: 3, minuteOfDay: 1_110 },
    ]);
  });

  it('is set by a finger: earlier and later stand beside the time', async () => {
    const { planned, rows } = await show([intention(1, 1_110)]);
    const [earlier, later] = rows[0]!.renderRoot.querySelectorAll<HTMLElement>('.step');
    earlier!.click();
    later!.click();
    rows[0]!.renderRoot.querySelector<HTMLElement>('[role=switch]')!.click();
    expect(planned).to.deep.equal([{ weekday: 1, minuteOfDay: 1_080 }, { weekday: 1, minuteOfDay: 1_110 }, { weekday: 1, minuteOfDay: null }]);
  });
});
