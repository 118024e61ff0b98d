import { msg } from '@lit/localize';
import { dayAt } from '../domain/day.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { IntentionStore } from '../store/intention-store.ts';
import type { PeopleStore } from '../store/people-store.ts';
import type { SessionStore } from '../store/session-store.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import type { Question } from './app-shell.ts';
import type { Clock } from './clock.ts';
import { IntentionDesk } from './intention-desk.ts';
import { askToNotify, notify } from './notification.ts';
import { keepPostureReminder } from './posture-reminder.ts';
import type { TimerDesk } from './meals/timer-desk.ts';

/** The break the reminder offers, and how long it is. */
const POSTURE_BREAK = 'posture-break-5';
const POSTURE_BREAK_MIN = 5;

export interface HabitParts {
  readonly clock: Clock;
  readonly storage: Storage;
  readonly settings: SettingsStore;
  readonly session: SessionStore;
  readonly people: PeopleStore;
  readonly intentions: IntentionStore;
  readonly isAsking: () => boolean;
  readonly ask: (question: Question | null) => void;
  readonly begin: (workoutId: string) => void;
  readonly tell: (sentence: string) => void;
  readonly ring: () => void;
}

export interface Habits {
  readonly desk: IntentionDesk;
  /** To be called at each full minute. */
  noteTheTime(): void;
  /** What rings in the kitchen; its script comes with the first timer. */
  timers(): Promise<TimerDesk>;
}

/** Times meant for training and the posture reminder: nothing the first screen waits for, so it comes after it. */
export async function startHabits(parts: HabitParts): Promise<Habits> {
  const { clock, storage, settings, session, people, intentions, isAsking, ask, begin } = parts;
  const desk = new IntentionDesk({
    store: intentions,
    people,
    repository: storage.intentions,
    createId: () => storage.createId(),
  });
  settings.onChosen(({ person }, before) => {
    if (before.person.postureReminderHours === 0 && person.postureReminderHours > 0) askToNotify();
  });
  const noteTheTime = keepPostureReminder({
    clock,
    settings,
    session,
    isAsking,
    remind: () => {
      notify(msg('Time to stand tall: a posture break takes five minutes.'));
      ask(postureQuestion((answer) => {
        ask(null);
        if (answer === 'start') begin(POSTURE_BREAK);
        if (answer === 'done') void logBreak(parts);
      }));
    },
  });
  let opened: Promise<TimerDesk> | null = null;
  const timers = (): Promise<TimerDesk> => {
    opened ??= import('./meals/open-timers.ts').then(({ openTimers }) => openTimers(parts));
    // Without the network it is asked for again.
    opened.catch(() => (opened = null));
    return opened;
  };
  await desk.refresh();
  // Some may have been left running.
  if ((await storage.food.timers.list()).length > 0) timers().catch(() => undefined);
  return { desk, noteTheTime, timers };
}

export type PostureAnswer = 'start' | 'done' | 'later';

function postureQuestion(onAnswer: (answer: PostureAnswer) => void): Question {
  return {
    heading: msg('A posture break?'),
    said: [msg('You have been still for a while. Five minutes for your back and neck, or one you did by yourself.')],
    answers: [
      { value: 'start', label: msg('Start, 5 min') },
      { value: 'done', label: msg('Done it') },
      { value: 'later', label: msg('Not now') },
    ],
    backValue: 'later',
    onAnswer: (value) => onAnswer(value as PostureAnswer),
  };
}

async function logBreak({ clock, storage, people, tell }: HabitParts): Promise<void> {
  const personId = people.state.current?.id;
  if (personId === undefined) return;
  await storage.activities.save({
    id: storage.createId(),
    personId,
    localDay: dayAt(clock.wallMs(), clock.zoneOffsetMinutes()),
    kind: 'posture-break',
    durationMin: POSTURE_BREAK_MIN,
    intensity: 'light',
    groups: [],
    createdAtMs: clock.wallMs(),
  });
  tell(msg('A posture break, noted. Today is a posture day.'));
}
