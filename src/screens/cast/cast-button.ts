import { localized, msg } from '@lit/localize';
import { LitElement, css, html } from 'lit';
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
  /** The best way alone, where there is room for one. */
  @property({ type: Boolean }) isAlone = false;
  /** In few words. */
  @property({ type: Boolean }) isShort = false;

  static override styles = [
    controlStyles,
    elsewhereRow,
    css`
      :host {
        display: block;
      }

      .button {
        width: var(--button-width, auto);
        padding: 0 var(--button-side, 3rem);
      }

      .ways {
        display: flex;
        flex-wrap: wrap;
        margin: 0 -1.5rem -1rem 0;
      }

      .ways .button {
        margin: 0 1.5rem 1rem 0;
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
    const { ways, line } = this.#shown?.value ?? this.actions.store.state;
    if (line !== 'none' && line !== 'opening') return this.#button(msg('On the other screen'), () => go(this, '/tv'));
    const buttons = (this.isAlone ? ways.slice(0, 1) : ways).map((way, index) => this.#button(this.#startWords(way, index === 0), () => this.#press(way, line)));
    return this.isRow || this.isAlone ? buttons : html`<div class="ways">${buttons}</div>`;
  }

  #button(words: string, press: () => void) {
    return html`<button class=${this.isRow ? 'row' : 'button'} @click=${press}>
      ${televisionIcon()}${words}
    </button>`;
  }

  /** @param isFirst - Where a TV runs the app by itself, the browser's own way is left for screens on a cable. */
  #startWords(way: CastShown['ways'][number], isFirst: boolean): string {
    if (way === 'window') return this.isShort ? msg('On a second screen') : msg('Open in a window for the second screen');
    return isFirst ? msg('Play on a TV') : msg('Play on a second display');
  }

  #press(way: CastShown['ways'][number], line: CastShown['line']): void {
    if (line === 'none') this.actions.start(way);
    else go(this, '/tv');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cast-button': CastButton;
  }
}
