import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RemotePress } from '../../src/buttons.ts';
import type { Phase } from '../../src/domain/workout/phase.ts';
import type { PauseReason } from '../../src/domain/workout/session.ts';
import '../app-icon/app-icon.ts';
import type { IconName } from '../app-icon/app-icon.ts';
import { controlStyles } from '../control-styles.ts';
import '../phase-shape/phase-shape.ts';
import { phaseFamily } from '../phase-style.ts';
import { phaseTints } from '../phase-tints.ts';
import { compact } from '../tokens.ts';

/** What the viewer wants to do next. */
export type PauseChoice = 'resume' | 'restart' | 'back' | 'skip' | 'steps' | 'finish';

/**
 * @summary The dialog over a paused workout. Resume has the focus; Back resumes too; leaving never loses a minute.
 * @slot - What else there is to do with a paused workout; what is `hidden` is passed over.
 * @fires choose {{ choice: PauseChoice }} when the viewer chose
 */
@localized()
@customElement('pause-sheet')
export class PauseSheet extends LitElement {
  @property() reason: PauseReason = 'viewer';
  /** The move that waits. */
  @property() name = '';
  @property() phase: Phase = 'strength';
  /** Where in it: "Right side · rep 5 of 12". */
  @property() place = '';
  /** "11:24" */
  @property() left = '';
  @property({ type: Number }) keepMin = 0;
  /** A guest’s minutes are shown, not kept. */
  @property({ type: Boolean }) keepsNothing = false;
  @property() previousName = '';
  @property() nextName = '';

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
        width: 56.875rem;
        background: var(--ground);
        color: var(--bone);
        animation: slide 220ms ease-out;

        --text: var(--bone);
        --ring-gap: var(--ground);
        --ring: var(--bone);
      }

      section {
        display: flex;
        flex-direction: column;
        box-sizing: border-box;
        height: 100%;
        padding: var(--safe-y) var(--safe-x) var(--safe-y) 4.625rem;
        overflow-x: hidden;
        overflow-y: auto;
      }

      h2 {
        font: 700 6.5rem/0.94 var(--display);
      }

      .long {
        font-size: 5.25rem;
      }

      .place {
        margin: 1rem 0 0;
        font: 500 var(--body) / 1.3 var(--body-font);
      }

      .place phase-shape {
        margin-right: 0.4em;
        color: var(--phase-tint);
      }

      .why {
        margin: 1.25rem 0 0;
        padding: 1rem 1.75rem;
        border-radius: 1.125rem;
        background: var(--surface);
        font: 500 calc(2rem * (0.5 + 0.5 * var(--text-scale))) / 1.35 var(--body-font);
      }

      .rows {
        margin: 2rem 0 0;
      }

      .row {
        margin-bottom: 0.5rem;
        padding: 0.5rem 2rem;
        font-size: calc(2.5rem * (0.55 + 0.45 * var(--text-scale)));

        --row-height: calc(5.5rem * (0.85 + 0.15 * var(--text-scale)));
      }

      .row:first-child {
        margin-bottom: 1.375rem;
      }

      .row app-icon {
        flex: none;
        width: 2.625rem;
        height: 2.625rem;
        margin-right: 1.625rem;
      }

      .row span {
        flex: 1;
        white-space: nowrap;
      }

      .row small {
        flex: none;
        max-width: 45%;
        margin-left: 1rem;
        color: var(--bone2);
        font: 500 calc(2rem * (0.7 + 0.3 * var(--text-scale))) / 1.1 var(--body-font);
        text-align: right;
      }

      .row:focus small {
        color: var(--ink);
      }

      @keyframes slide {
        from {
          transform: translateX(calc(100% * var(--travel, 1)));
        }
      }

      @media ${compact} {
        :host {
          top: auto;
          left: 0;
          width: auto;
          max-height: 100%;
          border-radius: 1.5rem 1.5rem 0 0;
          overflow: auto;
        }

        section {
          height: auto;
          max-height: 100vh;
          padding: 1.5rem var(--safe-x) 1.25rem;
        }

        h2,
        .long {
          font-size: 2.25rem;
        }

        .place {
          margin-top: 0.5rem;
        }

        .why {
          margin-top: 0.75rem;
          padding: 0.75rem 1rem;
          font-size: var(--label);
        }

        .rows {
          margin: 1rem -0.5rem 0;
        }

        .row,
        .row:first-child {
          margin-bottom: 0.25rem;
          padding: 0.25rem 1rem;
          font-size: var(--button-size);

          --row-lift: 0;
          --row-scale: 1;

          --row-height: calc(3.125rem * (0.6 + 0.4 * var(--text-scale)));
        }

        .row small {
          font-size: calc(0.9375rem * (0.5 + 0.5 * var(--text-scale)));
        }

        .row app-icon {
          width: 1.5rem;
          height: 1.5rem;
          margin-right: 1rem;
        }

        @keyframes slide {
          from {
            transform: translateY(calc(100% * var(--travel, 1)));
          }
        }
      }

      @media (max-height: 479px) and (min-aspect-ratio: 1/1) {
        .rows {
          display: grid;
          grid-template-columns: 1fr 1fr;
          grid-column-gap: 1rem;
        }
      }
    `,
  ];

  override render() {
    return html`
      <section
        class=${phaseFamily(this.phase)}
        role="dialog"
        aria-modal="true"
        aria-label=${msg('Paused')}
        data-focus-trap
        data-focus-group="column"
        @remote-press=${this.#press}
        @keydown=${this.#keyDown}
      >
        <h2 class=${this.name.length > 16 ? 'long' : ''}>${this.name}</h2>
        <p class="place">
          <phase-shape .phase=${this.phase} filled></phase-shape>${this.place === '' ? '' : html`${this.place} · `}<b
            >${msg(str`${this.left} left`)}</b
          >
        </p>
        ${this.reason === 'viewer' ? nothing : html`<p class="why">${whyWords(this.reason)}</p>`}
        <div class="rows">
          ${this.#row('resume', 'play', msg('Resume'), msg('OK'))}
          ${this.#row('restart', 'arrow-counter-clockwise', msg('Restart step'))}
          ${this.previousName === '' ? nothing : this.#row('back', 'skip-back', msg('Previous step'), this.previousName)}
          ${this.#row('skip', 'skip-forward', msg('Next step'), this.nextName)}
          ${this.#row('steps', 'list-numbers', msg('All steps'))}
          <slot></slot>
          ${this.#row('finish', 'flag-checkered', this.#finishWords())}
        </div>
      </section>
    `;
  }

  override focus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  #row(choice: PauseChoice, icon: IconName, words: string, beside = '') {
    return html`<button
      class="row"
      aria-describedby=${beside === '' || choice === 'resume' ? nothing : `beside-${choice}`}
      ?data-focus-entry=${choice === 'resume'}
      @click=${() => this.#choose(choice)}
    >
      <app-icon name=${icon} ?filled=${choice === 'resume'}></app-icon><span>${words}</span>
      ${beside === '' ? nothing : html`<small id="beside-${choice}" aria-hidden="true">${beside}</small>`}
    </button>`;
  }

  #finishWords(): string {
    if (this.keepsNothing) return msg(str`Finish here, ${this.keepMin} min done`);
    return msg(str`Finish here, keep ${this.keepMin} min`);
  }

  #choose(choice: PauseChoice): void {
    this.dispatchEvent(new CustomEvent<{ choice: PauseChoice }>('choose', { detail: { choice } }));
  }

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    const { button, isRepeat } = event.detail;
    if (button !== 'back' && button !== 'play' && button !== 'play-pause' && button !== 'pause') return;
    event.preventDefault();
    event.stopPropagation();
    if (!isRepeat) this.#choose('resume');
  };

  /** Tab goes round inside: `inert` came with Chromium 102. */
  readonly #keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return;
    const stops = Array.from(this.renderRoot.querySelectorAll<HTMLElement>('button, slot'))
      .flatMap((stop) => (stop instanceof HTMLSlotElement ? (stop.assignedElements() as HTMLElement[]).filter(({ hidden }) => !hidden).flatMap(buttonsOf) : [stop]));
    const at = stops.findIndex((stop) => stop.matches(':focus-within'));
    const to = stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length];
    event.preventDefault();
    to?.focus();
  };
}

/** What was laid into the sheet may have several rows. */
function buttonsOf(laid: HTMLElement): readonly HTMLElement[] {
  return laid.shadowRoot ? Array.from(laid.shadowRoot.querySelectorAll('button')) : [laid];
}

function whyWords(reason: Exclude<PauseReason, 'viewer'>): string {
  switch (reason) {
    case 'clock-gap':
      return msg('This screen slept, so the clock stopped. Nothing of the time asleep was counted.');
    case 'interrupted':
      return msg('The workout was interrupted, so the clock stopped. Your place is kept.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pause-sheet': PauseSheet;
  }
}
