import { openDB } from 'idb';
import { expect } from '@esm-bundle/chai';
import { closeAll, closeLater, ended, freshName, openForTest, segment, session } from './support.ts';

describe('StoredSessions', () => {
  afterEach(closeAll);

  it('reads back what was saved, after closing and opening again', async () => {
    const name = freshName();
    const first = await openForTest({ name });
    const saved = await first.sessions.save(session(), 'strict');
    first.close();
    const second = await openForTest({ name });
    expect(saved).to.deep.equal({ ok: true, value: undefined });
    expect(await second.sessions.findUnfinished()).to.deep.equal(session());
    expect(second.problems).to.deep.equal([]);
  });

  it('finds the newest of several unfinished sessions, and no ended one', async () => {
    const { sessions } = await openForTest();
    await sessions.save(session({ id: 'new', startedAtMs: 2_000 }), 'relaxed');
    await sessions.save(session({ id: 'old', startedAtMs: 1_000 }), 'relaxed');
    await sessions.save(session({ id: 'newest', startedAtMs: 3_000, status: ended }), 'relaxed');
    expect((await sessions.findUnfinished())?.id).to.equal('new');
  });

  it('finds nothing unfinished once the session has ended', async () => {
    const name = freshName();
    const { sessions } = await openForTest({ name });
    await sessions.save(session(), 'relaxed');
    await sessions.save(session({ status: ended, revision: 4 }), 'strict');
    expect(await sessions.findUnfinished()).to.equal(null);
    // Ten years of ended sessions must not be walked through for the one that may be unfinished.
    const raw = closeLater(await openDB(name));
    expect(await raw.countFromIndex('sessions', 'by-unfinished')).to.equal(0);
  });

  it('lists the days asked for, both ends included, oldest first', async () => {
    const { sessions } = await openForTest();
    const days = ['2023-11-12', '2023-11-19', '2023-11-13', '2023-11-20'];
    for (const [index, localDay] of days.entries()) {
      await sessions.save(session({ id: `s${index}`, localDay, startedAtMs: Date.parse(localDay), status: ended }), 'relaxed');
    }
    const listed = await sessions.listBetween('2023-11-13', '2023-11-19');
    expect(listed.map(({ localDay }) => localDay)).to.deep.equal(['2023-11-13', '2023-11-19']);
  });

  it('lists nothing when the last day is before the first', async () => {
    const { sessions, problems } = await openForTest();
    expect(await sessions.listBetween('2023-11-14', '2023-11-13')).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
  });

  it('hides a removed session everywhere, and remembers that there was one', async () => {
    const { sessions } = await openForTest();
    await sessions.save(session(), 'relaxed');
    await sessions.remove('session-1');
    expect(await sessions.findUnfinished()).to.equal(null);
    expect(await sessions.listBetween('2000-01-01', '2099-12-31')).to.deep.equal([]);
    expect(await sessions.hasAny()).to.equal(true);
  });

  it('does not bring a removed session back by a late save, but by one of a higher epoch', async () => {
    const { sessions } = await openForTest();
    await sessions.save(session(), 'relaxed');
    await sessions.remove('session-1');
    expect(await sessions.save(session({ revision: 9 }), 'strict')).to.deep.equal({ ok: false, problem: 'superseded' });
    expect((await sessions.save(session({ epoch: 1 }), 'strict')).ok).to.equal(true);
    expect((await sessions.findUnfinished())?.epoch).to.equal(1);
  });

  it('keeps the highest epoch and revision whole', async () => {
    const { sessions } = await openForTest();
    await sessions.save(session({ epoch: 1, revision: 5, elapsedMs: 7_000 }), 'relaxed');
    expect(await sessions.save(session({ epoch: 0, revision: 99 }), 'relaxed')).to.deep.equal({ ok: false, problem: 'superseded' });
    expect(await sessions.save(session({ epoch: 1, revision: 4 }), 'relaxed')).to.deep.equal({ ok: false, problem: 'superseded' });
    expect((await sessions.findUnfinished())?.elapsedMs).to.equal(7_000);
  });

  it('says that there was never a session only before the first', async () => {
    const { sessions } = await openForTest();
    expect(await sessions.hasAny()).to.equal(false);
    await sessions.save(session(), 'relaxed');
    expect(await sessions.hasAny()).to.equal(true);
  });

  it('keeps sessions of different segments apart', async () => {
    const { sessions } = await openForTest();
    const long = session({ id: 'long', segments: [segment({ durationMs: 90_000 })] });
    await sessions.save(session({ id: 'short' }), 'relaxed');
    await sessions.save(long, 'relaxed');
    const listed = await sessions.listBetween('2023-11-14', '2023-11-14');
    expect(listed.find(({ id }) => id === 'long')).to.deep.equal(long);
    expect(listed.find(({ id }) => id === 'short')).to.deep.equal(session({ id: 'short' }));
  });
});
