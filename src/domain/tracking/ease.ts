import type { Variant } from '../workout/phase.ts';
import type { Session } from '../workout/session.ts';
import type { MovePlans } from './move-plan.ts';
import { planOf, withPlan } from './move-plan.ts';

/** What a session's "how hard was it?" proposes for its moves the next time. */
export interface EaseProposal {
  readonly exerciseIds: readonly string[];
  readonly to: Extract<Variant, 'easier' | 'regular'>;
}

/**
 * Harder than planned proposes the easier way of its moves; easier than planned, where they are done the easier way by now, the usual one.
 *
 * @returns Null when the plans say so already, or nothing is to be changed.
 */
export function easeAfter({ segments, performed, effort }: Session, plans: MovePlans): EaseProposal | null {
  if (effort !== 'harder' && effort !== 'easier') return null;
  const done = performed.filter(({ ms, phase }) => ms > 0 && (phase === 'strength' || phase === 'moderate' || phase === 'hard'));
  const exerciseIds = new Set<string>();
  for (const { segmentIndex, exerciseId, variant } of done) {
    if (exerciseId === null || segments[segmentIndex] === undefined) continue;
    const isEased = (planOf(plans, exerciseId).variant ?? 'regular') === 'easier';
    if (effort === 'harder' ? variant !== 'easier' && !isEased : variant === 'easier' && isEased) exerciseIds.add(exerciseId);
  }
  return exerciseIds.size === 0 ? null : { exerciseIds: [...exerciseIds], to: effort === 'harder' ? 'easier' : 'regular' };
}

export function plansAfterEase(plans: MovePlans, { exerciseIds, to }: EaseProposal): MovePlans {
  return exerciseIds.reduce((all, id) => withPlan(all, id, { variant: to === 'regular' ? null : to }), plans);
}
