import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../control-styles.ts';
import { compact } from '../tokens.ts';
import '../value-stepper/value-stepper.ts';
import type { Step } from '../value-stepper/value-stepper.ts';

/**
 * @summary One setting that is a number: its name and a line about it at the left, its value between less and more.
 * @fires step {Step} when the viewer wants more or less
 */
@customElement('stepper-row')
export class StepperRow extends LitElement {
  @property() name = '';
  @property() about = '';
  @property({ type: Number }) value: number | null = null;
  /** As shown: "170 cm". */
  @property() words = '';
  @property({ type: Boolean }) isAtStart = false;
  @property({ type: Boolean }) isAtEnd = false;

  static override styles = [
    controlStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        min-height: calc(6.5rem * (0.4 + 0.6 * var(--text-scale)));
        padding: 0.625rem 0;
        border-top: 0.125rem solid var(--rule);
      }

      .words {
        flex: 1;
        min-width: 0;
        padding-right: 2rem;
      }

      .name {
        font-size: var(--body);
        font-weight: 700;
      }

      .about {
        margin-top: 0.25rem;
        color: var(--text2);
        font-size: var(--label);
        line-height: 1.3;
      }

      value-stepper {
        flex: none;
        width: calc(26rem * (0.4 + 0.6 * var(--text-scale)));
      }

      @media ${compact} {
        :host {
          min-height: 0;
          padding: 0.5rem 0;
          border-top-width: 0.09375rem;
        }

        .words {
          min-width: 0;
          padding-right: 0.75rem;
        }

        value-stepper {
          flex: 0 1 calc(11.5rem * (0.6 + 0.4 * var(--text-scale)));
          width: auto;
          min-width: 0;
        }
      }
    `,
  ];

  override render() {
    return html`
      <div class="words">
        <div class="name">${this.name}</div>
        ${this.about === '' ? nothing : html`<div class="about">${this.about}</div>`}
      </div>
      <value-stepper
        .name=${this.name}
        .value=${this.value}
        .words=${this.words}
        .isAtStart=${this.isAtStart}
        .isAtEnd=${this.isAtEnd}
        @step=${(event: CustomEvent<Step>) => this.dispatchEvent(new CustomEvent<Step>('step', { detail: event.detail }))}
      ></value-stepper>
    `;
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('value-stepper')?.focus(options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stepper-row': StepperRow;
  }
}
