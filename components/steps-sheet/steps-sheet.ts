import { localized, msg } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RemotePress } from '../../src/buttons.ts';
import type { Phase } from '../../src/domain/workout/phase.ts';
import { controlStyles } from '../control-styles.ts';
import '../phase-shape/phase-shape.ts';
import { phaseFamily } from '../phase-style.ts';
import { phaseTints } from '../phase-tints.ts';
import { compact } from '../tokens.ts';

/** One step of the session as the list shows it. */
export interface ListedStep {
  /** Where the step begins. */
  readonly segmentIndex: number;
  readonly phase: Phase;
  readonly name: string;
  /** "12 reps", "1 min · Hard" */
  readonly dose: string;
  readonly state: 'done' | 'now' | 'to-come';
}

/**
 * @summary The list of all steps over a paused workout, the present one focused. OK goes to a step; Back plays on.
 * @fires jump {{ segmentIndex: number }} when the viewer chose a step
 * @fires close when the viewer wants to play on where the workout stands
 */
@localized()
@customElement('steps-sheet')
export class StepsSheet extends LitElement {
  @property({ attribute: false }) steps: readonly ListedStep[] = [];

  static override styles = [
    controlStyles,
    phaseTints,
    css`
      /* Fixed: sliding in from outside must not make the screen scroll to what has the focus. */
      :host {
        position: fixed;
        z-index: 20;
        top: 0;
        right: 0;
        bottom: 0;
        display: flex;
        flex-direction: column;
        box-sizing: border-box;
        width: 56.875rem;
        padding-top: var(--safe-y);
        background: var(--ground);
        color: var(--bone);
        animation: slide 220ms ease-out;

        --text: var(--bone);
        --ring-gap: var(--ground);
        --ring: var(--bone);
      }

      section {
        display: flex;
        flex: 1;
        flex-direction: column;
        min-height: 0;
      }

      h2 {
        flex: none;
        padding: 0 var(--safe-x) 1rem 4.625rem;
        font: 700 6.5rem/0.94 var(--display);
      }

      ol {
        flex: 1;
        min-height: 0;
        margin: 0;
        padding: 1.5rem var(--safe-x) var(--safe-y) 4.625rem;
        list-style: none;
        overflow-x: hidden;
        overflow-y: auto;
      }

      .row {
        padding: 0.25rem 2rem;
        font-size: calc(2.25rem * (0.55 + 0.45 * var(--text-scale)));

        --row-height: calc(4.75rem * (0.8 + 0.2 * var(--text-scale)));
      }

      phase-shape {
        flex: none;
        margin-right: 1.5rem;
        color: var(--phase-tint);
      }

      .name {
        flex: 1;
      }

      .row small {
        flex: none;
        margin-left: 1rem;
        color: var(--bone2);
        font: 500 calc(2rem * (0.7 + 0.3 * var(--text-scale))) / 1.1 var(--body-font);
        text-align: right;
      }

      .row:focus small,
      .row:focus phase-shape {
        color: var(--ink);
      }

      .now {
        font-weight: 700;
      }

      @keyframes slide {
        from {
          transform: translateX(calc(100% * var(--travel, 1)));
        }
      }

      @media ${compact} {
        :host {
          top: 12vh;
          left: 0;
          width: auto;
          padding-top: 1.25rem;
          border-radius: 1.5rem 1.5rem 0 0;
        }

        h2 {
          padding: 0 var(--safe-x) 0.5rem;
          font-size: 2.25rem;
        }

        ol {
          padding: 0.5rem 0.75rem 1.25rem;
        }

        .row {
          padding: 0.25rem 0.75rem;
          font-size: calc(1.0625rem * (0.6 + 0.4 * var(--text-scale)));

          --row-lift: 0;
          --row-scale: 1;

          --row-height: calc(2.875rem * (0.6 + 0.4 * var(--text-scale)));
        }

        .row small {
          font-size: calc(0.9375rem * (0.6 + 0.4 * var(--text-scale)));
        }

        phase-shape {
          margin-right: 0.75rem;
        }

        @keyframes slide {
          from {
            transform: translateY(calc(100% * var(--travel, 1)));
          }
        }
      }
    `,
  ];

  override render() {
    return html`
      <section role="dialog" aria-modal="true" aria-labelledby="heading" data-focus-trap data-focus-group="column" @remote-press=${this.#press} @keydown=${this.#keyDown}>
        <h2 id="heading">${msg('Steps')}</h2>
        <ol role="list" aria-labelledby="heading">
          ${this.steps.map((step) => this.#row(step))}
        </ol>
      </section>
    `;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[data-focus-entry]')?.focus();
  }

  protected override firstUpdated(): void {
    this.focus();
    // Not smoothly, and not only when it is outside: what is done and what comes are both to be seen.
    const list = this.renderRoot.querySelector('ol');
    const row = this.renderRoot.querySelector<HTMLElement>('[data-focus-entry]');
    if (list && row) list.scrollTop = row.offsetTop - list.offsetTop - (list.clientHeight - row.offsetHeight) / 2;
  }

  #row({ segmentIndex, phase, name, dose, state }: ListedStep) {
    return html`<li>
      <button
        class="row ${phaseFamily(phase)} ${state}"
        aria-current=${state === 'now' ? 'step' : nothing}
        ?data-focus-entry=${state === 'now'}
        @click=${() => this.dispatchEvent(new CustomEvent('jump', { detail: { segmentIndex } }))}
      >
        <phase-shape .phase=${phase} .filled=${state !== 'to-come'}></phase-shape><span class="name">${name}</span>
        <small>${dose}</small>
      </button>
    </li>`;
  }

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    const { button, isRepeat } = event.detail;
    if (button !== 'back' && button !== 'play' && button !== 'play-pause' && button !== 'pause') return;
    event.preventDefault();
    event.stopPropagation();
    if (!isRepeat) this.dispatchEvent(new CustomEvent('close'));
  };

  /** Tab goes round inside: `inert` came with Chromium 102. */
  readonly #keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return;
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    const at = buttons.indexOf((this.shadowRoot?.activeElement ?? null) as HTMLButtonElement);
    const to = buttons[(at + (event.shiftKey ? -1 : 1) + buttons.length) % buttons.length];
    event.preventDefault();
    to?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'steps-sheet': StepsSheet;
  }
}
