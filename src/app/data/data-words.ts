import { msg, str } from '@lit/localize';
import { activityWord } from '../../../components/activity-icon/activity-words.ts';
import { phaseWord } from '../../../components/phase-style.ts';
import { sideWords } from '../../../components/side-mark/side-mark.ts';
import { catalog } from '../../content/catalog.ts';
import type { BackupProblem, BackupSummary } from '../../domain/backup.ts';
import type { CalendarWords } from '../../domain/export/calendar.ts';
import type { CsvWords } from '../../domain/export/csv.ts';
import type { TcxWords } from '../../domain/export/tcx.ts';
import type { Person } from '../../domain/person.ts';
import type { StorageProblem } from '../../domain/repositories.ts';
import type { Intensity } from '../../domain/tracking/activity.ts';
import type { MuscleGroup } from '../../domain/tracking/muscle-group.ts';
import { creditOf } from '../../domain/workout/credit.ts';
import { minutesPerformed } from '../../domain/workout/position.ts';
import type { Effort } from '../../domain/workout/session.ts';
import { viewerLocale } from '../viewer-locale.ts';

export function backupProblemWords(problem: BackupProblem): string {
  switch (problem) {
    case 'too-large':
      return msg('This file is larger than any backup of Standtall. Nothing was changed.');
    case 'unreadable':
      return msg('This file could not be opened. Nothing was changed.');
    case 'torn':
      return msg('This file is no backup, or a part of it is missing. Nothing was changed.');
    case 'foreign':
      return msg('This file is from another program. Nothing was changed.');
    case 'newer':
      return msg('This backup was made by a newer Standtall: please open it there, or bring this one up to date first. Nothing was changed.');
    case 'damaged-row':
      return msg('An entry in this backup is damaged, so none of it was taken. Nothing was changed.');
  }
}

export function writeProblemWords(problem: StorageProblem): string {
  switch (problem) {
    case 'full':
      return msg('There is not enough space on this device for that. Nothing was changed.');
    case 'unavailable':
    case 'blocked':
    case 'outdated':
      return msg('The storage of this browser cannot be reached now: please close other windows of Standtall and open this page again. Nothing was changed.');
    case 'damaged-row':
    case 'superseded':
    case 'unknown':
      return msg('That did not work just now, please try once more. Nothing was changed.');
  }
}

/** "12 sessions, 3 activities …", and of whom. */
export function summaryWords({ madeAtMs, peopleNames, sessionCount, activityCount, recipeCount, mealCount, otherCount }: BackupSummary): readonly string[] {
  const day = new Intl.DateTimeFormat(viewerLocale(), { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(madeAtMs));
  const counts = [
    counted(sessionCount, msg('1 session'), msg(str`${sessionCount} sessions`)),
    counted(activityCount, msg('1 activity'), msg(str`${activityCount} activities`)),
    counted(mealCount, msg('1 planned meal'), msg(str`${mealCount} planned meals`)),
    counted(recipeCount, msg('1 own recipe'), msg(str`${recipeCount} own recipes`)),
    counted(otherCount, msg('1 other entry'), msg(str`${otherCount} other entries`)),
  ].filter((part) => part !== '');
  const what = counts.length === 0 ? msg('settings only') : counts.join(', ');
  return [
    madeAtMs === 0 ? msg(str`In it: ${what}.`) : msg(str`Made on ${day}. In it: ${what}.`),
    ...peopleWords(peopleNames),
    msg('What is here and newer stays as it is.'),
  ];
}

function counted(count: number, one: string, many: string): string {
  if (count === 0) return '';
  return count === 1 ? one : many;
}

function peopleWords(names: readonly string[]): readonly string[] {
  const known = names.filter((name) => name !== '');
  if (known.length === 0) return [];
  const list = known.join(', ');
  const others = names.length - known.length;
  return [others === 0 ? msg(str`Of: ${list}.`) : msg(str`Of: ${list}, and one without a name.`)];
}

export function csvWords(people: readonly Person[]): CsvWords {
  return {
    headings: {
      day: msg('Day'),
      time: msg('Began'),
      person: msg('Person'),
      what: msg('What'),
      source: msg('Noted'),
      minutes: msg('Minutes'),
      warmUp: msg('Warm-up min'),
      strength: msg('Strength min'),
      moderate: msg('Moderate min'),
      hard: msg('Hard min'),
      easy: msg('Easy min'),
      rest: msg('Rest min'),
      stretch: msg('Stretch min'),
      coolDown: msg('Cool-down min'),
      credited: msg('Counted cardio min'),
      sets: msg('Sets'),
      effort: msg('How hard'),
      groups: msg('Muscle groups'),
    },
    session: msg('by the player'),
    byHand: msg('by hand'),
    personName: (id) => people.find((person) => person.id === id)?.name ?? '',
    workoutName: (id) => catalog.workoutName(id),
    activityName: ({ kind }) => activityWord(kind),
    effortWord,
    intensityWord,
    groupWord,
  };
}

export const tcxWords = (): TcxWords => ({
  workoutName: (id) => catalog.workoutName(id),
  lap: ({ exerciseId, side, phase }) => [
    ...(exerciseId === null ? [] : [catalog.exerciseName(exerciseId)]),
    ...(side === null ? [] : [sideWords(side)]),
    phaseWord(phase),
  ].join(', '),
});

export const calendarWords = (): CalendarWords => ({
  name: msg('Standtall'),
  intention: (workoutId) => (workoutId === null ? msg('Train with Standtall') : catalog.workoutName(workoutId)),
  session: ({ workoutId }) => catalog.workoutName(workoutId),
  sessionAbout: (session) => {
    const minutes = minutesPerformed(session);
    const counted = Math.round(creditOf(session).creditedMin);
    return msg(str`${minutes} minutes, ${counted} of cardio counted.`);
  },
});

function effortWord(effort: Effort): string {
  switch (effort) {
    case 'easier':
      return msg('Easier than planned');
    case 'as-planned':
      return msg('As planned');
    case 'harder':
      return msg('Harder than planned');
  }
}

function intensityWord(intensity: Intensity): string {
  switch (intensity) {
    case 'light':
      return msg('Light');
    case 'moderate':
      return msg('Moderate');
    case 'vigorous':
      return msg('Vigorous');
  }
}

function groupWord(group: MuscleGroup): string {
  switch (group) {
    case 'legs':
      return msg('legs');
    case 'hips':
      return msg('hips');
    case 'back':
      return msg('back');
    case 'abdomen':
      return msg('abdomen');
    case 'chest':
      return msg('chest');
    case 'shoulders':
      return msg('shoulders');
    case 'arms':
      return msg('arms');
  }
}
