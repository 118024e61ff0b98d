import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { compact } from '../../components/tokens.ts';
import type { Destination } from '../../components/top-bar/top-bar.ts';
import type { Answer } from '../../components/ask-dialog/ask-dialog.ts';
import '../../components/ask-dialog/ask-dialog.ts';
import '../../components/top-bar/top-bar.ts';
import { ScreenOutlet } from './screen-outlet.ts';

/** A question over whatever screen is shown. */
export interface Question {
  readonly heading: string;
  readonly said: readonly string[];
  /** Stands under what is said. */
  readonly content?: HTMLElement;
  readonly answers: readonly Answer[];
  readonly backValue: string;
  readonly onAnswer: (value: string) => void;
}

/**
 * @summary The frame: top bar, the screen in its outlet, one question at a time over it, and one plain sentence when something is wrong.
 */
@customElement('app-shell')
export class AppShell extends LitElement {
  @property({ attribute: false }) destinations: readonly Destination[] = [];
  @property() current = '';
  @property() clock = '';
  /** Who is in front, where there are several. */
  @property() person = '';
  /** A workout plays: the screen belongs to it alone. */
  @property({ type: Boolean, reflect: true }) immersive = false;
  @property({ attribute: false }) question: Question | null = null;
  /** One sentence, or empty. */
  @property() notice = '';

  readonly outlet = new ScreenOutlet();

  static override styles = css`
    :host {
      display: block;
      min-height: 100vh;
    }

    .frame[aria-hidden='true'] {
      pointer-events: none;
    }

    .notice {
      position: fixed;
      z-index: 30;
      right: var(--safe-x);
      bottom: var(--safe-y);
      left: var(--safe-x);
      width: fit-content;
      max-width: 100rem;
      margin: 0 auto;
      padding: 1.25rem 2.5rem;
      border-radius: 2rem;
      background: var(--bone);
      color: var(--ink);
      font-size: var(--body);
      font-weight: 700;
      line-height: 1.3;
      box-shadow: var(--float-shadow);
      /* What lies under it is pressed through it. */
      pointer-events: none;
    }

    .notice:empty {
      display: none;
    }

    @media ${compact} {
      .notice {
        bottom: calc(3.5rem + 2rem * var(--text-scale));
        padding: 0.75rem 1.25rem;
        border-radius: 1rem;
      }

      /* Bone on paper would be no sheet of its own. */
      :host(:not([immersive])) .notice {
        background: var(--ink);
        color: var(--bone);
      }
    }
  `;

  override render() {
    return html`
      <div class="frame" aria-hidden=${this.question ? 'true' : nothing}>
        ${this.immersive
          ? nothing
          : html`<top-bar
              .destinations=${this.destinations}
              .current=${this.current}
              .clock=${this.clock}
              .person=${this.person}
            ></top-bar>`}
        ${this.outlet.element}
      </div>
      <div class="notice" role="status">${this.notice}</div>
      ${this.question ? this.#ask(this.question) : nothing}
    `;
  }

  #ask(question: Question) {
    return html`
      <ask-dialog
        .heading=${question.heading}
        .answers=${question.answers}
        .backValue=${question.backValue}
        @answer=${(event: CustomEvent<{ value: string }>) => question.onAnswer(event.detail.value)}
      >
        ${question.said.map((sentence) => html`<p>${sentence}</p>`)} ${question.content ?? nothing}
      </ask-dialog>
    `;
  }
}
