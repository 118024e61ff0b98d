import type { Intention } from '../domain/tracking/intention.ts';
import { Store } from './store.ts';

/** The times at which the one in front means to train; empty until they were read. */
export type Intentions = readonly Intention[];

export interface IntentionEvent {
  readonly kind: 'load';
  readonly all: Intentions;
}

export type IntentionStore = Store<Intentions, IntentionEvent>;

export function createIntentionStore(): IntentionStore {
  return new Store<Intentions, IntentionEvent>([], (_before, event) => event.all);
}
