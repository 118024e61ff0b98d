import { expect } from '@esm-bundle/chai';
import { addDays } from '../../src/domain/day.ts';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import { MIGRATIONS } from '../../src/storage/migrations.ts';
import { timelineIdOf } from '../../src/storage/timeline-id.ts';
import type { Session } from '../../src/domain/workout/session.ts';
import { closeAll, closeLater, freshName, openForTest, played, session } from './support.ts';
import { expectRecount } from './recount.ts';

const DAY = '2023-11-14';
const PEOPLE = ['person-1', 'a/b'];
const ignore = () => undefined;

function openVersion(name: string, version: number): Promise<Database> {
  return openDatabase({ name, migrations: MIGRATIONS.slice(0, version), onBlocked: ignore, onBlocking: ignore, onTerminated: ignore });
}

/** As version 1 wrote it. */
async function putSession(database: Database, { segments, ...progress }: Session): Promise<void> {
  const timelineId = timelineIdOf(segments);
  const isOpen = progress.status.kind !== 'ended';
  await database.put('timelines', { id: timelineId, segments, updatedAtMs: 1 });
  await database.put('sessions', {
    ...progress, timelineId, updatedAtMs: 1, deletedAtMs: null, ...(isOpen && { unfinishedSinceMs: progress.startedAtMs }),
  });
}

describe('the upgrade from version 1', () => {
  afterEach(closeAll);

  it('keeps people, settings and sessions, and sums up the days that were there', async () => {
    const name = freshName();
    const kept = [
      played({ id: 'a' }),
      played({ id: 'b', localDay: addDays(DAY, 1), startedAtMs: 2, participants: ['person-1', 'a/b'] }),
      { ...played({ id: 'c', localDay: addDays(DAY, 400), startedAtMs: 3 }), status: { kind: 'paused', reason: 'viewer' } as const },
    ];
    const older = await openVersion(name, 1);
    for (const each of kept) await putSession(older, each);
    await older.put('people', { id: 'person-1', name: 'Ada', deletedAtMs: null, updatedAtMs: 1 });
    await older.put('settings', { id: 'person/person-1/units', scope: 'person', ownerId: 'person-1', name: 'units', value: 'us', updatedAtMs: 1 });
    await older.put('sessions', { id: 'gone', updatedAtMs: 1, deletedAtMs: 1, epoch: 0 });
    await older.put('sessions', { id: 'torn', localDay: DAY, participants: ['person-1'], elapsedMs: 'four' });
    await older.put('sessions', { id: 'torn too', localDay: 'yesterday', participants: 'everybody' });
    await older.put('sessions', { id: 'torn as well', localDay: '2023-99-99', participants: ['person-1', 7] });
    older.close();

    const storage = await openForTest({ name });
    await expectRecount(storage, PEOPLE, kept, []);
    expect((await storage.people.list()).map((person) => person.name)).to.deep.equal(['Ada']);
    expect((await storage.settings.loadPerson('person-1')).units).to.equal('us');
    expect((await storage.sessions.findUnfinished())?.id).to.equal('c');
    expect(storage.problems).to.deep.equal(['damaged-row']);
  });

  it('reads more sessions than it holds at once', async () => {
    const name = freshName();
    const older = await openVersion(name, 1);
    const transaction = older.transaction('sessions', 'readwrite');
    const { segments: _segments, ...progress } = session();
    for (let index = 0; index < 1_201; index += 1) {
      void transaction.store.put({ ...progress, id: `s${index}`, localDay: addDays(DAY, index), timelineId: 'none' });
    }
    await transaction.done;
    older.close();
    (await openForTest({ name })).close();
    const newer = closeLater(await openVersion(name, MIGRATIONS.length));
    expect(await newer.count('day-sums')).to.equal(1_201);
  });

  it('of an empty database makes nothing up', async () => {
    const name = freshName();
    (await openVersion(name, 1)).close();
    const storage = await openForTest({ name });
    await expectRecount(storage, PEOPLE, [], []);
    expect(storage.problems).to.deep.equal([]);
  });
});
