import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { controlStyles } from '../../../components/control-styles.ts';
import type { RemoteField } from '../../store/remote-store.ts';

export interface Typed {
  readonly value: string;
  readonly isDone: boolean;
}

/** What was typed and never came to stand on the TV; it outlives the field it was meant for. */
export interface Unsent {
  text: string;
}

/** So many of one's own texts may be on their way at once. */
const MOST_UNDERWAY = 50;

/**
 * @summary The TV's focused text field, typed into from here: each change is there at once. What was typed while the line was cut is sent when it is
 * back; where another wrote meanwhile, theirs stands, and one's own is offered.
 * @fires type {Typed} with the whole text
 */
@localized()
@customElement('typing-panel')
export class TypingPanel extends LitElement {
  @property({ attribute: false }) field!: RemoteField;
  /** Nothing arrives now. */
  @property({ type: Boolean }) lost = false;
  @property({ attribute: false }) unsent: Unsent = { text: '' };

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        padding: calc(1 * var(--u)) calc(1.125 * var(--u)) calc(1.125 * var(--u));
        border-radius: calc(1.625 * var(--u));
        background: var(--card);
        color: var(--text);
      }

      label {
        display: block;
        font-weight: 700;
      }

      .entry {
        display: flex;
        align-items: stretch;
        margin-top: calc(0.5 * var(--u));
      }

      input,
      textarea {
        flex: 1;
        min-width: 0;
        min-height: calc(3.25 * var(--u));
        padding: calc(0.625 * var(--u)) calc(0.875 * var(--u));
        border: 0.125rem solid var(--text);
        border-radius: calc(0.875 * var(--u));
        background: var(--page);
        color: var(--text);
        font: 500 calc(1.125 * var(--u) * var(--text-scale)) / 1.3 var(--body-font);
      }

      textarea {
        min-height: calc(7 * var(--u));
        resize: vertical;
      }

      input:focus,
      textarea:focus {
        box-shadow: 0 0 0 0.1875rem var(--mari);
      }

      .button {
        flex: none;
        margin-left: calc(0.625 * var(--u));
        background: var(--mari);
        color: var(--ink);
        font-weight: 700;
      }

      .offer {
        width: 100%;
        margin: calc(0.625 * var(--u)) 0 0;
        padding: calc(0.625 * var(--u)) calc(1.25 * var(--u));
        background: var(--button);
        color: var(--text);
        line-height: 1.3;
        overflow-wrap: break-word;
        white-space: normal;
      }

      p {
        margin-top: calc(0.5 * var(--u));
        color: var(--text2);
        font-size: var(--label);
      }
    `,
  ];

  /** What was typed here and is not yet known to stand on the TV. */
  #underway: string[] = [];
  #value = '';
  /** What the TV said last. */
  #told = '';
  /** The line was cut; what the TV says next decides what becomes of this text. */
  #wasLost = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#wasLost) this.#keep();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    this.#wasLost ||= this.lost;
    if (!changed.has('field')) return;
    const before = changed.get('field') as RemoteField | undefined;
    const isSame = before?.id === this.field.id;
    const { value } = this.field;
    const at = this.#underway.lastIndexOf(value);
    const isOurs = isSame && (at >= 0 || value === this.#told);
    if (this.#wasLost && !this.lost) {
      this.#wasLost = false;
      this.#underway = [];
      if (isOurs && this.#value !== value) return void this.updateComplete.then(() => this.#tell(false));
      this.#keep();
    }
    this.#told = value;
    // The TV says what stands there: one's own words of a moment ago, while one types on, change nothing here.
    if (isSame && at >= 0) return void this.#underway.splice(0, at + 1);
    this.#underway = [];
    this.#value = value;
  }

  #keep(): void {
    if (this.#value !== this.#told && this.#value !== '') this.unsent.text = this.#value;
  }

  override render() {
    const { label, kind, maxLength } = this.field;
    const most = maxLength ?? 20_000;
    const unsent = this.unsent.text;
    return html`
      <label for="text">${label === '' ? msg('Text on the TV') : label}</label>
      <div class="entry">
        ${kind === 'many-lines'
          ? html`<textarea id="text" maxlength=${most} .value=${live(this.#value)} @input=${this.#input}></textarea>`
          : html`<input
              id="text"
              type="text"
              inputmode=${kind === 'number' ? 'decimal' : kind === 'search' ? 'search' : 'text'}
              enterkeyhint="done"
              autocomplete="off"
              maxlength=${most}
              .value=${live(this.#value)}
              @input=${this.#input}
              @keydown=${this.#keyDown}
            />`}
        <button class="button" @click=${this.#done}>${msg('Done')}</button>
      </div>
      ${unsent === '' || unsent === this.#value
        ? nothing
        : html`<button class="button offer" @click=${this.#useUnsent}>${msg(str`Use what did not arrive: “${unsent}”`)}</button>`}
      <p role="status">${this.lost ? msg('The TV is out of reach. What you type here is sent when it is back.') : msg('What you type here stands on the TV at once.')}</p>
    `;
  }

  readonly #input = (event: InputEvent): void => {
    this.#value = (event.target as HTMLInputElement | HTMLTextAreaElement).value;
    this.#tell(false);
  };

  readonly #keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.#done();
  };

  readonly #useUnsent = (): void => {
    this.#value = this.unsent.text;
    this.unsent.text = '';
    this.#tell(false);
    this.requestUpdate();
  };

  readonly #done = (): void => {
    this.unsent.text = '';
    this.#tell(true);
    this.renderRoot.querySelector<HTMLElement>('#text')?.blur();
  };

  #tell(isDone: boolean): void {
    this.#underway = [...this.#underway, this.#value].slice(-MOST_UNDERWAY);
    this.dispatchEvent(new CustomEvent<Typed>('type', { detail: { value: this.#value, isDone } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'typing-panel': TypingPanel;
  }
}
