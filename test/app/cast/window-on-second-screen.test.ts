import { expect } from '@esm-bundle/chai';
import { readSession } from '../../../src/app/cast/brought-session.ts';
import { castButton } from '../../../src/app/cast/cast-screens.ts';
import { secondScreenKind, SECOND_WINDOW } from '../../../src/app/cast/second-screen.ts';
import type { TvParts } from '../../../src/app/cast/tv.ts';
import type { ScreenParts } from '../../../src/app/screens.ts';
import { advance, type Session } from '../../../src/domain/workout/session.ts';
import { deviceLinkClock } from '../../../src/link/link.ts';
import { PlainLink } from '../../../src/link/plain-link.ts';
import { windowPort } from '../../../src/link/window-link.ts';
import { createPeopleStore } from '../../../src/store/people-store.ts';
import { createSessionStore } from '../../../src/store/session-store.ts';
import { start, step, stepsOf } from '../../domain/workout/factory.ts';

const page = window as unknown as { PresentationRequest?: unknown; matchMedia: unknown; open: unknown; setInterval: unknown };
const browsersOwn = { PresentationRequest: page.PresentationRequest, matchMedia: page.matchMedia, open: page.open, setInterval: page.setInterval };
const playing = (): Session => advance(start(stepsOf([step('strength', 60), step('hard', 60)])), { kind: 'tick', elapsedMs: 4_000 });

const stage = createSessionStore();
const told: string[] = [];
const led: string[] = [];
const opened: (readonly unknown[])[] = [];
/** What looks now and then whether the window is still there. */
const looks: (() => void)[] = [];
const screens = {
  sessionStore: stage,
  peopleStore: createPeopleStore(),
  kept: () => Promise.resolve({ storage: { sessions: { save: () => Promise.resolve(), listBetween: () => Promise.resolve([]) }, settings: {} } }),
  ownStage: () => Promise.resolve(own),
} as unknown as ScreenParts;
const own = {
  screens,
  shell: { question: null },
  desk: {
    clear: () => Promise.resolve(stage.send({ kind: 'load', session: null })),
    take: (session: Session) => stage.send({ kind: 'load', session }),
  },
  go: (path: string) => void led.push(`to ${path}`),
  replace: (path: string) => void led.push(`in place ${path}`),
  tell: (sentence: string) => void told.push(sentence),
  withdrawOffer: () => false,
} as unknown as TvParts;

/** The page on the second screen: a real window of this origin, in a frame because a test has no press that may open one. */
class OtherWindow {
  readonly frame = document.createElement('iframe');
  readonly taken: Session[] = [];
  readonly link: PlainLink;

  constructor() {
    document.body.append(this.frame);
    const inner = this.frame.contentWindow as Window & { readonly Function: FunctionConstructor };
    // Said by that window itself, else it would come from this one.
    const say = inner.Function('other', 'message', 'origin', 'other.postMessage(message, origin)') as (other: Window, message: unknown, origin: string) => void;
    const { send } = windowPort(inner, { closed: false, postMessage: (message, origin) => say(window, message, origin) }, location.origin);
    this.link = new PlainLink({
      clock: deviceLinkClock, log: () => undefined, readSession,
      sessions: { storePerformed: () => Promise.resolve(true), takeOver: (session) => this.taken.push(session) > 0 },
    });
    this.link.attach({ ...windowPort(inner, window, location.origin), send });
  }

  /** As the cross in its corner does. */
  closeByHand(): void {
    this.frame.remove();
  }
}

async function until(what: string, holds: () => boolean): Promise<void> {
  for (let frame = 0; !holds(); frame += 1) {
    if (frame > 300) throw new Error(`Waited until ${what}; told: ${told.join(' ')}`);
    await new Promise((resolve) => { requestAnimationFrame(resolve); });
  }
}

async function pressButton(words: string): Promise<void> {
  const button = await castButton(screens);
  expect(button, 'a way to a second screen').not.to.equal(null);
  document.body.append(button!);
  await (button as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
  const inner = button!.shadowRoot!.querySelector('button')!;
  expect(inner.textContent?.trim()).to.equal(words);
  inner.click();
  button!.remove();
}

describe('a window for the second screen, where a browser cannot present and has a pointer', () => {
  const words = 'Open in a window for the second screen';
  let other: OtherWindow | null = null;

  beforeEach(() => {
    localStorage.removeItem('standtall-cast');
    delete page.PresentationRequest;
    page.matchMedia = (query: string) => ({ matches: query === '(pointer: fine)' });
    page.setInterval = (look: () => void) => looks.push(look);
    told.length = 0;
    led.length = 0;
    opened.length = 0;
  });
  afterEach(() => Object.assign(page, browsersOwn));

  it('says one sentence when the browser opens none, and the workout plays on', async () => {
    page.open = () => null;
    stage.send({ kind: 'load', session: playing() });
    const there = stage.state;
    await pressButton(words);
    await until('it is told', () => told.length > 0);
    expect(told).to.deep.equal(['No other screen was opened. Everything goes on here.']);
    expect(stage.state).to.equal(there);
    expect(led).to.deep.equal([]);
    expect(localStorage.getItem('standtall-cast')).to.equal(null);
  });

  it('opens /tv there at the next press, which takes the workout playing at its second', async () => {
    page.open = (...how: readonly unknown[]) => {
      opened.push(how);
      other = new OtherWindow();
      return other.frame.contentWindow;
    };
    await pressButton(words);
    await until('it has gone', () => led.length > 0);
    expect(opened.map(([path, name]) => [path, name])).to.deep.equal([['/tv', SECOND_WINDOW]]);
    expect([other!.link.state, other!.taken.length, other!.taken[0]?.status.kind, other!.taken[0]?.elapsedMs]).to.deep.equal(['together', 1, 'playing', 4_000]);
    expect(stage.state).to.equal(null);
    expect(told).to.deep.equal([]);
    // In place of the player: Back must not lead into it, where it would begin another workout.
    expect(led).to.deep.equal(['in place /tv']);
  });

  it('gives the workout back, paused at its second, when it is closed by hand', async () => {
    const taken = other!.taken[0]!;
    const performed = advance({ ...taken, epoch: taken.epoch + 1 }, { kind: 'tick', elapsedMs: 7_000 });
    other!.link.keep(performed);
    await until('its record is here', () => other!.link.kept.length === 0);
    other!.closeByHand();
    expect(stage.state).to.equal(null);
    for (const look of looks) look();
    await until('it is back', () => told.length > 0);
    expect(told).to.deep.equal(['The workout is back on this screen, paused where the other one was.']);
    const { id, segmentIndex, elapsedMs, status } = stage.state!;
    expect([id, segmentIndex, elapsedMs, status.kind]).to.deep.equal([performed.id, performed.segmentIndex, performed.elapsedMs, 'paused']);
    expect(led).to.deep.equal([`to /workouts/${performed.workoutId}/play`]);
  });

  it('is told from other windows by its opener and its name', () => {
    const there = { document, location: { pathname: '/tv', search: '' }, navigator: {}, opener: window as unknown, name: SECOND_WINDOW };
    expect(secondScreenKind(there)).to.equal('window');
    expect(secondScreenKind({ ...there, opener: null })).to.equal('none');
    expect(secondScreenKind({ ...there, name: '' })).to.equal('none');
  });
});
