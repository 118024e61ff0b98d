import { expect } from '@esm-bundle/chai';
import { RemoteScreen } from '../../../src/screens/remote/remote-screen.ts';
import type { RemoteActions } from '../../../src/screens/remote/remote-actions.ts';
import { advance, type Session } from '../../../src/domain/workout/session.ts';
import { createRemoteStore, type FindTrouble, type Line, type LineTrouble, type Playing } from '../../../src/store/remote-store.ts';
import { Store } from '../../../src/store/store.ts';
import { start, step, stepsOf } from '../../domain/workout/factory.ts';
import { violationsIn } from '../../components/accessibility.ts';

const line = (change: Partial<Line> = {}): Line => ({
  tvId: 'tv', tvName: 'Living room TV', state: 'together', trouble: null, shortString: null, isMatchedHere: false, hasBeenHere: true, ...change,
});

const playing = (change: Partial<Playing> = {}): Playing => ({
  id: 's', workoutName: 'Back and cardio', status: 'playing', segmentIndex: 1, moveName: 'Single-arm row', side: 'right', sideWords: 'Right side', phase: 'strength',
  doseWords: '12 reps', waitsForOk: false, segmentLeftMs: 20_000, leftMs: 684_000, segmentMs: 40_000, nextMoveName: 'Fast march', minutesPerformed: 5, volume: 0.7,
  variant: 'regular', variants: [], exerciseId: null, ...change,
});

async function show(more: Partial<Pick<RemoteScreen, 'session' | 'workoutName'>> = {}) {
  const screen = new RemoteScreen();
  const done: unknown[][] = [];
  const note = (name: string) => (...args: unknown[]): void => void done.push([name, ...args]);
  const names: readonly (keyof RemoteActions)[] = ['find', 'connect', 'remove', 'leave', 'resume', 'theyMatch', 'theyDiffer', 'press', 'command', 'type', 'give', 'bring', 'goOn'];
  screen.store = createRemoteStore();
  screen.actions = Object.fromEntries(names.map((name) => [name, note(name)])) as unknown as RemoteActions;
  Object.assign(screen, more);
  document.body.append(screen);
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn += 1) {
      await screen.updateComplete;
      await new Promise(requestAnimationFrame);
    }
  };
  await settle();
  const all = (root: ParentNode = screen.renderRoot): HTMLElement[] => Array.from(root.querySelectorAll<HTMLElement>('*')).flatMap((element) => (element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element]));
  const button = (name: string): HTMLElement => {
    const found = all().find((element) => element.localName === 'button' && (element.getAttribute('aria-label') ?? element.textContent?.trim()) === name);
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  const text = (): string => all().map((element) => Array.from(element.childNodes).filter((node) => node.nodeType === 3).map((node) => node.textContent!.trim()).join(' ')).join(' ').replace(/\s+/g, ' ');
  return { screen, done, settle, button, text, send: async (event: Parameters<typeof screen.store.send>[0]) => { screen.store.send(event); await settle(); } };
}

describe('remote-screen', () => {
  afterEach(() => document.querySelectorAll('remote-screen').forEach((screen) => screen.remove()));

  it('is accessible before, while numbers are compared, with something playing, and out of reach', async () => {
    const { screen, send } = await show();
    await send({ kind: 'known-tvs', tvs: [{ id: 'tv', name: 'Living room TV' }] });
    expect(await violationsIn(screen)).to.deep.equal([]);
    await send({ kind: 'line', line: line({ state: 'buttons-only', shortString: '274066' }) });
    expect(await violationsIn(screen)).to.deep.equal([]);
    await send({ kind: 'line', line: line() });
    await send({ kind: 'now-playing', playing: playing({ variants: ['easier', 'regular', 'harder'] }), atMs: 0 });
    expect(await violationsIn(screen)).to.deep.equal([]);
    await send({ kind: 'line', line: line({ state: 'lost', trouble: 'no-hub' }) });
    expect(await violationsIn(screen)).to.deep.equal([]);
  });

  it('has a sentence of its own for each reason a code or QR leads nowhere', async () => {
    const { send, text } = await show();
    const whys: readonly FindTrouble[] = ['no-code', 'wrong', 'expired', 'too-many-tries', 'no-hub', 'other-version', 'try-again', 'no-invitation', 'own-tv', 'differ', 'code-spent', 'removed', 'no-keys'];
    const said = new Set<string>();
    for (const why of whys) {
      await send({ kind: 'finding', finding: { kind: 'refused', why, againAtMs: why === 'too-many-tries' ? 42_000 : null } });
      said.add(text());
      if (why === 'too-many-tries') expect(text()).to.include('in 42 s');
    }
    expect(said.size).to.equal(whys.length);
  });

  it('has a sentence of its own for each reason phone and TV are not together', async () => {
    const { send, text } = await show();
    const troubles: readonly LineTrouble[] = ['no-hub', 'no-tv', 'no-answer', 'unknown-device', 'not-invited', 'code-spent', 'removed', 'other-version', 'replaced', 'room-full'];
    const said = new Set<string>();
    for (const trouble of troubles) {
      await send({ kind: 'line', line: line({ state: 'connecting', trouble, hasBeenHere: false }) });
      said.add(text());
    }
    expect(said.size).to.equal(troubles.length);
  });

  it('removes a known TV only after a question', async () => {
    const { send, button, done, settle } = await show();
    await send({ kind: 'known-tvs', tvs: [{ id: 'tv', name: 'Living room TV' }] });
    button('Remove Living room TV').click();
    await settle();
    button('Keep it').click();
    await settle();
    expect(done).to.deep.equal([]);
    button('Remove Living room TV').click();
    await settle();
    button('Remove').click();
    expect(done).to.deep.equal([['remove', 'tv']]);
  });

  it('lets buttons work while numbers are compared, and says that the rest waits', async () => {
    const { send, button, done, text } = await show();
    await send({ kind: 'line', line: line({ state: 'buttons-only', shortString: '274066' }) });
    expect(text()).to.include('Buttons work now');
    for (const name of ['Up', 'Down', 'Left', 'Right', 'OK', 'Back', 'Pause', 'Next step', 'Previous step']) button(name).click();
    button('They match').click();
    button('They differ').click();
    expect(done).to.deep.equal([
      ['press', 'up'], ['press', 'down'], ['press', 'left'], ['press', 'right'], ['press', 'ok'], ['press', 'back'],
      ['command', { kind: 'pause' }], ['command', { kind: 'next' }], ['command', { kind: 'previous' }], ['theyMatch'], ['theyDiffer'],
    ]);
  });

  it('says at once that the TV is out of reach, and its buttons are off', async () => {
    const { send, button, done, text } = await show();
    await send({ kind: 'line', line: line() });
    await send({ kind: 'now-playing', playing: playing(), atMs: 0 });
    await send({ kind: 'line', line: line({ state: 'lost', trouble: 'no-hub' }) });
    expect(text()).to.include('The TV is out of reach. Your session goes on there.');
    for (const name of ['OK', 'Pause', 'Next step', 'Back']) {
      expect(button(name).getAttribute('aria-disabled')).to.equal('true');
      button(name).click();
    }
    expect(done).to.deep.equal([]);
  });

  it('says of the session on a TV out of reach only what is so', async () => {
    const { send, text } = await show();
    await send({ kind: 'line', line: line() });
    const lost = async (there: Playing | null): Promise<string> => {
      await send({ kind: 'now-playing', playing: there, atMs: 0 });
      await send({ kind: 'line', line: line({ state: 'lost', trouble: 'no-hub' }) });
      return text();
    };
    expect(await lost(playing({ status: 'paused' }))).to.include('Your session waits there, paused.').and.not.to.include('goes on there');
    for (const nothing of [null, playing({ status: 'ended' })]) expect(await lost(nothing)).to.include('The TV is out of reach.').and.not.to.include('Your session');
  });

  it('offers easier and harder only where the move has them', async () => {
    const { send, text, button, done } = await show();
    await send({ kind: 'line', line: line() });
    await send({ kind: 'now-playing', playing: playing(), atMs: 0 });
    expect(text()).not.to.include('How does it feel?');
    await send({ kind: 'now-playing', playing: playing({ variants: ['easier', 'regular'] }), atMs: 0 });
    expect(text()).to.include('How does it feel?');
    expect(text()).not.to.include('Harder');
    button('Easier').click();
    expect(done).to.deep.equal([['command', { kind: 'variant', variant: 'easier' }]]);
  });

  it('brings what plays on the TV here, and asks once', async () => {
    const { send, button, done } = await show();
    await send({ kind: 'line', line: line() });
    await send({ kind: 'now-playing', playing: playing(), atMs: 0 });
    button('Go on here').click();
    expect(done).to.deep.equal([['bring']]);
    await send({ kind: 'handing-over', state: 'asking' });
    expect(button('Asking the TV…').getAttribute('aria-disabled')).to.equal('true');
  });

  it('has the workout that is paused on this device go on on the TV, or here; with no TV in reach only here', async () => {
    const session = new Store<Session | null, never>(advance(start(stepsOf([step('strength', 60)])), { kind: 'pause', reason: 'viewer' }), (state) => state);
    const { send, button, done, screen, text } = await show({ session, workoutName: () => 'Back & cardio' });
    button('Go on here').click();
    expect(text()).not.to.include('Go on on');
    await send({ kind: 'line', line: line() });
    expect(text()).to.include('Paused here · 1:10 left');
    button('Go on on Living room TV').click();
    expect(done).to.deep.equal([['goOn'], ['give']]);
    expect(await violationsIn(screen)).to.deep.equal([]);
    await send({ kind: 'now-playing', playing: playing(), atMs: 0 });
    expect(text()).not.to.include('Paused here');
  });

  it('finishes only after a question, whose first answer goes on', async () => {
    const { send, button, done, settle } = await show();
    await send({ kind: 'line', line: line() });
    await send({ kind: 'now-playing', playing: playing(), atMs: 0 });
    button('Finish here, keep 5 min').click();
    await settle();
    button('Go on').click();
    await settle();
    expect(done).to.deep.equal([]);
  });

  it('turns a keyboard’s arrows and Esc into the TV’s', async () => {
    const { screen, send, done } = await show();
    await send({ kind: 'line', line: line() });
    const main = screen.renderRoot.querySelector('main')!;
    const press = (button: string): boolean => main.dispatchEvent(new CustomEvent('remote-press', { detail: { button, isRepeat: false }, bubbles: true, composed: true, cancelable: true }));
    expect(press('left')).to.equal(false);
    // The phone's own Back leaves the page.
    expect(press('back')).to.equal(true);
    main.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    expect(done).to.deep.equal([['press', 'left'], ['press', 'back']]);
  });
});
