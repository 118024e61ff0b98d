import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { RemotePress } from '../../buttons.ts';
import { creditOf } from '../../domain/workout/credit.ts';
import { minutesPerformed, performedMs } from '../../domain/workout/position.ts';
import type { Session } from '../../domain/workout/session.ts';
import { namesTogether } from '../people/person-words.ts';
import { sheetStyles } from './sheet-styles.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/effort-question/effort-question.ts';

/**
 * @summary A session from the player: what it was worth, how hard it was (which can be answered later), or away with it.
 * @fires rate {{ effort: Effort }} when the viewer said how hard it was
 * @fires remove when it was deleted, for all who took part
 * @fires remove-mine when it was taken from the log of whoever looks at it
 * @fires leave when the viewer is done here
 */
@localized()
@customElement('session-sheet')
export class SessionSheet extends LitElement {
  @property({ attribute: false }) session!: Session;
  @property() workoutName = '';
  /** The day it was done, in words. */
  @property() dayName = '';
  /** Who has it in their log, by name; empty or one where nobody shares it. */
  @property({ attribute: false }) names: readonly string[] = [];
  /** Puts the session into a file for other apps, and says so; null where no file can be saved. */
  @property({ attribute: false }) save: ((session: Session) => Promise<string>) | null = null;
  /** What came of saving it. */
  @state() private saved = '';

  static override styles = [
    controlStyles,
    sheetStyles,
    css`
      .sheet {
        width: 72rem;
      }

      ul {
        margin: 1.5rem 0 2rem;
        padding: 0;
        list-style: none;
        font-size: var(--body);
        line-height: 1.4;
      }

      .shared {
        margin-top: 1rem;
        font-size: var(--label);
        line-height: 1.3;
      }

      .saved {
        margin-top: 1rem;
        font-weight: 700;
      }

      .saved:empty {
        display: none;
      }

      @media ${compact} {
        .sheet {
          width: 100%;
        }

        .saved {
          margin-top: 0.5rem;
        }

        ul {
          margin: 0.75rem 0 1rem;
        }
      }
    `,
  ];

  override render() {
    return html`
      <section
        class="sheet"
        role="dialog"
        aria-modal="true"
        aria-labelledby="heading"
        data-focus-trap
        data-focus-group
        @remote-press=${this.#press}
      >
        <h2 id="heading">${this.workoutName}</h2>
        <p class="said">${this.dayName}</p>
        <ul>
          ${this.#facts().map((fact) => html`<li>${fact}</li>`)}
        </ul>
        <effort-question .effort=${this.session.effort} @rate=${this.#rate}></effort-question>
        ${this.#isShared ? html`<p class="shared">${this.#sharedWords()}</p>` : nothing}
        <div class="answers" data-focus-group="row">
          <button class="button main" data-focus-entry @click=${this.#leave}><app-icon name="check"></app-icon>${msg('Done')}</button>
          ${this.#deletes()}
          ${this.save === null || performedMs(this.session) === 0
            ? nothing
            : html`<button class="button" @click=${() => void this.#save()}>${msg('Save for other apps (TCX)')}</button>`}
        </div>
        <p class="said saved" role="status">${this.saved}</p>
      </section>
    `;
  }

  #deletes() {
    const remove = (type: 'remove' | 'remove-mine', words: string) => html`
      <button class="button" @click=${() => this.dispatchEvent(new CustomEvent(type))}><app-icon name="x"></app-icon>${words}</button>
    `;
    if (!this.#isShared) return remove('remove', msg('Delete'));
    return html`${remove('remove-mine', msg('Delete from my log'))}${remove('remove', msg('Delete for everybody'))}`;
  }

  get #isShared(): boolean {
    return this.names.length > 1;
  }

  #sharedWords(): string {
    const names = namesTogether(this.names);
    return msg(str`${names} did this together: deleted for everybody, it goes from ${this.names.length} people’s logs.`);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('.answers .main')?.focus();
  }

  #facts(): readonly string[] {
    const { moderateMin, vigorousMin, creditedMin, setCount } = creditOf(this.session);
    const [all, moderate, hard, credited] = [minutesPerformed(this.session), moderateMin, vigorousMin, creditedMin].map(Math.floor);
    const facts = [msg(str`${all} min performed`)];
    if (creditedMin > 0) facts.push(msg(str`${credited} min of cardio: ${moderate} moderate + ${hard} hard × 2`));
    if (setCount > 0) facts.push(setCount === 1 ? msg('One set of strength') : msg(str`${setCount} sets of strength`));
    return facts;
  }

  async #save(): Promise<void> {
    try {
      this.saved = (await this.save?.(this.session)) ?? '';
    } catch {
      // The script that makes the file comes over the network, the first time.
      this.saved = msg('That did not work: the network may be away. Please try again a little later.');
    }
  }

  readonly #rate = (event: CustomEvent): void => {
    this.dispatchEvent(new CustomEvent('rate', { detail: event.detail as unknown }));
  };

  readonly #leave = (): void => {
    this.dispatchEvent(new CustomEvent('leave'));
  };

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back') return;
    event.preventDefault();
    this.#leave();
  };
}
