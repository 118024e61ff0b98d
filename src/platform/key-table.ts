import type { Button } from '../buttons.ts';

/** Which button a key stands for: by its name (`key` or `code`), and where a TV gives no name, by its number. */
export interface KeyTable {
  readonly byName: Readonly<Record<string, Button>>;
  readonly byNumber: Readonly<Record<number, Button>>;
}

/** The parts of a keyboard event that say which key it was. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'keyCode' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Names and numbers that mean the same wherever they appear. Numbers: docs of the makers, Fire TV's (179, 227, 228) included. */
export const commonKeys: KeyTable = {
  byName: {
    ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right',
    Enter: 'ok', Select: 'ok',
    Escape: 'back', Backspace: 'back', GoBack: 'back', BrowserBack: 'back',
    MediaPlay: 'play', MediaPause: 'pause', MediaPlayPause: 'play-pause', MediaStop: 'stop',
    MediaRewind: 'rewind', MediaFastForward: 'fast-forward',
    MediaTrackNext: 'track-next', MediaTrackPrevious: 'track-previous',
    ChannelUp: 'channel-up', ChannelDown: 'channel-down',
    ColorF0Red: 'red', ColorF1Green: 'green', ColorF2Yellow: 'yellow', ColorF3Blue: 'blue',
    Info: 'info', Guide: 'guide',
  },
  byNumber: {
    38: 'up', 40: 'down', 37: 'left', 39: 'right', 13: 'ok', 27: 'back', 8: 'back',
    179: 'play-pause', 227: 'rewind', 228: 'fast-forward',
  },
};

/** Play and colour keys have the same numbers on LG and Samsung (they come from the HbbTV and CE-HTML standards). */
export const hybridTvNumbers: KeyTable['byNumber'] = {
  415: 'play', 19: 'pause', 413: 'stop', 412: 'rewind', 417: 'fast-forward',
  403: 'red', 404: 'green', 405: 'yellow', 406: 'blue',
  457: 'info', 458: 'guide',
};

/** A table that knows the common keys and a maker's own. */
export function withCommonKeys(own: KeyTable): KeyTable {
  return {
    byName: { ...commonKeys.byName, ...own.byName },
    byNumber: { ...commonKeys.byNumber, ...own.byNumber },
  };
}

/** Looks a key up: names first, because numbers differ between makers and even between layouts. */
export function buttonIn(table: KeyTable, press: KeyPress): Button | null {
  // Alt+Left and the like belong to the browser.
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const named = table.byName[press.key] ?? table.byName[press.code];
  if (named) return named;
  // A key that types a character is never a remote's button, whatever its number.
  if (press.key.length === 1) return null;
  return table.byNumber[press.keyCode] ?? null;
}
