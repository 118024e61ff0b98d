import { msg, str } from '@lit/localize';
import type { Question } from '../app-shell.ts';
import type { HandOverWord } from './hand-over.ts';

export function usualTvName(): string {
  return msg('Living room TV');
}

export function phoneName(name: string): string {
  return name === '' ? msg('A phone') : name;
}

export function cameWords(name: string): string {
  return msg(str`${phoneName(name)} is connected: it steers this TV.`);
}

export function goneWords(name: string): string {
  return msg(str`${phoneName(name)} is gone. What plays here goes on.`);
}

export function busyWords(): string {
  return msg('A workout plays here already: end it first, then bring the other one.');
}

export function elsewhereWords(): string {
  return msg('The workout continues on the phone, and counts here too.');
}

/** What became of a workout on its way between this device and the TV. */
export function handOverWords(word: HandOverWord, tv: string): string {
  const name = tv === '' ? msg('The TV') : tv;
  switch (word) {
    case 'refused':
      return msg(str`${name} plays another workout: end it there first. Yours stays here.`);
    case 'no-answer':
      return msg(str`${name} did not answer. Your workout stays here, paused.`);
    case 'nothing-there':
      return msg(str`Nothing plays on ${name} any more.`);
    case 'stays-there':
      return msg(str`${name} did not answer. The workout stays there.`);
    case 'is-there':
      return msg(str`The workout is on ${name}.`);
    case 'is-over':
      return msg(str`The workout is finished, on ${name} too.`);
  }
}

/** A phone that was removed here came by the code that is shown. */
export function comeBackQuestion(name: string, onAnswer: (answer: 'let-in' | 'keep-out') => void): Question {
  return {
    heading: msg(str`Let ${phoneName(name)} in again?`),
    said: [msg('It was removed from this TV, and now it scanned the code on the screen or typed it. Let in, it steers this TV as before.')],
    answers: [
      { value: 'keep-out', label: msg('Keep it out') },
      { value: 'let-in', label: msg('Let it in') },
    ],
    backValue: 'keep-out',
    onAnswer: (value) => onAnswer(value as 'let-in' | 'keep-out'),
  };
}

/** @param shortString - Six digits. */
export function matchQuestion(shortString: string, onAnswer: (answer: 'match' | 'differ' | 'later') => void): Question {
  return {
    heading: `${shortString.slice(0, 3)} ${shortString.slice(3)}`,
    said: [
      msg('A phone came by the code. Does it show the same six digits?'),
      msg('Then press “They match” here and on the phone. If it shows others, or is none of yours, press “They differ”.'),
    ],
    answers: [
      { value: 'match', label: msg('They match') },
      { value: 'differ', label: msg('They differ') },
    ],
    // Its buttons work on; typing and remembering wait.
    backValue: 'later',
    onAnswer: (value) => onAnswer(value as 'match' | 'differ' | 'later'),
  };
}
