import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { Select } from '../../store/select.ts';
import type { PhonesShown } from '../../store/phones-store.ts';
import '../../../components/pairing-card/pairing-card.ts';
import type { PhonesActions } from './phones-actions.ts';
import { hubWords } from './phone-words.ts';

/** @summary The pairing card, true for as long as it is on the screen: only then do its QR and its code count. */
@customElement('phone-corner')
export class PhoneCorner extends LitElement {
  @property({ attribute: false }) actions!: PhonesActions;

  static override styles = css`
    :host {
      display: block;
    }

    pairing-card {
      height: 100%;
    }
  `;

  #shown: Select<PhonesShown, PhonesShown> | null = null;
  #endInvitation: (() => void) | null = null;

  override connectedCallback(): void {
    this.#shown ??= new Select(this, this.actions.store, (state) => state);
    super.connectedCallback();
    this.#endInvitation = this.actions.invite();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endInvitation?.();
  }

  override render() {
    const shown = this.#shown?.value ?? this.actions.store.state;
    const isInviting = shown.invitation !== null;
    return html`
      <pairing-card
        .link=${shown.invitation ?? ''}
        .code=${shown.code ?? ''}
        .fact=${isInviting ? msg('Scan it, or type the code.') : hubWords(shown)}
        path="/settings/phones"
      ></pairing-card>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'phone-corner': PhoneCorner;
  }
}
