import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sharedAddress, typedAddress } from '../../../../src/domain/meals/import/shared-address.ts';
import { nameBeside, twinOf } from '../../../../src/domain/meals/import/twin.ts';

const kept = [{ name: 'Lentil soup', source: 'https://kitchen.example/lentils' }, { name: 'Crêpes', source: '' }];

describe('twinOf', () => {
  const same: readonly (readonly [string, string, string | null])[] = [
    ['Another name', 'https://kitchen.example/lentils', 'Lentil soup'],
    ['Another name', 'http://www.kitchen.example/lentils/?utm_source=mail#top', 'Lentil soup'],
    ['Another name', 'https://kitchen.example/lentils?page=2', null],
    ['  lentil  SOUP ', 'https://other.example/', 'Lentil soup'],
    ['Crepes', '', 'Crêpes'],
    ['Pancakes', '', null],
  ];
  for (const [name, source, twin] of same) {
    it(`takes ${name} of ${source || 'nowhere'} for ${twin ?? 'a new one'}`, () => assert.equal(twinOf({ name, source }, kept)?.name ?? null, twin));
  }
});

describe('nameBeside', () => {
  it('gives a name nobody has yet', () => {
    assert.equal(nameBeside('Pancakes', kept), 'Pancakes');
    assert.equal(nameBeside('Lentil soup', kept), 'Lentil soup 2');
    assert.equal(nameBeside('Lentil soup', [...kept, { name: 'lentil soup 2' }]), 'Lentil soup 3');
  });
});

describe('sharedAddress', () => {
  const shared: readonly (readonly [readonly string[], string])[] = [
    [['https://kitchen.example/soup'], 'https://kitchen.example/soup'],
    [['', 'Lentil soup https://kitchen.example/soup?a=1#b'], 'https://kitchen.example/soup?a=1'],
    [['', 'Look at this (https://kitchen.example/soup).', ''], 'https://kitchen.example/soup'],
    [['', '', 'http://kitchen.example/soup'], 'https://kitchen.example/soup'],
    [['', 'no address', 'at all'], ''],
    [['javascript:alert(1)', 'data:text/html,x'], ''],
    [['https://me:secret@kitchen.example/'], ''],
  ];
  for (const [parts, address] of shared) it(`finds ${address || 'nothing'} in ${JSON.stringify(parts)}`, () => assert.equal(sharedAddress(...parts), address));
});

describe('typedAddress', () => {
  const typed: readonly (readonly [string, string | null])[] = [
    ['kitchen.example/soup', 'https://kitchen.example/soup'], [' https://kitchen.example ', 'https://kitchen.example'], ['http://kitchen.example/', 'https://kitchen.example/'],
    ['soup', null], ['', null], ['lentil soup', null], ['ftp://kitchen.example/', null], ['javascript:alert(1)', null],
  ];
  for (const [text, address] of typed) it(`takes ${JSON.stringify(text)} as ${String(address)}`, () => assert.equal(typedAddress(text), address));
});
