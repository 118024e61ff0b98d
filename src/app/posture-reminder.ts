import { isReminderDue } from '../domain/tracking/posture-reminder.ts';
import type { SessionStore } from '../store/session-store.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import type { Clock } from './clock.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

export interface PostureReminderParts {
  readonly clock: Clock;
  readonly settings: SettingsStore;
  readonly session: SessionStore;
  /** Whether something else is being asked. */
  readonly isAsking: () => boolean;
  readonly remind: () => void;
}

/**
 * Reminds of a posture break while the app is open and nothing plays.
 *
 * @returns To be called at each full minute.
 */
export function keepPostureReminder({ clock, settings, session, isAsking, remind }: PostureReminderParts): () => void {
  let movedAtMs = clock.wallMs();
  const moved = (): void => {
    movedAtMs = clock.wallMs();
  };
  settings.onChosen(({ person }, before) => {
    if (person.postureReminderHours !== before.person.postureReminderHours) moved();
  });
  return () => {
    const nowMs = clock.wallMs();
    const isUnderWay = session.state !== null && session.state.status.kind !== 'ended';
    // A clock that was set back must not keep anybody waiting for the hours it went back.
    if (isUnderWay || nowMs < movedAtMs) return moved();
    if (isAsking()) return;
    const { postureReminderHours: everyHours, postureReminderSpan: span } = settings.state.person;
    const minuteOfDay = Math.floor(nowMs / MINUTE_MS + clock.zoneOffsetMinutes()) % DAY_MINUTES;
    if (!isReminderDue({ everyHours, span, sinceMs: nowMs - movedAtMs, minuteOfDay })) return;
    moved();
    remind();
  };
}
