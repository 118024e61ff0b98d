import { localized, msg } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import type { CastShown } from '../../store/cast-store.ts';
import { Select } from '../../store/select.ts';
import { go } from '../go.ts';
import { televisionIcon } from '../remote/television-icon.ts';
import type { CastActions } from './cast-actions.ts';
import { elsewhereRow } from './elsewhere-row.ts';

/** @summary Opens the second screen, or leads to where the one that is open is steered; nothing where there is no way to one. */
@localized()
@customElement('cast-button')
export class CastButton extends LitElement {
  @property({ attribute: false }) actions!: CastActions;
  /** One among the rows of a sheet. */
  @property({ type: Boolean }) isRow = false;

  static override styles = [
    controlStyles,
    elsewhereRow,
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

  override focus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  override render() {
    const { way, line } = this.#shown?.value ?? this.actions.store.state;
    if (way === null) return nothing;
    const words = line === 'none' || line === 'opening' ? startWords(way) : msg('On the other screen');
    return html`<button class=${this.isRow ? 'row' : 'button'} @click=${() => this.#press(line)}>
      ${televisionIcon()}${words}
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
