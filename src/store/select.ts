import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from './store.ts';

/** Re-renders its host only when the selected value changed (compared by identity). */
export class Select<State, Value> implements ReactiveController {
  #value: Value;
  #unsubscribe: (() => void) | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #store: Store<State, never>;
  readonly #select: (state: State) => Value;

  constructor(host: ReactiveControllerHost, store: Store<State, never>, select: (state: State) => Value) {
    this.#host = host;
    this.#store = store;
    this.#select = select;
    this.#value = select(store.state);
    host.addController(this);
  }

  get value(): Value {
    return this.#value;
  }

  hostConnected(): void {
    this.#take(this.#store.state);
    this.#unsubscribe = this.#store.subscribe((state) => this.#take(state));
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  #take(state: State): void {
    const value = this.#select(state);
    if (value === this.#value) return;
    this.#value = value;
    this.#host.requestUpdate();
  }
}
