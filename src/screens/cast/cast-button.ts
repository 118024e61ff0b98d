import { localized, msg } from '@lit/localize';
import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { CastShown } from '../../store/cast-store.ts';
import { Select } from '../../store/select.ts';
import { go } from '../go.ts';
import type { CastActions } from './cast-actions.ts';

/** Source: Phosphor 2.1 (MIT), television-simple, bold. */
const TELEVISION = svg`<path d="M216,60H157l27.52-27.52a12,12,0,0,0-17-17L128,55,88.49,15.51a12,12,0,0,0-17,17L99,60H40A20,20,0,0,0,20,80V200a20,20,0,0,0,20,20H216a20,20,0,0,0,20-20V80A20,20,0,0,0,216,60Zm-4,136H44V84H212Z"></path>`;

/** @summary Opens the second screen, or leads to where the one that is open is steered; nothing where there is no way to one. */
@localized()
@customElement('cast-button')
export class CastButton extends LitElement {
  @property({ attribute: false }) actions!: CastActions;
  /** One among the rows of a sheet. */
  @property({ type: Boolean }) isRow = false;

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }

      svg {
        width: 1.3em;
        height: 1.3em;
        margin-right: 0.5em;
        flex: none;
        fill: currentcolor;
      }

      .row {
        margin-bottom: 0.5rem;
        padding: 0.5rem 2rem;
        font-size: calc(2.5rem * (0.55 + 0.45 * var(--text-scale)));

        --row-height: calc(5.5rem * (0.85 + 0.15 * var(--text-scale)));
      }

      .row svg {
        width: 2.625rem;
        height: 2.625rem;
        margin-right: 1.625rem;
      }

      @media ${compact} {
        .row {
          margin-bottom: 0.25rem;
          padding: 0.25rem 1rem;
          font-size: var(--button-size);

          --row-lift: 0;
          --row-scale: 1;
          --row-height: calc(3.125rem * (0.6 + 0.4 * var(--text-scale)));
        }

        .row svg {
          width: 1.5rem;
          height: 1.5rem;
          margin-right: 1rem;
        }
      }
    `,
  ];

  #shown: Select<CastShown, CastShown> | null = null;

  override connectedCallback(): void {
    this.#shown ??= new Select(this, this.actions.store, (state) => state);
    super.connectedCallback();
  }

  override focus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  override render() {
    const { way, line } = this.#shown?.value ?? this.actions.store.state;
    if (way === null) return nothing;
    const words = line === 'none' || line === 'opening' ? startWords(way) : msg('On the other screen');
    return html`<button class=${this.isRow ? 'row' : 'button'} @click=${() => this.#press(line)}>
      <svg viewBox="0 0 256 256" aria-hidden="true" focusable="false">${TELEVISION}</svg>${words}
    </button>`;
  }

  #press(line: CastShown['line']): void {
    if (line === 'none') this.actions.start();
    else go(this, '/tv');
  }
}

export function startWords(way: NonNullable<CastShown['way']>): string {
  return way === 'presentation' ? msg('Play on a TV') : msg('Open in a window for the second screen');
}

declare global {
  interface HTMLElementTagNameMap {
    'cast-button': CastButton;
  }
}
