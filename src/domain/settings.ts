import type { WeekStart } from './day.ts';
import type { BodyFacts } from './meals/body-facts.ts';
import type { FigureLook } from './movement/look.ts';
import type { MovePlans } from './tracking/move-plan.ts';
import type { Units } from './units.ts';
import type { WeekGoals } from './tracking/week.ts';
import type { ReminderHours, ReminderSpan } from './tracking/posture-reminder.ts';

export type { FigureLook };

/** Belongs to the set or phone itself. */
export interface DeviceSettings {
  readonly textScale: 100 | 125 | 150;
  /** 0 (off) to 10. */
  readonly soundVolume: number;
  readonly motion: 'system' | 'reduced';
  /** Whose week, look and settings are shown; null until more than one trains here. */
  readonly currentPersonId: string | null;
  /** Who trained last. A guest is never among them. */
  readonly trainingPersonIds: readonly string[];
}

/** Belongs to one person, wherever they train. */
export interface PersonSettings {
  readonly repsWaitForOk: boolean;
  readonly weekStart: WeekStart;
  /** Credited minutes a week. */
  readonly cardioGoalMin: 75 | 150 | 300;
  readonly strengthGoalDays: 1 | 2 | 3;
  readonly units: Units;
  readonly hasSeenSafetyNotice: boolean;
  readonly look: FigureLook;
  /** Weight, waist, pulse and mood may be written down; off unless asked for. */
  readonly keepsBodyReadings: boolean;
  /** What was said yes to, move by move. */
  readonly movePlans: MovePlans;
  readonly postureReminderHours: ReminderHours;
  readonly postureReminderSpan: ReminderSpan;
  /** Null: meals are planned for an average adult. */
  readonly bodyFacts: BodyFacts | null;
}

export const DEFAULT_DEVICE_SETTINGS: DeviceSettings = {
  textScale: 100,
  soundVolume: 7,
  motion: 'system',
  currentPersonId: null,
  trainingPersonIds: [],
};

export const DEFAULT_PERSON_SETTINGS: PersonSettings = {
  repsWaitForOk: false,
  weekStart: 'monday',
  cardioGoalMin: 150,
  strengthGoalDays: 2,
  units: 'metric',
  hasSeenSafetyNotice: false,
  look: { build: 'medium', skin: 3, hair: 'bun', hairTone: 1 },
  keepsBodyReadings: false,
  movePlans: {},
  postureReminderHours: 0,
  postureReminderSpan: 'office',
  bodyFacts: null,
};

export function goalsOf({ cardioGoalMin, strengthGoalDays }: PersonSettings): WeekGoals {
  return { cardioMin: cardioGoalMin, strengthDays: strengthGoalDays };
}
