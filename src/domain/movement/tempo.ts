import type { Tempo } from '../workout/workout.ts';
import type { Clip } from './clip.ts';

/**
 * Where in its cycle a move is. With a tempo, each repetition's parts take as long as the tempo says and the keys keep their own shape;
 * without one the cycle simply runs. A hold breathes at its own length.
 */
export function phaseAt(clip: Clip, elapsedMs: number, tempo: Tempo | null): number {
  if (!tempo || clip.core.kind !== 'reps' || !clip.core.turn) return wrap(elapsedMs / clip.cycleMs);
  const { pullMs, holdMs, lowerMs } = tempo;
  const repMs = pullMs + holdMs + lowerMs;
  const rep = Math.floor(elapsedMs / repMs);
  const within = repPhase(clip, elapsedMs - rep * repMs, tempo);
  if (!clip.core.alternates) return within;
  return (wrap(rep / 2) < 0.5 ? 0 : 0.5) + within / 2;
}

function repPhase(clip: Clip, ms: number, tempo: Tempo): number {
  const { out, back } = clip.core.turn!;
  const isPull = clip.core.startsWith !== 'lower';
  const first = isPull ? tempo.pullMs : tempo.lowerMs;
  const last = isPull ? tempo.lowerMs : tempo.pullMs;
  if (ms < first) return (ms / first) * out;
  if (ms < first + tempo.holdMs) return out + ((ms - first) / tempo.holdMs) * (back - out);
  return Math.min(back + ((ms - first - tempo.holdMs) / last) * (1 - back), 1 - 1e-9);
}

function wrap(phase: number): number {
  return phase - Math.floor(phase);
}
