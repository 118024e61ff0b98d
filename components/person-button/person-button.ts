import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FigureLook } from '../../src/domain/movement/look.ts';
import '../app-icon/app-icon.ts';
import { controlStyles } from '../control-styles.ts';
import '../person-mark/person-mark.ts';
import { compact } from '../tokens.ts';

/**
 * @summary A person to be pressed: a head and a name. To tick, or to choose as the one in front.
 * @fires click when it was pressed
 */
@customElement('person-button')
export class PersonButton extends LitElement {
  @property() name = '';
  /** Null is a guest. */
  @property({ attribute: false }) look: FigureLook | null = null;
  /** `tick`: one of several that may be ticked. `pick`: the one pressed is the one. */
  @property() kind: 'tick' | 'pick' = 'pick';
  /** Ticked, or the one in front. */
  @property({ type: Boolean }) checked = false;

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      .button {
        justify-content: flex-start;
        width: 100%;
        min-height: calc(3rem + 3.25rem * var(--text-scale));
        padding: 0.5rem 2.25rem 0.5rem 1rem;
        font-size: calc(2.25rem * var(--text-scale));

        --focus-scale: 1.03;
        --focus-lift: -0.1875rem;
      }

      person-mark {
        margin-right: 1.25rem;
        font-size: 4.25rem;
      }

      .name {
        flex: 1;
        overflow: hidden;
        /* Descenders are cut off by the box that the ellipsis needs. */
        padding: 0.15em 0;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .box {
        display: flex;
        flex: none;
        align-items: center;
        justify-content: center;
        width: 3rem;
        height: 3rem;
        margin-left: 1.25rem;
        border: 0.25rem solid currentColor;
        border-radius: 0.75rem;
      }

      .box app-icon,
      .here app-icon {
        margin: 0;
        font-size: 2rem;
      }

      .button[aria-checked='true'] .box {
        border-color: var(--text);
        background: var(--text);
        color: var(--page);
      }

      .button[aria-checked='true']:focus .box {
        border-color: var(--ink);
        background: var(--ink);
        color: var(--mari);
      }

      .box:not(.is-checked) app-icon {
        display: none;
      }

      @media ${compact} {
        .button {
          min-height: calc(1rem + 2.5rem * var(--text-scale));
          padding: 0.25rem 1rem 0.25rem 0.5rem;
          font-size: calc(1.125rem * var(--text-scale));
        }

        person-mark {
          margin-right: 0.75rem;
          font-size: 2.5rem;
        }

        .box {
          width: 1.75rem;
          height: 1.75rem;
          margin-left: 0.75rem;
          border-width: 0.15625rem;
          border-radius: 0.5rem;
        }

        .box app-icon,
        .here app-icon {
          font-size: 1.25rem;
        }
      }
    `,
  ];

  override focus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  override render() {
    const isTick = this.kind === 'tick';
    return html`
      <button
        class="button"
        role=${isTick ? 'checkbox' : nothing}
        aria-checked=${isTick ? String(this.checked) : nothing}
        aria-current=${!isTick && this.checked ? 'true' : nothing}
      >
        <person-mark .look=${this.look}></person-mark>
        <span class="name">${this.name}</span>
        ${isTick
          ? html`<span class="box ${this.checked ? 'is-checked' : ''}"><app-icon name="check"></app-icon></span>`
          : this.checked
            ? html`<span class="here"><app-icon name="check"></app-icon></span>`
            : nothing}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'person-button': PersonButton;
  }
}
