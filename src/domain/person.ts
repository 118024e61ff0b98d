/** One who trains here. The first is made on the first start and needs no name. */
export interface Person {
  readonly id: string;
  /** Empty until somebody gives one. */
  readonly name: string;
  /** A tombstone's moment, ms since 1970 UTC, or null. */
  readonly deletedAtMs: number | null;
}
