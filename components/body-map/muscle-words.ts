import { msg } from '@lit/localize';
import type { Muscle } from '../../src/domain/workout/exercise.ts';

/** Common names: nobody needs Latin to know where to feel a move. */
export function muscleWord(muscle: Muscle): string {
  switch (muscle) {
    case 'lats':
      return msg('Lats');
    case 'rhomboids':
      return msg('Between the shoulder blades');
    case 'mid-traps':
      return msg('Middle back');
    case 'upper-traps':
      return msg('Tops of the shoulders');
    case 'lower-traps':
      return msg('Lower traps');
    case 'erectors':
      return msg('Along the spine');
    case 'rear-delts':
      return msg('Backs of the shoulders');
    case 'side-delts':
      return msg('Sides of the shoulders');
    case 'front-delts':
      return msg('Fronts of the shoulders');
    case 'rotator-cuff':
      return msg('Deep shoulder');
    case 'biceps':
      return msg('Biceps');
    case 'triceps':
      return msg('Triceps');
    case 'forearms':
      return msg('Forearms');
    case 'obliques':
      return msg('Sides of the belly');
    case 'abs':
      return msg('Abs');
    case 'deep-abs':
      return msg('Deep belly');
    case 'quadratus-lumborum':
      return msg('Sides of the low back');
    case 'glutes':
      return msg('Glutes');
    case 'glute-medius':
      return msg('Sides of the hips');
    case 'adductors':
      return msg('Inner thighs');
    case 'hip-flexors':
      return msg('Fronts of the hips');
    case 'quads':
      return msg('Fronts of the thighs');
    case 'hamstrings':
      return msg('Backs of the thighs');
    case 'calves':
      return msg('Calves');
    case 'chest':
      return msg('Chest');
    case 'serratus':
      return msg('Sides of the ribs');
    case 'neck':
      return msg('Neck');
    case 'spine':
      return msg('Spine');
  }
}
