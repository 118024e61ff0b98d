import type { MuscleGroup } from '../tracking/week.ts';
import type { Equipment } from './workout.ts';

export type Category = 'strength' | 'core' | 'back' | 'cardio' | 'mobility' | 'stretch' | 'warm-up' | 'posture';

/** Muscles as named in the content; a group is trained when a primary muscle of it is (see `groupsOf`). */
export type Muscle =
  | 'lats' | 'biceps' | 'rhomboids' | 'mid-traps' | 'upper-traps' | 'lower-traps' | 'erectors'
  | 'rear-delts' | 'side-delts' | 'front-delts' | 'rotator-cuff' | 'triceps' | 'forearms' | 'obliques' | 'abs' | 'deep-abs'
  | 'quadratus-lumborum' | 'glutes' | 'glute-medius' | 'adductors' | 'hip-flexors' | 'quads'
  | 'hamstrings' | 'calves' | 'chest' | 'serratus' | 'neck' | 'spine';

/** A move: facts only; its words are in the content's texts. */
export interface Exercise {
  readonly id: string;
  readonly category: Category;
  readonly primary: readonly Muscle[];
  readonly secondary: readonly Muscle[];
  /** Metabolic equivalents by effort; code of the 2024 Adult Compendium. */
  readonly met: { readonly value: number; readonly code: string; readonly basis: 'exact' | 'broad' };
  readonly equipment: readonly Equipment[];
  readonly isPerSide: boolean;
  readonly isAlternating: boolean;
  readonly impact: 'low' | 'high';
  readonly loads: readonly ('wrist' | 'knee')[];
  readonly needsFloor: boolean;
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
