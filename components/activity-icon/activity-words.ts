import { msg } from '@lit/localize';
import type { ActivityKind, Intensity } from '../../src/domain/tracking/activity.ts';

export function activityWord(kind: ActivityKind): string {
  switch (kind) {
    case 'walk':
      return msg('Walk');
    case 'cycle':
      return msg('Cycle');
    case 'run':
      return msg('Run');
    case 'dance':
      return msg('Dance');
    case 'swim':
      return msg('Swim');
    case 'hike':
      return msg('Hike');
    case 'garden':
      return msg('Garden');
    case 'ball-game':
      return msg('Ball game');
    case 'strength':
      return msg('Strength');
    case 'pilates':
      return msg('Pilates');
    case 'posture-break':
      return msg('Posture break');
    case 'other':
      return msg('Something else');
  }
}

/** How hard it was, by the talk test. */
export function talkWords(intensity: Intensity): string {
  switch (intensity) {
    case 'light':
      return msg('I could sing');
    case 'moderate':
      return msg('I could talk, not sing');
    case 'vigorous':
      return msg('Only a few words');
  }
}

/** What the talk test means for the week. */
export function intensityWord(intensity: Intensity): string {
  switch (intensity) {
    case 'light':
      return msg('Light: good for you, no cardio minutes');
    case 'moderate':
      return msg('Moderate: each minute counts');
    case 'vigorous':
      return msg('Hard: each minute counts twice');
  }
}
