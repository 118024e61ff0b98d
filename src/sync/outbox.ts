/** By which a record of a session is told from its older and newer ones; the highest (epoch, revision) wins whole. */
export interface RecordMark {
  readonly id: string;
  readonly epoch: number;
  readonly revision: number;
}

/** Records on their way to one device: each session's newest, until that device said that it stored it. */
export type Outbox<Kept extends RecordMark> = readonly Kept[];

/** So many sessions wait for a device at most; the oldest are let go (the sender has stored them itself). */
export const MAX_WAITING = 50;

export function isNewer(one: RecordMark, than: RecordMark): boolean {
  return one.epoch > than.epoch || (one.epoch === than.epoch && one.revision > than.revision);
}

/** The same outbox when it already holds this record or a newer one. */
export function put<Kept extends RecordMark>(outbox: Outbox<Kept>, record: Kept): Outbox<Kept> {
  const known = outbox.find(({ id }) => id === record.id);
  if (known && !isNewer(record, known)) return outbox;
  return [...outbox.filter(({ id }) => id !== record.id), record].slice(-MAX_WAITING);
}

/** An acknowledgement of an older record leaves the newer one waiting. */
export function acknowledge<Kept extends RecordMark>(outbox: Outbox<Kept>, stored: RecordMark): Outbox<Kept> {
  const left = outbox.filter((kept) => kept.id !== stored.id || isNewer(kept, stored));
  return left.length === outbox.length ? outbox : left;
}
