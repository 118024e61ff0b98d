import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import { tokens } from '../../../components/tokens.ts';
import type { Button } from '../../../src/buttons.ts';
import type { Session, SessionEvent } from '../../../src/domain/workout/session.ts';
import { advance, startSession } from '../../../src/domain/workout/session.ts';
import { unroll } from '../../../src/domain/workout/timeline.ts';
import type { Step, Workout } from '../../../src/domain/workout/workout.ts';
import { PlayerScreen } from '../../../src/screens/player/player-screen.ts';
import type { Go } from '../../../src/screens/go.ts';
import { Store } from '../../../src/store/store.ts';
import { violationsIn } from '../../components/accessibility.ts';

const GET_READY_MS = 10_000;
const NAMES: Readonly<Record<string, string>> = {
  row: 'Reverse-grip row',
  plank: 'Side plank with arm extension',
  press: 'Straight-arm press back',
  skaters: 'Skaters',
};
const press: Step = {
  exerciseId: 'press',
  phase: 'strength',
  sides: 'both',
  dose: { kind: 'reps', count: 12, tempo: { pullMs: 1000, holdMs: 1000, lowerMs: 3000 } },
};
const plank: Step = {
  exerciseId: 'plank',
  phase: 'strength',
  sides: 'each',
  dose: { kind: 'reps', count: 12, tempo: { pullMs: 1000, holdMs: 500, lowerMs: 1000 } },
};
const skaters: Step = { exerciseId: 'skaters', phase: 'hard', sides: 'alternating', dose: { kind: 'time', durationMs: 60_000 } };
const rest: Step = { exerciseId: null, phase: 'rest', sides: 'both', dose: { kind: 'time', durationMs: 30_000 } };

function sessionOf(steps: readonly Step[], repsWaitForOk = false): Session {
  const workout: Workout = { id: 'w', version: 1, rounds: [{ steps }], canDoTwice: false, equipment: [], countsAs: [], coverExerciseId: 'a-move' };
  return startSession(unroll(workout, { times: 1, repsWaitForOk }), {
    id: 's', workoutId: 'w', workoutVersion: 1, times: 1, countsAs: [], participants: ['p'], startedAtMs: 0, zoneOffsetMinutes: 0,
  });
}

class CountingPlayer extends PlayerScreen {
  renders = 0;

  protected override updated(): void {
    super.updated();
    this.renders += 1;
  }
}

customElements.define('counting-player', CountingPlayer);

async function show(session: Session, elapsedMs = 0): Promise<CountingPlayer> {
  const screen = new CountingPlayer();
  screen.store = new Store<Session | null, SessionEvent>(session, (state, event) => (state ? advance(state, event) : state));
  screen.store.send({ kind: 'tick', elapsedMs });
  screen.exerciseName = (id) => NAMES[id] ?? id;
  screen.texts = (id) => ({
    name: NAMES[id] ?? id, summary: '', cues: ['Palms up. Elbows brush your sides.', 'Pull your elbows back past your hips.'],
    steps: [], mistakes: [], breathing: 'Breathe out as your elbows go back, breathe in as your arms return.', easier: '', harder: '', stop: '',
  });
  screen.workoutName = 'Back & cardio';
  document.body.append(screen);
  await settle(screen);
  return screen;
}

/** Until the screen and all it holds are drawn. */
async function settle(screen: PlayerScreen): Promise<void> {
  await screen.updateComplete;
  for (const child of allIn(screen)) await (child as Partial<PlayerScreen>).updateComplete;
  await screen.updateComplete;
}

function allIn(root: Element | ShadowRoot): readonly Element[] {
  const inner = root instanceof Element && root.shadowRoot ? allIn(root.shadowRoot) : [];
  return [...inner, ...[...root.children].flatMap((child) => [child, ...allIn(child)])];
}

function find(screen: Element, selector: string): HTMLElement {
  const found = allIn(screen).find((element) => element.matches(selector));
  if (!(found instanceof HTMLElement)) throw new Error(`nothing matches ${selector}`);
  return found;
}

function has(screen: Element, selector: string): boolean {
  return allIn(screen).some((element) => element.matches(selector));
}

function nameOf(button: Element): string {
  return button.getAttribute('aria-label') ?? ((button.matches('.row') ? button.querySelector('span') : null) ?? button).textContent?.trim() ?? '';
}

function button(screen: Element, name: string): HTMLElement {
  const found = allIn(screen).find((element) => element.matches('button') && nameOf(element).startsWith(name));
  if (!(found instanceof HTMLElement)) throw new Error(`no button named ${name}`);
  return found;
}

function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** As the remote does it: at the deepest focused element. @returns Whether the screen took the key. */
async function pressKey(screen: PlayerScreen, key: Button, isRepeat = false): Promise<boolean> {
  const event = new CustomEvent('remote-press', { detail: { button: key, isRepeat }, bubbles: true, composed: true, cancelable: true });
  (focused() ?? screen).dispatchEvent(event);
  await settle(screen);
  return event.defaultPrevented;
}

describe('player-screen', () => {
  const style = document.createElement('style');

  before(() => {
    style.textContent = tokens.cssText;
    document.head.append(style);
  });

  beforeEach(() => setViewport({ width: 1920, height: 1080 }));

  afterEach(() => {
    document.querySelectorAll('counting-player').forEach((screen) => screen.remove());
    document.documentElement.style.removeProperty('--text-scale');
  });

  after(() => style.remove());

  it('begins with Get ready, the first move in the headline, the focus on Pause', async () => {
    const screen = await show(sessionOf([press, skaters]), 1_000);
    expect(find(screen, 'h1').textContent).to.equal('Straight-arm press back');
    expect(find(screen, 'phase-tag').shadowRoot?.textContent).to.contain('Get ready');
    expect(find(screen, '[aria-label="Next"]').contains(find(screen, 'h1'))).to.equal(true);
    expect(nameOf(focused()!)).to.equal('Pause');
  });

  it('names the timer without speaking each second', async () => {
    const screen = await show(sessionOf([skaters]), GET_READY_MS + 22_000);
    const timer = find(screen, '[role="timer"]');
    expect([timer.getAttribute('aria-label'), timer.getAttribute('aria-live'), timer.textContent]).to.deep.equal(['Time left', 'off', '38']);
  });

  it('says dose, rep, side and pace of a rep step', async () => {
    const screen = await show(sessionOf([plank]), GET_READY_MS + 8_000);
    const words = allIn(screen).map((element) => (element.childElementCount === 0 ? element.textContent?.trim() : ''));
    for (const word of ['12', 'reps', 'rep 4 of 12', 'Right side', 'Pull 1', 'Hold 0.5', 'Lower 1']) expect(words).to.include(word);
  });

  it('pauses on OK, with Resume focused, and plays on at Back', async () => {
    const screen = await show(sessionOf([skaters]), GET_READY_MS + 5_000);
    expect(await pressKey(screen, 'ok')).to.equal(true);
    expect(find(screen, '[role="dialog"]').getAttribute('aria-label')).to.equal('Paused');
    expect(nameOf(focused()!)).to.equal('Resume');
    expect(await pressKey(screen, 'back')).to.equal(true);
    expect(screen.store.state?.status.kind).to.equal('playing');
    expect(nameOf(focused()!)).to.equal('Pause');
  });

  for (const key of ['up', 'back', 'stop', 'pause', 'play-pause'] as const) {
    it(`opens the pause sheet on ${key}`, async () => {
      const screen = await show(sessionOf([skaters]), GET_READY_MS + 5_000);
      expect(await pressKey(screen, key)).to.equal(true);
      expect(has(screen, '[role="dialog"]')).to.equal(true);
    });
  }

  it('lists all steps on down, the present one focused, and OK goes to another', async () => {
    const screen = await show(sessionOf([press, plank, rest, skaters]), GET_READY_MS + 65_000);
    expect(await pressKey(screen, 'down')).to.equal(true);
    const sheet = find(screen, '[role="dialog"]');
    expect(sheet.querySelector('h2')?.textContent).to.equal('Steps');
    expect(screen.store.state?.status.kind).to.equal('paused');
    const rows = [...sheet.querySelectorAll('button')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows).to.deep.equal([
      'Straight-arm press back 12 reps', 'Side plank with arm extension 12 reps, each side', 'Rest 30 s', 'Skaters 1 min · Hard',
    ]);
    expect(focused()?.textContent).to.contain('Side plank');
    expect(focused()?.getAttribute('aria-current')).to.equal('step');
    expect(await violationsIn(screen)).to.deep.equal([]);
    sheet.querySelectorAll('button')[3]?.click();
    await settle(screen);
    expect(find(screen, 'h1').textContent).to.equal('Skaters');
    expect(screen.store.state?.status.kind).to.equal('playing');
    expect(nameOf(focused()!)).to.equal('Pause');
  });

  it('plays on at Back from the list of steps, which the pause sheet leads to as well', async () => {
    const screen = await show(sessionOf([press, skaters]), GET_READY_MS + 5_000);
    await pressKey(screen, 'ok');
    button(find(screen, '[role="dialog"]'), 'All steps').click();
    await settle(screen);
    expect(focused()?.textContent).to.contain('Straight-arm press back');
    expect(await pressKey(screen, 'back')).to.equal(true);
    expect(screen.store.state?.status.kind).to.equal('playing');
    expect(nameOf(focused()!)).to.equal('Pause');
    await pressKey(screen, 'ok');
    expect(nameOf(focused()!)).to.equal('Resume');
  });

  it('takes OK as done on a rep step that waits', async () => {
    const screen = await show(sessionOf([press, skaters], true), GET_READY_MS + 8_000);
    await pressKey(screen, 'ok');
    expect(find(screen, 'h1').textContent).to.equal('Skaters');
    expect(screen.store.state?.status.kind).to.equal('playing');
  });

  it('steps on and back with the arrows, once however long they are held', async () => {
    const screen = await show(sessionOf([press, skaters, plank]), GET_READY_MS + 1_000);
    await pressKey(screen, 'right');
    expect(await pressKey(screen, 'right', true)).to.equal(true);
    expect(find(screen, 'h1').textContent).to.equal('Skaters');
    await pressKey(screen, 'left');
    expect(find(screen, 'h1').textContent).to.equal('Straight-arm press back');
  });

  it('gives and takes 15 s by the channel keys, and shows it at once', async () => {
    const screen = await show(sessionOf([skaters]), GET_READY_MS + 20_000);
    expect(find(screen, '[role="timer"] .spoken').textContent).to.equal('40');
    await pressKey(screen, 'channel-up');
    expect(find(screen, '[role="timer"] .spoken').textContent).to.equal('55');
    expect(find(screen, '.to-go b').textContent).to.equal('0:55');
    await pressKey(screen, 'channel-down');
    expect(find(screen, '[role="timer"] .spoken').textContent).to.equal('40');
    expect(screen.store.state?.status.kind).to.equal('playing');
  });

  it('leaves keys it does not know to others', async () => {
    const screen = await show(sessionOf([skaters]), GET_READY_MS + 5_000);
    expect(await pressKey(screen, 'guide')).to.equal(false);
    expect(await pressKey(screen, 'red')).to.equal(false);
  });

  it('leaves OK on another button to that button', async () => {
    const screen = await show(sessionOf([press, skaters]), GET_READY_MS + 5_000);
    button(screen, 'Next step').focus();
    expect(await pressKey(screen, 'ok')).to.equal(false);
    button(screen, 'Next step').click();
    await settle(screen);
    expect(find(screen, 'h1').textContent).to.equal('Skaters');
  });

  it('brings the focus back to Pause at the next key, so that OK never presses a button nobody sees', async () => {
    const screen = await show(sessionOf([press, skaters, plank]), GET_READY_MS + 5_000);
    button(screen, 'Next step').focus();
    await pressKey(screen, 'right');
    expect(find(screen, 'h1').textContent).to.equal('Skaters');
    expect(nameOf(focused()!)).to.equal('Pause');
  });

  it('brings the focus back to Pause when the pointer rests and the buttons hide', async () => {
    const screen = await show(sessionOf([press, skaters]), GET_READY_MS + 5_000);
    const rests: (() => void)[] = [];
    const later = window.setTimeout;
    window.setTimeout = ((run: () => void) => rests.push(run)) as typeof window.setTimeout;
    screen.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
    window.setTimeout = later;
    button(screen, 'Next step').focus();
    rests.forEach((rest) => rest());
    await settle(screen);
    expect(screen.hasAttribute('pointing')).to.equal(false);
    expect(nameOf(focused()!)).to.equal('Pause');
  });

  it('offers the contract’s buttons while paused, leaving last, and keeps Tab inside', async () => {
    const screen = await show(sessionOf([press, skaters]), GET_READY_MS + 60_000 + 30_000);
    await pressKey(screen, 'ok');
    const names = allIn(find(screen, '[role="dialog"]')).filter((element) => element.matches('button')).map(nameOf);
    expect(names).to.deep.equal(['Resume', 'Restart step', 'Previous step', 'Next step', 'All steps', 'Finish here, keep 1 min']);
    focused()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', shiftKey: true, bubbles: true, composed: true, cancelable: true }));
    expect(nameOf(focused()!)).to.equal('Finish here, keep 1 min');
  });

  it('goes to the step before, however far this one has come, and plays on', async () => {
    const screen = await show(sessionOf([press, skaters]), GET_READY_MS + 60_000 + 30_000);
    await pressKey(screen, 'ok');
    button(find(screen, '[role="dialog"]'), 'Previous step').click();
    await settle(screen);
    expect(find(screen, 'h1').textContent).to.equal('Straight-arm press back');
    expect(screen.store.state?.status.kind).to.equal('playing');
  });

  it('says in plain words that it slept', async () => {
    const screen = await show(sessionOf([skaters]), GET_READY_MS + 5_000);
    screen.store.send({ kind: 'pause', reason: 'clock-gap' });
    await settle(screen);
    expect(find(screen, '.why').textContent).to.contain('Nothing of the time asleep was counted');
  });

  it('ends with Well done, Done focused, nothing chosen, and goes home', async () => {
    const screen = await show(sessionOf([press, skaters]), GET_READY_MS + 120_000);
    expect(find(screen, 'h1').textContent).to.equal('Well done');
    expect(nameOf(focused()!)).to.equal('Done');
    expect(allIn(screen).filter((element) => element.matches('[role="radio"][aria-checked="true"]'))).to.have.length(0);
    const places: Go[] = [];
    screen.addEventListener('go', (event) => places.push(event.detail));
    button(screen, 'Done').click();
    await pressKey(screen, 'back');
    // Back must not lead into the player again, where another session would begin.
    expect(places).to.deep.equal([{ to: '/', isReplacing: true }, { to: '/', isReplacing: true }]);
  });

  it('credits hard minutes as moderate when it was easier than planned', async () => {
    const screen = await show(sessionOf([press, skaters]), GET_READY_MS + 120_000);
    expect(find(screen, '.sum dd').textContent).to.equal('2 min');
    button(screen, 'Easier than planned').click();
    await settle(screen);
    expect(find(screen, '.sum dd').textContent).to.equal('1 min');
    expect(button(screen, 'Easier than planned').getAttribute('aria-checked')).to.equal('true');
  });

  it('has kind words for an early end', async () => {
    const screen = await show(sessionOf([press, skaters]), GET_READY_MS + 70_000);
    await pressKey(screen, 'ok');
    button(screen, 'Finish here').click();
    await settle(screen);
    expect(find(screen, '.kind').textContent).to.contain('All 1 min are kept');
  });

  it('does not say "every step" when one was passed over, and has no line for what was not done', async () => {
    const screen = await show(sessionOf([press, skaters]), GET_READY_MS + 1_000);
    await pressKey(screen, 'right');
    screen.store.send({ kind: 'tick', elapsedMs: 60_000 });
    await settle(screen);
    expect(find(screen, 'h1').textContent).to.equal('Well done');
    expect(find(screen, '.kind').textContent).not.to.contain('Every step');
    expect(allIn(screen).filter((element) => element.matches('dl .line')).map((line) => line.querySelector('dd')?.textContent)).to.deep.equal(['1 min', '2 min']);
  });

  it('counts a short rest on the line of the interval it follows, so that the lines make the sum', async () => {
    const hard: Step = { ...skaters, dose: { kind: 'time', durationMs: 40_000 } };
    const shortRest: Step = { ...rest, dose: { kind: 'time', durationMs: 20_000 } };
    const screen = await show(sessionOf([hard, shortRest, hard, shortRest]), GET_READY_MS + 120_000);
    expect(find(screen, '.kind').textContent).to.contain('Every step');
    expect(find(screen, '.line.hard dd').textContent).to.equal('2 min');
    expect(find(screen, '.sum dd').textContent).to.equal('4 min');
  });

  it('speaks when the step changes, not when the second does', async () => {
    const screen = await show(sessionOf([press, skaters]), GET_READY_MS + 58_000);
    const said = find(screen, '[role="status"]');
    const first = said.textContent;
    screen.store.send({ kind: 'tick', elapsedMs: 1_000 });
    await settle(screen);
    expect(said.textContent).to.equal(first);
    screen.store.send({ kind: 'tick', elapsedMs: 2_000 });
    await settle(screen);
    expect(said.textContent).to.equal('Hard. Skaters');
  });

  it('renders at most twice in 120 ticks that change nothing visible, while its bar moves', async () => {
    const screen = await show(sessionOf([skaters]), GET_READY_MS + 20_010);
    const bar = find(screen, 'time-bar').shadowRoot?.querySelector('div');
    const placed = bar?.style.transform;
    const before = screen.renders;
    for (let tick = 0; tick < 120; tick += 1) {
      screen.store.send({ kind: 'tick', elapsedMs: 8 });
      await screen.updateComplete;
    }
    expect(screen.renders - before).to.be.at.most(2);
    expect(bar?.style.transform).not.to.equal(placed);
  });

  for (const [width, height] of [[1920, 1080], [1280, 720]] as const) {
    for (const scale of ['1', '1.25', '1.5']) {
      it(`keeps the longest names apart from everything at ${width}x${height}, text ${scale}`, async () => {
        await setViewport({ width, height });
        document.documentElement.style.setProperty('--text-scale', scale);
        for (const elapsedMs of [2_000, GET_READY_MS + 8_000, GET_READY_MS + 31_000, GET_READY_MS + 70_000, GET_READY_MS + 140_000]) {
          const screen = await show(sessionOf([plank, rest, plank, press, skaters]), elapsedMs);
          const name = find(screen, 'h1');
          expect(name.scrollWidth, 'name').to.be.at.most(name.clientWidth);
          const column = find(screen, '.column').lastElementChild!.getBoundingClientRect();
          const card = find(screen, '.card').getBoundingClientRect();
          expect(column.bottom, `column at ${elapsedMs}`).to.be.at.most(card.top);
          // Within the safe area, give or take the four pixels that spare the screen.
          expect(card.bottom).to.be.at.most(height * 0.955);
          screen.remove();
        }
      });
    }
  }

  it('hands the form cues to the coach when a figure takes their place', async () => {
    const screen = await show(sessionOf([skaters]), GET_READY_MS + 9_000);
    expect(has(screen, 'form-cues')).to.equal(true);
    expect(find(screen, '.voice').textContent).to.contain('Breathe out');
    const figure = document.createElement('div');
    figure.slot = 'figure';
    screen.append(figure);
    await new Promise((drawn) => requestAnimationFrame(drawn));
    await settle(screen);
    expect(find(screen, '.voice').textContent).to.equal('Pull your elbows back past your hips.');
  });

  it('has buttons a thumb can hit on a phone', async () => {
    await setViewport({ width: 390, height: 844 });
    const screen = await show(sessionOf([press, skaters], true), GET_READY_MS + 5_000);
    for (const name of ['Pause', 'Next step', 'Previous step', 'Done']) {
      expect(button(screen, name).getBoundingClientRect().height, name).to.be.at.least(46);
    }
  });

  it('stands still where motion is unwelcome', async () => {
    document.documentElement.setAttribute('reduced-motion', '');
    const screen = await show(sessionOf([skaters]), GET_READY_MS + 5_000);
    document.documentElement.removeAttribute('reduced-motion');
    expect(getComputedStyle(screen).getPropertyValue('--travel').trim()).to.equal('0');
  });

  const moments: Readonly<Record<string, readonly [Session, number]>> = {
    'getting ready': [sessionOf([plank, skaters]), 2_000],
    'in a rep step': [sessionOf([plank, skaters]), GET_READY_MS + 8_000],
    'in a hard minute': [sessionOf([skaters, plank]), GET_READY_MS + 22_000],
    'in the last ten seconds': [sessionOf([skaters, plank]), GET_READY_MS + 55_000],
    'in a rest': [sessionOf([skaters, rest, plank]), GET_READY_MS + 65_000],
    'at the end': [sessionOf([skaters]), GET_READY_MS + 60_000],
  };
  for (const [moment, [session, elapsedMs]] of Object.entries(moments)) {
    it(`is accessible ${moment}`, async () => {
      expect(await violationsIn(await show(session, elapsedMs))).to.deep.equal([]);
    });
  }

  it('is accessible while paused', async () => {
    const screen = await show(sessionOf([press, skaters]), GET_READY_MS + 70_000);
    await pressKey(screen, 'ok');
    expect(await violationsIn(screen)).to.deep.equal([]);
  });
});
