import type { CastShown, CastStore } from '../../store/cast-store.ts';

/** What a screen may ask of the part that puts workouts onto another screen. */
export interface CastActions {
  readonly store: CastStore;
  /** To be called in a press itself. */
  start(way: CastShown['ways'][number]): void;
  /** Takes the page off the other screen; what runs there is here then, paused. */
  end(): void;
  command(command: { readonly kind: 'pause' | 'resume' | 'next' | 'previous' }): void;
}
