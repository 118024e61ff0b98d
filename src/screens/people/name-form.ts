import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { RemotePress } from '../../buttons.ts';
import { LONGEST_NAME, nameProblemOf, tidyName } from '../../domain/person.ts';
import { nameProblemWords } from './person-words.ts';

export interface NameField {
  readonly label: string;
  /** What stands there at first. */
  readonly value: string;
}

/**
 * @summary One name or two to be typed; on a TV the set's own keyboard comes up with the field.
 * @fires save {{ names: readonly string[] }} tidy names, none empty, none taken
 * @fires cancel when they are not to be kept
 */
@customElement('name-form')
export class NameForm extends LitElement {
  @property({ attribute: false }) fields: readonly NameField[] = [];
  /** Names that are taken. */
  @property({ attribute: false }) taken: readonly string[] = [];
  @state() private problem = '';

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }

      form {
        padding: 0.5rem 0 1.5rem;
      }

      label {
        display: block;
        margin-top: 1.25rem;
        font-size: var(--body);
        font-weight: 700;
      }

      input {
        display: block;
        width: 100%;
        max-width: 52rem;
        height: calc(5.5rem * var(--text-scale));
        margin-top: 0.75rem;
        padding: 0 2rem;
        border: 0.1875rem solid var(--text2);
        border-radius: 1.25rem;
        background: var(--card);
        color: var(--text);
        font: 500 calc(2.5rem * var(--text-scale)) / 1.2 var(--body-font);
        -webkit-appearance: none;
        appearance: none;
      }

      input:focus {
        border-color: var(--text);
        box-shadow: var(--row-focus-shadow);
      }

      .problem {
        min-height: 1.4em;
        margin-top: 1rem;
        font-size: var(--body);
        line-height: 1.4;
      }

      .actions {
        display: flex;
        margin-top: 0.75rem;
      }

      .actions .button {
        margin-right: 1.75rem;
      }

      @media ${compact} {
        label {
          margin-top: 0.75rem;
        }

        input {
          height: calc(3rem * var(--text-scale));
          margin-top: 0.375rem;
          padding: 0 1rem;
          border-width: 0.125rem;
          border-radius: 0.75rem;
          font-size: calc(1.125rem * var(--text-scale));
        }

        .problem {
          margin-top: 0.5rem;
        }

        .actions .button {
          margin-right: 0.75rem;
        }
      }
    `,
  ];

  override render() {
    return html`
      <form novalidate data-focus-group data-focus-key="name-form" @submit=${this.#submit} @remote-press=${this.#press}>
        ${this.fields.map(
          ({ label, value }, at) => html`
            <label
              >${label}
              <input
                type="text"
                aria-label=${label}
                .value=${value}
                maxlength=${LONGEST_NAME}
                autocomplete="off"
                autocapitalize="words"
                spellcheck="false"
                enterkeyhint="done"
                aria-describedby="problem"
                ?data-focus-entry=${at === 0}
                @input=${() => (this.problem = '')}
              />
            </label>
          `,
        )}
        <p class="problem" id="problem" role="alert">${this.problem === '' ? nothing : this.problem}</p>
        <div class="actions" data-focus-group="row" data-focus-fresh>
          <button type="submit" class="button main" data-focus-entry>${msg('Save')}</button>
          <button type="button" class="button" @click=${this.#cancel}>${msg('Cancel')}</button>
        </div>
      </form>
    `;
  }

  /** With the caret behind what stands there: a name is mended at its end. */
  override focus(): void {
    this.#inputs[0]?.focus();
  }

  get #inputs(): readonly HTMLInputElement[] {
    return Array.from(this.renderRoot.querySelectorAll('input'));
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const names: string[] = [];
    for (const input of this.#inputs) {
      const problem = nameProblemOf(input.value, this.taken.concat(names).map((name) => ({ name })));
      if (problem) {
        this.problem = nameProblemWords(problem);
        input.focus();
        return;
      }
      names.push(tidyName(input.value));
    }
    this.dispatchEvent(new CustomEvent('save', { detail: { names } }));
  };

  readonly #cancel = (): void => {
    this.dispatchEvent(new CustomEvent('cancel'));
  };

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back') return;
    event.preventDefault();
    this.#cancel();
  };
}

/** The form that was just opened in `root` is seen whole, and takes the focus. */
export async function focusForm(root: ParentNode): Promise<void> {
  const form = root.querySelector('name-form');
  await form?.updateComplete;
  form?.scrollIntoView({ block: 'center' });
  form?.focus();
}

declare global {
  interface HTMLElementTagNameMap {
    'name-form': NameForm;
  }
}
