import { localized, msg } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../control-styles.ts';
import { compact } from '../tokens.ts';
import '../qr-code/qr-code.ts';

/** @summary The quiet offer to take the phone as remote: a QR and a code; it leads to where all about it is said. */
@localized()
@customElement('pairing-card')
export class PairingCard extends LitElement {
  /** What the QR holds; empty while there is none. */
  @property() link = '';
  /** In two groups of four; empty while there is none. */
  @property() code = '';
  /** In place of the code where there is nothing to join by. */
  @property() fact = '';
  @property() path = '';

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }

      .card-link {
        display: flex;
        align-items: center;
        height: 100%;
        min-height: 17.125rem;
        padding: 1.75rem 2rem;
      }

      qr-code {
        flex: none;
        width: 13.5rem;
        margin-right: 2rem;
      }

      .fact {
        color: var(--text2);
        font-size: calc(1.75rem * var(--text-scale));
        line-height: 1.25;
      }

      .name {
        font: 700 2.75rem/1 var(--display);
      }

      .code {
        margin: 0.75rem 0 0.5rem;
        color: var(--mari);
        font-size: 2.5rem;
        font-weight: 700;
        line-height: 1.15;
        white-space: nowrap;
      }

      @media ${compact} {
        .card-link {
          min-height: 8.5rem;
          padding: 1rem 1.25rem;
        }

        qr-code {
          width: 6.5rem;
          margin-right: 1rem;
        }

        .fact {
          font-size: calc(0.9375rem * var(--text-scale));
        }

        .name {
          font-size: 1.75rem;
        }

        .code {
          margin: 0.375rem 0 0.25rem;
          color: inherit;
          font-size: 1.25rem;
        }
      }
    `,
  ];

  override render() {
    return html`
      <a class="card-link" href=${this.path}>
        ${this.link === '' ? nothing : html`<qr-code .text=${this.link} .name=${msg('QR code for the phone’s camera')}></qr-code>`}
        <div>
          <div class="name">${msg('Phone as remote')}</div>
          ${this.code === '' ? nothing : html`<div class="code">${this.code}</div>`}
          <div class="fact">${this.fact}</div>
        </div>
      </a>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pairing-card': PairingCard;
  }
}
