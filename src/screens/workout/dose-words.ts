import { msg, str } from '@lit/localize';
import { phaseWord } from '../../../components/phase-style.ts';
import type { Step } from '../../domain/workout/workout.ts';

/** "12 right, 12 left", "1 min · Hard" */
export function doseWords(step: Step): string {
  if (step.dose.kind === 'time') {
    const seconds = Math.round(step.dose.durationMs / 1000);
    const phase = phaseWord(step.phase);
    const time = seconds % 60 === 0 ? msg(str`${seconds / 60} min`) : msg(str`${seconds} s`);
    if (step.sides === 'each') return msg(str`${time} each side · ${phase}`);
    return `${time} · ${phase}`;
  }
  const { count } = step.dose;
  if (step.sides === 'each') return msg(str`${count} right, ${count} left`);
  if (step.sides === 'alternating') return msg(str`${count} in all, side by side`);
  return msg(str`${count} reps`);
}
