import type { Units } from '../units.ts';
import type { Variant } from '../workout/phase.ts';
import { heavierDumbbell, neighbourDumbbell } from './dumbbell.ts';
import type { MovePlan } from './move-plan.ts';
import type { SetLog } from './set-log.ts';

/** So many sessions running must say the same; source: ACSM 2009, the 2-for-2 rule. */
const SESSIONS_RUNNING = 2;
/** A session is over its target when each of its sets is, by at least so many repetitions. */
const REPS_OVER = 1;
/** By body weight so many repetitions are added at once, up to the most; then a harder way is next. */
const REPS_MORE = 2;
const MOST_REPS = 15;

/** What could come next for a move. It proposes; the person decides. */
export type Proposal =
  | { readonly kind: 'heavier' | 'lighter'; readonly fromKg: number | null; readonly toKg: number | null }
  | { readonly kind: 'more-reps' | 'fewer-reps'; readonly fromReps: number; readonly toReps: number }
  | { readonly kind: 'way'; readonly from: Variant; readonly to: Variant };

export interface MoveFacts {
  readonly usesDumbbells: boolean;
  readonly units: Units;
  /** What the person already said yes to. */
  readonly plan: MovePlan;
}

/** What a session's sets of one move come down to. */
export interface MoveSession {
  readonly sessionId: string;
  readonly sets: readonly SetLog[];
  readonly variant: Variant;
  readonly targetReps: number;
  /** The heaviest that was used for every set. */
  readonly massKg: number | null;
  /** Repetitions over the target in the weakest set; below 0 it was missed. */
  readonly overReps: number;
}

/** @param sets - One move's sets, oldest first. */
export function moveSessions(sets: readonly SetLog[]): readonly MoveSession[] {
  const bySession = new Map<string, SetLog[]>();
  for (const set of sets) {
    const all = bySession.get(set.sessionId) ?? [];
    all.push(set);
    bySession.set(set.sessionId, all);
  }
  return [...bySession].map(([sessionId, all]) => summed(sessionId, all));
}

/**
 * The 2-for-2 rule: one or more repetitions over the target in each set, two sessions running, and the next dumbbell is proposed; by body
 * weight more repetitions, then the harder way. Two missed targets running propose a step back.
 *
 * @param sets - One move's sets, oldest first.
 * @returns Null when nothing is to be changed, or the person has said yes to it already.
 */
export function proposeNext(sets: readonly SetLog[], facts: MoveFacts): Proposal | null {
  const last = moveSessions(sets).slice(-SESSIONS_RUNNING);
  const latest = last[last.length - 1];
  if (latest === undefined || last.length < SESSIONS_RUNNING || !last.every((one) => isSameLoad(one, latest))) return null;
  const proposal = last.every(({ overReps }) => overReps >= REPS_OVER)
    ? stepUp(latest, facts)
    : last.every(({ overReps }) => overReps < 0)
      ? stepBack(latest, facts)
      : null;
  return proposal === null || isTaken(proposal, facts.plan) ? null : proposal;
}

/** The plan once the person said yes. */
export function planAfter(proposal: Proposal): Partial<MovePlan> {
  switch (proposal.kind) {
    case 'heavier':
    case 'lighter':
      return { massKg: proposal.toKg };
    case 'more-reps':
    case 'fewer-reps':
      return { reps: proposal.toReps };
    case 'way':
      // Another way begins at the workout's own count.
      return { variant: proposal.to, reps: null };
  }
}

function summed(sessionId: string, sets: readonly SetLog[]): MoveSession {
  const first = sets[0];
  if (first === undefined) throw new RangeError(`No set in session ${sessionId}`);
  const leastKg = Math.min(...sets.map(({ massKg }) => massKg ?? 0));
  return {
    sessionId,
    sets,
    variant: first.variant,
    targetReps: Math.max(...sets.map(({ targetReps }) => targetReps)),
    massKg: leastKg > 0 ? leastKg : null,
    overReps: Math.min(...sets.map(({ reps, targetReps }) => reps - targetReps)),
  };
}

function isSameLoad(one: MoveSession, other: MoveSession): boolean {
  return one.variant === other.variant && one.targetReps === other.targetReps && one.massKg === other.massKg;
}

function stepUp({ variant, massKg, targetReps }: MoveSession, { usesDumbbells, units }: MoveFacts): Proposal | null {
  if (usesDumbbells) {
    const toKg = heavierDumbbell(massKg, units);
    if (toKg !== null) return { kind: 'heavier', fromKg: massKg, toKg };
  }
  if (variant === 'easier') return { kind: 'way', from: variant, to: 'regular' };
  if (!usesDumbbells && targetReps < MOST_REPS) {
    return { kind: 'more-reps', fromReps: targetReps, toReps: Math.min(MOST_REPS, targetReps + REPS_MORE) };
  }
  return variant === 'regular' ? { kind: 'way', from: variant, to: 'harder' } : null;
}

function stepBack({ variant, massKg, targetReps }: MoveSession, { usesDumbbells, units, plan }: MoveFacts): Proposal | null {
  if (plan.reps !== null && plan.reps >= targetReps) {
    return { kind: 'fewer-reps', fromReps: targetReps, toReps: targetReps - REPS_MORE };
  }
  const lighterKg = usesDumbbells && massKg !== null ? neighbourDumbbell(massKg, -1, units) : null;
  if (lighterKg !== null) return { kind: 'lighter', fromKg: massKg, toKg: lighterKg };
  if (variant === 'easier') return null;
  return { kind: 'way', from: variant, to: variant === 'harder' ? 'regular' : 'easier' };
}

function isTaken(proposal: Proposal, plan: MovePlan): boolean {
  const wanted = planAfter(proposal);
  return (Object.keys(wanted) as (keyof MovePlan)[]).every((name) => wanted[name] === plan[name]);
}
