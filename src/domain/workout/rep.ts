import type { Side } from './phase.ts';
import type { Segment } from './timeline.ts';

export type RepPart = 'pull' | 'hold' | 'lower';

/** Where a rep step stands at its suggested pace. */
export interface Rep {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly part: RepPart;
  /** How much of the part has passed, 0 to 1. */
  readonly fraction: number;
  /** The working side: alternating steps begin on the right. */
  readonly side: Side | null;
}

/** @returns null for a segment that counts time. Past its end (a step that waits) it rests on the last rep's end. */
export function repAt(segment: Segment, elapsedMs: number): Rep | null {
  if (segment.dose.kind !== 'reps' || segment.dose.count < 1) return null;
  const { count, tempo } = segment.dose;
  const paceMs = tempo.pullMs + tempo.holdMs + tempo.lowerMs;
  const atMs = Math.max(0, elapsedMs);
  const isPast = paceMs <= 0 || atMs >= count * paceMs;
  const number = isPast ? count : Math.floor(atMs / paceMs) + 1;
  const side = segment.isAlternating ? (number % 2 === 1 ? 'right' : 'left') : segment.side;
  if (isPast) return { number, count, part: 'lower', fraction: 1, side };
  return { number, count, ...partAt(tempo, atMs - (number - 1) * paceMs), side };
}

function partAt(tempo: Readonly<Record<'pullMs' | 'holdMs' | 'lowerMs', number>>, intoRepMs: number): Pick<Rep, 'part' | 'fraction'> {
  if (intoRepMs < tempo.pullMs) return { part: 'pull', fraction: intoRepMs / tempo.pullMs };
  const intoHoldMs = intoRepMs - tempo.pullMs;
  if (intoHoldMs < tempo.holdMs) return { part: 'hold', fraction: intoHoldMs / tempo.holdMs };
  return { part: 'lower', fraction: Math.min(1, (intoHoldMs - tempo.holdMs) / tempo.lowerMs) };
}
