import { msg } from '@lit/localize';
import type { Phase } from '../src/domain/workout/phase.ts';

/** Phases that share a shape and a colour; also the first part of the colour tokens (`--hard-tint`). */
export type PhaseFamily = 'strength' | 'moderate' | 'hard' | 'rest' | 'warm';

export function phaseFamily(phase: Phase): PhaseFamily {
  switch (phase) {
    case 'strength':
    case 'moderate':
    case 'hard':
      return phase;
    case 'get-ready':
    case 'rest':
    case 'switch-sides':
      return 'rest';
    case 'warm-up':
    case 'easy':
    case 'stretch':
    case 'cool-down':
      return 'warm';
  }
}

/** The phase's word in the viewer's language. */
export function phaseWord(phase: Phase): string {
  switch (phase) {
    case 'get-ready':
      return msg('Get ready');
    case 'warm-up':
      return msg('Warm-up');
    case 'easy':
      return msg('Easy');
    case 'strength':
      return msg('Strength');
    case 'moderate':
      return msg('Moderate');
    case 'hard':
      return msg('Hard');
    case 'rest':
      return msg('Rest');
    case 'switch-sides':
      return msg('Switch sides');
    case 'stretch':
      return msg('Stretch');
    case 'cool-down':
      return msg('Cool-down');
  }
}
