import { msg } from '@lit/localize';
import type { BackupSummary } from '../../domain/backup.ts';
import type { Question } from '../app-shell.ts';
import { summaryWords } from './data-words.ts';

/** A question without its end; whoever asks it gets the answer. */
export type Asked = Omit<Question, 'onAnswer'>;

export function restoreQuestion(summary: BackupSummary): Asked {
  return {
    heading: msg('Restore this backup?'),
    said: summaryWords(summary),
    answers: [
      { value: 'restore', label: msg('Restore') },
      { value: 'leave', label: msg('Leave it') },
    ],
    backValue: 'leave',
  };
}

export function restoredQuestion(): Asked {
  return {
    heading: msg('It is all here'),
    said: [msg('What the backup held is on this device now.')],
    answers: [{ value: 'home', label: msg('Go to Today') }],
    backValue: 'home',
  };
}

/** Nothing is deleted by one press too many: the safe answer comes first and has the focus, both times. */
export function eraseQuestion(): Asked {
  return {
    heading: msg('Delete everything?'),
    said: [msg('Everybody who trains here, every session, every note and setting on this device. Backups you saved stay yours.')],
    answers: [
      { value: 'keep', label: msg('Keep everything') },
      { value: 'delete', label: msg('Delete …') },
    ],
    backValue: 'keep',
  };
}

export function reallyEraseQuestion(): Asked {
  return {
    heading: msg('Really delete it all?'),
    said: [msg('It cannot be brought back from this device. Standtall then is as on the first day.')],
    answers: [
      { value: 'keep', label: msg('Keep everything') },
      { value: 'delete', label: msg('Yes, delete everything') },
    ],
    backValue: 'keep',
  };
}
