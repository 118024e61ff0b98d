import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../app-icon/app-icon.ts';
import { controlStyles } from '../control-styles.ts';
import { TouchClicks } from './press-once.ts';
import { beginSwipe, moveSwipe, type Swipe, type SwipeDirection } from './swipe.ts';

export type PadKey = SwipeDirection | 'ok';

export interface PadPress {
  readonly key: PadKey;
}

/** An arrow held down begins to repeat after this, and goes on at this pace; in milliseconds. */
const HOLD_MS = 450;
const REPEAT_MS = 160;

/**
 * @summary Four arrows round OK, which is the largest. A finger may press them, hold an arrow, or swipe anywhere over the pad.
 * @cssproperty --u - What its sizes are counted in: 16 px on a phone.
 * @fires pad-press {PadPress} once for each press, step of a swipe, or repeat of a held arrow
 */
@localized()
@customElement('direction-pad')
export class DirectionPad extends LitElement {
  /** What OK does just now, where that is more than OK. */
  @property({ attribute: 'ok-words' }) okWords = '';
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Higher, where there is room. */
  @property({ type: Boolean, reflect: true }) tall = false;

  readonly #clicks = new TouchClicks();
  #finger: { readonly id: number; readonly key: PadKey | null; swipe: Swipe; hasActed: boolean } | null = null;
  #holdTimer = 0;

  static override styles = [
    controlStyles,
    css`
      :host {
        --arrow-row: calc((3 + 0.3 * var(--text-scale)) * var(--u, 1rem));
        --ok-row: calc((3.5 + 1.5 * var(--text-scale)) * var(--u, 1rem));

        display: block;
        touch-action: none;
        user-select: none;
        -webkit-user-select: none;
        -webkit-touch-callout: none;
      }

      :host([tall]) {
        --arrow-row: calc(5.25 * var(--u, 1rem));
        --ok-row: calc((6.5 + 1.5 * var(--text-scale)) * var(--u, 1rem));
      }

      .pad {
        position: relative;
        display: grid;
        grid-template: var(--arrow-row) var(--ok-row) var(--arrow-row) / calc(3.5 * var(--u, 1rem)) 1fr calc(3.5 * var(--u, 1rem));
        border-radius: calc(1.625 * var(--u, 1rem));
        background: var(--card);
        color: var(--text);
      }

      button {
        display: flex;
        align-items: center;
        justify-content: center;
        min-width: 0;
        padding: 0;
        background: transparent;
        font: 600 calc(1.5 * var(--u, 1rem))/1 var(--body-font);
        touch-action: none;
      }

      .left,
      .right {
        grid-row: 1 / 4;
      }

      .left {
        grid-column: 1;
        border-radius: calc(1.625 * var(--u, 1rem)) 0 0 calc(1.625 * var(--u, 1rem));
      }

      .right {
        grid-column: 3;
        border-radius: 0 calc(1.625 * var(--u, 1rem)) calc(1.625 * var(--u, 1rem)) 0;
      }

      .up,
      .ok,
      .down {
        grid-column: 2;
      }

      .up {
        grid-row: 1;
      }

      .down {
        grid-row: 3;
      }

      .ok {
        position: relative;
        grid-row: 2;
        padding: 0 calc(0.875 * var(--u, 1rem));
        border-radius: calc(2.5 * var(--u, 1rem));
        background: var(--mari);
        color: var(--ink);
        font: 700 var(--ok-size, calc(1.375 * var(--u, 1rem) * (0.6 + 0.4 * var(--text-scale)))) / 1.1 var(--body-font);
        text-align: center;
        white-space: nowrap;
        box-shadow: 0 calc(0.1875 * var(--u, 1rem)) 0 var(--mari-edge);
      }

      .ok app-icon {
        flex: none;
        margin-right: calc(0.625 * var(--u, 1rem));
        font-size: 1.25em;
      }

      button:focus {
        z-index: 2;
        box-shadow: inset 0 0 0 calc(0.1875 * var(--u, 1rem)) var(--ring);
      }

      .ok:focus {
        box-shadow: 0 0 0 calc(0.125 * var(--u, 1rem)) var(--card), 0 0 0 calc(0.3125 * var(--u, 1rem)) var(--ring);
      }

      button:active {
        background: var(--button);
      }

      .ok:active {
        background: var(--mari-edge);
        box-shadow: none;
      }

      /* Off, and seen to be: an outline instead of a surface, whatever the colours. */
      :host([disabled]) .pad {
        background: transparent;
        box-shadow: inset 0 0 0 calc(0.125 * var(--u, 1rem)) var(--rule);
      }

      :host([disabled]) button,
      :host([disabled]) button:active {
        background: transparent;
        color: var(--text2);
        opacity: 0.5;
        cursor: default;
      }

      :host([disabled]) .ok,
      :host([disabled]) .ok:active {
        background: transparent;
        box-shadow: inset 0 0 0 calc(0.125 * var(--u, 1rem)) var(--text2);
      }

      @media (pointer: coarse) {
        button:focus {
          box-shadow: none;
        }

        .ok:focus {
          box-shadow: 0 calc(0.1875 * var(--u, 1rem)) 0 var(--mari-edge);
        }
      }

    `,
  ];

  override render() {
    return html`
      <div
        class="pad"
        role="group"
        aria-label=${msg('Arrows and OK')}
        @pointerdown=${this.#down}
        @pointermove=${this.#move}
        @pointerup=${this.#up}
        @pointercancel=${this.#cancel}
        @contextmenu=${(event: Event) => event.preventDefault()}
      >
        ${this.#arrow('left', msg('Left'))} ${this.#arrow('up', msg('Up'))}
        <button
          class="ok"
          data-key="ok"
          data-focus-entry
          aria-label=${this.okWords === '' ? nothing : msg(str`OK: ${this.okWords}`)}
          aria-disabled=${this.disabled ? 'true' : 'false'}
          @click=${this.#click}
        >
          ${this.okWords === '' ? msg('OK') : html`<app-icon name="check"></app-icon>${this.okWords}`}
        </button>
        ${this.#arrow('down', msg('Down'))} ${this.#arrow('right', msg('Right'))}
      </div>
    `;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#letGo();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.ok')?.focus(options);
  }

  protected override updated(): void {
    if (this.disabled) this.#letGo();
  }

  #arrow(key: SwipeDirection, name: string) {
    return html`<button class=${key} data-key=${key} aria-label=${name} aria-disabled=${this.disabled ? 'true' : 'false'} @click=${this.#click}>
      <app-icon name=${`arrow-${key}`}></app-icon>
    </button>`;
  }

  readonly #down = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' || !event.isPrimary || this.disabled) return;
    this.#letGo();
    const key = keyAt(event);
    this.#finger = { id: event.pointerId, key, swipe: beginSwipe(pointOf(event)), hasActed: false };
    // A finger that slides off the pad still swipes.
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    if (key !== null && key !== 'ok') this.#holdTimer = window.setTimeout(() => this.#repeat(key), HOLD_MS);
  };

  readonly #move = (event: PointerEvent): void => {
    const finger = this.#finger;
    if (!finger || event.pointerId !== finger.id) return;
    const { swipe, step } = moveSwipe(finger.swipe, pointOf(event));
    finger.swipe = swipe;
    if (step === null) return;
    window.clearTimeout(this.#holdTimer);
    finger.hasActed = true;
    this.#tell(step);
  };

  readonly #up = (event: PointerEvent): void => {
    const finger = this.#finger;
    if (!finger || event.pointerId !== finger.id) return;
    this.#letGo();
    this.#clicks.acted(event);
    if (!finger.hasActed && finger.key !== null) this.#tell(finger.key);
  };

  readonly #cancel = (event: PointerEvent): void => {
    if (event.pointerId === this.#finger?.id) this.#letGo();
  };

  readonly #click = (event: MouseEvent): void => {
    if (this.#clicks.isOwn(event)) return;
    const key = (event.currentTarget as HTMLElement).dataset['key'] as PadKey;
    this.#tell(key);
  };

  #repeat(key: SwipeDirection): void {
    if (!this.#finger) return;
    this.#finger.hasActed = true;
    this.#tell(key);
    this.#holdTimer = window.setTimeout(() => this.#repeat(key), REPEAT_MS);
  }

  #letGo(): void {
    window.clearTimeout(this.#holdTimer);
    this.#finger = null;
  }

  #tell(key: PadKey): void {
    if (!this.disabled) this.dispatchEvent(new CustomEvent<PadPress>('pad-press', { detail: { key } }));
  }
}

function pointOf({ clientX, clientY }: PointerEvent): { readonly x: number; readonly y: number } {
  return { x: clientX, y: clientY };
}

function keyAt(event: PointerEvent): PadKey | null {
  for (const node of event.composedPath()) {
    if (node === event.currentTarget) return null;
    const key = node instanceof HTMLElement ? node.dataset['key'] : undefined;
    if (key !== undefined) return key as PadKey;
  }
  return null;
}

declare global {
  interface HTMLElementTagNameMap {
    'direction-pad': DirectionPad;
  }
}
