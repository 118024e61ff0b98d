import { type FromHub, GUEST_MS, type Role } from '../../sync/hub-frames.ts';
import { type Home, type Newcomer, seatFor, type SeatLimits, type Standing, standingOf } from './seats.ts';

/** A device in a room. */
export interface Member {
  readonly device: string;
  readonly role: Role;
  tell(frame: FromHub): void;
}

interface Seat<M> {
  readonly member: M;
  readonly standing: Standing;
  readonly ticket: string | null;
  /** When a guest is let go. */
  readonly untilMs: number;
}

interface Room<M> {
  readonly seats: Map<string, Seat<M>>;
  home: Home | null;
}

export type Entered<M> =
  /** `gone` is a guest who gave way. */
  | { readonly kind: 'entered'; readonly others: readonly M[]; readonly replaced: M | null; readonly gone: M | null }
  | { readonly kind: 'full' }
  | { readonly kind: 'not-invited' };

/** Who is where. A room, and what its TV told of it, is there as long as somebody is in it. */
export class Rooms<M extends Member> {
  readonly #rooms = new Map<string, Room<M>>();
  readonly #limits: SeatLimits;

  constructor(limits: SeatLimits) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#rooms.size;
  }

  /** A device that is there already is replaced: the newer line counts, the older may be long dead. */
  enter(id: string, member: M, came: Newcomer, nowMs: number): Entered<M> {
    const room = this.#rooms.get(id) ?? { seats: new Map<string, Seat<M>>(), home: null };
    const standing = standingOf(came, room.home);
    if (standing === null) return { kind: 'not-invited' };
    const seats = [...room.seats.values()].filter((seat) => seat.member.device !== member.device);
    const place = seatFor(standing, seats.map((seat) => seat.standing), this.#limits);
    if (place === 'full') return { kind: 'full' };
    const replaced = room.seats.get(member.device)?.member ?? null;
    room.seats.set(member.device, { member, standing, ticket: came.ticket, untilMs: standing === 'guest' ? nowMs + GUEST_MS : Infinity });
    this.#rooms.set(id, room);
    const gone = place === 'guest-gives-way' ? (seats.find((seat) => seat.standing === 'guest')?.member ?? null) : null;
    if (gone !== null) this.leave(id, gone);
    const others = this.others(id, member.device);
    // Also after a replacement: whoever came anew may know nothing of what was said before.
    for (const other of others) other.tell(peer(member, true));
    return { kind: 'entered', others, replaced, gone };
  }

  /** The room's TV tells whose it is. @returns Who is out of it now: neither one of its own nor a guest. */
  tell(id: string, home: Home, nowMs: number): readonly M[] {
    const room = this.#rooms.get(id);
    if (!room) return [];
    room.home = home;
    const gone: M[] = [];
    for (const [device, seat] of room.seats) {
      const standing = this.#standingNow(room, seat);
      if (standing === null) gone.push(seat.member);
      else if (standing !== seat.standing) room.seats.set(device, { ...seat, standing, untilMs: standing === 'guest' ? nowMs + GUEST_MS : Infinity });
    }
    for (const member of gone) this.leave(id, member);
    return gone;
  }

  /** @returns Guests whose time is over; they are out. */
  expire(nowMs: number): readonly M[] {
    const gone: M[] = [];
    for (const [id, { seats }] of this.#rooms) {
      for (const { member, untilMs } of seats.values()) {
        if (nowMs < untilMs) continue;
        gone.push(member);
        this.leave(id, member);
      }
    }
    return gone;
  }

  /** Does nothing for a member that was replaced. */
  leave(id: string, member: M): void {
    const seats = this.#rooms.get(id)?.seats;
    if (seats?.get(member.device)?.member !== member) return;
    seats.delete(member.device);
    if (seats.size === 0) this.#rooms.delete(id);
    for (const other of seats.values()) other.member.tell(peer(member, false));
  }

  /** @param to - A device's id, or '*' for all others. Nobody when it is not there. */
  receivers(id: string, from: string, to: string): readonly M[] {
    if (to === '*') return this.others(id, from);
    const one = this.#rooms.get(id)?.seats.get(to);
    return one === undefined || to === from ? [] : [one.member];
  }

  others(id: string, device: string): readonly M[] {
    return [...(this.#rooms.get(id)?.seats.values() ?? [])].filter(({ member }) => member.device !== device).map(({ member }) => member);
  }

  /** A guest stays one while another QR is shown; one that was known and is no more does not. */
  #standingNow({ seats, home }: Room<M>, { member, standing, ticket }: Seat<M>): Standing | null {
    if (standing === 'owner') return standing;
    const now = standingOf({ device: member.device, isOwner: false, ticket, isCodeGood: standing === 'guest' }, home);
    if (now !== 'guest' || standing === 'guest') return now;
    const guests = [...seats.values()].filter((seat) => seat.standing === 'guest').length;
    return standing === 'waiting' && guests < this.#limits.guestsPerRoom ? now : null;
  }
}

function peer({ device, role }: Member, isHere: boolean): FromHub {
  return { t: 'peer', device, role, isHere };
}
