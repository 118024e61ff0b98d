import { localized, msg } from '@lit/localize';
import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
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
    `,
  ];

  #shown: Select<CastShown, CastShown> | null = null;

  override connectedCallback(): void {
    this.#shown ??= new Select(this, this.actions.store, (state) => state);
    super.connectedCallback();
  }

  override render() {
    const { way, line } = this.#shown?.value ?? this.actions.store.state;
    if (way === null) return nothing;
    const words = line === 'none' || line === 'opening' ? startWords(way) : msg('On the other screen');
    return html`<button class="button" @click=${() => this.#press(line)}>
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
