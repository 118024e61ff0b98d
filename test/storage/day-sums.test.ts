import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { addDays } from '../../src/domain/day.ts';
import type { Activity } from '../../src/domain/tracking/activity.ts';
import type { Session } from '../../src/domain/workout/session.ts';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import { activity, closeAll, closeLater, freshName, openForTest, played, segment, session, until, type Opened } from './support.ts';
import { expectRecount, FIRST_DAY, LAST_DAY } from './recount.ts';

const PEOPLE = ['person-1', 'a/b', 'ö'];
const DAY = '2023-11-14';

const ignore = () => undefined;
const openRaw = async (name: string): Promise<Database> =>
  closeLater(await openDatabase({ name, onBlocked: ignore, onBlocking: ignore, onTerminated: ignore }));

function fillDisk(): () => void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  return () => (IDBObjectStore.prototype.put = put);
}

describe('day sums', () => {
  afterEach(closeAll);

  it('count a session for each of its participants, and an activity for its person', async () => {
    const storage = await openForTest();
    const together = played({ participants: ['person-1', 'a/b'] });
    await storage.sessions.save(together, 'relaxed');
    await storage.activities.save(activity({ personId: 'ö' }));
    await expectRecount(storage, PEOPLE, [together], [activity({ personId: 'ö' })]);
    expect((await storage.daySums.listBetween('a/b', DAY, DAY))[0]?.strengthMin).to.equal(0.5);
  });

  it('are of the days asked for, both ends included, and of no person whose id begins the same', async () => {
    const storage = await openForTest();
    const days = [-1, 0, 1, 2].map((offset) => addDays(DAY, offset));
    for (const localDay of days) {
      await storage.activities.save(activity({ id: localDay, localDay }));
      await storage.activities.save(activity({ id: `other ${localDay}`, localDay, personId: 'person-1/' }));
    }
    const listed = await storage.daySums.listBetween('person-1', days[1]!, days[2]!);
    expect(listed.map(({ day, activityCount }) => [day, activityCount])).to.deep.equal([[days[1], 1], [days[2], 1]]);
    expect(await storage.daySums.listBetween('person-1', days[2]!, days[1]!)).to.deep.equal([]);
  });

  it('leave out a day on which a workout was only opened', async () => {
    const storage = await openForTest();
    await storage.sessions.save(session(), 'relaxed');
    expect(await storage.daySums.listBetween('person-1', DAY, DAY)).to.deep.equal([]);
  });

  it('are written back once counted, and not counted twice', async () => {
    const name = freshName();
    const storage = await openForTest({ name });
    await storage.sessions.save(played(), 'relaxed');
    const raw = await openRaw(name);
    expect((await raw.get('day-sums', `person-1/${DAY}`)).isStale).to.equal(true);
    await storage.daySums.listBetween('person-1', DAY, DAY);
    await until(async () => (await raw.get('day-sums', `person-1/${DAY}`)).isStale === false);
    const { getAll } = IDBIndex.prototype;
    let readings = 0;
    IDBIndex.prototype.getAll = function (...args) {
      readings += 1;
      return getAll.apply(this, args);
    };
    const listed = await storage.daySums.listBetween('person-1', DAY, DAY);
    IDBIndex.prototype.getAll = getAll;
    expect([listed.length, readings]).to.deep.equal([1, 0]);
  });

  it('tell nobody that they were counted: nothing has changed', async () => {
    const storage = await openForTest();
    await storage.sessions.save(played(), 'relaxed');
    const told = storage.changes.length;
    await storage.daySums.listBetween('person-1', DAY, DAY);
    await storage.people.list();
    expect(storage.changes.length).to.equal(told);
  });

  it('follow an activity to another day, and a participant who was not there after all', async () => {
    const storage = await openForTest();
    const moved = activity({ localDay: addDays(DAY, 3) });
    const both = played({ participants: ['person-1', 'ö'] });
    const alone = { ...both, participants: ['ö'], revision: 4 };
    await storage.activities.save(activity());
    await storage.sessions.save(both, 'relaxed');
    await expectRecount(storage, PEOPLE, [both], [activity()]);
    await storage.activities.save(moved);
    await storage.sessions.save(alone, 'relaxed');
    await expectRecount(storage, PEOPLE, [alone], [moved]);
  });

  it('are not kept when the day changed while it was counted', async () => {
    const name = freshName();
    const storage = await openForTest({ name });
    const other = await openForTest({ name });
    await storage.sessions.save(played(), 'relaxed');
    const { getAll } = IDBIndex.prototype;
    const meanwhile: Promise<unknown>[] = [];
    IDBIndex.prototype.getAll = function (...args) {
      IDBIndex.prototype.getAll = getAll;
      const request = getAll.apply(this, args);
      // Behind the reading, ahead of the writing back.
      meanwhile.push(other.activities.save(activity()));
      return request;
    };
    await storage.daySums.listBetween('person-1', DAY, DAY);
    await Promise.all(meanwhile);
    await expectRecount(storage, PEOPLE, [played()], [activity()]);
    await expectRecount(other, PEOPLE, [played()], [activity()]);
  });

  it('are counted again when their row is damaged, and nobody is troubled with it', async () => {
    const name = freshName();
    const storage = await openForTest({ name });
    await storage.sessions.save(played(), 'relaxed');
    await storage.daySums.listBetween('person-1', DAY, DAY);
    const raw = await openRaw(name);
    const id = `person-1/${DAY}`;
    await until(async () => (await raw.get('day-sums', id)).isStale === false);
    for (const row of [{ id }, { ...(await raw.get('day-sums', id)), moderateMin: -1 }, { ...(await raw.get('day-sums', id)), personId: 'ö' }]) {
      await raw.put('day-sums', row);
      await expectRecount(storage, PEOPLE, [played()], []);
    }
    await raw.put('day-sums', { id: 'person-1/2023-99-99' });
    await expectRecount(storage, PEOPLE, [played()], []);
    expect(storage.problems).to.deep.equal([]);
  });

  it('lose what a damaged session held, as a recount would', async () => {
    const name = freshName();
    const storage = await openForTest({ name });
    await storage.sessions.save(played(), 'relaxed');
    await storage.sessions.save(played({ id: 'good' }), 'relaxed');
    await expectRecount(storage, PEOPLE, [played(), played({ id: 'good' })], []);
    const raw = await openRaw(name);
    await raw.put('sessions', { ...(await raw.get('sessions', 'session-1')), elapsedMs: 'four' });
    await storage.sessions.listBetween(DAY, DAY);
    await expectRecount(storage, PEOPLE, [played({ id: 'good' })], []);
  });

  it('are not kept while something of the day cannot be read, and are right afterwards', async () => {
    const storage = await openForTest();
    await storage.sessions.save(played(), 'relaxed');
    const { getAll } = IDBIndex.prototype;
    const fail = () => {
      throw new DOMException('torn page', 'UnknownError');
    };
    const { getAllKeys } = IDBIndex.prototype;
    IDBIndex.prototype.getAll = fail;
    IDBIndex.prototype.getAllKeys = fail;
    await storage.daySums.listBetween('person-1', DAY, DAY);
    IDBIndex.prototype.getAll = getAll;
    IDBIndex.prototype.getAllKeys = getAllKeys;
    await expectRecount(storage, PEOPLE, [played()], []);
  });

  it('are right on a full disk, and after it has room again', async () => {
    const name = freshName();
    const storage = await openForTest({ name });
    await storage.sessions.save(played(), 'relaxed');
    await storage.activities.save(activity({ id: 'old' }));
    await expectRecount(storage, PEOPLE, [played()], [activity({ id: 'old' })]);
    const makeRoom = fillDisk();
    await storage.sessions.remove('session-1');
    await storage.activities.save(activity({ id: 'old', localDay: addDays(DAY, 1) }));
    await storage.activities.save(activity({ id: 'old', localDay: addDays(DAY, 2) }));
    await expectRecount(storage, PEOPLE, [], [activity({ id: 'old', localDay: addDays(DAY, 2) })]);
    makeRoom();
    await storage.people.save({ id: 'p', name: '', deletedAtMs: null });
    expect(storage.isPersistent).to.equal(true);
    await expectRecount(storage, PEOPLE, [], [activity({ id: 'old', localDay: addDays(DAY, 2) })]);
    const after = await openForTest({ name });
    await expectRecount(after, PEOPLE, [], [activity({ id: 'old', localDay: addDays(DAY, 2) })]);
  });
});

/** One thing that may happen; numbers choose among what there is. */
interface Step {
  readonly kind: 'session' | 'participants' | 'effort' | 'remove-session' | 'undo-session' | 'activity' | 'move' | 'remove-activity' | 'read' | 'full' | 'room' | 'crash';
  readonly which: number;
  readonly dayOffset: number;
  readonly amount: number;
  readonly isOtherTab: boolean;
  /** Whether it is waited for, or the next thing comes while it is under way. */
  readonly isAwaited: boolean;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(
    'session', 'session', 'participants', 'effort', 'remove-session', 'undo-session', 'activity', 'activity', 'move', 'remove-activity',
    'read', 'read', 'full', 'room', 'crash',
  ),
  which: fc.nat(2),
  dayOffset: fc.nat(3),
  amount: fc.integer({ min: 1, max: 20 }),
  isOtherTab: fc.boolean(),
  isAwaited: fc.boolean(),
});

/** What there should be, kept by the simplest means. */
class Model {
  readonly sessions = new Map<string, Session>();
  readonly removed = new Map<string, Session>();
  readonly activities = new Map<string, Activity>();

  session({ which, dayOffset, amount }: Step): Session {
    const id = `s${which}`;
    const known = this.sessions.get(id) ?? this.removed.get(id);
    this.removed.delete(id);
    const fresh = played({
      id,
      localDay: addDays(DAY, dayOffset),
      startedAtMs: which,
      countsAs: amount > 10 ? ['posture-day'] : [],
      segments: [segment(), segment({ stepIndex: 1, phase: 'hard', durationMs: amount * 7_000 }), segment({ stepIndex: 2, phase: 'moderate' })],
    });
    return this.#keep({ ...fresh, ...(known && { localDay: known.localDay, participants: known.participants, epoch: known.epoch + 1 }) });
  }

  change(step: Step, changeOf: (session: Session) => Partial<Session>): Session | null {
    const known = this.sessions.get(`s${step.which}`);
    return known ? this.#keep({ ...known, ...changeOf(known), revision: known.revision + 1 }) : null;
  }

  activity({ which, dayOffset, amount }: Step): Activity {
    const intensity = (['light', 'moderate', 'vigorous'] as const)[amount % 3]!;
    const made = activity({
      id: `a${which}`,
      personId: PEOPLE[which % PEOPLE.length]!,
      localDay: addDays(DAY, dayOffset),
      kind: amount > 15 ? 'strength' : 'walk',
      groups: amount > 15 ? ['legs'] : [],
      durationMin: amount,
      intensity,
    });
    this.activities.set(made.id, made);
    return made;
  }

  #keep(session: Session): Session {
    this.sessions.set(session.id, session);
    return session;
  }
}

async function run(steps: readonly Step[]): Promise<void> {
  const name = freshName();
  let tabs: readonly Opened[] = [await openForTest({ name }), await openForTest({ name })];
  const model = new Model();
  const disk: { makeRoom: (() => void) | null } = { makeRoom: null };
  let underWay: Promise<unknown>[] = [];
  const settle = async (): Promise<void> => {
    await Promise.all(underWay);
    underWay = [];
  };
  // What waits in one tab's memory another tab cannot know of: outages are lived through in one tab.
  const one = (): Opened => tabs[0]!;
  const room = async (): Promise<void> => {
    if (!disk.makeRoom) return;
    await settle();
    disk.makeRoom();
    disk.makeRoom = null;
    await one().people.save({ id: 'p', name: '', deletedAtMs: null });
  };
  try {
    for (const step of steps) {
      // Two writes to one row from two tabs at once have no order to check; reading may happen at any time.
      if (step.kind !== 'read') await settle();
      const tab = disk.makeRoom ? one() : tabs[step.isOtherTab ? 1 : 0]!;
      underWay.push(perform(tab, step));
      if (step.isAwaited || step.kind === 'crash') await settle();
    }
    await settle();
    await check(one());
    await room();
    for (const tab of tabs) await check(tab);
  } finally {
    disk.makeRoom?.();
    await settle();
    await closeAll();
  }

  function check(tab: Opened): Promise<void> {
    return expectRecount(tab, PEOPLE, [...model.sessions.values()], [...model.activities.values()]);
  }

  async function perform(tab: Opened, step: Step): Promise<unknown> {
    const id = `${step.kind.includes('session') ? 's' : 'a'}${step.which}`;
    switch (step.kind) {
      case 'session':
        return tab.sessions.save(model.session(step), 'relaxed');
      case 'participants': {
        const participants = PEOPLE.filter((_person, index) => (step.amount >> index) % 2 === 0);
        const changed = model.change(step, () => ({ participants }));
        return changed && tab.sessions.save(changed, 'relaxed');
      }
      case 'effort': {
        const changed = model.change(step, ({ effort }) => ({ effort: effort === 'easier' ? 'harder' : 'easier' }));
        return changed && tab.sessions.save(changed, 'strict');
      }
      case 'remove-session': {
        const known = model.sessions.get(id);
        if (!known) return null;
        model.sessions.delete(id);
        model.removed.set(id, known);
        return tab.sessions.remove(id);
      }
      case 'undo-session': {
        const known = model.removed.get(id);
        if (!known) return null;
        model.removed.delete(id);
        const back = { ...known, epoch: known.epoch + 1 };
        model.sessions.set(id, back);
        return tab.sessions.save(back, 'strict');
      }
      case 'activity':
        return tab.activities.save(model.activity(step));
      case 'move': {
        const known = model.activities.get(id);
        if (!known) return null;
        const moved = { ...known, localDay: addDays(DAY, step.dayOffset) };
        model.activities.set(id, moved);
        return tab.activities.save(moved);
      }
      case 'remove-activity':
        model.activities.delete(id);
        return tab.activities.remove(id);
      case 'read':
        return tab.daySums.listBetween(PEOPLE[step.which]!, FIRST_DAY, LAST_DAY);
      case 'full':
        disk.makeRoom ??= fillDisk();
        return null;
      case 'room':
        return room();
      case 'crash':
        // What is only in memory is gone with the page; that is no matter of sums.
        if (disk.makeRoom) return null;
        for (const each of tabs) each.close();
        tabs = [await openForTest({ name }), await openForTest({ name })];
        return null;
    }
  }
}

describe('day sums kept while things change', () => {
  afterEach(closeAll);

  it('equal a recount after any saves, edits, removals, undos, moves, outages and crashes, in two tabs', async () => {
    await fc.assert(fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 24 }), run), { numRuns: 60 });
  }).timeout(120_000);
});
