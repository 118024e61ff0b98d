/** Runs on through screens and reloads: what counts is when it ends, not how long it was watched. */
export interface KitchenTimer {
  readonly id: string;
  readonly name: string;
  readonly recipeId: string | null;
  readonly stepIndex: number | null;
  readonly durationMs: number;
  /** Ms since 1970 UTC; null while it is paused. */
  readonly endsAtMs: number | null;
  /** Left when it was paused, or null while it runs. */
  readonly leftMs: number | null;
}
