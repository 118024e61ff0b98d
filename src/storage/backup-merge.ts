import type { BackupRow, BackupSection } from './backup-schema.ts';
import { canonical } from './timeline-id.ts';

/**
 * The newer of two rows of one id. A total order, so that any number of backups, in any order and any number of times,
 * lead to the same rows: of a session the highest (epoch, deleted, revision), of anything else what was written last.
 */
export function newestOf(section: BackupSection, row: BackupRow, other: BackupRow | undefined): BackupRow {
  return other === undefined || beats(section, row, other) ? row : other;
}

/** Whether a row takes the place of another; of two equal ones neither does. */
export function beats(section: BackupSection, row: BackupRow, other: BackupRow): boolean {
  // Named after their content: the first is as good as any.
  if (section === 'timelines') return false;
  const mine = rankOf(section, row);
  const theirs = rankOf(section, other);
  for (let at = 0; at < mine.length; at += 1) {
    const difference = (mine[at] ?? 0) - (theirs[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  // Written in the same millisecond: any rule does, as long as it is the same on every device.
  return canonical(row) > canonical(other);
}

function rankOf(section: BackupSection, row: BackupRow): readonly number[] {
  const isDeleted = typeof row.deletedAtMs === 'number' ? 1 : 0;
  if (section !== 'sessions') return [row.updatedAtMs, isDeleted];
  const { epoch = 0, revision = 0 } = row as { epoch?: number; revision?: number };
  return [epoch, isDeleted, revision, row.updatedAtMs];
}
