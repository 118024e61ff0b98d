import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settingsOf } from '../../src/app/other-settings.ts';
import type { SettingsRepository } from '../../src/domain/repositories.ts';
import { succeed } from '../../src/domain/result.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS, type PersonSettings } from '../../src/domain/settings.ts';

describe('the settings of somebody who is not in front', () => {
  it('are as they were kept, and what is changed of them is kept as theirs alone', async () => {
    const kept = new Map<string, Partial<PersonSettings>>([['jon', { units: 'us' }]]);
    const repository: SettingsRepository = {
      loadDevice: () => Promise.resolve(DEFAULT_DEVICE_SETTINGS),
      saveDevice: () => Promise.reject(new Error('the device is not theirs')),
      loadPerson: (id) => Promise.resolve({ ...DEFAULT_PERSON_SETTINGS, ...kept.get(id) }),
      savePerson: (id, change) => {
        kept.set(id, { ...kept.get(id), ...change });
        return Promise.resolve(succeed(undefined));
      },
    };
    const store = await settingsOf('jon', repository);
    assert.equal(store.state.person.units, 'us');
    const movePlans = { row: { variant: null, reps: null, massKg: 3 } };
    store.send({ kind: 'person', change: { movePlans } });
    assert.deepEqual([...kept], [['jon', { units: 'us', movePlans }]]);
  });
});
