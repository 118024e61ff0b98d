import type { LinkClock } from '../../link/link.ts';
import type { TvRoom } from '../../link/tv-room.ts';
import type { RemotePlace } from './remote-place.ts';

/** Before a place is taken back, in milliseconds: no fight faster than this. */
const BACK_MS = 5_000;

/**
 * Takes this TV's place in its room back unless another window of this browser has it. Whoever knows the room, as a phone that was removed, can
 * come in by this TV's id; it hears nothing that way, but no phone would find this TV any more.
 */
export function keepOwnPlace({ room, clock, place }: {
  readonly room: Pick<TvRoom, 'ended' | 'resume' | 'onChange'>;
  readonly clock: LinkClock;
  readonly place: RemotePlace;
}): void {
  let isWaiting = false;
  room.onChange(() => {
    if (room.ended !== 'replaced' || isWaiting) return;
    isWaiting = true;
    clock.after(BACK_MS, () => void place.isTakenElsewhere().then((isElsewhere) => {
      isWaiting = false;
      if (!isElsewhere && room.ended === 'replaced') room.resume();
    }));
  });
}
