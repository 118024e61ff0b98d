import { msg } from '@lit/localize';
import type { PersonShown } from '../store/people-store.ts';
import { WhoIsHere } from '../screens/people/who-is-here.ts';
import { WhoTrains, type Training } from '../screens/people/who-trains.ts';
import type { Question } from './app-shell.ts';

/**
 * Asked at each start once there are several: with the last choice ticked, it is one press more.
 *
 * @param ticked - The ids ticked at first.
 * @param onAnswer - Null when there is to be no start now.
 */
export function trainingQuestion(
  people: readonly PersonShown[],
  ticked: readonly string[],
  onAnswer: (training: Training | null) => void,
): Question {
  const content = new WhoTrains();
  content.people = people;
  content.ticked = ticked;
  return {
    heading: msg('Who is training?'),
    said: [],
    content,
    answers: [
      { value: 'start', label: msg('Start') },
      { value: 'back', label: msg('Not now') },
    ],
    backValue: 'back',
    onAnswer: (value) => {
      if (value !== 'start') return onAnswer(null);
      const { training } = content;
      if (training) onAnswer(training);
    },
  };
}

/** Whose week, look and settings are to be shown. */
export function switchQuestion(
  people: readonly PersonShown[],
  currentId: string,
  onAnswer: (id: string) => void,
): Question {
  const content = new WhoIsHere();
  content.people = people;
  content.currentId = currentId;
  content.dataset['focusEntry'] = '';
  content.addEventListener('pick', (event) => onAnswer((event as CustomEvent<{ id: string }>).detail.id));
  return {
    heading: msg('Who is here?'),
    said: [],
    content,
    answers: [{ value: 'stay', label: msg('Close') }],
    backValue: 'stay',
    onAnswer: () => onAnswer(currentId),
  };
}
