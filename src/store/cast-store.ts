import { Store } from './store.ts';

/** What this page knows of the second screen it opened. */
export interface CastShown {
  /** How one is opened here, the best first; empty: not at all. */
  readonly ways: readonly ('cast' | 'presentation' | 'window')[];
  readonly line: 'none' | 'opening' | 'together' | 'lost';
  readonly screenTitle: string;
  readonly playing: {
    readonly workoutName: string;
    readonly status: 'playing' | 'paused' | 'ended';
    readonly moveName: string;
    readonly sideWords: string | null;
    readonly minutesPerformed: number;
  } | null;
}

export type CastStore = Store<CastShown, Partial<CastShown>>;

export function createCastStore(): CastStore {
  return new Store<CastShown, Partial<CastShown>>({ ways: [], line: 'none', screenTitle: '', playing: null }, (state, change) => ({ ...state, ...change }));
}
