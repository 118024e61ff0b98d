import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../../components/app-icon/app-icon.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import { minutesText } from '../../../components/time-left/clock-text.ts';
import { compact } from '../../../components/tokens.ts';
import type { KitchenTimer } from '../../domain/meals/kitchen-timer.ts';
import { secondsOf } from './cook-words.ts';

/**
 * @summary The timers of other steps and other dishes: as many as there is room for, and how many more there are.
 * @fires open {{ timer: KitchenTimer }} when one is to be seen where it was started
 * @fires open-all when all are to be seen
 */
@localized()
@customElement('other-timers')
export class OtherTimers extends LitElement {
  @property({ attribute: false }) timers: readonly KitchenTimer[] = [];
  /** Ms since 1970 UTC. */
  @property({ type: Number }) nowMs = 0;

  /** How many have no room. */
  @state() private more = 0;
  /** What they were made to fit for. */
  #fitted = '';

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }

      .others {
        /* The dish stays to be seen. */
        --most-lines: 5;

        display: flex;
        flex-direction: column;
        align-items: flex-end;
      }

      .button {
        flex: none;
        min-height: 4.5rem;
        margin-bottom: 1rem;
        padding: 0 2rem;
        background: var(--card);
        box-shadow: var(--float-shadow);
        font-size: calc(2rem * (0.5 + 0.5 * var(--text-scale)));

        --focus-lift: 0;
      }

      .button[hidden] {
        display: none;
      }

      app-icon {
        margin-right: 0.75rem;
      }

      @media ${compact} {
        .others {
          --most-lines: 2;

          flex-direction: row;
          flex-wrap: wrap;
        }

        .button {
          min-height: 2.875rem;
          margin: 0 0.625rem 0.5rem 0;
          padding: 0 1rem;
          font-size: calc(1rem * var(--text-scale));
          box-shadow: none;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('resize', this.#fit);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('resize', this.#fit);
  }

  override render() {
    return html`
      <div class="others" role="group" aria-label=${msg('Other timers')} data-focus-group="grid" data-focus-key="others">
        ${this.timers.map(
          (timer) => html`<button class="button timer" @click=${() => this.dispatchEvent(new CustomEvent('open', { detail: { timer } }))}>
            <app-icon name=${timer.endsAtMs === null ? 'pause' : 'clock'}></app-icon>${`${timer.name} ${minutesText(secondsOf(timer, this.nowMs))}`}
          </button>`,
        )}
        <button class="button all" hidden @click=${() => this.dispatchEvent(new CustomEvent('open-all'))}>${msg(str`${this.more} more`)}</button>
      </div>
    `;
  }

  protected override updated(): void {
    this.#fit();
  }

  /** Which have room is seen on the page alone: names are of any length, and letters of any size. */
  readonly #fit = (): void => {
    const scale = getComputedStyle(this).getPropertyValue('--text-scale');
    const now = [...this.timers.map(({ id, name }) => `${id} ${name}`), window.innerWidth, window.innerHeight, scale].join(' ');
    if (now === this.#fitted) return;
    this.#fitted = now;
    const box = this.renderRoot.querySelector<HTMLElement>('.others')!;
    const timers = Array.from(box.querySelectorAll<HTMLElement>('.timer'));
    const all = box.querySelector<HTMLElement>('.all')!;
    const mostLines = Number(getComputedStyle(box).getPropertyValue('--most-lines'));
    const hasRoom = (): boolean => linesOf([...timers, all]) <= mostLines;
    for (let shown = timers.length; shown >= 0; shown -= 1) {
      timers.forEach((timer, at) => (timer.hidden = at >= shown));
      all.hidden = shown === timers.length;
      if (!hasRoom()) continue;
      this.more = timers.length - shown;
      return;
    }
  };
}

function linesOf(buttons: readonly HTMLElement[]): number {
  return new Set(buttons.filter(({ hidden }) => !hidden).map(({ offsetTop }) => offsetTop)).size;
}

declare global {
  interface HTMLElementTagNameMap {
    'other-timers': OtherTimers;
  }
}
