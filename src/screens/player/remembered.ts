import { msg, str } from '@lit/localize';
import { planOf } from '../../domain/tracking/move-plan.ts';
import type { Segment } from '../../domain/workout/timeline.ts';
import type { StrengthLog } from '../../store/strength-log.ts';
import { dumbbellWords, setWords } from '../measure-words.ts';

/** What a person did of a strength move the last time, in words; empty where there is nothing to say. */
export interface RememberedWords {
  /** Beside a dose, what to have at hand: "4 kg". */
  readonly short: string;
  /** The coach's line before the move: "Last time: 12 reps, 4 kg." */
  readonly whole: string;
}

/** By exercise. */
export type Remembered = ReadonlyMap<string, RememberedWords>;

const NOTHING: RememberedWords = { short: '', whole: '' };

export async function rememberFrom(log: StrengthLog, exerciseIds: readonly string[]): Promise<Remembered> {
  const lastTimes = await log.lastTimes(exerciseIds);
  const words = new Map<string, RememberedWords>();
  for (const [exerciseId, { reps, massKg }] of lastTimes) {
    const { massKg: plannedKg } = planOf(log.plans, exerciseId);
    const lastTime = msg(str`Last time: ${setWords(reps, massKg, log.units)}.`);
    if (plannedKg !== null) {
      const planned = dumbbellWords(plannedKg, log.units);
      words.set(exerciseId, { short: planned, whole: msg(str`${lastTime} This time: ${planned}.`) });
    } else {
      const short = massKg === null ? '' : dumbbellWords(massKg, log.units);
      words.set(exerciseId, { short, whole: lastTime });
    }
  }
  return words;
}

export function rememberedOf(remembered: Remembered, { phase, exerciseId }: Segment): RememberedWords {
  return (phase === 'strength' && exerciseId !== null && remembered.get(exerciseId)) || NOTHING;
}
