import type { UpcomingCue } from '../../domain/workout/cues.ts';

/** Sounds cues; silent where sound is off or impossible. */
export interface CuePlayer {
  /** Adds to what is scheduled; `inMs` counts from now, 0 is at once. Cues come in order. */
  schedule(cues: readonly UpcomingCue[]): void;
  /** Silences everything scheduled and sounding. */
  cancelAll(): void;
}
