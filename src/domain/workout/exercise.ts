import type { MuscleGroup } from '../tracking/muscle-group.ts';
import type { Equipment } from './workout.ts';

export type Category = 'strength' | 'core' | 'back' | 'cardio' | 'mobility' | 'stretch' | 'warm-up' | 'posture';

/** Muscles as named in the content; a group is trained when a primary muscle of it is (see `groupsTrainedBy`). */
export type Muscle =
  | 'lats' | 'biceps' | 'rhomboids' | 'mid-traps' | 'upper-traps' | 'lower-traps' | 'erectors'
  | 'rear-delts' | 'side-delts' | 'front-delts' | 'rotator-cuff' | 'triceps' | 'forearms' | 'obliques' | 'abs' | 'deep-abs'
  | 'quadratus-lumborum' | 'glutes' | 'glute-medius' | 'adductors' | 'hip-flexors' | 'quads'
  | 'hamstrings' | 'calves' | 'chest' | 'serratus' | 'neck' | 'spine';

/** Code of the 2024 Adult Compendium; `broad` where the Compendium has no row of its own for the move. */
export interface MetabolicEquivalent {
  readonly value: number;
  readonly code: string;
  readonly basis: 'exact' | 'broad';
}

/** A move: facts only; its words are in the content's texts. */
export interface Exercise {
  readonly id: string;
  readonly category: Category;
  readonly primary: readonly Muscle[];
  readonly secondary: readonly Muscle[];
  readonly met: MetabolicEquivalent;
  /** Where the Compendium has an own code for doing it hard (a faster rope). */
  readonly hardMet?: MetabolicEquivalent;
  readonly equipment: readonly Equipment[];
  readonly isPerSide: boolean;
  readonly isAlternating: boolean;
  readonly impact: 'low' | 'high';
  readonly loads: readonly ('wrist' | 'knee')[];
  /** Done kneeling or lying, so a person has to get down and up again. */
  readonly needsFloor: boolean;
  /** `spot`: arms spread where one stands; `step`: a big step to a side or back; `body-length`: room to lie down. */
  readonly space: 'spot' | 'step' | 'body-length';
  /** A move with the same purpose, for swapping. */
  readonly alternativeId: string;
  readonly groups: readonly MuscleGroup[];
}

/** Words of a move, in one language. Sentences are the product's own. */
export interface ExerciseText {
  readonly name: string;
  /** One line under the name. */
  readonly summary: string;
  /** What the coach says while it runs: short, at most about 48 characters each. */
  readonly cues: readonly string[];
  /** How to do it, step by step. */
  readonly steps: readonly string[];
  readonly mistakes: readonly string[];
  readonly breathing: string;
  readonly easier: string;
  readonly harder: string;
  readonly stop: string;
}

export interface WorkoutText {
  readonly name: string;
  readonly summary: string;
}

const GROUP_OF: Readonly<Record<Muscle, MuscleGroup | null>> = {
  lats: 'back', rhomboids: 'back', 'mid-traps': 'back', 'upper-traps': 'back', 'lower-traps': 'back', erectors: 'back',
  'rear-delts': 'shoulders', 'side-delts': 'shoulders', 'front-delts': 'shoulders', 'rotator-cuff': 'shoulders',
  biceps: 'arms', triceps: 'arms', forearms: 'arms',
  abs: 'abdomen', 'deep-abs': 'abdomen', obliques: 'abdomen', 'quadratus-lumborum': 'abdomen',
  glutes: 'hips', 'glute-medius': 'hips', adductors: 'hips', 'hip-flexors': 'hips',
  quads: 'legs', hamstrings: 'legs', calves: 'legs',
  chest: 'chest', serratus: 'chest',
  neck: null, spine: null,
};

/** The group a muscle belongs to; neck and spine belong to none. */
export function groupOf(muscle: Muscle): MuscleGroup | null {
  return GROUP_OF[muscle];
}

/** The groups a set of the move trains: those of its primary muscles; the arms also by secondary biceps or triceps. */
export function groupsTrainedBy(primary: readonly Muscle[], secondary: readonly Muscle[]): readonly MuscleGroup[] {
  const helpers = secondary.filter((muscle) => muscle === 'biceps' || muscle === 'triceps');
  const groups = new Set<MuscleGroup>();
  for (const muscle of [...primary, ...helpers]) {
    const group = GROUP_OF[muscle];
    if (group !== null) groups.add(group);
  }
  return [...groups];
}
