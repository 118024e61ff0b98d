import { dayAt, weekStartOf, type LocalDay } from '../domain/day.ts';
import { daysToReadFor, summarizeWeek, type GroupsOf } from '../domain/tracking/week.ts';
import type { SessionRepository } from '../domain/repositories.ts';
import type { PeopleStore } from '../store/people-store.ts';
import type { SessionStore } from '../store/session-store.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import { TrainingLogStore } from '../store/training-log-store.ts';
import { createWeekStore, type WeekStore } from '../store/week-store.ts';
import type { Clock } from './clock.ts';

export interface WeekParts {
  readonly clock: Clock;
  readonly settings: SettingsStore;
  readonly people: PeopleStore;
  readonly session: SessionStore;
  readonly groupsOf: GroupsOf;
}

export interface WeekEffects {
  readonly store: WeekStore;
  /** Reads the week again: at the start, after another tab saved, on a new day. */
  refresh(sessions: SessionRepository): Promise<void>;
  /** To be called now and then: on a new day the panel begins anew. */
  noteTheDay(): void;
  forget(sessionId: string): void;
}

/** Keeps this week's panel true: after each save here, another tab's save, midnight, another first day of the week, another person. */
export function keepWeek({ clock, settings, people, session, groupsOf }: WeekParts): WeekEffects {
  const today = (): LocalDay => dayAt(clock.wallMs(), clock.zoneOffsetMinutes());
  const firstDay = (): LocalDay => weekStartOf(today(), settings.state.person.weekStart);
  const store = createWeekStore(today());
  const start = daysToReadFor(firstDay());
  const log = new TrainingLogStore(start.firstDay, start.lastDay);
  let repository: SessionRepository | null = null;

  const show = (): void => {
    const { current } = people.state;
    const isLoaded = log.state.isLoaded && current !== null;
    const sessions = log.state.sessions.filter(({ participants }) => current !== null && participants.includes(current.id));
    const day = today();
    store.send({
      kind: 'show',
      state: {
        today: day,
        week: isLoaded ? summarizeWeek(sessions, firstDay(), groupsOf) : null,
        sessionsToday: sessions.filter((one) => one.localDay === day && one.status.kind === 'ended').length,
      },
    });
  };

  let dayRead = today();
  const refresh = async (sessions: SessionRepository): Promise<void> => {
    repository = sessions;
    dayRead = today();
    const days = daysToReadFor(firstDay());
    const read = await sessions.listBetween(days.firstDay, days.lastDay);
    log.send({ kind: 'load', ...days, sessions: read });
  };

  log.subscribe(show);
  people.subscribe((after, before) => {
    if (after.current?.id !== before.current?.id) show();
  });
  let weekStart = settings.state.person.weekStart;
  settings.subscribe(({ person }) => {
    if (person.weekStart === weekStart) return;
    weekStart = person.weekStart;
    if (repository) void refresh(repository);
  });
  const noteTheDay = async (): Promise<void> => {
    if (repository && today() !== dayRead) await refresh(repository);
  };
  // While it plays nobody looks at the panel; it is brought up to date when the session stands still.
  session.subscribe((now) => {
    if (now === null || now.status.kind === 'playing') return;
    const keep = (): void => log.send({ kind: 'saved', session: now });
    keep();
    // Once more after a reading: the disk may not have its last state yet.
    void noteTheDay().then(keep);
  });
  return { store, refresh, noteTheDay: () => void noteTheDay(), forget: (id) => log.send({ kind: 'removed', id }) };
}
