import { msg } from '@lit/localize';
import { phaseWord } from '../../../components/phase-style.ts';
import { sideWords } from '../../../components/side-mark/side-mark.ts';
import type { Variant } from '../../domain/workout/phase.ts';
import { minutesPerformed } from '../../domain/workout/position.ts';
import { type Session, timeLeftMs } from '../../domain/workout/session.ts';
import type { Segment } from '../../domain/workout/timeline.ts';
import { viewOf } from '../../screens/player/player-view.ts';
import { doseWords, stepDoseWords } from '../../screens/player/player-words.ts';
import { stepStarts } from '../../screens/player/steps.ts';
import type { Playing, StepLine } from '../../sync/messages.ts';

export interface Names {
  readonly workoutName: (id: string) => string;
  readonly exerciseName: (id: string) => string;
  /** The ways a move can be done, as far as that is known. */
  readonly variants: (exerciseId: string) => readonly Variant[];
}

/** What is on stage, in the words the player uses. @param volume - 0 to 1. */
export function playingOf(session: Session, names: Names, volume: number): Playing | null {
  const { workoutName, exerciseName } = names;
  const view = viewOf(session);
  if (view === null) return null;
  const { segment, headline, after } = view;
  const isEnded = session.status.kind === 'ended';
  return {
    id: session.id,
    epoch: session.epoch,
    revision: session.revision,
    workoutId: session.workoutId,
    workoutName: workoutName(session.workoutId),
    status: session.status.kind,
    segmentIndex: view.segmentIndex,
    moveName: nameOf(headline, exerciseName),
    side: view.side,
    sideWords: view.side === null ? null : sideWords(view.side),
    phase: isEnded ? 'done' : segment.phase,
    phaseWord: isEnded ? msg('Done') : phaseWord(segment.phase),
    doseWords: headline.exerciseId === null ? null : doseWords(headline),
    waitsForOk: segment.waitsForOk,
    segmentLeftMs: isEnded ? 0 : Math.max(0, segment.durationMs - session.elapsedMs),
    leftMs: timeLeftMs(session),
    segmentMs: segment.durationMs,
    nextMoveName: after === null ? null : nameOf(after, exerciseName),
    minutesPerformed: minutesPerformed(session),
    volume,
    variant: headline.variant,
    variants: [...variantsOn(session, names)],
    exerciseId: headline.exerciseId,
  };
}

/** The ways the move on stage can be done; before it begins, those of the one that comes. */
export function variantsOn(session: Session | null, { variants }: Pick<Names, 'variants'>): readonly Variant[] {
  const exerciseId = session && viewOf(session)?.headline.exerciseId;
  return exerciseId && session.status.kind !== 'ended' ? variants(exerciseId) : [];
}

/** The steps as the player lists them; the two sides of a move are one. */
export function stepsOf({ segments }: Session, { exerciseName }: Names): readonly StepLine[] {
  return stepStarts(segments).flatMap((segmentIndex): StepLine[] => {
    const segment = segments[segmentIndex];
    return segment ? [{ segmentIndex, name: nameOf(segment, exerciseName), detail: stepDoseWords(segment), phase: segment.phase }] : [];
  });
}

function nameOf({ exerciseId, phase }: Segment, exerciseName: Names['exerciseName']): string {
  return exerciseId === null ? phaseWord(phase) : exerciseName(exerciseId);
}
