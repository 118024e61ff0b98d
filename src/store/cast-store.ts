import { Store } from './store.ts';

/** What this page knows of the second screen it opened. */
export interface CastShown {
  /** Null: there is no way to one here. */
  readonly way: 'presentation' | 'window' | null;
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
  return new Store<CastShown, Partial<CastShown>>({ way: null, line: 'none', screenTitle: '', playing: null }, (state, change) => ({ ...state, ...change }));
}
