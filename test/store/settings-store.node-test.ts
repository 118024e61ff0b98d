import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SaveResult, SettingsRepository } from '../../src/domain/repositories.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS } from '../../src/domain/settings.ts';
import { saveSettingsOn } from '../../src/store/save-settings.ts';
import { SettingsStore } from '../../src/store/settings-store.ts';

const initial = { device: DEFAULT_DEVICE_SETTINGS, person: DEFAULT_PERSON_SETTINGS };

/** A repository that notes what it is asked to save. */
function noting(answer: SaveResult = { ok: true, value: undefined }): { saved: unknown[]; repository: SettingsRepository } {
  const saved: unknown[] = [];
  const note = (entry: unknown) => (saved.push(entry), Promise.resolve(answer));
  return {
    saved,
    repository: {
      loadDevice: () => Promise.resolve(DEFAULT_DEVICE_SETTINGS),
      loadPerson: () => Promise.resolve(DEFAULT_PERSON_SETTINGS),
      saveDevice: (change) => note({ device: change }),
      savePerson: (personId, change) => note({ [personId]: change }),
    },
  };
}

describe('SettingsStore', () => {
  it('changes only what was chosen', () => {
    const store = new SettingsStore(initial);
    store.send({ kind: 'device', change: { textScale: 150 } });
    store.send({ kind: 'person', change: { units: 'us' } });
    assert.deepEqual(store.state.device, { ...DEFAULT_DEVICE_SETTINGS, textScale: 150 });
    assert.deepEqual(store.state.person, { ...DEFAULT_PERSON_SETTINGS, units: 'us' });
  });

  it('stays the same object when a choice or a load changes nothing', () => {
    const store = new SettingsStore(initial);
    store.send({ kind: 'person', change: { look: { ...DEFAULT_PERSON_SETTINGS.look } } });
    store.send({ kind: 'load', settings: { device: { ...DEFAULT_DEVICE_SETTINGS }, person: { ...DEFAULT_PERSON_SETTINGS } } });
    assert.equal(store.state, initial);
  });

  it('keeps the half that a load does not change', () => {
    const store = new SettingsStore(initial);
    store.send({ kind: 'load', settings: { device: { ...DEFAULT_DEVICE_SETTINGS, soundVolume: 1 }, person: { ...DEFAULT_PERSON_SETTINGS } } });
    assert.equal(store.state.device.soundVolume, 1);
    assert.equal(store.state.person, initial.person);
  });
});

describe('saveSettingsOn', () => {
  it('saves each choice once, and only what changed', () => {
    const store = new SettingsStore(initial);
    const { saved, repository } = noting();
    saveSettingsOn(store, repository, { personId: () => 'p' });
    store.send({ kind: 'device', change: { soundVolume: 3, textScale: 100 } });
    store.send({ kind: 'device', change: { soundVolume: 3 } });
    store.send({ kind: 'person', change: { weekStart: 'sunday' } });
    assert.deepEqual(saved, [{ device: { soundVolume: 3 } }, { p: { weekStart: 'sunday' } }]);
  });

  it('does not save back what another tab has saved', () => {
    const store = new SettingsStore(initial);
    const { saved, repository } = noting();
    saveSettingsOn(store, repository, { personId: () => 'p' });
    store.send({ kind: 'load', settings: { ...initial, device: { ...DEFAULT_DEVICE_SETTINGS, soundVolume: 0 } } });
    assert.deepEqual(saved, []);
  });

  it('tells when a choice could not be saved, and keeps it', async () => {
    const store = new SettingsStore(initial);
    const { repository } = noting({ ok: false, problem: 'full' });
    const told = new Promise((tell) => saveSettingsOn(store, repository, { personId: () => 'p', onProblem: tell }));
    store.send({ kind: 'device', change: { motion: 'reduced' } });
    assert.equal(await told, 'full');
    assert.equal(store.state.device.motion, 'reduced');
  });

  it('saves nothing more once it was ended', () => {
    const store = new SettingsStore(initial);
    const { saved, repository } = noting();
    saveSettingsOn(store, repository, { personId: () => 'p' })();
    store.send({ kind: 'device', change: { soundVolume: 3 } });
    assert.deepEqual(saved, []);
  });
});
