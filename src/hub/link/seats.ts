/** What a device is to the room it sits in. */
export type Standing =
  /** The TV whose room it is. */
  | 'owner'
  /** The TV called it one of its own. */
  | 'known'
  /** It came by a code or a QR, and is not yet known. */
  | 'guest'
  /** The TV has told nothing yet: it may be anybody. */
  | 'waiting';

/** What a room's TV told of it. */
export interface Home {
  readonly devices: readonly string[];
  readonly tickets: readonly string[];
}

export interface Newcomer {
  readonly device: string;
  readonly isOwner: boolean;
  readonly ticket: string | null;
  /** The ticket is one of a code, and good for this device. */
  readonly isCodeGood: boolean;
}

/** @param home - Null until the TV told it. @returns Null for one that has no business here. */
export function standingOf({ device, isOwner, ticket, isCodeGood }: Newcomer, home: Home | null): Standing | null {
  if (isOwner) return 'owner';
  if (home?.devices.includes(device)) return 'known';
  if (isCodeGood || (ticket !== null && home?.tickets.includes(ticket))) return 'guest';
  return home === null ? 'waiting' : null;
}

export interface SeatLimits {
  readonly devicesPerRoom: number;
  readonly guestsPerRoom: number;
  readonly waitingPerRoom: number;
}

/**
 * Whether one more finds a seat beside `others`. The owner always does: one seat is nobody else's. One who is known finds one as long as not all
 * are taken by such; a guest gives way.
 */
export function seatFor(standing: Standing, others: readonly Standing[], limits: SeatLimits): 'free' | 'guest-gives-way' | 'full' {
  const count = (one: Standing): number => others.filter((other) => other === one).length;
  const isFull = count('known') + count('guest') + count('waiting') >= limits.devicesPerRoom - 1;
  switch (standing) {
    case 'owner':
      return 'free';
    case 'known':
      return !isFull ? 'free' : count('guest') > 0 ? 'guest-gives-way' : 'full';
    case 'guest':
      return isFull || count('guest') >= limits.guestsPerRoom ? 'full' : 'free';
    case 'waiting':
      return isFull || count('waiting') >= limits.waitingPerRoom ? 'full' : 'free';
  }
}
