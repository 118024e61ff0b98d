import groupIndex from '../../assets/content/group-index.json' with { type: 'json' };
import englishNames from '../../assets/content/texts/en/names.json' with { type: 'json' };
import workoutIndex from '../../assets/content/workout-index.json' with { type: 'json' };
import type { ContentFiles } from './files.ts';
import type { Locale } from './locale.ts';
import { movementFiles } from './movement-files.ts';

type Words = Pick<ContentFiles, 'names' | 'loadExerciseTexts' | 'loadSafety' | 'loadFoodNames' | 'loadRecipeTexts'>;

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    names: englishNames,
    loadExerciseTexts: () =>
      import('../../assets/content/texts/en/exercises.json', { with: { type: 'json' } }).then(({ default: file }) => file),
    loadSafety: () =>
      import('../../assets/content/texts/en/safety.json', { with: { type: 'json' } }).then(({ default: file }) => file),
    loadFoodNames: () =>
      import('../../assets/content/texts/en/foods.json', { with: { type: 'json' } }).then(({ default: file }) => file),
    loadRecipeTexts: () =>
      import('../../assets/content/texts/en/recipes.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  },
};

/** The content this build ships. The small indexes are static (the tests compare them with their schemas), the rest are chunks. */
export function shippedFiles(locale: Locale): ContentFiles {
  return {
    ...WORDS[locale],
    workoutIndex: workoutIndex as ContentFiles['workoutIndex'],
    groupIndex: groupIndex as ContentFiles['groupIndex'],
    workouts: {
      'back-and-cardio-15': () =>
        import('../../assets/content/workouts/back-and-cardio-15.json', { with: { type: 'json' } }).then(({ default: file }) => file),
      'warm-up-5': () =>
        import('../../assets/content/workouts/warm-up-5.json', { with: { type: 'json' } }).then(({ default: file }) => file),
      'cool-down-7': () =>
        import('../../assets/content/workouts/cool-down-7.json', { with: { type: 'json' } }).then(({ default: file }) => file),
      'posture-break-5': () =>
        import('../../assets/content/workouts/posture-break-5.json', { with: { type: 'json' } }).then(({ default: file }) => file),
    },
    movements: movementFiles,
    loadExercises: () =>
      import('../../assets/content/exercises.json', { with: { type: 'json' } }).then(({ default: file }) => file),
    loadFoods: () =>
      import('../../assets/content/foods.json', { with: { type: 'json' } }).then(({ default: file }) => file),
    loadRecipes: () =>
      import('../../assets/content/recipes.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  };
}
