import { msg } from '@lit/localize';
import type { StorageProblem } from '../domain/repositories.ts';

/** What happened, what still works, what to do: one plain sentence for each outage. */
export function problemWords(problem: StorageProblem): string {
  switch (problem) {
    case 'full':
      return msg('The storage of this device is full: everything works on and is kept until this page is closed. Free some space and it is saved.');
    case 'unavailable':
      return msg('This browser keeps nothing for Standtall (a private window, perhaps): everything works, until this page is closed.');
    case 'blocked':
      return msg('Standtall is open in another window that is older: please close that one. Everything here works on meanwhile.');
    case 'outdated':
      return msg('A newer Standtall is open in another window: everything here works on, please reload when you are done.');
    case 'damaged-row':
      return msg('One stored entry could not be read. It was set aside, and all the others are here.');
    case 'superseded':
      return msg('This session went on in another window, and counts there.');
    case 'unknown':
      return msg('Something could not be saved just now: everything works on, and it is tried again by itself.');
  }
}
