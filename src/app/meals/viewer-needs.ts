import type { LocalDay } from '../../domain/day.ts';
import { dayNeeds, type DayNeeds } from '../../domain/meals/needs.ts';
import { isTrainingDay, type DoneOnDay } from '../../domain/tracking/training-day.ts';
import type { DaySummary } from '../../domain/tracking/week.ts';
import type { WeekState } from '../../store/week-store.ts';
import type { ScreenParts } from '../screens.ts';

type Parts = Pick<ScreenParts, 'peopleStore' | 'settingsStore' | 'intentionStore' | 'weekStore'>;

/** Of this week, in one word that is another once one of them is. */
export function trainedDays({ week, today }: WeekState): string {
  return (week?.days ?? []).filter((one) => isTrainingDay(one.day, { done: doneOn(one), meant: [], today })).map(({ day }) => day).join(' ');
}

/**
 * What whoever is in front needs on a day: more where they trained or mean to, as when a week is planned.
 *
 * @param earlier - What was done on a day before this week; null where nothing is known.
 */
export function viewerNeeds({ peopleStore, settingsStore, intentionStore, weekStore }: Parts, day: LocalDay, earlier: DoneOnDay | null = null): DayNeeds {
  const id = peopleStore.state.current?.id ?? '';
  const { today, week } = weekStore.state;
  const found = week?.days.find((one) => one.day === day);
  const isTraining = isTrainingDay(day, { done: found ? doneOn(found) : earlier, meant: intentionStore.state, today });
  return dayNeeds([{ id, body: settingsStore.state.person.bodyFacts }], day, new Map(isTraining ? [[id, new Set([day])]] : []));
}

function doneOn(day: DaySummary): DoneOnDay {
  return { ...day, hasStrength: day.groups.length > 0 };
}
