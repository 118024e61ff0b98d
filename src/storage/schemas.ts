import * as v from 'valibot';
import type { Person } from '../domain/person.ts';
import type { DeviceSettings, FigureLook, PersonSettings } from '../domain/settings.ts';
import type { MovePlan } from '../domain/tracking/move-plan.ts';
import { bodyFactsSchema } from './meal-schemas.ts';
import type { SettingSchemas } from './setting-schemas.ts';


const look: v.GenericSchema<unknown, FigureLook> = v.object({
  build: v.picklist(['light', 'medium', 'broad']),
  skin: v.picklist([1, 2, 3, 4, 5, 6]),
  hair: v.picklist(['bun', 'short', 'pony', 'curly', 'bald', 'scarf']),
  hairTone: v.picklist([1, 2, 3, 4, 5]),
});

const movePlan: v.GenericSchema<unknown, MovePlan> = v.object({
  variant: v.nullable(v.picklist(['regular', 'easier', 'harder'])),
  reps: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
  massKg: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(500))),
});

export const deviceSettingSchemas: SettingSchemas<DeviceSettings> = {
  textScale: v.picklist([100, 125, 150]),
  soundVolume: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(10)),
  motion: v.picklist(['system', 'reduced']),
  currentPersonId: v.nullable(v.string()),
  trainingPersonIds: v.array(v.string()),
};

export const personSettingSchemas: SettingSchemas<PersonSettings> = {
  repsWaitForOk: v.boolean(),
  weekStart: v.picklist(['monday', 'sunday', 'saturday']),
  cardioGoalMin: v.picklist([75, 150, 300]),
  strengthGoalDays: v.picklist([1, 2, 3]),
  units: v.picklist(['metric', 'us']),
  hasSeenSafetyNotice: v.boolean(),
  look,
  keepsBodyReadings: v.boolean(),
  movePlans: v.record(v.string(), movePlan),
  postureReminderHours: v.picklist([0, 1, 2, 3]),
  postureReminderSpan: v.picklist(['office', 'day', 'evening']),
  bodyFacts: v.nullable(bodyFactsSchema),
};

export const personSchema: v.GenericSchema<unknown, Person> = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.string(),
  deletedAtMs: v.nullable(v.number()),
});

/** What a deleted row leaves behind, so that an older copy elsewhere does not bring it back. */
export function isTombstone(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return false;
  const { id, deletedAtMs } = row as { id?: unknown; deletedAtMs?: unknown };
  return typeof id === 'string' && typeof deletedAtMs === 'number' && !Number.isNaN(deletedAtMs);
}
