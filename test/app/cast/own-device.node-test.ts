import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hubAddress, hubOrigin, type Page } from '../../../src/app/cast/hub-address.ts';
import { OwnDevices } from '../../../src/app/cast/own-device.ts';
import { createDeviceKeys, createSecretId, publicOf } from '../../../src/sync/device-keys.ts';
import type { RememberedTv } from '../../../src/sync/remembered.ts';
import { chanceFrom } from '../../link/support.ts';
import { MemoryDevices } from './memory-devices.ts';

const chance = chanceFrom('own');
const tv = (name = ''): RememberedTv => ({ device: publicOf(createDeviceKeys(chanceFrom('tv'))), name, kind: 'tv', room: createSecretId(chanceFrom('room')) });

describe('this device', () => {
  it('is made once and is the same ever after', async () => {
    const disk = new MemoryDevices();
    const [one, other] = await Promise.all([OwnDevices.open(disk, chance), OwnDevices.open(disk, chance)]);
    assert.deepEqual(one.own, other.own);
    await one.renameOwn('  Bedroom   TV ');
    assert.deepEqual((await OwnDevices.open(disk, chance)).own, { ...one.own, name: 'Bedroom TV' });
  });

  it('is made anew when what is kept are no keys, for nobody can know it by them', async () => {
    const disk = new MemoryDevices();
    const { own } = await OwnDevices.open(disk, chance);
    for (const torn of [{ ...own, room: 'hall' }, { ...own, keys: { ...own.keys, agreementKey: own.keys.signingKey } }, { ...own, keys: { ...own.keys, id: 'x' } }]) {
      disk.own = torn;
      const again = (await OwnDevices.open(disk, chance)).own;
      assert.notEqual(again.keys.id, own.keys.id);
      assert.deepEqual(disk.own, again);
    }
  });

  it('knows others until it forgets them, under the name given here', async () => {
    const disk = new MemoryDevices();
    const devices = await OwnDevices.open(disk, chance);
    await devices.remember('tv', tv());
    const { id } = tv().device;
    assert.equal(devices.nameOf('tv', id), '');
    await devices.remember('tv', tv('Living room TV'));
    await devices.remember('tv', tv());
    assert.equal(devices.nameOf('tv', id), 'Living room TV');
    await devices.rename('tv', id, 'Ours');
    await devices.remember('tv', tv('TV'));
    const again = await OwnDevices.open(disk, chance);
    assert.equal(again.nameOf('tv', id), 'Ours');
    assert.deepEqual(again.rememberedTvs, [tv('TV')]);
    assert.deepEqual(again.rememberedPhones, []);
    await again.forget('tv', id);
    assert.deepEqual([again.tvs, disk.known.size], [[], 0]);
    await devices.refresh();
    assert.deepEqual(devices.tvs, []);
  });

  it('knows which phones were removed here, by name, until they are let in', async () => {
    const disk = new MemoryDevices();
    const devices = await OwnDevices.open(disk, chance);
    const { id } = tv().device;
    await devices.remember('remote', { ...tv('Phone'), kind: 'phone' });
    await devices.removePhone(id);
    const again = await OwnDevices.open(disk, chance);
    assert.deepEqual([again.phones, again.rememberedPhones, again.isRemoved(id), again.nameOf('removed', id)], [[], [], true, 'Phone']);
    await again.forget('removed', id);
    assert.deepEqual([again.isRemoved(id), disk.known.size], [false, 0]);
    // Nobody of ours: nothing to remember.
    await again.removePhone(id);
    assert.equal(again.isRemoved(id), false);
  });

  it('one whose keys are none is nobody', async () => {
    const disk = new MemoryDevices();
    const devices = await OwnDevices.open(disk, chance);
    await devices.remember('remote', { ...tv('Phone'), kind: 'phone' });
    await devices.remember('tv', { ...tv('TV'), room: 'hall' });
    const again = await OwnDevices.open(disk, chance);
    assert.deepEqual([again.phones.length, again.tvs.length], [1, 0]);
  });
});

describe('the hub’s address', () => {
  const page = (address: string, given?: string): Page => ({
    location: new URL(address),
    document: { querySelector: () => (given === undefined ? null : { content: given }) as never },
  });

  it('is where the page came from, unless the page was given another', () => {
    assert.equal(hubAddress(page('http://192.168.1.20:8080/settings')), 'ws://192.168.1.20:8080/link');
    assert.equal(hubAddress(page('https://tv.example.org/')), 'wss://tv.example.org/link');
    assert.equal(hubAddress(page('file:///app/index.html')), null);
    assert.equal(hubAddress(page('file:///app/index.html', 'wss://hub.example.org/link')), 'wss://hub.example.org/link');
    assert.equal(hubOrigin(page('file:///app/index.html', 'wss://hub.example.org/link')), 'https://hub.example.org');
    assert.equal(hubOrigin(page('http://[::1]:8080/')), 'http://[::1]:8080');
  });
});
