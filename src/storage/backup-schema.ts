import * as v from 'valibot';
import {
  householdSettingSchemas, ownRecipeSchema, pantryItemSchema, plannedMealSchema, recipeMarkSchema, shoppingRowSchema, weekTemplateSchema,
} from './meal-schemas.ts';
import { personSettingSchemas, personSchema } from './schemas.ts';
import type { Row } from './rows.ts';
import { segmentsSchema, sessionProgressSchema } from './session-schema.ts';
import { idOfSetting, type SettingScope } from './settings-repository.ts';
import { activitySchema, intentionSchema, measurementSchema, setLogSchema } from './tracking-schemas.ts';

/** What a backup holds, by the name of its list in the file. Sums are left out: they are counted again. */
export const BACKUP_SECTIONS = [
  'people', 'settings', 'timelines', 'sessions', 'activities', 'setLogs', 'intentions', 'measurements',
  'mealPlan', 'recipes', 'recipeMarks', 'weekTemplates', 'shopping', 'pantry',
] as const;

export type BackupSection = (typeof BACKUP_SECTIONS)[number];

/** A row as a backup carries it: checked, and with no field nobody knows. */
export interface BackupRow extends Row {
  readonly deletedAtMs?: number | null;
}

/** A date that can be written down: later ones have no calendar day. Source: ECMAScript, time values and time range. */
const FARTHEST_MS = 8.64e15;
const FARTHEST_ZONE_MINUTES = 24 * 60;

const text = v.custom<string>((value) => typeof value === 'string' && value !== '');
const moment = v.custom<number>((value) => typeof value === 'number' && Math.abs(value) < FARTHEST_MS - FARTHEST_ZONE_MINUTES * 60_000);
const count = v.custom<number>((value) => Number.isSafeInteger(value) && (value as number) >= 0);

const written = { id: text, updatedAtMs: moment };
const living = v.object({ updatedAtMs: moment, deletedAtMs: v.optional(v.null()) });
const tombstone = v.object({ ...written, deletedAtMs: moment });
const sessionTombstone = v.object({ ...written, deletedAtMs: moment, epoch: count });

/** What a file from elsewhere has to keep to beyond what is stored: the rest of the app counts on it. */
function isSane(value: unknown): boolean {
  const { localDay, startedAtMs, createdAtMs, zoneOffsetMinutes } = value as Readonly<Record<string, unknown>>;
  if (typeof localDay === 'string' && !isDay(localDay)) return false;
  if (zoneOffsetMinutes !== undefined && Math.abs(zoneOffsetMinutes as number) > FARTHEST_ZONE_MINUTES) return false;
  return [startedAtMs, createdAtMs].every((each) => each === undefined || v.is(moment, each));
}

/** The engine takes February 30 for the second of March. */
function isDay(localDay: string): boolean {
  const epochMs = Date.parse(`${localDay}T00:00:00.000Z`);
  return !Number.isNaN(epochMs) && new Date(epochMs).toISOString().slice(0, 10) === localDay;
}

/** Deeper than anything this app keeps, and by far not so deep that an engine could not copy it or write it down. */
const MOST_LEVELS = 32;

function isShallow(value: unknown, levels = MOST_LEVELS): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.keys(value).every((key) => isShallow((value as Readonly<Record<string, unknown>>)[key], levels - 1));
}

/** A living row keeps its item's fields, when it was written, and that it is not deleted. */
function rowOf(item: v.GenericSchema): v.GenericSchema {
  const row: v.GenericSchema = v.intersect([item, living]);
  return v.pipe(row, v.check(isSane));
}

const setting = v.pipe(
  v.object({ ...written, scope: v.picklist(['person', 'household']), ownerId: v.string(), name: text, value: v.unknown(), deletedAtMs: v.optional(v.nullable(moment)) }),
  v.check(({ id, scope, ownerId, name }) => id === idOfSetting(scope as SettingScope, ownerId, name)),
  v.check(({ value }) => isShallow(value)),
  // One of another version is kept as it is; whoever knows it checks it.
  v.check(({ scope, name, value }) => {
    const schema = schemaOfSetting(scope === 'person' ? personSettingSchemas : householdSettingSchemas, name);
    return schema === null || v.is(schema, value);
  }),
);

function schemaOfSetting(schemas: object, name: string): v.GenericSchema | null {
  const isKnown = Object.prototype.hasOwnProperty.call(schemas, name);
  return isKnown ? (schemas as Readonly<Record<string, v.GenericSchema>>)[name]! : null;
}

const person = v.intersect([personSchema, v.object({ updatedAtMs: moment, deletedAtMs: v.nullable(moment) })]);
const timeline = v.object({ ...written, segments: segmentsSchema });

const SCHEMAS: Readonly<Record<BackupSection, v.GenericSchema>> = {
  people: person,
  settings: setting,
  timelines: timeline,
  sessions: v.union([sessionTombstone, rowOf(sessionProgressSchema)]),
  activities: v.union([tombstone, rowOf(activitySchema)]),
  setLogs: v.union([tombstone, rowOf(setLogSchema)]),
  intentions: v.union([tombstone, rowOf(intentionSchema)]),
  measurements: v.union([tombstone, rowOf(measurementSchema)]),
  mealPlan: v.union([tombstone, rowOf(plannedMealSchema)]),
  recipes: v.union([tombstone, rowOf(ownRecipeSchema)]),
  recipeMarks: v.union([tombstone, rowOf(recipeMarkSchema)]),
  weekTemplates: v.union([tombstone, rowOf(weekTemplateSchema)]),
  shopping: v.union([tombstone, rowOf(shoppingRowSchema)]),
  pantry: v.union([tombstone, rowOf(pantryItemSchema)]),
};

/** The row as a backup carries it, or null when it does not fit. */
export function backupRowOf(section: BackupSection, row: unknown): BackupRow | null {
  const parsed = v.safeParse(SCHEMAS[section], row, { abortEarly: true });
  return parsed.success ? (parsed.output as BackupRow) : null;
}
