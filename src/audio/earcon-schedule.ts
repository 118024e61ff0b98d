import { EARCONS, earconLengthS } from './earcons.ts';
import type { EarconName } from './earcons.ts';
import { strike } from './strike.ts';
import type { Sources } from './strike.ts';

/** The same earcon asked for again this near is the same moment told twice, not a second one. In seconds. */
const SAME_MOMENT_S = 0.2;

/** Fade of a sound that is cut short, in seconds: quick, without a click. */
const CUT_S = 0.012;

interface Entry {
  readonly name: EarconName;
  readonly startS: number;
  readonly endS: number;
  readonly bus: GainNode;
  readonly sources: Sources;
}

/** What is going to sound on one audio clock. Asking twice for the same moment plays once; everything can be taken back. */
export class EarconSchedule {
  #entries: readonly Entry[] = [];
  readonly #context: BaseAudioContext;
  readonly #destination: AudioNode;

  constructor(context: BaseAudioContext, destination: AudioNode) {
    this.#context = context;
    this.#destination = destination;
  }

  /** @param inS - Seconds from now on the audio clock; what is already due sounds at once. */
  add(name: EarconName, inS: number): void {
    const nowS = this.#context.currentTime;
    const startS = nowS + Math.max(0, inS);
    this.#entries = this.#entries.filter((entry) => entry.endS > nowS - SAME_MOMENT_S);
    if (this.#entries.some((entry) => entry.name === name && Math.abs(entry.startS - startS) < SAME_MOMENT_S)) return;
    const bus = this.#context.createGain();
    bus.connect(this.#destination);
    const sources = EARCONS[name].reduce<Sources>(
      (all, note) => all.concat(strike(this.#context, bus, note, startS + note.at)),
      [],
    );
    const endS = startS + earconLengthS(name);
    this.#entries = [...this.#entries, { name, startS, endS, bus, sources }];
    releaseWhenOver(bus, sources);
  }

  cancelAll(): void {
    const nowS = this.#context.currentTime;
    for (const { bus, sources, startS, endS } of this.#entries) {
      if (endS <= nowS) continue;
      if (startS > nowS) {
        bus.disconnect();
      } else {
        bus.gain.setTargetAtTime(0, nowS, CUT_S / 4);
      }
      for (const source of sources) source.stop(nowS + CUT_S * 2);
    }
    this.#entries = [];
  }
}

/** Old engines keep connected nodes alive for ever; hundreds of cues make a session. */
function releaseWhenOver(bus: GainNode, sources: Sources): void {
  let left = sources.length;
  for (const source of sources) {
    source.onended = () => {
      left -= 1;
      if (left === 0) bus.disconnect();
    };
  }
}
