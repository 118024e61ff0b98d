import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { type KnownDevice, knownDeviceIdOf, type OwnDevice } from '../../src/domain/devices.ts';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import { MIGRATIONS } from '../../src/storage/migrations.ts';
import { closeAll, closeLater, freshName, openForTest, session } from './support.ts';

const ignore = (): void => undefined;

async function openRaw(name: string, version = MIGRATIONS.length): Promise<Database> {
  const migrations = MIGRATIONS.slice(0, version);
  return closeLater(await openDatabase({ name, migrations, onBlocked: ignore, onBlocking: ignore, onTerminated: ignore }));
}

function own(name = '', secret = 'hushhush'): OwnDevice {
  return { keys: { id: 'me', agreementKey: 'a', signingKey: 's', agreementSecret: secret, signingSecret: secret }, room: 'room', name };
}

function phone(change: Partial<KnownDevice> = {}): KnownDevice {
  return {
    id: knownDeviceIdOf('remote', 'phone-1'),
    role: 'remote',
    device: { id: 'phone-1', agreementKey: 'pa', signingKey: 'ps' },
    kind: 'phone',
    name: 'Phone',
    givenName: '',
    room: null,
    toldUntil: null,
    ...change,
  };
}

const text = fc.string({ minLength: 1 });
const anyKnown: fc.Arbitrary<KnownDevice> = fc
  .record({
    role: fc.constantFrom('tv', 'remote', 'removed'),
    device: fc.record({ id: text, agreementKey: text, signingKey: text }),
    kind: fc.constantFrom('tv', 'phone', 'tablet', 'computer'),
    name: fc.string(),
    givenName: fc.string(),
    room: fc.option(text, { nil: null }),
    toldUntil: fc.constantFrom(null, '2026-11-26'),
  })
  .map((known) => ({ ...known, id: knownDeviceIdOf(known.role, known.device.id) }));

describe('devices', () => {
  afterEach(closeAll);

  it('come back as they were saved, each once, and a removed one is gone until it is saved again', async () => {
    await fc.assert(fc.asyncProperty(fc.uniqueArray(anyKnown, { minLength: 1, maxLength: 5, selector: ({ id }) => id }), async (devices) => {
      const storage = await openForTest();
      await storage.devices.makeOwn(own());
      for (const device of [...devices, ...devices]) await storage.devices.save(device);
      const byId = (one: KnownDevice, other: KnownDevice): number => (one.id < other.id ? -1 : 1);
      expect(Array.from(await storage.devices.list()).sort(byId)).to.deep.equal(devices.slice().sort(byId));
      const [first, ...rest] = devices;
      await storage.devices.remove(first!.id);
      expect((await storage.devices.list()).length).to.equal(rest.length);
      await storage.devices.save(first!);
      expect((await storage.devices.list()).length).to.equal(devices.length);
    }), { numRuns: 20 });
  });

  it('this one is made once, whatever two pages do, and may be renamed', async () => {
    const name = freshName();
    const [one, other] = [await openForTest({ name }), await openForTest({ name })];
    expect(await one.devices.loadOwn()).to.equal(null);
    const made = await one.devices.makeOwn(own('', 'first'));
    expect(await other.devices.makeOwn(own('', 'second'))).to.deep.equal(made);
    await other.devices.saveOwn({ ...made, name: 'Bedroom TV' });
    expect(await one.devices.loadOwn()).to.deep.equal({ ...made, name: 'Bedroom TV' });
  });

  it('this one is there also without a database, for this visit', async () => {
    const storage = await openForTest({ migrations: [() => { throw new Error('no'); }] });
    const made = await storage.devices.makeOwn(own());
    expect(await storage.devices.loadOwn()).to.deep.equal(made);
  });

  it('nobody can read are set aside, each for itself', async () => {
    const name = freshName();
    const storage = await openForTest({ name });
    await storage.devices.save(phone());
    const raw = await openRaw(name);
    await raw.put('devices', { id: 'own', keys: 'torn' });
    await raw.put('devices', { ...phone({ id: 'known/tv/x' }), device: null });
    expect(await storage.devices.loadOwn()).to.equal(null);
    expect(await storage.devices.list()).to.deep.equal([phone()]);
    expect(await raw.count('quarantine')).to.equal(2);
  });

  it('are in no backup, stay when one is restored, and go with everything', async () => {
    const name = freshName();
    const storage = await openForTest({ name });
    const made = await storage.devices.makeOwn(own());
    await storage.devices.save(phone());
    const file = await storage.backup.make();
    const written = file.ok ? file.value.join('') : '';
    expect(written).to.contain('standtall-backup');
    for (const word of ['hushhush', 'phone-1', 'room']) expect(written).not.to.contain(word);
    const readable = storage.backup.read(written);
    if (readable.ok) await readable.value.restore();
    expect([await storage.devices.loadOwn(), await storage.devices.list()]).to.deep.equal([made, [phone()]]);
    await storage.backup.eraseEverything();
    expect([await storage.devices.loadOwn(), await storage.devices.list()]).to.deep.equal([null, []]);
    expect(await (await openRaw(name)).count('devices')).to.equal(0);
  });

  for (const version of [1, 2, 3]) it(`get their table when version ${version} is upgraded, and nothing is lost`, async () => {
    const name = freshName();
    const older = await openRaw(name, version);
    await older.put('people', { id: 'p', name: 'Ada', deletedAtMs: null, updatedAtMs: 1 });
    older.close();
    const storage = await openForTest({ name });
    await storage.devices.save(phone());
    expect(await storage.devices.list()).to.deep.equal([phone()]);
    expect((await storage.people.list()).map((person) => person.name)).to.deep.equal(['Ada']);
    expect((await storage.sessions.save(session(), 'strict')).ok).to.equal(true);
    expect(storage.problems).to.deep.equal([]);
  });
});
