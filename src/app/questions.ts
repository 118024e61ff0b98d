import { msg, str } from '@lit/localize';
import { minutesPerformed } from '../domain/workout/position.ts';
import { isOnlyGuests, type Session } from '../domain/workout/session.ts';
import type { Question } from './app-shell.ts';

/** Home asks before leaving: TV makers want a question there, never an instant exit. */
export function exitQuestion(onAnswer: (isLeaving: boolean) => void): Question {
  return {
    heading: msg('Leave Standtall?'),
    said: [msg('Your minutes are kept on this device.')],
    answers: [
      { value: 'stay', label: msg('Stay') },
      { value: 'leave', label: msg('Leave') },
    ],
    backValue: 'stay',
    onAnswer: (value) => onAnswer(value === 'leave'),
  };
}

export type ResumeAnswer = 'resume' | 'finish' | 'discard' | 'later';

/** After a power cut, a crash or a closed page. */
export function resumeQuestion(session: Session, workoutName: string, onAnswer: (answer: ResumeAnswer) => void): Question {
  const minutes = minutesPerformed(session);
  const isGuest = isOnlyGuests(session);
  return {
    heading: msg('Resume workout?'),
    said: [isGuest ? msg(str`${workoutName} was interrupted.`) : msg(str`${workoutName} was interrupted. Nothing you did is lost.`)],
    answers: [
      { value: 'resume', label: msg('Resume') },
      { value: 'finish', label: isGuest ? msg(str`Finish here, ${minutes} min done`) : msg(str`Finish here, keep ${minutes} min`) },
      { value: 'discard', label: msg('Discard') },
    ],
    // Back throws nothing away: the session stays and is offered again.
    backValue: 'later',
    onAnswer: (value) => onAnswer(value as ResumeAnswer),
  };
}
