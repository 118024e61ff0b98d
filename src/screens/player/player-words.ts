import { msg, str } from '@lit/localize';
import { phaseWord } from '../../../components/phase-style.ts';
import { sideWords } from '../../../components/side-mark/side-mark.ts';
import { minutesText } from '../../../components/time-left/clock-text.ts';
import type { Phase, Variant } from '../../domain/workout/phase.ts';
import type { Segment } from '../../domain/workout/timeline.ts';

/** "12 reps", "1 min · Moderate" */
export function doseWords(segment: Segment): string {
  if (segment.dose.kind === 'reps') return msg(str`${segment.dose.count} reps`);
  return `${timeWords(segment.durationMs)} · ${phaseWord(segment.phase)}`;
}

/** The whole step's: "12 reps, each side" */
export function stepDoseWords(segment: Segment): string {
  if (segment.exerciseId === null) return timeWords(segment.durationMs);
  const dose = doseWords(segment);
  return segment.side === null ? dose : msg(str`${dose}, each side`);
}

/** "12 reps · Right side" */
export function doseAndSideWords(segment: Segment): string {
  return segment.side === null ? doseWords(segment) : `${doseWords(segment)} · ${sideWords(segment.side)}`;
}

/** Where large type leaves no room for the phase's word: its shape and colour stand beside. "45 s · Left side" */
export function shortDoseWords(segment: Segment): string {
  if (segment.dose.kind === 'reps' || segment.side === null) return doseAndSideWords(segment);
  return `${timeWords(segment.durationMs)} · ${sideWords(segment.side)}`;
}

function timeWords(durationMs: number): string {
  const seconds = Math.round(durationMs / 1000);
  if (seconds < 60) return msg(str`${seconds} s`);
  return seconds % 60 === 0 ? msg(str`${seconds / 60} min`) : msg(str`${minutesText(seconds)} min`);
}

/** The two or three words beside the countdown. */
export function callWords(phase: Phase): string {
  switch (phase) {
    case 'get-ready':
      return msg('Get ready');
    case 'switch-sides':
      return msg('Switch sides');
    case 'rest':
      return msg('Rest');
    case 'warm-up':
      return msg('Warm up');
    case 'easy':
      return msg('Take it easy');
    case 'strength':
      return msg('Slow, strong');
    case 'moderate':
      return msg('Steady pace');
    case 'hard':
      return msg('Go hard');
    case 'stretch':
      return msg('Hold, let go');
    case 'cool-down':
      return msg('Slow down');
  }
}

/** Effort by the talk test; source: the guideline's effort scale of 0 to 10. */
export function feelingWords(phase: Phase): string {
  switch (phase) {
    case 'hard':
      return msg('Effort 8 of 10 · a few words only');
    case 'moderate':
      return msg('Effort 5 of 10 · talk, but not sing');
    case 'strength':
      return msg('Smooth one way, slow the other');
    case 'warm-up':
    case 'easy':
    case 'cool-down':
      return msg('Effort 3 of 10 · you could sing');
    case 'stretch':
      return msg('A gentle pull, never a pain');
    case 'get-ready':
    case 'rest':
    case 'switch-sides':
      return msg('In through the nose, slowly out');
  }
}

/** What the coach says when the move itself leaves room. */
export function coachWords(phase: Phase): string {
  switch (phase) {
    case 'get-ready':
      return msg('Stand tall. We start together.');
    case 'switch-sides':
      return msg('Same move, other side.');
    case 'rest':
      return msg('Shake it out. Let your breath come down.');
    case 'hard':
      return msg('Push now. Land softly.');
    case 'moderate':
      return msg('Find your rhythm and keep it.');
    case 'strength':
      return msg('Good form first. You set the weight.');
    case 'warm-up':
      return msg('Wake everything up, little by little.');
    case 'easy':
      return msg('Easy does it.');
    case 'stretch':
      return msg('Sink in with every breath out.');
    case 'cool-down':
      return msg('Slow down. You did the work.');
  }
}

export function mannerWords(manner: NonNullable<Segment['manner']>): string {
  switch (manner) {
    case 'slow':
      return msg('slow');
    case 'light':
      return msg('light');
    case 'seated':
      return msg('seated');
    case 'no-weight':
      return msg('no weight');
    case 'arms-up':
      return msg('arms up');
  }
}

export function variantWords(variant: Variant): string {
  switch (variant) {
    case 'regular':
      return '';
    case 'easier':
      return msg('easier');
    case 'harder':
      return msg('harder');
  }
}

/** How the move is done in this workout, shown beside its name: "slow". Empty for the regular way. */
export function wayWords(segment: Segment): string {
  const words = [variantWords(segment.variant), segment.manner ? mannerWords(segment.manner) : ''];
  return words.filter((word) => word !== '').join(' · ');
}
