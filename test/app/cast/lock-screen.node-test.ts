import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LockScreen } from '../../../src/app/cast/lock-screen.ts';
import { silentWav } from '../../../src/app/cast/silence.ts';
import { createRemoteStore, type Line, type Playing } from '../../../src/store/remote-store.ts';

const line: Line = { tvId: 'tv', tvName: 'TV', state: 'together', trouble: null, shortString: null, isMatchedHere: false, hasBeenHere: true };
const playing: Playing = {
  id: 's', workoutName: 'Back and cardio', status: 'playing', segmentIndex: 0, moveName: 'Single-arm row', side: 'left', sideWords: 'Left side', phase: 'strength', doseWords: null,
  waitsForOk: false, segmentLeftMs: 1, leftMs: 1, segmentMs: 1, nextMoveName: null, minutesPerformed: 0, volume: null, variant: 'regular', variants: [], exerciseId: null,
};

function open({ mayPlay = true, isMissing = false } = {}) {
  const store = createRemoteStore();
  const log: string[] = [];
  const handlers = new Map<string, (() => void) | null>();
  const session = {
    metadata: null as { title: string; artist: string } | null,
    playbackState: 'none',
    setActionHandler: (action: string, act: (() => void) | null): void => {
      if (action === 'previoustrack') throw new TypeError('not known here');
      handlers.set(action, act);
    },
  };
  const state = { mayPlay };
  const lock = new LockScreen({
    store,
    command: ({ kind }) => void log.push(kind),
    mediaSession: isMissing ? undefined : (session as unknown as MediaSession),
    createMetadata: (init) => init as MediaMetadata,
    createSound: () => ({
      play: () => (state.mayPlay ? Promise.resolve(void log.push('sound')) : Promise.reject(new Error('no gesture'))),
      pause: () => void log.push('silence'),
    }),
  });
  const play = (change: Partial<Playing> = {}): void => store.send({ kind: 'now-playing', playing: { ...playing, ...change }, atMs: 0 });
  store.send({ kind: 'line', line });
  const shown = () => ({ title: session.metadata ? `${session.metadata.title} / ${session.metadata.artist}` : undefined, state: session.playbackState });
  return { store, lock, log, shown, handlers, play, state };
}

describe('the lock screen', () => {
  it('waits for a press, then names the move and the workout', () => {
    const { lock, log, shown, play } = open();
    play();
    assert.deepEqual(log, []);
    assert.deepEqual(shown(), { title: undefined, state: 'none' });
    lock.touched();
    assert.deepEqual(log, ['sound']);
    assert.deepEqual(shown(), { title: 'Single-arm row · Left side / Back and cardio', state: 'playing' });
  });

  it('steers the TV, and follows its pause', () => {
    const { lock, log, shown, handlers, play } = open();
    lock.touched();
    play();
    for (const action of ['pause', 'play', 'nexttrack']) handlers.get(action)?.();
    assert.deepEqual(log, ['sound', 'pause', 'resume', 'next']);
    play({ status: 'paused' });
    assert.equal(shown().state, 'paused');
  });

  it('is off when nothing plays any more, or the TV is lost', () => {
    for (const end of ['ended', 'lost'] as const) {
      const { store, lock, log, shown, handlers, play } = open();
      lock.touched();
      play();
      if (end === 'ended') play({ status: 'ended' });
      else store.send({ kind: 'line', line: { ...line, state: 'lost' } });
      assert.deepEqual(log, ['sound', 'silence']);
      assert.deepEqual(shown(), { title: undefined, state: 'none' });
      assert.equal(handlers.get('pause'), null);
    }
  });

  it('tries again with the next press where a browser did not let it', async () => {
    const { lock, log, play, state } = open({ mayPlay: false });
    play();
    lock.touched();
    await Promise.resolve();
    await Promise.resolve();
    state.mayPlay = true;
    lock.touched();
    assert.deepEqual(log, ['sound']);
  });

  it('does nothing on an engine without it', () => {
    const { lock, log, play } = open({ isMissing: true });
    play();
    lock.touched();
    assert.deepEqual(log, []);
  });

  it('plays a whole sound file of ten seconds of nothing', () => {
    const wav = silentWav();
    assert.equal(new TextDecoder().decode(wav.subarray(0, 4)), 'RIFF');
    assert.equal(new DataView(wav.buffer).getUint32(40, true), wav.length - 44);
    assert.ok(wav.subarray(44).every((sample) => sample === 128));
  });
});
