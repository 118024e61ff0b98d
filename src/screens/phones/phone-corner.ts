import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import '../../../components/pairing-card/pairing-card.ts';
import type { PhonesActions } from './phones-actions.ts';
import { hubWords } from './phone-words.ts';
import { ShownInvitation } from './shown-invitation.ts';

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

  readonly #invitation = new ShownInvitation(this, () => this.actions);

  override render() {
    const { shown } = this.#invitation;
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
