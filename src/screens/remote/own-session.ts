import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../../components/app-icon/app-icon.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import { minutesText } from '../../../components/time-left/clock-text.ts';
import { timeLeftMs, type Session } from '../../domain/workout/session.ts';
import type { HandingOver } from '../../store/remote-store.ts';
import { tvName } from './remote-words.ts';
import { televisionIcon } from './television-icon.ts';

/**
 * @summary The workout that stands on this phone: it goes on on the TV, or here.
 * @fires give
 * @fires go-on
 */
@localized()
@customElement('own-session')
export class OwnSession extends LitElement {
  @property({ attribute: false }) session!: Session;
  @property() workoutName = '';
  /** Null while no TV is in reach. */
  @property({ attribute: false }) tv: string | null = null;
  @property() handingOver: HandingOver = 'none';

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        max-width: calc(44 * var(--u));
      }

      section {
        padding: calc(0.875 * var(--u)) calc(1.125 * var(--u)) calc(1 * var(--u));
        border-radius: calc(1.625 * var(--u));
        background: var(--card);
      }

      p {
        margin: 0;
        font-size: calc(1.0625 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
        line-height: 1.3;
      }

      h2 {
        margin: calc(0.125 * var(--u)) 0 calc(0.875 * var(--u));
        font: 700 calc(1.6875 * var(--u)) / 1.05 var(--display);
      }

      .button {
        width: 100%;
        min-height: calc(3.25 * var(--u) * (0.6 + 0.4 * var(--text-scale)));
        margin-top: calc(0.625 * var(--u));
        padding: 0 calc(1 * var(--u));
        font-size: calc(1.0625 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
      }

      /* The yellow one is OK, below. */
      .away {
        background: var(--text);
        color: var(--page);
        font-weight: 700;
      }

      .button svg,
      .button app-icon {
        width: 1.3em;
        height: 1.3em;
        margin-right: 0.6em;
        flex: none;
        fill: currentcolor;
      }

      .button span {
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
      }
    `,
  ];

  override render() {
    const left = minutesText(Math.ceil(timeLeftMs(this.session) / 1_000));
    const isGiving = this.handingOver === 'giving';
    return html`
      <section aria-labelledby="name">
        <p>${msg(str`Paused here · ${left} left`)}</p>
        <h2 id="name">${this.workoutName}</h2>
        ${this.tv === null
          ? nothing
          : html`<button class="button away" aria-disabled=${isGiving ? 'true' : 'false'} @click=${() => this.#tell('give')}>
              ${televisionIcon()}<span>${isGiving ? msg(str`Asking ${tvName(this.tv)}…`) : msg(str`Go on on ${tvName(this.tv)}`)}</span>
            </button>`}
        <button class="button" ?disabled=${isGiving} @click=${() => this.#tell('go-on')}><app-icon name="play" filled></app-icon>${msg('Go on here')}</button>
      </section>
    `;
  }

  #tell(what: 'give' | 'go-on'): void {
    this.dispatchEvent(new CustomEvent(what));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'own-session': OwnSession;
  }
}
