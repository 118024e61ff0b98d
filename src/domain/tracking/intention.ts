/** 0 is Sunday, as `Date.getUTCDay` counts. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A time of the week at which a person means to train. A later programme of weeks can name the workout. */
export interface Intention {
  readonly id: string;
  readonly personId: string;
  readonly weekday: Weekday;
  /** Minutes after the person's local midnight, 0 to 1,439. */
  readonly minuteOfDay: number;
  /** Null: whatever Today offers. */
  readonly workoutId: string | null;
}
