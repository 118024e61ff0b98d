import { expect } from '@esm-bundle/chai';
import { EarconSchedule } from '../../src/audio/earcon-schedule.ts';
import { EARCONS, earconLengthS } from '../../src/audio/earcons.ts';
import type { EarconName } from '../../src/audio/earcons.ts';
import { channels, loudness, onset, peak, RATE } from './rendered.ts';

const NAMES = Object.keys(EARCONS) as EarconName[];

function stage(lengthS: number) {
  const context = new OfflineAudioContext(2, lengthS * RATE, RATE);
  return { context, schedule: new EarconSchedule(context, context.destination) };
}

async function sound(name: EarconName): Promise<AudioBuffer> {
  const { context, schedule } = stage(2);
  schedule.add(name, 0);
  return context.startRendering();
}

describe('earcons', () => {
  for (const name of NAMES) {
    it(`${name} can be heard, does not clip and ends in silence`, async () => {
      const buffer = await sound(name);
      expect(loudness(buffer, 0, earconLengthS(name))).to.be.greaterThan(0.02);
      // Half of the range, so that two earcons at one moment fit.
      expect(peak(buffer)).to.be.lessThan(0.5);
      expect(loudness(buffer, earconLengthS(name) + 0.002, 2)).to.equal(0);
    });
  }

  it('are under 400 ms long, all but the finish', () => {
    for (const name of NAMES.filter((each) => each !== 'finish')) expect(earconLengthS(name), name).to.be.lessThan(0.4);
    expect(earconLengthS('finish')).to.be.lessThan(1.5);
  });

  it('two at one moment do not clip', async () => {
    for (const first of NAMES) {
      const { context, schedule } = stage(1.5);
      schedule.add(first, 0);
      schedule.add('work-start', 0);
      expect(peak(await context.startRendering()), first).to.be.lessThan(1);
    }
  });

  it('switch sides goes from left to right', async () => {
    const [left, right] = channels(await sound('switch-sides'));
    const energy = (samples: Float32Array | undefined, fromS: number, toS: number) =>
      (samples ?? new Float32Array()).subarray(fromS * RATE, toS * RATE).reduce((sum, sample) => sum + sample ** 2, 0);
    expect(energy(left, 0, 0.16)).to.be.greaterThan(4 * energy(right, 0, 0.16));
    expect(energy(right, 0.19, 0.35)).to.be.greaterThan(4 * energy(left, 0.19, 0.35));
  });

  it('switch sides goes from left to right without a stereo panner too', async () => {
    const { context, schedule } = stage(1);
    Object.defineProperty(context, 'createStereoPanner', { value: undefined });
    schedule.add('switch-sides', 0);
    const buffer = await context.startRendering();
    const [left, right] = channels(buffer);
    expect(Math.abs(left?.[4000] ?? 0) + Math.abs(left?.[4020] ?? 0)).to.be.greaterThan(4 * (Math.abs(right?.[4000] ?? 0) + Math.abs(right?.[4020] ?? 0)));
    expect(peak(buffer)).to.be.lessThan(0.5);
  });
});

describe('the schedule of earcons', () => {
  for (const inS of [0, 0.35, 1.5, 1.987]) {
    it(`sounds ${inS} s later to within 5 ms`, async () => {
      const { context, schedule } = stage(3);
      schedule.add('get-ready-tap', inS);
      expect(onset(await context.startRendering())).to.be.closeTo(inS, 0.005);
    });
  }

  it('plays a moment that is told again only once', async () => {
    const once = stage(2);
    once.schedule.add('get-ready-tap', 1);
    const twice = stage(2);
    twice.schedule.add('get-ready-tap', 1);
    twice.schedule.add('get-ready-tap', 1.004);
    const [one, two] = await Promise.all([once.context.startRendering(), twice.context.startRendering()]);
    expect(loudness(two, 0, 2)).to.be.closeTo(loudness(one, 0, 2), 1e-6);
  });

  it('plays three taps a second apart as three', async () => {
    const { context, schedule } = stage(4);
    for (const inS of [0, 1, 2]) schedule.add('get-ready-tap', inS);
    const buffer = await context.startRendering();
    for (const fromS of [0, 1, 2]) {
      expect(loudness(buffer, fromS, fromS + 0.1)).to.be.greaterThan(0.01);
      expect(loudness(buffer, fromS + 0.2, fromS + 0.9)).to.equal(0);
    }
  });

  it('is silent once cancelled, what sounds and what was to come', async () => {
    const { context, schedule } = stage(3);
    schedule.add('finish', 0);
    schedule.add('get-ready-tap', 1.5);
    void context.suspend(0.2).then(() => {
      schedule.cancelAll();
      return context.resume();
    });
    const buffer = await context.startRendering();
    expect(loudness(buffer, 0, 0.19)).to.be.greaterThan(0.02);
    expect(loudness(buffer, 0.24, 3)).to.equal(0);
  });

  it('can plan the same moment anew after a cancel', async () => {
    const { context, schedule } = stage(2);
    schedule.add('get-ready-tap', 1);
    schedule.cancelAll();
    schedule.add('get-ready-tap', 1);
    expect(onset(await context.startRendering())).to.be.closeTo(1, 0.005);
  });
});
