import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Button } from '../../src/buttons.ts';
import { androidTvKeys } from '../../src/platform/android-tv.ts';
import { browserKeys } from '../../src/platform/browser.ts';
import { buttonIn, commonKeys, type KeyPress, type KeyTable } from '../../src/platform/key-table.ts';
import { tizenKeys } from '../../src/platform/tizen.ts';
import { webosKeys } from '../../src/platform/webos.ts';

const press = (part: Partial<KeyPress>): KeyPress => ({ key: 'Unidentified', code: '', keyCode: 0, ctrlKey: false, altKey: false, metaKey: false, ...part });
const number = (table: KeyTable, keyCode: number): Button | null => buttonIn(table, press({ keyCode }));
const named = (table: KeyTable, key: string): Button | null => buttonIn(table, press({ key }));

const tables: Readonly<Record<string, KeyTable>> = { browser: browserKeys, webos: webosKeys, tizen: tizenKeys, 'android-tv': androidTvKeys };

/** Every number of the makers' key lists: arrows, OK, Back, playing, stepping, colours, channels, information. */
const numbers: readonly (readonly [table: string, keyCode: number, button: Button])[] = [
  ...Object.keys(tables).flatMap((table): [string, number, Button][] => [
    [table, 37, 'left'], [table, 38, 'up'], [table, 39, 'right'], [table, 40, 'down'], [table, 13, 'ok'],
    [table, 27, 'back'], [table, 8, 'back'],
  ]),
  ...['webos', 'tizen', 'browser'].flatMap((table): [string, number, Button][] => [
    [table, 415, 'play'], [table, 19, 'pause'], [table, 413, 'stop'], [table, 412, 'rewind'], [table, 417, 'fast-forward'],
    [table, 403, 'red'], [table, 404, 'green'], [table, 405, 'yellow'], [table, 406, 'blue'], [table, 457, 'info'],
  ]),
  ['browser', 179, 'play-pause'], ['browser', 227, 'rewind'], ['browser', 228, 'fast-forward'], ['browser', 10252, 'play-pause'],
  ['webos', 461, 'back'], ['webos', 33, 'channel-up'], ['webos', 34, 'channel-down'],
  ['tizen', 10009, 'back'], ['tizen', 10252, 'play-pause'], ['tizen', 10232, 'track-previous'], ['tizen', 10233, 'track-next'],
  ['tizen', 427, 'channel-up'], ['tizen', 428, 'channel-down'], ['tizen', 458, 'guide'],
  ['android-tv', 4, 'back'], ['android-tv', 179, 'play-pause'], ['android-tv', 227, 'rewind'], ['android-tv', 228, 'fast-forward'],
];

const names: readonly (readonly [key: string, button: Button])[] = [
  ['ArrowUp', 'up'], ['ArrowDown', 'down'], ['ArrowLeft', 'left'], ['ArrowRight', 'right'], ['Enter', 'ok'],
  ['Escape', 'back'], ['Backspace', 'back'], ['GoBack', 'back'], ['BrowserBack', 'back'],
  ['MediaPlay', 'play'], ['MediaPause', 'pause'], ['MediaPlayPause', 'play-pause'], ['MediaStop', 'stop'],
  ['MediaRewind', 'rewind'], ['MediaFastForward', 'fast-forward'], ['MediaTrackNext', 'track-next'], ['MediaTrackPrevious', 'track-previous'],
  ['ColorF0Red', 'red'], ['ColorF1Green', 'green'], ['ColorF2Yellow', 'yellow'], ['ColorF3Blue', 'blue'],
  ['ChannelUp', 'channel-up'], ['ChannelDown', 'channel-down'], ['Info', 'info'], ['Guide', 'guide'],
];

describe('key tables', () => {
  for (const [table, keyCode, button] of numbers) {
    it(`${table}: key ${keyCode} is ${button}`, () => assert.equal(number(tables[table]!, keyCode), button));
  }

  for (const [key, button] of names) {
    it(`${key} is ${button} on every platform`, () => {
      for (const table of Object.values(tables)) assert.equal(named(table, key), button);
    });
  }

  it('believes the name before the number', () => {
    assert.equal(buttonIn(webosKeys, press({ key: 'ArrowUp', keyCode: 461 })), 'up');
    assert.equal(buttonIn(commonKeys, press({ code: 'ArrowUp', keyCode: 13 })), 'up');
  });

  it('leaves keys that type a character alone, whatever their number', () => {
    assert.equal(buttonIn(webosKeys, press({ key: '!', keyCode: 33 })), null);
    assert.equal(buttonIn(commonKeys, press({ key: ' ', code: 'Space', keyCode: 32 })), null);
    for (let digit = 48; digit <= 57; digit += 1) assert.equal(number(tizenKeys, digit), null);
  });

  it('leaves the browser its own key combinations', () => {
    assert.equal(buttonIn(commonKeys, press({ key: 'ArrowLeft', altKey: true })), null);
    assert.equal(buttonIn(commonKeys, press({ key: 'Enter', ctrlKey: true })), null);
    assert.equal(buttonIn(commonKeys, press({ key: 'ArrowUp', metaKey: true })), null);
  });

  it('knows no button for keys nobody may use (Exit on Samsung)', () => {
    assert.equal(number(tizenKeys, 10182), null);
  });

  it('pages on a plain keyboard, changes channels on LG', () => {
    assert.equal(named(commonKeys, 'PageUp'), null);
    assert.equal(named(webosKeys, 'PageUp'), 'channel-up');
  });
});
