export const RATE = 44_100;

/** Root mean square of the louder channel between two moments, in seconds. */
export function loudness(buffer: AudioBuffer, fromS: number, toS: number): number {
  return Math.max(...channels(buffer).map((samples) => rms(samples.subarray(Math.floor(fromS * RATE), Math.floor(toS * RATE)))));
}

export function peak(buffer: AudioBuffer): number {
  return channels(buffer).reduce((most, samples) => samples.reduce((top, sample) => Math.max(top, Math.abs(sample)), most), 0);
}

/** Seconds at which something is first heard, or null for silence. */
export function onset(buffer: AudioBuffer, threshold = 0.003): number | null {
  const first = Math.min(
    ...channels(buffer).map((samples) => {
      const index = samples.findIndex((sample) => Math.abs(sample) > threshold);
      return index === -1 ? Infinity : index;
    }),
  );
  return first === Infinity ? null : first / RATE;
}

export function channels(buffer: AudioBuffer): readonly Float32Array[] {
  return Array.from({ length: buffer.numberOfChannels }, (_, channel) => buffer.getChannelData(channel));
}

function rms(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length));
}
