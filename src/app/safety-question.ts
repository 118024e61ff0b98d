import { msg } from '@lit/localize';
import type { SafetyText } from '../content/safety-text.ts';
import type { Question } from './app-shell.ts';

/** Shown once, ahead of the very first workout. */
export function safetyQuestion(text: SafetyText, onAnswer: (isStarting: boolean) => void): Question {
  return {
    heading: text.heading,
    said: [...text.points, text.doctor],
    answers: [
      { value: 'start', label: msg('Start') },
      { value: 'back', label: msg('Not now') },
    ],
    backValue: 'back',
    onAnswer: (value) => onAnswer(value === 'start'),
  };
}
