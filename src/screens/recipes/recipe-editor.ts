import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { RemotePress } from '../../buttons.ts';
import type { DraftProblem, RecipeDraft, RecipeWriting, WrittenLine, WrittenStep } from '../../content/meals/recipe-writing.ts';
import { MEALS, type Ingredient, type Meal } from '../../domain/meals/recipe.ts';
import { go } from '../go.ts';
import { screenStyles } from '../screen-styles.ts';
import { fieldStyles } from './field-styles.ts';
import { mealWord } from '../meals/kitchen-words.ts';
import { steppedMinutes, steppedServings } from './recipe-steps.ts';
import { minutesWords } from './recipe-words.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/ask-dialog/ask-dialog.ts';
import '../../../components/recipe-icon/recipe-icon.ts';
import '../../../components/value-stepper/value-stepper.ts';
import './written-line.ts';

const MOST_SERVINGS = 24;
const MOST_DAYS = 30;

/** Where what is missing is written. */
const FIELD_OF: Readonly<Record<DraftProblem | 'not-saved', string>> = {
  'no-name': '[data-focus-key="name"]', 'no-meal': '[data-focus-key="meals"] button', 'no-ingredients': 'written-line', 'not-saved': '[data-focus-key="save"]',
};

/** What the screen needs done. */
export interface EditorActions {
  /** Keeps what is written so far. */
  keep(draft: RecipeDraft): void;
  /** What is kept is not wanted any more. */
  forget(): void;
  /** @returns The recipe's address, or why it cannot be saved. */
  save(draft: RecipeDraft): Promise<{ readonly path: string } | { readonly problem: DraftProblem | 'not-saved' }>;
}

/** @summary A recipe is written: its name, what goes in, how it is made. Lines are read as they are typed. */
@localized()
@customElement('recipe-editor')
export class RecipeEditor extends LitElement {
  @property() heading = '';
  @property({ attribute: false }) draft!: RecipeDraft;
  @property({ attribute: false }) writing!: RecipeWriting;
  /** What stands here when it is begun anew. */
  @property({ attribute: false }) blank: () => RecipeDraft = () => this.writing.blank();
  @property({ attribute: false }) actions!: EditorActions;
  /** What was begun earlier stands here again. */
  @property({ type: Boolean }) isResumed = false;
  /** Where somebody goes who does not want it. */
  @property() backPath = '/recipes';
  @property({ attribute: false }) nameOf: (foodId: string) => string = (id) => id;
  @property({ attribute: false }) lineText: (ingredient: Ingredient) => string = ({ text }) => text;

  @state() private problem: DraftProblem | 'not-saved' | null = null;
  @state() private isLeaving = false;
  #isChanged = false;

  static override styles = [
    controlStyles,
    screenStyles,
    fieldStyles,
    css`
      .title {
        font-size: 5.5rem;
      }

      h2 {
        margin: 2.5rem 0 0.75rem;
        font: 700 3.25rem/1 var(--display);
      }

      .form {
        max-width: 84rem;
      }

      label,
      .field {
        display: block;
        margin-top: 1.5rem;
        font-size: var(--label);
        font-weight: 700;
      }

      label input,
      label textarea {
        margin-top: 0.5rem;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        min-height: 0;
        margin: 0.5rem -1rem 0 0;
        padding: 0;
      }

      .row .button,
      .add {
        min-height: calc(4rem * (0.5 + 0.5 * var(--text-scale)));
        margin: 0 1rem 0.75rem 0;
        padding: 0 1.75rem;
        font-size: calc(2rem * (0.5 + 0.5 * var(--text-scale)));

        --focus-lift: 0;
        --focus-shadow: var(--ring-shadow);
      }

      .add {
        margin-top: 0.75rem;
      }

      .freezes {
        margin-top: 1.5rem;
      }

      .button recipe-icon,
      .row .button app-icon {
        margin-right: 0.75rem;
      }

      .button[aria-pressed='true']:not(:focus) {
        background: var(--text);
        color: var(--page);
        font-weight: 700;
      }

      .steppers {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
        grid-gap: 0 2rem;
      }

      .field value-stepper {
        margin-top: 0.5rem;
        font-weight: 500;
      }

      .step {
        display: flex;
        align-items: flex-start;
        padding: 0.5rem 0;
      }

      .step textarea {
        flex: 1;
        min-width: 0;
      }

      .step value-stepper {
        flex: none;
        width: calc(10rem + 7rem * var(--text-scale));
        margin-left: 1.5rem;
      }

      .resumed {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        margin-top: 1rem;
        color: var(--text2);
        font-size: var(--label);
      }

      .resumed p {
        margin-right: 1.5rem;
      }

      .problem {
        font-size: var(--body);
        font-weight: 700;
        line-height: 1.4;
      }

      .problem:not(:empty) {
        margin-top: 1rem;
      }

      .actions {
        margin-top: 0.5rem;
      }

      @media ${compact} {
        .title {
          font-size: 2.375rem;
        }

        h2 {
          margin: 1.5rem 0 0.375rem;
          font-size: 1.75rem;
        }

        label,
        .field {
          margin-top: 0.875rem;
        }

        label input,
        label textarea,
        .field value-stepper {
          margin-top: 0.25rem;
        }

        .row {
          margin: 0.25rem -0.5rem 0 0;
        }

        .freezes {
          margin-top: 0.875rem;
        }

        .button recipe-icon,
        .row .button app-icon {
          margin-right: 0.375rem;
        }

        .row .button,
        .add {
          min-height: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
          margin: 0 0.5rem 0.5rem 0;
          padding: 0 1rem;
          font-size: calc(1rem * (0.5 + 0.5 * var(--text-scale)));
        }

        .steppers {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          grid-gap: 0 0.75rem;
        }

        .step {
          flex-wrap: wrap;
        }

        .step textarea {
          flex: 1 0 100%;
        }

        .step value-stepper {
          flex: 1;
          width: auto;
          margin: 0.375rem 0 0;
        }

        .step .icon-button {
          margin-top: 0.375rem;
        }

        .resumed p {
          margin: 0 0 0.5rem;
        }

        .problem:not(:empty) {
          margin-top: 0.5rem;
        }
      }
    `,
  ];

  override render() {
    const { draft } = this;
    return html`
      <main class="page" data-focus-group="column" data-focus-key="recipe-editor" data-focus-entry @remote-press=${this.#press}>
        <h1 class="title">${this.heading}</h1>
        ${this.isResumed
          ? html`<div class="resumed" data-focus-group="row">
              <p role="status">${msg('Here is what you had begun.')}</p>
              <button class="button add" @click=${this.#startAnew}>${msg('Begin anew')}</button>
            </div>`
          : nothing}
        <div class="form">
          <label>${msg('Name')}${this.#input('name', { label: msg('Name'), isEntry: true, most: 120 })}</label>
          ${this.#problemOf('no-name')}
          <div class="field" id="meals">${msg('For')}</div>
          <div class="row" role="group" aria-labelledby="meals" data-focus-group="row" data-focus-key="meals">
            ${MEALS.map((meal) => html`<button class="button" aria-pressed=${draft.meals.includes(meal) ? 'true' : 'false'} @click=${() => this.#toggleMeal(meal)}>
              ${draft.meals.includes(meal) ? html`<app-icon name="check"></app-icon>` : nothing}${mealWord(meal)}
            </button>`)}
          </div>
          ${this.#problemOf('no-meal')}
          <div class="steppers" data-focus-group="grid" data-focus-key="steppers">
            ${this.#stepper(msg('Servings'), draft.servings, String(draft.servings), (by) => ({ servings: steppedServings(draft.servings, by, MOST_SERVINGS) }))}
            ${this.#stepper(msg('At work'), draft.activeMin, minutesWords(draft.activeMin), (by) => ({ activeMin: steppedMinutes(draft.activeMin, by, 0) }))}
            ${this.#stepper(msg('In all'), draft.totalMin, minutesWords(draft.totalMin), (by) => ({ totalMin: steppedMinutes(draft.totalMin, by, 1) }))}
            ${this.#stepper(msg('Keeps'), draft.keepsDays, keepsWords(draft.keepsDays), (by) => ({ keepsDays: clamp(draft.keepsDays + by, 0, MOST_DAYS) }))}
          </div>
          <div class="row freezes" data-focus-group="row" data-focus-key="freezes">
            <button class="button" aria-pressed=${draft.doesFreeze ? 'true' : 'false'} @click=${() => this.#change({ ...draft, doesFreeze: !draft.doesFreeze })}>
              <recipe-icon name="freezes"></recipe-icon>${msg('Freezes well')}
            </button>
          </div>
          <h2>${msg('Ingredients')}</h2>
          <p class="label">${msg('One a line, as you would write it. Several can be pasted at once.')}</p>
          ${this.#problemOf('no-ingredients')}
          <div data-focus-group="column" data-focus-key="lines">${repeat(draft.lines, ({ key }) => key, (line, at) => this.#line(line, at))}</div>
          <button class="button add" data-focus-key="add-line" @click=${() => this.#addLine()}><app-icon name="plus"></app-icon>${msg('Another ingredient')}</button>
          <h2>${msg('Steps')}</h2>
          <div data-focus-group="column" data-focus-key="steps">${repeat(draft.steps, ({ key }) => key, (step, at) => this.#step(step, at))}</div>
          <button class="button add" data-focus-key="add-step" @click=${() => this.#addStep()}><app-icon name="plus"></app-icon>${msg('Another step')}</button>
          <h2>${msg('More about it')}</h2>
          <label>${msg('Equipment, with commas between')}${this.#input('equipment', { label: msg('Equipment, with commas between'), most: 500 })}</label>
          <label>${msg('Where it is from: a book, a person, an address')}${this.#input('source', { label: msg('Where it is from: a book, a person, an address'), most: 500 })}</label>
          <label>${msg('Note')}<textarea aria-label=${msg('Note')} maxlength="4000" .value=${draft.note} @input=${(event: Event) => this.#change({ ...draft, note: valueOf(event) })}></textarea></label>
          ${this.#problemOf('not-saved')}
          <div class="actions" data-focus-group="row" data-focus-key="end">
            <button class="button main" data-focus-key="save" @click=${() => void this.#save()}><app-icon name="check"></app-icon>${msg('Save')}</button>
            <button class="button" data-focus-key="cancel" @click=${() => this.#askToLeave()}>${msg('Cancel')}</button>
          </div>
        </div>
      </main>
      ${this.isLeaving ? this.#asking() : nothing}
    `;
  }

  /** On a phone the page would stay as far down as the one before. */
  protected override firstUpdated(): void {
    window.scrollTo(0, 0);
  }

  /** Said where it is mended, which is where the focus goes. */
  #problemOf(problem: DraftProblem | 'not-saved') {
    return html`<p class="problem" role="alert">${this.problem === problem ? problemWords(problem) : ''}</p>`;
  }

  #input(field: 'name' | 'equipment' | 'source', { label, most, isEntry = false }: { readonly label: string; readonly most: number; readonly isEntry?: boolean }) {
    return html`<input
      type="text"
      aria-label=${label}
      maxlength=${most}
      autocomplete="off"
      enterkeyhint="done"
      .value=${this.draft[field]}
      ?data-focus-entry=${isEntry}
      data-focus-key=${field}
      @input=${(event: Event) => this.#change({ ...this.draft, [field]: valueOf(event) })}
    />`;
  }

  #stepper(name: string, value: number, words: string, changed: (by: number) => Partial<RecipeDraft>) {
    return html`<div class="field">${name}<value-stepper
      .name=${name}
      .value=${value}
      .words=${words}
      @step=${(event: CustomEvent<{ by: number }>) => this.#change({ ...this.draft, ...changed(event.detail.by) })}
      @next=${focusNext}
    ></value-stepper></div>`;
  }

  #line(line: WrittenLine, at: number) {
    return html`<written-line
      .line=${line}
      .number=${at + 1}
      .read=${line.ingredient === null ? '' : this.lineText(line.ingredient)}
      .nameOf=${this.nameOf}
      data-focus-key=${`line-${line.key}`}
      @line-write=${(event: CustomEvent<{ text: string }>) => this.#change(this.writing.writeLine(this.draft, line.key, event.detail.text))}
      @line-food=${(event: CustomEvent<{ foodId: string | null }>) => this.#change(this.writing.chooseFood(this.draft, line.key, event.detail.foodId))}
      @line-remove=${() => this.#removeLine(line, at)}
      @line-next=${() => this.#nextLine(at)}
    ></written-line>`;
  }

  #step(step: WrittenStep, at: number) {
    const number = at + 1;
    return html`<div class="step" data-focus-group="row" data-focus-key=${`step-${step.key}`}>
      <textarea
        aria-label=${msg(str`Step ${number}`)}
        placeholder=${at === 0 ? msg('Say what to do, one thing a step.') : ''}
        maxlength="2000"
        .value=${step.text}
        @input=${(event: Event) => this.#change(this.writing.writeStep(this.draft, step.key, { text: valueOf(event) }))}
      ></textarea>
      <value-stepper
        .name=${msg(str`Timer of step ${number}`)}
        .value=${step.timerMin}
        .words=${step.timerMin === 0 ? msg('no timer') : minutesWords(step.timerMin)}
        .isAtStart=${step.timerMin === 0}
        @step=${(event: CustomEvent<{ by: number }>) => this.#change(this.writing.writeStep(this.draft, step.key, { timerMin: steppedMinutes(step.timerMin, event.detail.by, 0) }))}
      ></value-stepper>
      <button class="icon-button" aria-label=${msg(str`Remove step ${number}`)} @click=${() => this.#change(this.writing.removeStep(this.draft, step.key))}>
        <app-icon name="x"></app-icon>
      </button>
    </div>`;
  }

  #asking() {
    return html`<ask-dialog
      .heading=${msg('Leave what you wrote?')}
      .answers=${[
        { value: 'stay', label: msg('Go on writing') },
        { value: 'later', label: msg('Keep it for later') },
        { value: 'drop', label: msg('Throw it away') },
      ]}
      backValue="stay"
      @answer=${(event: CustomEvent<{ value: string }>) => this.#leave(event.detail.value)}
    >
      <p>${msg('It is not among your recipes yet.')}</p>
    </ask-dialog>`;
  }

  #change(draft: RecipeDraft): void {
    this.draft = draft;
    this.problem = null;
    this.#isChanged = true;
    this.actions.keep(draft);
  }

  #toggleMeal(meal: Meal): void {
    const { meals } = this.draft;
    this.#change({ ...this.draft, meals: MEALS.filter((one) => meals.includes(one) !== (one === meal)) });
  }

  #addLine(): void {
    this.#change(this.writing.addLine(this.draft));
    this.#focusOn(() => Array.from(this.renderRoot.querySelectorAll('written-line')).pop());
  }

  #nextLine(at: number): void {
    if (at === this.draft.lines.length - 1) this.#addLine();
    else this.#focusOn(() => this.renderRoot.querySelectorAll('written-line')[at + 1]);
  }

  #removeLine({ key }: WrittenLine, at: number): void {
    this.#change(this.writing.removeLine(this.draft, key));
    this.#focusOn(() => this.renderRoot.querySelectorAll('written-line')[Math.max(0, at - 1)] ?? this.renderRoot.querySelector<HTMLElement>('[data-focus-key="add-line"]'));
  }

  #addStep(): void {
    this.#change(this.writing.addStep(this.draft));
    this.#focusOn(() => Array.from(this.renderRoot.querySelectorAll<HTMLElement>('.step textarea')).pop());
  }

  async #save(): Promise<void> {
    const answer = await this.actions.save(this.draft);
    if ('path' in answer) {
      this.#isChanged = false;
      go(this, answer.path, { isReplacing: true });
      return;
    }
    const { problem } = answer;
    this.problem = problem;
    this.#focusOn(() => this.renderRoot.querySelector<HTMLElement>(FIELD_OF[problem]) ?? this.renderRoot.querySelector<HTMLElement>('[data-focus-key="add-line"]'));
  }

  #askToLeave(): void {
    if (this.#isChanged || this.isResumed) this.isLeaving = true;
    else go(this, this.backPath, { isReplacing: true });
  }

  #leave(answer: string): void {
    this.isLeaving = false;
    if (answer === 'stay') return;
    if (answer === 'drop') this.actions.forget();
    go(this, this.backPath, { isReplacing: true });
  }

  readonly #startAnew = (): void => {
    this.actions.forget();
    this.isResumed = false;
    this.draft = this.blank();
    this.#focusOn(() => this.renderRoot.querySelector<HTMLElement>('[data-focus-key="name"]'));
  };

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back' || !(this.#isChanged || this.isResumed)) return;
    event.preventDefault();
    this.isLeaving = true;
  };

  #focusOn(find: () => HTMLElement | null | undefined): void {
    void this.updateComplete.then(() => find()?.focus());
  }
}

function problemWords(problem: DraftProblem | 'not-saved'): string {
  switch (problem) {
    case 'no-name':
      return msg('It needs a name to be found by. Everything else can wait.');
    case 'no-meal':
      return msg('Say at least one meal it is for.');
    case 'no-ingredients':
      return msg('Write at least one ingredient. Everything you wrote is still here.');
    case 'not-saved':
      return msg('It could not be written to this device just now. Everything you wrote is still here; press Save again.');
  }
}

function keepsWords(days: number): string {
  if (days === 0) return msg('eat at once');
  return days === 1 ? msg('1 day') : msg(str`${days} days`);
}

/** Left and Right change the value: OK leads to the one beside it, and from the last to the first. */
function focusNext(event: Event): void {
  const field = (event.currentTarget as Element).parentElement;
  const next = field?.nextElementSibling ?? field?.parentElement?.firstElementChild;
  next?.querySelector<HTMLElement>('value-stepper')?.focus();
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
}
