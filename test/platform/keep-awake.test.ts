import { expect } from '@esm-bundle/chai';
import { awakeVideoWay } from '../../src/platform/awake-video.ts';
import { keepAwakeBy, type AwakeWay } from '../../src/platform/keep-awake.ts';
import { wakeLockWay } from '../../src/platform/wake-lock.ts';

/** A means that works or not, and writes down what was asked of it. */
function means(works: boolean, log: string[], name: string): AwakeWay & { lose(): void } {
  let onLost: () => void = () => undefined;
  return {
    acquire(lost) {
      onLost = lost;
      log.push(`ask ${name}`);
      return Promise.resolve(works);
    },
    release: () => void log.push(`release ${name}`),
    lose: () => onLost(),
  };
}

/** A page whose visibility the test decides. */
function pageOf(): { page: Document; show(state: DocumentVisibilityState): Promise<void> } {
  const target = new EventTarget();
  const page = Object.assign(target, { visibilityState: 'visible' }) as unknown as Document;
  return {
    page,
    async show(state) {
      Object.assign(page, { visibilityState: state });
      target.dispatchEvent(new Event('visibilitychange'));
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    },
  };
}

describe('keeping the screen on', () => {
  it('uses the first means that works, and lets it go', async () => {
    const log: string[] = [];
    const keepAwake = keepAwakeBy([means(false, log, 'lock'), means(true, log, 'tv'), means(true, log, 'video')]);
    await keepAwake(true);
    await keepAwake(true);
    await keepAwake(false);
    expect(log).to.deep.equal(['ask lock', 'ask tv', 'release tv']);
  });

  it('goes on to the next means when one throws or never answers', async () => {
    const log: string[] = [];
    const setTimeout = window.setTimeout;
    window.setTimeout = ((run: () => void) => setTimeout(run, 0)) as typeof window.setTimeout;
    const throwing: AwakeWay = { acquire: () => { throw new Error('no such call on this set'); }, release: () => undefined };
    let answerLate: (holds: boolean) => void = () => undefined;
    const silent: AwakeWay = {
      acquire: () => new Promise((resolve) => { answerLate = resolve; }),
      release: () => void log.push('release silent'),
    };
    const video: AwakeWay = { ...means(true, log, 'video'), release: () => { throw new Error('nor this one'); } };
    const keepAwake = keepAwakeBy([throwing, silent, video]);
    await keepAwake(true);
    await keepAwake(false);
    window.setTimeout = setTimeout;
    expect(log).to.deep.equal(['release silent', 'ask video']);
    answerLate(true);
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    expect(log, 'what came too late').to.deep.equal(['release silent', 'ask video', 'release silent']);
  });

  it('asks again when the page comes back and the system had taken the lock', async () => {
    const log: string[] = [];
    const lock = means(true, log, 'lock');
    const { page, show } = pageOf();
    const keepAwake = keepAwakeBy([lock], page);
    await keepAwake(true);
    lock.lose();
    await show('hidden');
    await show('visible');
    expect(log).to.deep.equal(['ask lock', 'ask lock']);
  });

  it('stays off when the page comes back while the workout is paused', async () => {
    const log: string[] = [];
    const lock = means(true, log, 'lock');
    const { page, show } = pageOf();
    const keepAwake = keepAwakeBy([lock], page);
    await keepAwake(true);
    await keepAwake(false);
    await show('hidden');
    await show('visible');
    expect(log).to.deep.equal(['ask lock', 'release lock']);
  });

  it('lets go of a lock that is granted after the viewer has paused', async () => {
    const log: string[] = [];
    const keepAwake = keepAwakeBy([means(true, log, 'lock')]);
    const asking = keepAwake(true);
    await keepAwake(false);
    await asking;
    expect(log).to.deep.equal(['ask lock', 'release lock']);
  });

  it('a browser without a lock, or with a refused one, says so', async () => {
    expect(await wakeLockWay({} as Navigator).acquire(() => undefined)).to.equal(false);
    const refusing = { wakeLock: { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } };
    expect(await wakeLockWay(refusing as unknown as Navigator).acquire(() => undefined)).to.equal(false);
  });
});

describe('the video that keeps a screen on', () => {
  const media = { mp4: '/assets/media/awake.mp4', webm: '/assets/media/awake.webm' };
  const video = (): HTMLVideoElement | null => document.querySelector('body > video');

  it('fills the view, sounds in silence, is not looped, and cannot be reached', async () => {
    const way = awakeVideoWay(media);
    await way.acquire(() => undefined);
    const player = video()!;
    const { width, height } = player.getBoundingClientRect();
    expect([width, height]).to.deep.equal([document.documentElement.clientWidth, window.innerHeight]);
    expect(player.muted).to.equal(false);
    expect(player.loop).to.equal(false);
    expect(player.tabIndex).to.equal(-1);
    expect(getComputedStyle(player).opacity).to.equal('0.01');
    way.release();
    expect(video()).to.equal(null);
  });

  it('waits for a key or a touch where sound may not start by itself', async () => {
    const play = HTMLMediaElement.prototype.play;
    let tries = 0;
    HTMLMediaElement.prototype.play = () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new DOMException('gesture', 'NotAllowedError')) : Promise.resolve();
    };
    const way = awakeVideoWay(media);
    await way.acquire(() => undefined);
    expect(tries).to.equal(1);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
    expect(tries).to.equal(2);
    way.release();
    HTMLMediaElement.prototype.play = play;
  });

  it('begins again before its end, by seeking', async () => {
    const way = awakeVideoWay(media);
    await way.acquire(() => undefined);
    const player = video()!;
    let seconds = 3.7;
    Object.defineProperty(player, 'duration', { value: 4 });
    Object.defineProperty(player, 'currentTime', { get: () => seconds, set: (to: number) => { seconds = to; } });
    player.dispatchEvent(new Event('timeupdate'));
    expect(seconds).to.equal(0);
    way.release();
  });

  it('can be decoded here: it has a picture and a sound track', async () => {
    const player = document.createElement('video');
    player.src = media.webm;
    await new Promise((resolve, reject) => {
      player.addEventListener('loadedmetadata', resolve, { once: true });
      player.addEventListener('error', () => reject(new Error(player.error?.message)), { once: true });
    });
    expect(player.videoWidth).to.equal(64);
    expect(player.duration).to.be.below(5);
  });
});
