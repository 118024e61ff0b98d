import type { FromHub, Role } from '../../sync/hub-frames.ts';

/** A device in a room. */
export interface Member {
  readonly device: string;
  readonly role: Role;
  tell(frame: FromHub): void;
}

export type Entered<M> = { readonly kind: 'entered'; readonly others: readonly M[]; readonly replaced: M | null } | { readonly kind: 'full' };

/** Who is where. A room is there as long as somebody is in it; whoever knows its id may enter. */
export class Rooms<M extends Member> {
  readonly #rooms = new Map<string, Map<string, M>>();
  readonly #devicesPerRoom: number;

  constructor(devicesPerRoom: number) {
    this.#devicesPerRoom = devicesPerRoom;
  }

  get size(): number {
    return this.#rooms.size;
  }

  /** A device that is there already is replaced: the newer line counts, the older may be long dead. */
  enter(room: string, member: M): Entered<M> {
    const members = this.#rooms.get(room) ?? new Map<string, M>();
    const replaced = members.get(member.device) ?? null;
    if (replaced === null && members.size >= this.#devicesPerRoom) return { kind: 'full' };
    members.set(member.device, member);
    this.#rooms.set(room, members);
    const others = this.others(room, member.device);
    // Also after a replacement: whoever came anew may know nothing of what was said before.
    for (const other of others) other.tell(peer(member, true));
    return { kind: 'entered', others, replaced };
  }

  /** Does nothing for a member that was replaced. */
  leave(room: string, member: M): void {
    const members = this.#rooms.get(room);
    if (members?.get(member.device) !== member) return;
    members.delete(member.device);
    if (members.size === 0) this.#rooms.delete(room);
    for (const other of members.values()) other.tell(peer(member, false));
  }

  /** @param to - A device's id, or '*' for all others. Nobody when it is not there. */
  receivers(room: string, from: string, to: string): readonly M[] {
    if (to === '*') return this.others(room, from);
    const one = this.#rooms.get(room)?.get(to);
    return one === undefined || to === from ? [] : [one];
  }

  others(room: string, device: string): readonly M[] {
    return [...(this.#rooms.get(room)?.values() ?? [])].filter((member) => member.device !== device);
  }
}

function peer({ device, role }: Member, isHere: boolean): FromHub {
  return { t: 'peer', device, role, isHere };
}
