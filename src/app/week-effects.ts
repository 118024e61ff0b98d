import { addDays, dayAt, weekStartOf, type LocalDay } from '../domain/day.ts';
import type { ActivityRepository, DaySumRepository, SessionRepository } from '../domain/repositories.ts';
import type { Activity } from '../domain/tracking/activity.ts';
import type { DaySum } from '../domain/tracking/day-sum.ts';
import { goalsOf } from '../domain/settings.ts';
import { sumDay } from '../domain/tracking/sum-day.ts';
import { MINUTE_MS } from '../domain/units.ts';
import { performedMs } from '../domain/workout/position.ts';
import { daysToReadFor, summarizeWeek, type GroupsOf } from '../domain/tracking/week.ts';
import type { People, PeopleStore } from '../store/people-store.ts';
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

/** Where weeks are read. */
export interface WeekSources {
  readonly sessions: SessionRepository;
  readonly activities: ActivityRepository;
  readonly daySums: DaySumRepository;
}

export interface WeekEffects {
  readonly store: WeekStore;
  /** Reads the week again: at the start, after something was saved, on a new day. */
  refresh(sources: WeekSources): Promise<void>;
  /** To be called now and then: on a new day the panel begins anew. */
  noteTheDay(): void;
  forget(sessionId: string): void;
}

/** Keeps this week's panel true: after each save here, another tab's save, midnight, another first day of the week, other goals, another person. */
export function keepWeek({ clock, settings, people, session, groupsOf }: WeekParts): WeekEffects {
  const today = (): LocalDay => dayAt(clock.wallMs(), clock.zoneOffsetMinutes());
  const firstDay = (): LocalDay => weekStartOf(today(), settings.state.person.weekStart);
  const store = createWeekStore(today());
  // Everybody's days are read, so that another person's week is there in the moment of the switch.
  // Days that are still being added to are summed here, from what they are made of: today, and the day of the session
  // on stage. So the panel knows of a session the moment it ends. The others come summed up.
  const log = new TrainingLogStore(today(), today());
  let sources: WeekSources | null = null;
  let sums: readonly DaySum[] = [];
  let activities: readonly Activity[] = [];

  const show = (): void => {
    const { firstDay: firstOpen, lastDay: lastOpen, sessions, isLoaded } = log.state;
    const personId = people.state.current?.id ?? null;
    const day = today();
    const closed = sums.filter((sum) => sum.personId === personId && (sum.day < firstOpen || sum.day > lastOpen));
    const open = daysFrom(firstOpen, lastOpen).map((each) => sumDay(personId ?? '', each, sessions, activities));
    store.send({
      kind: 'show',
      state: {
        today: day,
        week: isLoaded && personId !== null ? summarizeWeek(closed.concat(open), firstDay(), groupsOf, goalsOf(settings.state.person)) : null,
        sessionsToday: sessions.filter((one) => (
          one.localDay === day && one.status.kind === 'ended' && performedMs(one) >= MINUTE_MS && personId !== null && one.participants.includes(personId)
        )).length,
      },
    });
  };

  const openDays = (): { readonly firstDay: LocalDay; readonly lastDay: LocalDay } => {
    const day = today();
    const staged = session.state?.localDay ?? day;
    const isShown = staged >= daysToReadFor(firstDay()).firstDay;
    return { firstDay: isShown && staged < day ? staged : day, lastDay: staged > day ? staged : day };
  };

  let dayRead = today();
  let idsRead: readonly string[] = [];
  let readings = 0;
  const refresh = async (from: WeekSources): Promise<void> => {
    sources = from;
    dayRead = today();
    readings += 1;
    const reading = readings;
    idsRead = idsOf(people.state);
    const days = daysToReadFor(firstDay());
    const open = openDays();
    const [summed, logged, sessions] = await Promise.all([
      Promise.all(idsRead.map((id) => from.daySums.listBetween(id, days.firstDay, days.lastDay))),
      Promise.all(idsRead.map((id) => from.activities.listBetween(id, open.firstDay, open.lastDay))),
      from.sessions.listBetween(open.firstDay, open.lastDay),
    ]);
    // One that began later knows more, even if it was answered first.
    if (reading !== readings) return;
    sums = summed.flat();
    activities = logged.flat();
    log.send({ kind: 'load', ...open, sessions });
  };

  const readAnew = async (isNeeded: boolean): Promise<void> => {
    if (sources && isNeeded) await refresh(sources);
  };

  log.subscribe(show);
  people.subscribe((after, before) => {
    if (idsOf(after).some((id) => !idsRead.includes(id))) void readAnew(true);
    if (after.current?.id !== before.current?.id) show();
  });
  settings.subscribe(({ person }, { person: before }) => {
    if (person.weekStart !== before.weekStart) void readAnew(true);
    else if (person.cardioGoalMin !== before.cardioGoalMin || person.strengthGoalDays !== before.strengthGoalDays) show();
  });
  const isNewDay = (): boolean => today() !== dayRead;
  // While it plays nobody looks at the panel; it is brought up to date when the session stands still.
  session.subscribe((now) => {
    if (now === null || now.status.kind === 'playing') return;
    const keep = (): void => log.send({ kind: 'saved', session: now });
    keep();
    const isOpen = now.localDay >= log.state.firstDay && now.localDay <= log.state.lastDay;
    // Once more after a reading: the disk may not have its last state yet.
    void readAnew(isNewDay() || !isOpen).then(keep);
  });
  return {
    store,
    refresh,
    noteTheDay: () => void readAnew(isNewDay()),
    forget: (id) => log.send({ kind: 'removed', id }),
  };
}

function idsOf({ all }: People): readonly string[] {
  return all.map(({ id }) => id);
}

function daysFrom(firstDay: LocalDay, lastDay: LocalDay): readonly LocalDay[] {
  const days: LocalDay[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) days.push(day);
  return days;
}
