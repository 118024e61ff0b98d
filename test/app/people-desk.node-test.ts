import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PeopleDesk } from '../../src/app/people-desk.ts';
import { DEFAULT_LOOK, type FigureLook } from '../../src/domain/movement/look.ts';
import type { Person } from '../../src/domain/person.ts';
import type { PersonRepository, SettingsRepository } from '../../src/domain/repositories.ts';
import { succeed } from '../../src/domain/result.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS, type DeviceSettings, type PersonSettings } from '../../src/domain/settings.ts';
import { createPeopleStore } from '../../src/store/people-store.ts';
import { SettingsStore } from '../../src/store/settings-store.ts';

const scarf: FigureLook = { ...DEFAULT_LOOK, hair: 'scarf' };

/** What one device keeps; several desks on it are several tabs. */
class Disk {
  readonly people = new Map<string, Person>();
  readonly settings = new Map<string, Partial<PersonSettings>>();
  device: Partial<DeviceSettings> = {};
  /** Set by a test that wants a reading to take its time. */
  slow: Promise<void> = Promise.resolve();

  readonly personRepository: PersonRepository = {
    list: () => Promise.resolve([...this.people.values()].filter(({ deletedAtMs }) => deletedAtMs === null)),
    save: (person) => {
      this.people.set(person.id, person);
      return Promise.resolve(succeed(undefined));
    },
    remove: (person) => this.personRepository.save({ ...person, deletedAtMs: 1 }),
  };

  readonly settingsRepository: SettingsRepository = {
    loadDevice: () => Promise.resolve({ ...DEFAULT_DEVICE_SETTINGS, ...this.device }),
    saveDevice: (change) => {
      this.device = { ...this.device, ...change };
      return Promise.resolve(succeed(undefined));
    },
    loadPerson: async (id) => {
      const read = { ...DEFAULT_PERSON_SETTINGS, ...this.settings.get(id) };
      await this.slow;
      return read;
    },
    savePerson: (id, change) => {
      this.settings.set(id, { ...this.settings.get(id), ...change });
      return Promise.resolve(succeed(undefined));
    },
  };
}

async function tab(disk: Disk, { isStarted = true } = {}) {
  const store = createPeopleStore();
  const settings = new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: DEFAULT_PERSON_SETTINGS });
  const desk = new PeopleDesk({
    store,
    settings,
    people: disk.personRepository,
    repository: disk.settingsRepository,
    createId: () => `person-${disk.people.size}`,
  });
  if (isStarted) await desk.start();
  const names = (): readonly string[] => store.state.all.map(({ name }) => name);
  return { desk, store, settings, names };
}

/** Maria (person-0) and Jon (person-1), Maria's turn. */
async function two() {
  const disk = new Disk();
  const first = await tab(disk);
  await first.desk.rename('person-0', 'Maria');
  await first.desk.add('Jon', scarf);
  return { disk, ...first };
}

describe('the people of a device', () => {
  it('begin with one who needs no name', async () => {
    const disk = new Disk();
    const { store, names, desk } = await tab(disk);
    assert.deepEqual(names(), ['']);
    assert.equal(store.state.current?.id, 'person-0');
    assert.deepEqual(desk.training, ['person-0']);
    assert.deepEqual((await tab(disk)).names(), ['']);
  });

  it('keep what was chosen before storage answered', async () => {
    const disk = new Disk();
    const { desk, settings } = await tab(disk, { isStarted: false });
    settings.send({ kind: 'person', change: { weekStart: 'sunday' } });
    await desk.start();
    assert.equal(settings.state.person.weekStart, 'sunday');
    assert.deepEqual(disk.settings.get('person-0'), { weekStart: 'sunday' });
  });

  it('have names, looks and settings of their own', async () => {
    const { disk, desk, store, settings } = await two();
    settings.send({ kind: 'person', change: { repsWaitForOk: true } });
    await desk.switchTo('person-1');
    assert.equal(store.state.current?.name, 'Jon');
    assert.deepEqual(settings.state.person.look, scarf);
    assert.equal(settings.state.person.repsWaitForOk, false);
    settings.send({ kind: 'person', change: { weekStart: 'saturday' } });
    await desk.switchTo('person-0');
    assert.equal(settings.state.person.repsWaitForOk, true);
    assert.equal(settings.state.person.weekStart, 'monday');
    assert.equal(disk.settings.get('person-1')?.weekStart, 'saturday');
    assert.equal(disk.settings.get('person-0')?.weekStart, undefined);
  });

  it('share the text size of their television', async () => {
    const { desk, settings } = await two();
    settings.send({ kind: 'device', change: { textScale: 150 } });
    await desk.switchTo('person-1');
    assert.equal(settings.state.device.textScale, 150);
  });

  it('are found as they were left, whoever’s turn it was', async () => {
    const { disk, desk } = await two();
    await desk.switchTo('person-1');
    const again = await tab(disk);
    assert.equal(again.store.state.current?.name, 'Jon');
    assert.deepEqual(again.settings.state.person.look, scarf);
  });

  it('are told apart by a look that changes everywhere at once', async () => {
    const { disk, desk, store, settings } = await two();
    const broad: FigureLook = { ...DEFAULT_LOOK, build: 'broad' };
    desk.setLook('person-0', broad);
    desk.setLook('person-1', broad);
    assert.deepEqual(store.state.all.map(({ look }) => look), [broad, broad]);
    assert.deepEqual(settings.state.person.look, broad);
    assert.deepEqual(disk.settings.get('person-1')?.look, broad);
    assert.deepEqual(store.state.current?.look, broad);
  });
});

describe('switching', () => {
  it('saves a choice made meanwhile for the one who was still shown', async () => {
    const { disk, desk, settings } = await two();
    let go = (): void => undefined;
    disk.slow = new Promise((resolve) => { go = resolve; });
    const switched = desk.switchTo('person-1');
    settings.send({ kind: 'person', change: { units: 'us' } });
    go();
    await switched;
    assert.equal(disk.settings.get('person-0')?.units, 'us');
    assert.equal(disk.settings.get('person-1')?.units, undefined);
    assert.equal(settings.state.person.units, 'metric');
  });

  it('ends with the one chosen last, however the readings come back', async () => {
    const { disk, desk, store } = await two();
    await desk.add('Anna', DEFAULT_LOOK);
    let go = (): void => undefined;
    disk.slow = new Promise((resolve) => { go = resolve; });
    const slow = desk.switchTo('person-1');
    disk.slow = Promise.resolve();
    await desk.switchTo('person-2');
    go();
    await slow;
    assert.equal(store.state.current?.name, 'Anna');
    assert.equal(disk.device.currentPersonId, 'person-2');
  });

  it('is not undone by what another tab saved a moment before', async () => {
    const { disk, desk, store } = await two();
    let go = (): void => undefined;
    disk.slow = new Promise((resolve) => { go = resolve; });
    const refreshed = desk.refresh();
    await Promise.resolve();
    disk.slow = Promise.resolve();
    await desk.switchTo('person-1');
    go();
    await refreshed;
    assert.equal(store.state.current?.name, 'Jon');
  });
});

describe('who trains', () => {
  it('is whoever trained last, and whoever comes to the front', async () => {
    const { desk } = await two();
    assert.deepEqual(desk.training, ['person-0']);
    desk.rememberTraining(['person-0', 'person-1']);
    await desk.switchTo('person-1');
    assert.deepEqual(desk.training, ['person-0', 'person-1']);
    desk.rememberTraining(['person-0']);
    await desk.switchTo('person-1');
    assert.deepEqual(desk.training, ['person-1']);
  });

  it('is not changed by a guest', async () => {
    const { disk, desk } = await two();
    desk.rememberTraining(['person-1']);
    const before = JSON.stringify(disk);
    desk.rememberTraining([]);
    assert.deepEqual(desk.training, ['person-1']);
    assert.equal(JSON.stringify(disk), before);
  });

  it('is never one who is gone', async () => {
    const { desk } = await two();
    desk.rememberTraining(['person-1']);
    await desk.remove('person-1');
    assert.deepEqual(desk.training, ['person-0']);
  });
});

describe('removing', () => {
  it('leaves somebody else in front, and can be undone as it was', async () => {
    const { desk, store, names, settings } = await two();
    await desk.switchTo('person-1');
    const undo = await desk.remove('person-1');
    assert.deepEqual(names(), ['Maria']);
    assert.equal(store.state.current?.name, 'Maria');
    assert.deepEqual(settings.state.person.look, DEFAULT_LOOK);
    await undo();
    assert.deepEqual(names(), ['Maria', 'Jon']);
    assert.equal(store.state.current?.name, 'Jon');
    assert.deepEqual(settings.state.person.look, scarf);
  });

  it('leaves the last one where they are', async () => {
    const { desk, names } = await two();
    await desk.remove('person-0');
    await desk.remove('person-1');
    assert.deepEqual(names(), ['Jon']);
  });

  it('never leaves a device to nobody, though two tabs each remove the other’s last one', async () => {
    const { disk, desk, names } = await two();
    const other = await tab(disk);
    await desk.remove('person-0');
    await other.desk.remove('person-1');
    await desk.refresh();
    assert.deepEqual(names(), ['Maria']);
    assert.deepEqual(other.names(), ['Maria']);
  });
});

describe('another tab', () => {
  it('shows who was added, renamed and chosen here', async () => {
    const { disk, desk } = await two();
    const other = await tab(disk);
    await desk.add('  Anna   Lena ', DEFAULT_LOOK);
    await desk.rename('person-0', 'Mia');
    await desk.switchTo('person-2');
    await other.desk.refresh();
    assert.deepEqual(other.names(), ['Mia', 'Jon', 'Anna Lena']);
    assert.equal(other.store.state.current?.name, 'Anna Lena');
  });
});
