import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PhonesShown } from '../../store/phones-store.ts';
import type { PhonesActions } from './phones-actions.ts';

/** What is known of phones, and an invitation that counts for as long as its host is on the screen. */
export class ShownInvitation implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #actions: () => PhonesActions;
  #ends: readonly (() => void)[] = [];

  /** @param actions - Asked once the host is connected: its properties are set by then. */
  constructor(host: ReactiveControllerHost, actions: () => PhonesActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  get shown(): PhonesShown {
    return this.#actions().store.state;
  }

  hostConnected(): void {
    const actions = this.#actions();
    this.#ends = [actions.store.subscribe(() => this.#host.requestUpdate()), actions.invite()];
    // It may have changed while the host was away.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
  }
}
