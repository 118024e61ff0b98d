import assert from 'node:assert/strict';
import type { NetworkInterfaceInfo } from 'node:os';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isPublicAddress } from '../../../src/hub/import/public-address.ts';

const nowhere = {};

describe('isPublicAddress', () => {
  for (const address of ['1.1.1.1', '8.8.8.8', '93.184.215.14', '172.15.255.255', '172.32.0.1', '100.63.255.255', '100.128.0.0', '223.255.255.255', '2606:2800:21f:cb07::1', '2a00:1450::1']) {
    it(`takes ${address}`, () => assert.equal(isPublicAddress(address, nowhere), true));
  }

  const special = [
    '0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.255.255.255', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.8',
    '192.0.2.1', '192.88.99.1', '192.168.0.1', '198.18.0.1', '198.19.255.255', '198.51.100.7', '203.0.113.9', '224.0.0.251', '239.255.255.250', '240.0.0.1', '255.255.255.255',
    '::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:c0a8:1', '::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::808:808', '64:ff9b:1::1', '100::1', 'fe80::1', 'fe80::1%eth0',
    'fec0::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '2001::1', '2001:10::1', '2001:db8::1', '2002:7f00:1::', '2002:c0a8:101::1', '3fff::1', '5f00::1',
    '', 'localhost', '127.1', '0x7f.1', '2130706433',
  ];
  for (const address of special) it(`refuses ${JSON.stringify(address)}`, () => assert.equal(isPublicAddress(address, nowhere), false));

  it('refuses every address of the private ranges', () => {
    const byte = fc.nat(255);
    const inRange = fc.oneof(
      fc.tuple(fc.constant(10), byte, byte, byte), fc.tuple(fc.constant(127), byte, byte, byte), fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte), fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
      fc.tuple(fc.integer({ min: 224, max: 255 }), byte, byte, byte),
    );
    fc.assert(fc.property(inRange, (parts) => {
      assert.equal(isPublicAddress(parts.join('.'), nowhere), false);
      assert.equal(isPublicAddress(`::ffff:${parts.join('.')}`, nowhere), false);
    }));
  });

  it('refuses what stands in the same network as this machine, though its address is of the open web', () => {
    const entry = (address: string, cidr: string, family: 'IPv4' | 'IPv6'): NetworkInterfaceInfo => (
      { address, cidr, family, internal: false, netmask: '', mac: '00:00:00:00:00:00', ...(family === 'IPv6' && { scopeid: 0 }) } as NetworkInterfaceInfo);
    const interfaces = { eth0: [entry('2a00:1450:1:2::5', '2a00:1450:1:2::5/128', 'IPv6'), entry('93.184.215.14', '93.184.215.14/28', 'IPv4')] };
    assert.equal(isPublicAddress('2a00:1450:1:2::99', interfaces), false);
    assert.equal(isPublicAddress('93.184.215.1', interfaces), false);
    assert.equal(isPublicAddress('2a00:1450:1:3::99', interfaces), true);
    assert.equal(isPublicAddress('93.184.216.1', interfaces), true);
  });
});
