import { expect } from '@esm-bundle/chai';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS } from '../../src/domain/settings.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { closeAll, closeLater, freshName, openForTest } from './support.ts';

const ignore = () => undefined;

describe('StoredSettings', () => {
  afterEach(closeAll);

  it('answers what the product thinks best until somebody chooses', async () => {
    const { settings } = await openForTest();
    expect(await settings.loadDevice()).to.deep.equal(DEFAULT_DEVICE_SETTINGS);
    expect(await settings.loadPerson('p')).to.deep.equal(DEFAULT_PERSON_SETTINGS);
  });

  it('keeps each person’s settings apart, and those of the device from both', async () => {
    const { settings } = await openForTest();
    await settings.savePerson('p', { units: 'us' });
    await settings.savePerson('p/2', { weekStart: 'sunday' });
    await settings.saveDevice({ soundVolume: 0 });
    expect(await settings.loadPerson('p')).to.deep.equal({ ...DEFAULT_PERSON_SETTINGS, units: 'us' });
    expect(await settings.loadPerson('p/2')).to.deep.equal({ ...DEFAULT_PERSON_SETTINGS, weekStart: 'sunday' });
    expect(await settings.loadDevice()).to.deep.equal({ ...DEFAULT_DEVICE_SETTINGS, soundVolume: 0 });
  });

  it('writes one row a setting, named by scope and owner, and only for what was chosen', async () => {
    const name = freshName();
    const { settings } = await openForTest({ name });
    await settings.savePerson('p', { units: 'us' });
    const raw = closeLater(await openDatabase({ name, onBlocked: ignore, onBlocking: ignore, onTerminated: ignore }));
    expect(await raw.getAll('settings')).to.deep.equal([
      { id: 'person/p/units', scope: 'person', ownerId: 'p', name: 'units', value: 'us', updatedAtMs: 1_000, deletedAtMs: null },
    ]);
  });

  it('leaves a setting of a newer version alone', async () => {
    const name = freshName();
    const raw = closeLater(await openDatabase({ name, onBlocked: ignore, onBlocking: ignore, onTerminated: ignore }));
    await raw.put('settings', { id: 'device/this/hologram', name: 'hologram', value: true });
    const storage = await openForTest({ name });
    expect(await storage.settings.loadDevice()).to.deep.equal(DEFAULT_DEVICE_SETTINGS);
    expect(storage.problems).to.deep.equal([]);
    expect(await raw.count('settings')).to.equal(1);
  });
});

describe('StoredPeople', () => {
  afterEach(closeAll);

  it('lists people in the order they were added, without deleted ones', async () => {
    const { people } = await openForTest();
    await people.save({ id: '2', name: 'Second', deletedAtMs: null });
    await people.save({ id: '3', name: 'Gone', deletedAtMs: 5 });
    await people.save({ id: '1', name: '', deletedAtMs: null });
    expect((await people.list()).map(({ id }) => id)).to.deep.equal(['1', '2']);
  });
});
