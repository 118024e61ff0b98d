import { expect } from '@esm-bundle/chai';
import { createCuePlayer } from '../../src/audio/cue-player.ts';
import { loudness, onset, RATE } from './rendered.ts';

/** An offline context that behaves like a live one: asleep until `resume` is called. */
function stage({ volume = 7, lengthS = 3 } = {}) {
  const offline = new OfflineAudioContext(2, lengthS * RATE, RATE);
  const gestures = new EventTarget();
  const log = { contexts: 0, nowMs: 1000 };
  const later: (() => void)[] = [];
  let state: AudioContextState = 'suspended';
  const move = (next: AudioContextState) => {
    state = next;
    offline.dispatchEvent(new Event('statechange'));
    return Promise.resolve();
  };
  Object.defineProperties(offline, {
    state: { get: () => state },
    resume: { value: () => move('running') },
    suspend: { value: () => move('suspended') },
    close: { value: () => move('closed') },
  });
  const player = createCuePlayer({
    volume,
    gestures,
    now: () => log.nowMs,
    afterPaint: (run) => later.push(run),
    createContext: () => {
      log.contexts += 1;
      return offline as unknown as AudioContext;
    },
  });
  const key = () => gestures.dispatchEvent(new Event('keydown'));
  const paint = () => later.splice(0).forEach((run) => run());
  const press = () => {
    key();
    paint();
  };
  return { player, log, move, key, paint, press, render: () => offline.startRendering() };
}

describe('the cue player', () => {
  it('opens no audio before the viewer has pressed anything', () => {
    const { player, log, press } = stage();
    player.schedule([{ cue: { kind: 'half' }, inMs: 100 }]);
    player.setVolume(4);
    expect(log.contexts).to.equal(0);
    press();
    press();
    expect(log.contexts).to.equal(1);
  });

  it('answers the first key on screen before it opens the audio', () => {
    const { log, key, paint } = stage();
    key();
    expect(log.contexts).to.equal(0);
    paint();
    expect(log.contexts).to.equal(1);
  });

  it('wakes at a press the sound that the system put to sleep', async () => {
    const { player, press, move, key, render } = stage();
    press();
    await move('suspended');
    key();
    player.schedule([{ cue: { kind: 'half' }, inMs: 300 }]);
    expect(onset(await render())).to.be.closeTo(0.3, 0.005);
  });

  it('opens no audio when it is disposed between a press and its answer', () => {
    const { player, log, key, paint } = stage();
    key();
    player.dispose();
    paint();
    expect(log.contexts).to.equal(0);
  });

  it('opens no audio at volume 0', () => {
    const { player, log, press } = stage({ volume: 0 });
    press();
    player.playSample();
    player.schedule([{ cue: { kind: 'half' }, inMs: 100 }]);
    expect(log.contexts).to.equal(0);
  });

  it('plays what was told before the first press at its own time', async () => {
    const { player, log, press, render } = stage();
    player.schedule([{ cue: { kind: 'half' }, inMs: 300 }, { cue: { kind: 'work-start' }, inMs: 1700 }]);
    log.nowMs += 700;
    press();
    expect(onset(await render())).to.be.closeTo(1, 0.005);
  });

  it('turns louder with the volume', async () => {
    const heard = [];
    for (const volume of [2, 5, 10]) {
      const { player, press, render } = stage({ volume });
      press();
      player.schedule([{ cue: { kind: 'work-start' }, inMs: 0 }]);
      heard.push(loudness(await render(), 0, 0.4));
    }
    expect(heard[0]).to.be.greaterThan(0.0005);
    expect(heard[1]).to.be.greaterThan(3 * (heard[0] ?? 0));
    expect(heard[2]).to.be.greaterThan(3 * (heard[1] ?? 0));
  });

  it('is silent after cancel', async () => {
    const { player, press, render } = stage();
    press();
    player.schedule([{ cue: { kind: 'finish' }, inMs: 200 }]);
    player.cancelAll();
    expect(onset(await render())).to.equal(null);
  });

  it('takes back what still waits for the first press', async () => {
    const { player, press, render } = stage();
    player.schedule([{ cue: { kind: 'half' }, inMs: 300 }]);
    player.cancelAll();
    press();
    expect(onset(await render())).to.equal(null);
  });

  it('takes back what was planned when the volume goes to 0', async () => {
    const { player, press, render } = stage();
    press();
    player.schedule([{ cue: { kind: 'half' }, inMs: 300 }]);
    player.setVolume(0);
    expect(onset(await render())).to.equal(null);
  });

  it('does not play late what was planned before the system put the sound to sleep', async () => {
    const { player, press, move, render } = stage();
    press();
    player.schedule([{ cue: { kind: 'half' }, inMs: 300 }]);
    await move('suspended');
    await move('running');
    expect(onset(await render())).to.equal(null);
  });

  it('drops a cue that is told far too late', async () => {
    const { player, press, render } = stage();
    press();
    player.schedule([{ cue: { kind: 'half' }, inMs: -4000 }]);
    expect(onset(await render())).to.equal(null);
  });

  it('lets the viewer try the sound at once', async () => {
    const { player, render } = stage();
    player.playSample();
    expect(onset(await render())).to.be.closeTo(0, 0.005);
  });

  it('stays quiet and whole where Web Audio is missing', () => {
    const gestures = new EventTarget();
    const player = createCuePlayer({ volume: 7, gestures, createContext: () => null, afterPaint: (run) => run() });
    gestures.dispatchEvent(new Event('keydown'));
    player.schedule([{ cue: { kind: 'half' }, inMs: 10 }]);
    player.setVolume(3);
    player.playSample();
    player.cancelAll();
    player.dispose();
  });

  it('listens to nothing and closes the audio once disposed', () => {
    const { player, log, press } = stage();
    player.dispose();
    press();
    expect(log.contexts).to.equal(0);
  });
});
