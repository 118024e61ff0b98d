import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../../components/app-icon/app-icon.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import '../../../components/effort-question/effort-question.ts';
import '../../../components/phase-shape/phase-shape.ts';
import { phaseFamily, phaseWord } from '../../../components/phase-style.ts';
import { phaseTints } from '../../../components/phase-tints.ts';
import { compact } from '../../../components/tokens.ts';
import type { Phase } from '../../domain/workout/phase.ts';
import { minutesPerformed } from '../../domain/workout/position.ts';
import type { Effort, Session } from '../../domain/workout/session.ts';
import { creditOf } from '../../domain/workout/credit.ts';
import { MINUTE_MS } from '../../domain/units.ts';

/** Phases worth a line of their own; the rest are one line together. */
const TOLD: readonly Phase[] = ['strength', 'moderate', 'hard'];

/**
 * @summary After the last step: the minutes performed and credited, how hard it was, and the way home.
 * @fires rate {{ effort: Effort }} when the viewer said how hard it was
 * @fires leave when the viewer is done here
 */
@localized()
@customElement('session-summary')
export class SessionSummary extends LitElement {
  @property({ attribute: false }) session: Session | null = null;
  @property() workoutName = '';

  static override styles = [
    controlStyles,
    phaseTints,
    css`
      :host {
        position: absolute;
        z-index: 20;
        top: 0;
        right: 0;
        bottom: 0;
        left: 0;
        display: block;
        overflow-x: hidden;
        overflow-y: auto;
        animation: appear var(--fade, 300ms) ease-out;
      }

      main {
        display: grid;
        grid-template-columns: 56.5rem 45.5rem;
        grid-column-gap: 6rem;
        align-items: start;
        box-sizing: border-box;
        min-height: 100%;
        padding: var(--safe-y) var(--safe-x);
      }

      .workout {
        font: 500 var(--body) / 1.25 var(--body-font);
      }

      h1 {
        margin-top: 0.75rem;
        font: 700 9rem/0.94 var(--display);
      }

      .whole {
        display: flex;
        align-items: flex-end;
        margin-top: 2.5rem;
      }

      .whole b {
        margin: 0 1.75rem 0 -0.375rem;
        font: 700 21rem/0.7 var(--display);
      }

      .whole span {
        font: 700 6.5rem/0.86 var(--display);
      }

      .kind {
        position: absolute;
        top: 52.5rem;
        left: var(--safe-x);
        width: 55rem;
        font: italic 500 calc(3.375rem * (0.6 + 0.4 * var(--text-scale))) / 1.18 var(--voice);
      }

      .panel {
        box-sizing: border-box;
        padding: 2rem 2.75rem 2.25rem;
        border-radius: var(--radius);
        background: var(--ground);
      }

      dl {
        margin: 0;
      }

      .line {
        display: flex;
        align-items: center;
        padding: calc(0.875rem - 0.25rem * var(--text-scale)) 0;
        font: 500 calc(2.25rem * (0.5 + 0.5 * var(--text-scale))) / 1.2 var(--body-font);
      }

      .line + .line {
        border-top: 0.125rem solid var(--line);
      }

      dt {
        flex: 1;
      }

      dt phase-shape {
        margin-right: 0.5em;
        color: var(--phase-tint);
      }

      small {
        margin-left: 0.35em;
        color: var(--bone2);
        font-size: 0.889em;
      }

      dd {
        margin: 0;
        font-weight: 700;
        white-space: nowrap;
      }

      .sum {
        margin-top: 0.25rem;
        font-weight: 700;
      }

      effort-question {
        margin-top: 1.75rem;
      }

      .leave {
        width: 100%;
        min-height: calc(6.25rem * (0.5 + 0.5 * var(--text-scale)));
        margin-top: 1.25rem;

        --focus-scale: 1.03;
        --focus-lift: -0.1875rem;
      }

      @keyframes appear {
        from {
          opacity: 0;
        }
      }

      @media ${compact} {
        :host {
          border-radius: 0;
        }

        main {
          display: block;
          padding: 1.5rem var(--safe-x);
        }

        h1 {
          margin-top: 0.25rem;
          font-size: 3rem;
        }

        .whole {
          margin-top: 1.5rem;
        }

        .whole b {
          margin-right: 0.75rem;
          font-size: 7.5rem;
        }

        .whole span {
          font-size: 2.5rem;
        }

        .kind {
          position: static;
          width: auto;
          margin: 1.25rem 0;
          font-size: calc(1.375rem * (0.6 + 0.4 * var(--text-scale)));
        }

        .panel {
          padding: 1rem 1.125rem 1.25rem;
        }

        .line {
          padding: 0.375rem 0;
          font-size: var(--body);
        }

        .line + .line {
          border-top-width: 0.0625rem;
        }

        effort-question {
          margin-top: 1rem;
        }

        .leave {
          min-height: var(--button-height);
          margin-top: 0.75rem;
        }
      }

      @media (max-height: 479px) and (min-aspect-ratio: 1/1) {
        main {
          display: grid;
          grid-template-columns: 1fr 1.4fr;
          grid-column-gap: 1.5rem;
        }
      }
    `,
  ];

  override render() {
    const session = this.session;
    if (session === null) return nothing;
    const performedMin = minutesPerformed(session);
    const isCompleted = session.status.kind === 'ended' && session.status.isCompleted;
    return html`
      <main data-focus-group="column">
        <section>
          <p class="workout">${this.workoutName}</p>
          <h1>${msg('Well done')}</h1>
          <p class="whole"><b>${number(performedMin)}</b><span>${minuteWord(performedMin)}</span></p>
          <p class="kind">${kindWords(isCompleted, performedMin)}</p>
        </section>
        <section class="panel" data-focus-group="column">
          ${this.#credit(session)}
          <effort-question .effort=${session.effort} @rate=${this.#rate}></effort-question>
          <button class="button main leave" data-focus-entry @click=${this.#leave}>
            <app-icon name="check"></app-icon>${msg('Done')}
          </button>
        </section>
      </main>
    `;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLButtonElement>('.leave')?.focus({ preventScroll: true });
  }

  #credit(session: Session) {
    const minutes = minutesByPhase(session);
    const credit = creditOf(session);
    const isEased = session.effort === 'easier' && (minutes.get('hard') ?? 0) > 0;
    const shown = TOLD.filter((phase) => (minutes.get(phase) ?? 0) > 0);
    return html`
      <dl>
        ${shown.map(
          (phase) => html`
            <div class="line ${phaseFamily(phase)}">
              <dt>
                <phase-shape .phase=${phase} filled></phase-shape>${phaseWord(phase)}<small>${
                  phase === 'hard' ? (isEased ? msg('counts as moderate') : msg('counts double')) : ''
                }</small>
              </dt>
              <dd>${minText(minutes.get(phase) ?? 0)}</dd>
            </div>
          `,
        )}
        <div class="line sum">
          <dt>${msg('Cardio for your week')}</dt>
          <dd>${minText(credit.creditedMin)}</dd>
        </div>
      </dl>
    `;
  }

  readonly #rate = (event: CustomEvent<{ effort: Effort }>): void => {
    this.dispatchEvent(new CustomEvent<{ effort: Effort }>('rate', { detail: event.detail }));
  };

  readonly #leave = (): void => {
    this.dispatchEvent(new CustomEvent('leave'));
  };
}

function minutesByPhase(session: Session): ReadonlyMap<Phase, number> {
  const minutes = new Map<Phase, number>();
  for (const { phase, ms } of session.performed) minutes.set(phase, (minutes.get(phase) ?? 0) + ms / MINUTE_MS);
  return minutes;
}

function kindWords(isCompleted: boolean, performedMin: number): string {
  if (isCompleted) return msg('Every step, start to end. Stand tall: that was yours.');
  if (performedMin === 0) return msg('You showed up. Come back when you like.');
  return msg(str`You stopped where it was right for you. All ${number(performedMin)} min are kept.`);
}

function minuteWord(minutes: number): string {
  return minutes === 1 ? msg('minute') : msg('minutes');
}

/** Whole minutes, or halves of short ones: "5 min", "0.5 min". */
function minText(minutes: number): string {
  return msg(str`${number(minutes)} min`);
}

function number(value: number): string {
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

declare global {
  interface HTMLElementTagNameMap {
    'session-summary': SessionSummary;
  }
}
