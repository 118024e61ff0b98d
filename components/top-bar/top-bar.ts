import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../control-styles.ts';
import { compact } from '../tokens.ts';
import type { IconName } from '../app-icon/app-icon.ts';
import '../app-icon/app-icon.ts';
import '../brand-mark/brand-mark.ts';

/** Names with more letters have no place in one line beside the largest type. */
const LONG_NAME = 8;

/** More of them stand closer, on a phone. */
const MOST_ROOMY = 5;

export interface Destination {
  readonly path: string;
  readonly word: string;
  readonly icon: IconName;
  /** Stands in a phone's bar alone. */
  readonly isForPhone?: boolean;
}

/**
 * @summary The destinations: along the top on a TV, along the bottom on a phone.
 */
@customElement('top-bar')
export class TopBar extends LitElement {
  @property({ attribute: false }) destinations: readonly Destination[] = [];
  /** The path of the current destination; a screen below it still marks it. */
  @property() current = '';
  /** The time of day, already written the viewer's way. */
  @property() clock = '';
  /** Whose screens these are, where there are several people. */
  @property() person = '';

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        padding: var(--safe-y) var(--safe-x) 0;

        /* All stand in one row: it grows half as much as other text. */
        --bar-text: calc(2.25rem * (0.5 + 0.5 * var(--text-scale)));
      }

      .bar {
        display: flex;
        align-items: center;
        height: 3.75rem;
      }

      .brand {
        display: flex;
        align-items: center;
        font: 700 3.625rem/1 var(--display);
      }

      brand-mark {
        height: 3.5rem;
        margin-right: 1rem;
        color: var(--mari);
      }

      nav {
        display: flex;
        align-items: center;
        margin-left: calc(6rem - 1.5rem * var(--text-scale));
      }

      nav a {
        position: relative;
        display: flex;
        align-items: center;
        height: 4.25rem;
        /* Larger words stand closer, so that a name has its place beside them. */
        margin-right: calc(1.75rem - 1rem * var(--text-scale));
        padding: 0 calc(2rem - 0.5rem * var(--text-scale));
        border-radius: 2.125rem;
        color: var(--text2);
        font-size: var(--bar-text);
      }

      nav a[aria-current] {
        color: var(--text);
        font-weight: 700;
      }

      nav a[aria-current]::before {
        content: '';
        width: 0.75rem;
        height: 2.75rem;
        margin-right: 1rem;
        border-radius: 0.375rem;
        background: var(--mari);
      }

      nav a:focus {
        background: var(--mari);
        color: var(--ink);
        font-weight: 700;
        box-shadow: var(--row-focus-shadow);
        transform: scale(1.05);
        transition: transform var(--focus-motion, 160ms) ease-out;
      }

      nav a:focus::before {
        background: var(--ink);
      }

      nav app-icon,
      nav .for-phone {
        display: none;
      }

      .person,
      .clock {
        color: var(--text2);
        font-size: var(--bar-text);
        white-space: nowrap;
      }

      .person {
        flex: 1;
        min-width: 0;
        padding-left: 2rem;
        line-height: 1.4;
        text-align: right;
      }

      /* Two lines of the smallest type there is: whose screen it is cannot be told by half a name. */
      .person.is-long {
        overflow-wrap: break-word;
        font-size: 1.75rem;
        line-height: 1.1;
        white-space: normal;
      }

      .person:not(:empty) + .clock {
        margin-left: 2rem;
      }

      @media ${compact} {
        :host {
          position: fixed;
          z-index: 20;
          right: 0;
          bottom: 0;
          left: 0;
          padding: 0;
          border-top: 2px solid var(--rule);
          background: var(--page);

          --bar-text: calc(0.875rem * (0.6 + 0.4 * var(--text-scale)));
        }

        .brand,
        .person,
        .clock {
          display: none;
        }

        .bar {
          height: auto;
          padding-bottom: env(safe-area-inset-bottom, 0);
        }

        nav {
          width: 100%;
          margin: 0;
        }

        nav a {
          flex: 1 0 auto;
          flex-direction: column;
          justify-content: center;
          height: 4.25rem;
          margin: 0;
          padding: 0;
          border-radius: 0;
          font-weight: 600;
        }

        nav a[aria-current]::before {
          position: absolute;
          top: -2px;
          width: 2.25rem;
          height: 0.3125rem;
          margin: 0;
          border-radius: 0 0 0.25rem 0.25rem;
          background: var(--ink);
        }

        nav a:focus {
          background: transparent;
          color: var(--text);
          box-shadow: inset 0 0 0 0.1875rem var(--ring);
          transform: none;
        }

        nav .for-phone {
          display: flex;
        }

        /* A sixth leaves less room for each. */
        nav.is-full {
          --bar-text: calc(0.875rem * (0.8 + 0.2 * var(--text-scale)));
        }

        nav app-icon {
          display: block;
          margin-bottom: 0.1875rem;
          font-size: 1.5rem;
        }
      }

      @media (max-width: 359px) {
        nav.is-full {
          --bar-text: 0.8125rem;
        }
      }
    `,
  ];

  override render() {
    return html`
      <header class="bar">
        <div class="brand"><brand-mark></brand-mark><span>Standtall</span></div>
        <nav class=${this.destinations.length > MOST_ROOMY ? 'is-full' : ''} data-focus-group="row" data-focus-fresh aria-label=${msg('Main')}>
          ${this.destinations.map(
            (destination) => html`
              <a
                class=${destination.isForPhone ? 'for-phone' : ''}
                href=${destination.path}
                aria-current=${this.current === destination.path ? 'page' : nothing}
                ?data-focus-entry=${this.current === destination.path}
              >
                <app-icon name=${destination.icon}></app-icon>${destination.word}
              </a>
            `,
          )}
        </nav>
        <div class="person ${this.person.length > LONG_NAME ? 'is-long' : ''}">${this.person}</div>
        <div class="clock">${this.clock}</div>
      </header>
    `;
  }
}
