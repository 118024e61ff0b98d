import { CODE_LIFE_MS, CODE_TRIES, HEARTBEAT_MS, LOST_AFTER_MS, MAX_FRAME_BYTES } from '../../sync/hub-frames.ts';
import type { Allowance } from './token-bucket.ts';

/** What one device, one address and all together may ask of the hub. The reasons: docs/decisions/hub.md. */
export interface LinkLimits {
  readonly sockets: number;
  /** A family behind one address, each with a few devices and windows. */
  readonly socketsPerAddress: number;
  /** New connections of one address; a house that comes back after a power cut passes at once. */
  readonly connectionsPerAddress: Allowance;
  readonly devicesPerRoom: number;
  /** Who came by a code or a QR and is not yet the TV's own. */
  readonly guestsPerRoom: number;
  /** Whoever is in a room whose TV has told nothing since somebody was in it. */
  readonly waitingPerRoom: number;
  /** A held-down key repeats 30 times a second. */
  readonly frames: Allowance;
  /** Counted once for each device a frame goes to. */
  readonly bytes: Allowance;
  /** Frames refused or not understood before the line is ended, and how many of them are forgiven. */
  readonly faults: Allowance;
  /** One line's; a screen asks every five minutes. */
  readonly newCodes: Allowance;
  /** Wrong codes of one address: five, and one more for each fifth of a code's life. */
  readonly triesPerAddress: Allowance;
  /** Wrong codes of all addresses together. */
  readonly triesOfAll: Allowance;
  /** Codes that are over and still told from wrong ones. */
  readonly codesRemembered: number;
  /** Bytes that wait for a reader that does not read. */
  readonly waitingPerReader: number;
  /** Above this, whoever has anything waiting is let go. */
  readonly waitingOfAll: number;
  readonly sweepMs: number;
  /** After this long without a byte the hub asks by a ping of the protocol, which also a page in the background answers. */
  readonly askAfterMs: number;
  readonly lostAfterMs: number;
  /** How long a closing line may take to agree. */
  readonly closeMs: number;
}

export const usualLimits: LinkLimits = {
  sockets: 10_000,
  socketsPerAddress: 100,
  connectionsPerAddress: { most: 100, perSecond: 5 },
  devicesPerRoom: 16,
  guestsPerRoom: 4,
  waitingPerRoom: 8,
  frames: { most: 200, perSecond: 60 },
  bytes: { most: 16 * MAX_FRAME_BYTES, perSecond: 2 * MAX_FRAME_BYTES },
  faults: { most: 100, perSecond: 1 },
  newCodes: { most: 10, perSecond: 1 / 30 },
  triesPerAddress: { most: CODE_TRIES, perSecond: CODE_TRIES / (CODE_LIFE_MS / 1_000) },
  triesOfAll: { most: 60, perSecond: 1 },
  codesRemembered: 20_000,
  waitingPerReader: 4 * MAX_FRAME_BYTES,
  waitingOfAll: 128 * 1024 * 1024,
  sweepMs: 1_000,
  askAfterMs: HEARTBEAT_MS + 1_000,
  lostAfterMs: LOST_AFTER_MS,
  closeMs: 1_000,
};
