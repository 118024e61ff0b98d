import { SECOND_MS } from '../units.ts';
import type { Performed, Session } from '../workout/session.ts';

/** The words of the file, in the person's language. */
export interface TcxWords {
  workoutName(workoutId: string): string;
  /** What was done in one lap: the move, its side, its phase. */
  lap(performed: Performed): string;
}

/**
 * One session for other training apps, or null when nothing of it was performed. A lap is one stretch of the workout, as long as it was
 * really performed. Nothing is invented: no heart rate, and the distance and calories the schema demands are 0.
 *
 * Source: Garmin Training Center Database, schema version 2 (TrainingCenterDatabasev2.xsd).
 */
export function tcxOf(session: Session, words: TcxWords): string | null {
  const performed = session.performed.filter(({ ms }) => ms > 0).sort((one, other) => one.segmentIndex - other.segmentIndex);
  if (performed.length === 0) return null;
  let atMs = session.startedAtMs;
  const laps: string[] = [];
  for (const one of performed) {
    laps.push(lapOf(one, atMs, words));
    atMs += one.ms;
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">',
    '  <Activities>',
    '    <Activity Sport="Other">',
    `      <Id>${moment(session.startedAtMs)}</Id>`,
    ...laps,
    `      <Notes>${escaped(words.workoutName(session.workoutId))}</Notes>`,
    '    </Activity>',
    '  </Activities>',
    '</TrainingCenterDatabase>',
    '',
  ].join('\n');
}

/** Its two points say only when it began and ended: several apps take no file without any. */
function lapOf(performed: Performed, startMs: number, words: TcxWords): string {
  return [
    `      <Lap StartTime="${moment(startMs)}">`,
    `        <TotalTimeSeconds>${performed.ms / SECOND_MS}</TotalTimeSeconds>`,
    '        <DistanceMeters>0</DistanceMeters>',
    '        <Calories>0</Calories>',
    `        <Intensity>${isResting(performed) ? 'Resting' : 'Active'}</Intensity>`,
    '        <TriggerMethod>Time</TriggerMethod>',
    '        <Track>',
    `          <Trackpoint><Time>${moment(startMs)}</Time></Trackpoint>`,
    `          <Trackpoint><Time>${moment(startMs + performed.ms)}</Time></Trackpoint>`,
    '        </Track>',
    `        <Notes>${escaped(words.lap(performed))}</Notes>`,
    '      </Lap>',
  ].join('\n');
}

function isResting({ phase }: Performed): boolean {
  return phase === 'rest' || phase === 'get-ready' || phase === 'switch-sides';
}

function moment(epochMs: number): string {
  return new Date(epochMs).toISOString();
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no way to write most control characters, not even escaped. */
function escaped(text: string): string {
   
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? '');
}
