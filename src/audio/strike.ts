import type { Note } from './earcons.ts';

/** Peak of one full-loud note: two may overlap, with their attacks, without clipping. */
const PEAK = 0.28;

/** Seconds; softer than a click, quicker than an ear can tell. */
const ATTACK_S = 0.003;

/** Length of the felt noise at the start of a note, in seconds. */
const FELT_S = 0.014;

/** What sounds for one note: to be stopped together. */
export type Sources = readonly AudioScheduledSourceNode[];

/**
 * Schedules one note: a sine with its fourth partial, as a marimba bar is tuned, and the felt of the mallet.
 *
 * @param startS - On the context's clock, in seconds.
 */
export function strike(context: BaseAudioContext, destination: AudioNode, note: Note, startS: number): Sources {
  const out = placed(context, destination, note.pan ?? 0);
  const peak = PEAK * note.loudness;
  const { frequencyHz, durationS } = note;
  if (note.voice === 'tap') {
    return [
      partial(context, out, frequencyHz, peak * 0.75, startS, durationS),
      partial(context, out, frequencyHz * 2.7, peak * 0.25, startS, durationS * 0.4),
      felt(context, out, peak * 0.7, startS),
    ];
  }
  return [
    partial(context, out, frequencyHz, peak, startS, durationS),
    partial(context, out, frequencyHz * 4, peak * 0.22, startS, Math.min(0.09, durationS)),
    felt(context, out, peak * 0.3, startS),
  ];
}

function partial(context: BaseAudioContext, out: AudioNode, frequencyHz: number, peak: number, startS: number, durationS: number) {
  const oscillator = context.createOscillator();
  const envelope = context.createGain();
  oscillator.frequency.value = frequencyHz;
  envelope.gain.value = 0;
  envelope.gain.setValueAtTime(0, startS);
  envelope.gain.linearRampToValueAtTime(peak, startS + ATTACK_S);
  // Five and a half time constants leave 0.4 %, so that the stop does not click.
  envelope.gain.setTargetAtTime(0, startS + ATTACK_S, (durationS - ATTACK_S) / 5.5);
  oscillator.connect(envelope);
  envelope.connect(out);
  oscillator.start(startS);
  oscillator.stop(startS + durationS);
  return oscillator;
}

function felt(context: BaseAudioContext, out: AudioNode, peak: number, startS: number) {
  const source = context.createBufferSource();
  source.buffer = feltNoise(context);
  const filter = context.createBiquadFilter();
  filter.type = 'lowpass';
  filter.frequency.value = 2400;
  const gain = context.createGain();
  gain.gain.value = peak;
  source.connect(filter);
  filter.connect(gain);
  gain.connect(out);
  source.start(startS);
  return source;
}

const noises = new WeakMap<BaseAudioContext, AudioBuffer>();

/** A short burst that fades in and out; made once per context, from a fixed row of numbers so that it always sounds the same. */
function feltNoise(context: BaseAudioContext): AudioBuffer {
  const known = noises.get(context);
  if (known) return known;
  const buffer = context.createBuffer(1, Math.ceil(FELT_S * context.sampleRate), context.sampleRate);
  const samples = buffer.getChannelData(0);
  let seed = 1;
  for (let index = 0; index < samples.length; index += 1) {
    // Park and Miller's minimal standard generator.
    seed = (seed * 16807) % 2147483647;
    const fade = Math.sin((Math.PI * index) / samples.length);
    samples[index] = ((seed / 2147483647) * 2 - 1) * fade;
  }
  noises.set(context, buffer);
  return buffer;
}

/** A node that puts what enters it at its place between left and right. WebKit before 14.1 has no StereoPanner. */
function placed(context: BaseAudioContext, destination: AudioNode, pan: number): AudioNode {
  if (pan === 0) return destination;
  if (typeof context.createStereoPanner === 'function') {
    const panner = context.createStereoPanner();
    panner.pan.value = pan;
    panner.connect(destination);
    return panner;
  }
  const angle = ((pan + 1) * Math.PI) / 4;
  const entry = context.createGain();
  const merger = context.createChannelMerger(2);
  [Math.cos(angle), Math.sin(angle)].forEach((share, channel) => {
    const side = context.createGain();
    side.gain.value = share;
    entry.connect(side);
    side.connect(merger, 0, channel);
  });
  merger.connect(destination);
  return entry;
}
