import { BACKUP_FORMAT, BACKUP_VERSION, type BackupProblem, type BackupSummary } from '../domain/backup.ts';
import type { LocalDay } from '../domain/day.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import { newestOf } from './backup-merge.ts';
import { BACKUP_SECTIONS, backupRowOf, type BackupRow, type BackupSection } from './backup-schema.ts';

/** The rows of a backup, by section; of each id one. */
export type BackupRows = Readonly<Record<BackupSection, readonly BackupRow[]>>;

export interface BackupFile {
  readonly madeAtMs: number;
  readonly rows: BackupRows;
}

/** A file's text, in parts that are joined by nothing. One row a line: people may look, and compare two of them. */
export function backupText({ madeAtMs, rows }: BackupFile): readonly string[] {
  const parts = [`{\n"format": ${JSON.stringify(BACKUP_FORMAT)},\n"version": ${BACKUP_VERSION},\n"madeAtMs": ${madeAtMs}`];
  for (const section of BACKUP_SECTIONS) {
    parts.push(`,\n${JSON.stringify(section)}: [`);
    rows[section].forEach((row, at) => parts.push(`${at === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`));
    parts.push(rows[section].length === 0 ? ']' : '\n]');
  }
  parts.push('\n}\n');
  return parts;
}

/** Reads a file of this or an older version. It is taken whole or not at all, and nothing here throws. */
export function readBackup(text: string): Result<BackupFile, BackupProblem> {
  const json = parsedJson(text);
  if (!json.ok) return json;
  const { value } = json;
  if (typeof value !== 'object' || value === null) return fail('foreign');
  const { format, version, madeAtMs } = value as Readonly<Record<string, unknown>>;
  if (format !== BACKUP_FORMAT || typeof version !== 'number') return fail('foreign');
  if (version > BACKUP_VERSION) return fail('newer');
  // Version 1 knew no food: its lists are empty here.
  if (version !== 1 && version !== 2) return fail('foreign');
  const rows = readSections(value as Readonly<Record<string, unknown>>);
  if (rows === null) return fail('damaged-row');
  return succeed({ madeAtMs: isMoment(madeAtMs) ? madeAtMs : 0, rows });
}

export function summaryOf({ madeAtMs, rows }: BackupFile): BackupSummary {
  const days = [...rows.sessions, ...rows.activities].map((row) => (row as { localDay?: LocalDay }).localDay ?? '');
  const lastDay = days.reduce((last, day) => (day > last ? day : last), '');
  return {
    madeAtMs,
    peopleNames: living(rows.people).map((row) => (row as { name?: string }).name ?? ''),
    sessionCount: living(rows.sessions).length,
    activityCount: living(rows.activities).length,
    recipeCount: living(rows.recipes).length,
    mealCount: living(rows.mealPlan).length,
    otherCount: living(rows.setLogs).length + living(rows.intentions).length + living(rows.measurements).length,
    lastDay: lastDay === '' ? null : lastDay,
  };
}

export function living(rows: readonly BackupRow[]): readonly BackupRow[] {
  return rows.filter(({ deletedAtMs }) => typeof deletedAtMs !== 'number');
}

function parsedJson(text: string): Result<unknown, 'torn'> {
  try {
    // Some editors put a byte order mark before what they save.
    return succeed(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return fail('torn');
  }
}

function readSections(file: Readonly<Record<string, unknown>>): BackupRows | null {
  const sections: Partial<Record<BackupSection, readonly BackupRow[]>> = {};
  for (const section of BACKUP_SECTIONS) {
    const rows = readRows(section, file[section] ?? []);
    if (rows === null) return null;
    sections[section] = rows;
  }
  return sections as BackupRows;
}

function readRows(section: BackupSection, list: unknown): readonly BackupRow[] | null {
  if (!Array.isArray(list)) return null;
  const byId = new Map<string, BackupRow>();
  for (const each of list as readonly unknown[]) {
    const row = backupRowOf(section, each);
    if (row === null) return null;
    byId.set(row.id, newestOf(section, row, byId.get(row.id)));
  }
  return Array.from(byId.values());
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}
