import type { Session } from '../domain/workout/session.ts';
import type { PublicDevice } from '../sync/device-keys.ts';
import type { DeviceKind } from '../sync/messages.ts';
import type { TvPairing } from '../sync/pairing-tv.ts';
import type { Remembered } from '../sync/remembered.ts';
import type { Link } from './link.ts';
import { SealedLink, type SealedLinkOptions } from './sealed-link.ts';

/** One phone, as the TV sees it. */
export interface TvPeer extends Link {
  readonly id: string;
  /** As the phone calls itself; empty until it said so. */
  readonly name: string;
  readonly kind: DeviceKind;
  /** Six digits to compare with the phone's, while `buttons-only`. */
  readonly shortString: string | null;
  /** "They match" was pressed on this TV; until it was pressed on the phone too, that one is awaited. */
  readonly isMatchedHere: boolean;
  /** Sessions it has not yet stored. */
  readonly kept: readonly Session[];
  /** "They match" was pressed on this TV. */
  theyMatch(): void;
}

/** A phone, and what the TV's room notes of it. */
export class PhoneLink extends SealedLink<TvPairing> implements TvPeer {
  readonly id: string;
  name: string;
  kind: DeviceKind;
  remembered: PublicDevice | null;
  greetedAtMs = -Infinity;
  stopLeaving: (() => void) | null = null;

  constructor(id: string, known: Remembered | null, options: SealedLinkOptions<TvPairing>) {
    super(options);
    this.id = id;
    this.name = known?.name ?? '';
    this.kind = known?.kind ?? 'phone';
    this.remembered = known?.device ?? null;
  }
}
