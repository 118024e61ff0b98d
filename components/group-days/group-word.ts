import { msg } from '@lit/localize';
import type { MuscleGroup } from '../../src/domain/tracking/muscle-group.ts';

export function groupWord(group: MuscleGroup): string {
  switch (group) {
    case 'legs':
      return msg('Legs');
    case 'hips':
      return msg('Hips');
    case 'back':
      return msg('Back');
    case 'abdomen':
      return msg('Abdomen');
    case 'chest':
      return msg('Chest');
    case 'shoulders':
      return msg('Shoulders');
    case 'arms':
      return msg('Arms');
  }
}
