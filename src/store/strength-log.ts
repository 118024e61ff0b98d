import { addDays, type LocalDay } from '../domain/day.ts';
import type { SaveResult, SetLogRepository } from '../domain/repositories.ts';
import { easeAfter, plansAfterEase, type EaseProposal } from '../domain/tracking/ease.ts';
import { NO_PLAN, planOf, withPlan, type MovePlan, type MovePlans } from '../domain/tracking/move-plan.ts';
import { moveSessions, planAfter, proposeNext, type MoveSession, type Proposal } from '../domain/tracking/progression.ts';
import { draftOf, logsOf, setsDone, type MoveBefore, type SetDraft } from '../domain/tracking/set-draft.ts';
import type { SetLog } from '../domain/tracking/set-log.ts';
import type { Units } from '../domain/units.ts';
import type { Session } from '../domain/workout/session.ts';
import type { SettingsStore } from './settings-store.ts';

/** A move that was not done for longer begins anew. */
const REMEMBERED_DAYS = 365;

/** What was done of a move the last time. */
export interface LastTime {
  readonly localDay: LocalDay;
  /** Of the best set. */
  readonly reps: number;
  readonly massKg: number | null;
}

export interface MoveProposal {
  readonly exerciseId: string;
  readonly proposal: Proposal;
}

/** Everything the Strength view shows of one move. */
export interface MoveRecord {
  readonly exerciseId: string;
  readonly usesDumbbells: boolean;
  /** Newest first. */
  readonly sessions: readonly MoveSession[];
  /** The most repetitions with the heaviest dumbbell. */
  readonly best: SetLog | null;
  readonly plan: MovePlan;
  readonly proposal: Proposal | null;
}

export interface StrengthLogParts {
  readonly repository: SetLogRepository;
  /** Theirs, whoever is in front. */
  readonly settings: SettingsStore;
  readonly personId: string;
  readonly usesDumbbells: (exerciseId: string) => Promise<boolean>;
  readonly today: () => LocalDay;
}

/** Whose sets, and where they are kept. */
export interface PersonLog {
  readonly name: string;
  readonly log: StrengthLog;
}

/** What one person wrote down of their sets: kept, remembered the next time, and what it proposes. */
export class StrengthLog {
  readonly #parts: StrengthLogParts;

  constructor(parts: StrengthLogParts) {
    this.#parts = parts;
  }

  get units(): Units {
    return this.#parts.settings.state.person.units;
  }

  get plans(): MovePlans {
    return this.#parts.settings.state.person.movePlans;
  }

  /** The session's sets as planned; empty when there is nothing to write down, or the person took no part. */
  async draftFor(session: Session): Promise<SetDraft> {
    if (!session.participants.includes(this.#parts.personId)) return [];
    const sets = setsDone(session);
    const before = new Map<string, MoveBefore>();
    for (const exerciseId of idsOf(sets)) {
      const [usesDumbbells, known] = await Promise.all([
        this.#parts.usesDumbbells(exerciseId),
        this.#setsOf(exerciseId, session.localDay),
      ]);
      const sessions = moveSessions(known.filter(({ sessionId }) => sessionId !== session.id));
      const lastKg = sessions[sessions.length - 1]?.massKg ?? null;
      before.set(exerciseId, { usesDumbbells, massKg: planOf(this.plans, exerciseId).massKg ?? lastKg });
    }
    return draftOf(sets, before);
  }

  async save(session: Session, draft: SetDraft): Promise<SaveResult> {
    const result = await this.#parts.repository.saveAll(logsOf(draft, session, this.#parts.personId));
    // What was lifted now is what is remembered; a weight planned before has had its turn.
    this.#setPlans(idsOf(draft).reduce((plans, id) => (planOf(plans, id).massKg === null ? plans : withPlan(plans, id, { massKg: null })), this.plans));
    return result;
  }

  /** What the session's sets propose for the next time. */
  async proposalsFor(draft: SetDraft): Promise<readonly MoveProposal[]> {
    const records = await Promise.all(idsOf(draft).map((id) => this.record(id)));
    return records.flatMap(({ exerciseId, proposal }) => (proposal === null ? [] : [{ exerciseId, proposal }]));
  }

  easeAfter(session: Session): EaseProposal | null {
    return session.participants.includes(this.#parts.personId) ? easeAfter(session, this.plans) : null;
  }

  async lastTimes(exerciseIds: readonly string[]): Promise<ReadonlyMap<string, LastTime>> {
    const ids = [...new Set(exerciseIds)];
    const records = await Promise.all(ids.map((id) => this.#setsOf(id, this.#parts.today())));
    const lastTimes = new Map<string, LastTime>();
    records.forEach((sets, at) => {
      const sessions = moveSessions(sets);
      const last = sessions[sessions.length - 1];
      const id = ids[at];
      const first = last?.sets[0];
      if (last === undefined || id === undefined || first === undefined) return;
      lastTimes.set(id, { localDay: first.localDay, reps: Math.max(...last.sets.map(({ reps }) => reps)), massKg: last.massKg });
    });
    return lastTimes;
  }

  async record(exerciseId: string): Promise<MoveRecord> {
    const [sets, usesDumbbells] = await Promise.all([
      this.#setsOf(exerciseId, this.#parts.today()),
      this.#parts.usesDumbbells(exerciseId),
    ]);
    const plan = planOf(this.plans, exerciseId);
    return {
      exerciseId,
      usesDumbbells,
      sessions: moveSessions(sets).slice().reverse(),
      best: bestOf(sets),
      plan,
      proposal: proposeNext(sets, { usesDumbbells, units: this.units, plan }),
    };
  }

  /** All moves with something to tell: those with a step to decide on, those with one decided, and the rest, the one done last first. */
  async records(): Promise<readonly MoveRecord[]> {
    const { repository, personId, today } = this.#parts;
    const sets = await repository.listBetween(personId, addDays(today(), -REMEMBERED_DAYS), today());
    const newestFirst = sets.slice().reverse();
    const records = await Promise.all([...new Set([...idsOf(newestFirst), ...Object.keys(this.plans)])].map((id) => this.record(id)));
    const at = (place: number): readonly MoveRecord[] => records.filter((record) => placeOf(record) === place);
    return [...at(0), ...at(1), ...at(2)];
  }

  accept({ exerciseId, proposal }: MoveProposal): void {
    this.change(exerciseId, planAfter(proposal));
  }

  acceptEase(ease: EaseProposal): void {
    this.#setPlans(plansAfterEase(this.plans, ease));
  }

  change(exerciseId: string, change: Partial<MovePlan>): void {
    this.#setPlans(withPlan(this.plans, exerciseId, change));
  }

  #setsOf(exerciseId: string, day: LocalDay): Promise<readonly SetLog[]> {
    return this.#parts.repository.listOfExercise(this.#parts.personId, exerciseId, addDays(day, -REMEMBERED_DAYS));
  }

  #setPlans(movePlans: MovePlans): void {
    if (movePlans !== this.plans) this.#parts.settings.send({ kind: 'person', change: { movePlans } });
  }
}

function placeOf({ proposal, plan }: MoveRecord): number {
  if (proposal !== null) return 0;
  return plan === NO_PLAN ? 2 : 1;
}

function idsOf(sets: readonly { readonly exerciseId: string }[]): readonly string[] {
  return [...new Set(sets.map(({ exerciseId }) => exerciseId))];
}

function bestOf(sets: readonly SetLog[]): SetLog | null {
  return sets.reduce<SetLog | null>((best, one) => (best === null || isBetter(one, best) ? one : best), null);
}

function isBetter(one: SetLog, other: SetLog): boolean {
  const more = (one.massKg ?? 0) - (other.massKg ?? 0);
  return more === 0 ? one.reps > other.reps : more > 0;
}
