import { msg, str } from '@lit/localize';
import { catalog } from '../../content/catalog.ts';
import { backupFileName, LARGEST_BACKUP_BYTES } from '../../domain/backup.ts';
import { dayAt, type LocalDay } from '../../domain/day.ts';
import { calendarOf } from '../../domain/export/calendar.ts';
import { csvOf } from '../../domain/export/csv.ts';
import { tcxOf } from '../../domain/export/tcx.ts';
import { MINUTE_MS } from '../../domain/units.ts';
import { performedMs } from '../../domain/workout/position.ts';
import type { Session } from '../../domain/workout/session.ts';
import type { DataActions } from '../../screens/settings/data-actions.ts';
import type { Storage } from '../../storage/open-storage.ts';
import type { Clock } from '../clock.ts';
import { eraseQuestion, reallyEraseQuestion, restoredQuestion, restoreQuestion, type Asked } from './data-questions.ts';
import { backupProblemWords, calendarWords, csvWords, tcxWords, writeProblemWords } from './data-words.ts';
import { forgetNotes } from './forget-notes.ts';
import { readFile, saveFile } from './save-file.ts';

export interface DataDeskParts {
  readonly clock: Clock;
  readonly storage: Storage;
  readonly canSaveFiles: boolean;
  /** Whose calendar and last session it is. */
  readonly personId: () => string;
  readonly ask: (question: Asked) => Promise<string>;
  /** Nothing may be written any more by what is on stage. */
  readonly clearStage: () => Promise<void>;
  /** Other pages begin anew as well. */
  readonly tellErased: () => void;
  /** Opens the app anew, on Today. */
  readonly beginAnew: () => void;
  /** A good moment to ask the browser to keep what is here. */
  readonly askToLast: () => Promise<void>;
}

const FIRST_DAY: LocalDay = '0000-01-01';
const LAST_DAY: LocalDay = '9999-12-31';

/** A time to train without a workout of its own takes as long as the shortest one. */
const UNNAMED_MIN = 15;

/** What people take away, bring back and delete. */
export class DataDesk implements DataActions {
  readonly #parts: DataDeskParts;

  constructor(parts: DataDeskParts) {
    this.#parts = parts;
  }

  get canSaveFiles(): boolean {
    return this.#parts.canSaveFiles;
  }

  readonly saveBackup = async (): Promise<string> => {
    const { storage, askToLast } = this.#parts;
    const made = await storage.backup.make();
    if (!made.ok) return msg('What is kept here could not be read whole, so no backup was made. Please open this page again, and try once more.');
    const sentence = this.#save(backupFileName(this.#today), 'application/json', made.value);
    await askToLast();
    return sentence;
  };

  readonly restore = async (file: File): Promise<string> => {
    const { storage, ask, clearStage, beginAnew } = this.#parts;
    if (file.size > LARGEST_BACKUP_BYTES) return backupProblemWords('too-large');
    const text = await readFile(file);
    if (text === null) return backupProblemWords('unreadable');
    const read = storage.backup.read(text);
    if (!read.ok) return backupProblemWords(read.problem);
    if ((await ask(restoreQuestion(read.value.summary))) !== 'restore') return '';
    await clearStage();
    const restored = await read.value.restore();
    if (!restored.ok) return writeProblemWords(restored.problem);
    if (restored.value.changedCount === 0) return msg('Everything in this backup was here already. Nothing was changed.');
    await ask(restoredQuestion());
    beginAnew();
    return '';
  };

  readonly saveSheet = async (): Promise<string> => {
    const { storage } = this.#parts;
    const [people, sessions] = await Promise.all([storage.people.list(), storage.sessions.listBetween(FIRST_DAY, LAST_DAY)]);
    const logged = await Promise.all(people.map(({ id }) => storage.activities.listBetween(id, FIRST_DAY, LAST_DAY)));
    const activities = logged.reduce((all, some) => all.concat(some), []);
    if (sessions.length + activities.length === 0) return nothingYet();
    return this.#save(`standtall-sessions-${this.#today}.csv`, 'text/csv', [csvOf(sessions, activities, csvWords(people))]);
  };

  readonly saveCalendar = async (): Promise<string> => {
    const { storage, clock } = this.#parts;
    const [intentions, sessions] = await Promise.all([storage.intentions.list(this.#parts.personId()), this.#mySessions()]);
    if (sessions.length + intentions.length === 0) return nothingYet();
    const text = calendarOf({
      intentions,
      sessions,
      madeAtMs: clock.wallMs(),
      today: this.#today,
      minutesOf: (workoutId) => Math.round((catalog.workoutSummary(workoutId ?? '')?.workMs ?? UNNAMED_MIN * MINUTE_MS) / MINUTE_MS),
      words: calendarWords(),
    });
    return this.#save(`standtall-calendar-${this.#today}.ics`, 'text/calendar', [text]);
  };

  readonly saveLastSession = async (): Promise<string> => {
    const sessions = (await this.#mySessions()).filter((session) => session.status.kind === 'ended' && performedMs(session) > 0);
    const last = sessions[sessions.length - 1];
    return last ? this.saveSession(last) : nothingYet();
  };

  /** One session for other training apps. */
  readonly saveSession = (session: Session): string => {
    const text = tcxOf(session, tcxWords());
    if (text === null) return nothingYet();
    return this.#save(`standtall-session-${session.localDay}.tcx`, 'application/vnd.garmin.tcx+xml', [text]);
  };

  readonly eraseEverything = async (): Promise<string> => {
    const { storage, ask, clearStage, tellErased, beginAnew } = this.#parts;
    if ((await ask(eraseQuestion())) !== 'delete') return '';
    if ((await ask(reallyEraseQuestion())) !== 'delete') return '';
    await clearStage();
    const erased = await storage.backup.eraseEverything();
    if (!erased.ok) return writeProblemWords(erased.problem);
    forgetNotes();
    tellErased();
    beginAnew();
    return '';
  };

  #save(name: string, type: string, parts: readonly string[]): string {
    saveFile(name, type, parts);
    return msg(str`${name} is in this browser’s downloads.`);
  }

  async #mySessions(): Promise<readonly Session[]> {
    const sessions = await this.#parts.storage.sessions.listBetween(FIRST_DAY, LAST_DAY);
    return sessions.filter(({ participants }) => participants.includes(this.#parts.personId()));
  }

  get #today(): LocalDay {
    const { clock } = this.#parts;
    return dayAt(clock.wallMs(), clock.zoneOffsetMinutes());
  }
}

function nothingYet(): string {
  return msg('There is nothing to save yet: it comes with your first session.');
}
