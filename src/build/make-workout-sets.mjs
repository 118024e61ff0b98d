/**
 * Writes assets/content/workout-sets.json: of each shipped workout that has any, how many whole sets it makes when done once as planned, and
 * the muscle groups they train. Run after a workout or an exercise has changed: `npm run workout-sets`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { plannedCreditOf } from '../domain/workout/credit.ts';
import { unroll } from '../domain/workout/timeline.ts';

const content = new URL('../../assets/content/', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, content), 'utf8'));

const groupsOf = new Map(read('exercises.json').exercises.map(({ id, groups }) => [id, groups]));
const lines = readdirSync(new URL('workouts/', content)).sort().flatMap((file) => {
  const workout = read(`workouts/${file}`);
  const { setExerciseIds } = plannedCreditOf(unroll(workout, { times: 1, repsWaitForOk: false }));
  const groups = [...new Set(setExerciseIds.flatMap((id) => groupsOf.get(id)))].sort();
  const words = groups.map((group) => `"${group}"`).join(', ');
  return groups.length === 0 ? [] : [`  "${workout.id}": { "setCount": ${setExerciseIds.length}, "groups": [${words}] }`];
});
writeFileSync(new URL('workout-sets.json', content), `{\n${lines.join(',\n')}\n}\n`);
