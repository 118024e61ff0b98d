import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { Step } from '../../../components/value-stepper/value-stepper.ts';
import type { RemotePress } from '../../buttons.ts';
import { ingredientOf, type DraftRecipe } from '../../content/meals/draft-recipe.ts';
import { LARGEST_PAGE, LONGEST_NAME } from '../../domain/meals/import/found-recipe.ts';
import { typedAddress } from '../../domain/meals/import/shared-address.ts';
import { nameBeside, twinOf } from '../../domain/meals/import/twin.ts';
import type { OwnRecipe } from '../../domain/meals/own-recipe.ts';
import { go } from '../go.ts';
import { steppedMinutes, steppedServings } from '../recipes/recipe-steps.ts';
import { minutesWords } from '../recipes/recipe-words.ts';
import { screenStyles } from '../screen-styles.ts';
import type { Said, Way } from './bring-form.ts';
import type { ImportActions } from './import-actions.ts';
import { importStyles } from './import-styles.ts';
import { factWords, pageProblemWords, readProblemWords, servingsWords } from './import-words.ts';
import '../../../components/value-stepper/value-stepper.ts';
import '../meals/meal-sections.ts';
import './bring-form.ts';
import './draft-lines.ts';

/** Where the viewer is. */
type Stage =
  | { readonly kind: 'bring' }
  /** One recipe, to be looked at. */
  | { readonly kind: 'confirm'; readonly draft: DraftRecipe; readonly twin: OwnRecipe | null }
  /** Several, to be taken together. */
  | { readonly kind: 'several'; readonly drafts: readonly DraftRecipe[]; readonly skippedCount: number; readonly kept: readonly OwnRecipe[] }
  | { readonly kind: 'done'; readonly saved: readonly OwnRecipe[] };

/** As many as a page may say. */
const MOST_SERVINGS = 100;

/** What somebody sets right before a recipe is kept; times in minutes. */
type Correction = Pick<OwnRecipe, 'servings'> | Pick<OwnRecipe, 'activeMin' | 'totalMin'>;

const BRING: Stage = { kind: 'bring' };

/** @summary A recipe from a page, a file or pasted text: read, looked at line by line, and then kept. */
@localized()
@customElement('import-screen')
export class ImportScreen extends LitElement {
  @property({ attribute: false }) actions!: ImportActions;
  /** What came with the address of this screen: shared by another app, or sent by the bookmark. */
  @property() address = '';
  @property() text = '';

  @state() private stage: Stage = BRING;
  @state() private said: Said | null = null;
  @state() private nameProblem = '';
  @state() private ownCount = 0;
  @query('.name-field') private readonly nameField!: HTMLInputElement | null;

  static override styles = [
    controlStyles,
    screenStyles,
    importStyles,
    css`
      .title {
        margin-top: 1.25rem;
      }

      .facts {
        margin-top: 1rem;
        color: var(--text2);
        font-size: var(--body);
      }

      .measures {
        margin-top: 2.75rem;
      }

      .measure {
        display: flex;
        align-items: center;
        margin-top: 1rem;
        font-size: var(--body);
        font-weight: 700;
        line-height: 1.3;
      }

      .measure span {
        width: calc(7rem + 7rem * var(--text-scale));
      }

      .measure value-stepper {
        flex: none;
        width: calc(14rem + 14rem * var(--text-scale));
        font-weight: 500;
      }

      .steps,
      .names {
        max-width: 84rem;
        margin: 1rem 0 0;
        padding-left: 1.5em;
        font-size: var(--label);
        line-height: 1.4;
      }

      .steps li {
        margin-bottom: 0.5rem;
      }

      @media ${compact} {
        .title {
          margin-top: 0.875rem;
        }

        .facts {
          margin-top: 0.5rem;
        }

        .measures {
          margin-top: 1rem;
        }

        .measure {
          margin-top: 0.5rem;
        }

        .measure span {
          width: calc(3rem + 3rem * var(--text-scale));
        }

        .measure value-stepper {
          flex: 1;
          width: auto;
        }
      }
    `,
  ];

  override firstUpdated(): void {
    void this.#countOwn();
    if (this.text !== '') void this.#bringText(this.text);
  }

  override render() {
    return html`
      <main class="page" data-focus-group="column" data-focus-key="import" data-focus-entry @remote-press=${this.#press}>
        <meal-sections current="recipes"></meal-sections>
        ${this.#stage(this.stage)}
      </main>
    `;
  }

  #stage(stage: Stage) {
    switch (stage.kind) {
      case 'bring':
        return this.#bring();
      case 'confirm':
        return this.#confirm(stage.draft, stage.twin);
      case 'several':
        return this.#several(stage.drafts, stage.skippedCount, stage.kept);
      case 'done':
        return this.#done(stage.saved);
    }
  }

  #bring() {
    return html`
      <h1 class="title">${msg('Bring a recipe')}</h1>
      <bring-form
        data-focus-entry
        data-focus-group="column"
        .address=${this.address}
        .text=${this.text}
        .said=${this.said}
        .hasFiles=${this.actions.hasFiles}
        .bookmarklet=${this.actions.bookmarklet}
        .ownCount=${this.ownCount}
        @bring-address=${(event: CustomEvent<{ address: string }>) => void this.#bringAddress(event.detail.address)}
        @bring-text=${(event: CustomEvent<{ text: string }>) => void this.#bringText(event.detail.text)}
        @save-own=${() => void this.#saveOwn()}
        @bring-file=${(event: CustomEvent<{ file: File }>) => void this.#bringFile(event.detail.file)}
      ></bring-form>
    `;
  }

  #confirm(draft: DraftRecipe, twin: OwnRecipe | null) {
    const { recipe, lines } = draft;
    const unknownCount = recipe.ingredients.filter(({ foodId }) => foodId === null).length;
    return html`
      <h1 class="title">${msg('Is it this one?')}</h1>
      <p class="facts">${factWords(draft).join(' · ')}</p>
      <h2 id="name-name">${msg('Name')}</h2>
      <div class="field">
        <input
          class="name-field"
          type="text"
          aria-labelledby="name-name"
          maxlength=${LONGEST_NAME}
          autocomplete="off"
          spellcheck="false"
          .value=${recipe.name}
          @input=${() => (this.nameProblem = '')}
        />
      </div>
      <p class="problem" role="alert">${this.nameProblem}</p>
      ${this.#answers(twin)} ${this.#measures(draft, twin)}
      <h2>${msg('Ingredients')}</h2>
      <p class="about">
        ${unknownCount === 0
          ? msg('Each line has its food, so allergens and nutrition are known. Press a line to change what it means.')
          : msg(str`Lines without a food: ${unknownCount}. They are kept as text, and until each has one nobody knows the recipe’s allergens: it is not planned for a household with an allergy.`)}
      </p>
      <draft-lines
        data-focus-group="column"
        .lines=${lines}
        .nameOf=${(id: string) => this.#nameOf(id)}
        @choose-food=${(event: CustomEvent<{ at: number; foodId: string | null }>) => this.#chooseFood(draft, twin, event.detail)}
      ></draft-lines>
      ${recipe.steps.length === 0
        ? nothing
        : html`<h2>${msg('Steps')}</h2>
            <ol class="steps">
              ${recipe.steps.map(({ text }) => html`<li>${text}</li>`)}
            </ol>`}
    `;
  }

  /** What a page does not say is a guess, and what it says may be wrong. */
  #measures(draft: DraftRecipe, twin: OwnRecipe | null) {
    const { servings, activeMin, totalMin } = draft.recipe;
    const correct = (change: Correction): void => this.#correct(draft, twin, change);
    return html`
      <div class="measures">
        ${measure(msg('Servings'), servings, servingsWords(servings), {
          isAtStart: servings <= 1,
          isAtEnd: servings >= MOST_SERVINGS,
          onStep: (by) => correct({ servings: steppedServings(servings, by, MOST_SERVINGS) }),
        })}
        ${measure(msg('At work'), activeMin, minutesWords(activeMin), {
          isAtStart: activeMin <= 0,
          onStep: (by) => {
            const corrected = steppedMinutes(activeMin, by, 0);
            correct({ activeMin: corrected, totalMin: Math.max(corrected, totalMin) });
          },
        })}
        ${measure(msg('In all'), totalMin, minutesWords(totalMin), {
          isAtStart: totalMin <= 1,
          onStep: (by) => {
            const corrected = steppedMinutes(totalMin, by, 1);
            correct({ activeMin: Math.min(activeMin, corrected), totalMin: corrected });
          },
        })}
      </div>
    `;
  }

  #answers(twin: OwnRecipe | null) {
    const keep = html`<button class=${twin === null ? 'button main' : 'button'} ?data-focus-entry=${twin === null} data-focus-key="keep" @click=${() => void this.#keepOne(null)}>
      ${twin === null ? msg('Keep this recipe') : msg('Keep both')}
    </button>`;
    return html`
      ${twin === null ? nothing : html`<p class="problem">${msg(str`“${twin.name}” is among your recipes already.`)}</p>`}
      <div class="actions" data-focus-group="row" data-focus-fresh data-focus-entry data-focus-key="answers">
        ${twin === null ? nothing : html`<button class="button main" data-focus-entry data-focus-key="update" @click=${() => void this.#keepOne(twin)}>${msg('Update it')}</button>`}
        ${keep}
        <button class="button" data-focus-key="other" @click=${this.#toBring}>${msg('Not this one')}</button>
      </div>
    `;
  }

  #several(drafts: readonly DraftRecipe[], skippedCount: number, kept: readonly OwnRecipe[]) {
    const twins = drafts.filter(({ recipe }) => twinOf(recipe, kept) !== null).length;
    const unknown = drafts.filter(({ recipe }) => recipe.ingredients.some(({ foodId }) => foodId === null)).length;
    const count = drafts.length;
    return html`
      <h1 class="title">${msg(str`${count} recipes`)}</h1>
      ${skippedCount === 0 ? nothing : html`<p class="facts">${msg(str`Left out because nothing says what they are made of: ${skippedCount}.`)}</p>`}
      ${unknown === 0 ? nothing : html`<p class="facts">${msg(str`With lines no food was found for, so that their allergens are unknown: ${unknown}.`)}</p>`}
      ${twins === 0 ? nothing : html`<p class="problem">${msg(str`Among your recipes already: ${twins}.`)}</p>`}
      <div class="actions" data-focus-group="row" data-focus-fresh data-focus-entry data-focus-key="answers">
        ${twins === 0
          ? html`<button class="button main" data-focus-entry @click=${() => void this.#keepAll(drafts, kept, 'both')}>${msg('Keep them all')}</button>`
          : html`<button class="button main" data-focus-entry @click=${() => void this.#keepAll(drafts, kept, 'update')}>${msg('Update those, add the rest')}</button>
              <button class="button" @click=${() => void this.#keepAll(drafts, kept, 'both')}>${msg('Keep both')}</button>`}
        <button class="button" @click=${this.#toBring}>${msg('Not these')}</button>
      </div>
      <ul class="names">
        ${drafts.slice(0, 100).map(({ recipe }) => html`<li>${recipe.name}</li>`)}
      </ul>
      ${count > 100 ? html`<p class="about">${msg(str`And ${count - 100} more.`)}</p>` : nothing}
    `;
  }

  #done(saved: readonly OwnRecipe[]) {
    const [first] = saved;
    const isUnknown = saved.some(({ ingredients }) => ingredients.some(({ foodId }) => foodId === null));
    return html`
      <h1 class="title">${saved.length === 1 ? (first?.name ?? '') : msg(str`${saved.length} recipes`)}</h1>
      <p class="lead" role="status">
        ${saved.length === 1 ? msg('It is among your recipes now.') : msg('They are among your recipes now.')}
        ${isUnknown ? msg('Allergens are unknown where a line has no food.') : nothing}
      </p>
      <div class="actions" data-focus-group="row" data-focus-entry data-focus-key="after">
        ${saved.length === 1 && first
          ? html`<button class="button main" data-focus-entry @click=${() => go(this, `/recipes/${first.id}`, { isReplacing: true })}>${msg('Open it')}</button>
              <button class="button" @click=${() => go(this, `/recipes/${first.id}/edit`, { isReplacing: true })}>${msg('Change it')}</button>`
          : html`<button class="button main" data-focus-entry @click=${() => go(this, '/recipes', { isReplacing: true })}>${msg('To the recipes')}</button>`}
        <button class="button" @click=${this.#toBring}>${msg('Bring another')}</button>
      </div>
    `;
  }

  #nameOf(foodId: string): string {
    return this.actions.foods.namesOf(foodId)[0] ?? foodId;
  }

  /** @param way - Where it was given, and what comes of it is said. */
  async #bringAddress(typed: string, way: Way = 'address'): Promise<void> {
    this.address = typed;
    const address = typedAddress(typed);
    if (address === null) return this.#say(way, pageProblemWords('bad-address'));
    this.#say(way, msg('Getting the page …'));
    const page = await this.actions.bringPage(address);
    if (this.stage.kind !== 'bring' || this.address !== typed) return;
    if (!page.ok) return this.#say(way, pageProblemWords(page.problem));
    await this.#read(way, page.value.text, page.value.address);
  }

  async #bringText(text: string): Promise<void> {
    this.text = text;
    // Who pastes an address means the page.
    if (/^\s*https:\/\/\S+\s*$/i.test(text) && typedAddress(text) !== null) return this.#bringAddress(text.trim(), 'text');
    await this.#read('text', text, '');
  }

  async #bringFile(file: File): Promise<void> {
    if (file.size > LARGEST_PAGE) return this.#say('file', readProblemWords('too-large'));
    const text = await this.actions.readFile(file);
    if (text === null) return this.#say('file', readProblemWords('unreadable'));
    await this.#read('file', text, '');
  }

  async #read(way: Way, text: string, address: string): Promise<void> {
    const read = this.actions.read(text, address);
    if (!read.ok) return this.#say(way, readProblemWords(read.problem));
    const kept = await this.actions.listOwn();
    const { drafts, skippedCount } = read.value;
    const [only] = drafts;
    this.said = null;
    if (drafts.length === 1 && only && skippedCount === 0) this.#show({ kind: 'confirm', draft: only, twin: twinOf(only.recipe, kept) });
    else this.#show({ kind: 'several', drafts, skippedCount, kept });
  }

  #say(way: Way, sentence: string): void {
    this.said = { way, sentence };
  }

  /** The first thing of the new stage has the focus, and its top is seen. */
  #show(stage: Stage): void {
    this.stage = stage;
    window.scrollTo(0, 0);
    void this.updateComplete.then(() => {
      const root = this.renderRoot;
      const first = stage.kind === 'bring' ? root.querySelector<HTMLElement>('bring-form') : root.querySelector<HTMLElement>('.actions [data-focus-entry]');
      first?.focus({ preventScroll: true });
    });
  }

  #chooseFood(draft: DraftRecipe, twin: OwnRecipe | null, { at, foodId }: { readonly at: number; readonly foodId: string | null }): void {
    const line = draft.lines[at];
    const ingredient = line ? ingredientOf(line.written, foodId, this.actions.foods) : null;
    if (!line || !ingredient) return;
    const known = line.ingredient.foodId;
    // What it was taken for can be chosen again.
    const choices = known === null || line.choices.includes(known) ? line.choices : [known, ...line.choices];
    const lines = draft.lines.map((one, place) => (place === at ? { ...one, ingredient, choices } : one));
    const recipe = { ...draft.recipe, name: this.nameField?.value ?? draft.recipe.name, ingredients: lines.map((one) => one.ingredient) };
    this.stage = { kind: 'confirm', draft: { ...draft, recipe, lines }, twin };
  }

  /** What somebody set is no guess any more. */
  #correct(draft: DraftRecipe, twin: OwnRecipe | null, change: Correction): void {
    const recipe = { ...draft.recipe, name: this.nameField?.value ?? draft.recipe.name, ...change };
    const unsaid = draft.unsaid.filter((what) => what !== ('servings' in change ? 'servings' : 'time'));
    this.stage = { kind: 'confirm', draft: { ...draft, recipe, unsaid }, twin };
  }

  async #keepOne(twin: OwnRecipe | null): Promise<void> {
    if (this.stage.kind !== 'confirm') return;
    const name = (this.nameField?.value ?? '').trim();
    if (name === '') {
      this.nameProblem = msg('It needs a name to be found by.');
      this.nameField?.focus();
      return;
    }
    const kept = await this.actions.listOwn();
    await this.#save([recipeToKeep({ ...this.stage.draft.recipe, name }, twin, kept)]);
  }

  async #keepAll(drafts: readonly DraftRecipe[], kept: readonly OwnRecipe[], which: 'update' | 'both'): Promise<void> {
    const saved: OwnRecipe[] = [];
    for (const { recipe } of drafts) {
      const named = recipe.name === '' ? { ...recipe, name: msg('A recipe without a name') } : recipe;
      const twin = which === 'update' ? twinOf(named, kept) : null;
      // Two of one file may be the same recipe: the later one is then beside the first.
      saved.push(recipeToKeep(named, saved.some(({ id }) => id === twin?.id) ? null : twin, kept.concat(saved)));
    }
    await this.#save(saved);
  }

  async #save(recipes: readonly OwnRecipe[]): Promise<void> {
    await this.actions.save(recipes);
    this.address = '';
    this.text = '';
    this.#show({ kind: 'done', saved: recipes });
  }

  readonly #toBring = (): void => {
    this.#show(BRING);
    void this.#countOwn();
  };

  async #countOwn(): Promise<void> {
    this.ownCount = (await this.actions.listOwn()).length;
  }

  async #saveOwn(): Promise<void> {
    this.#say('own', this.actions.saveFile(await this.actions.listOwn()));
  }

  /** Back leads to what was given, which is all still there. */
  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back' || event.defaultPrevented || (this.stage.kind !== 'confirm' && this.stage.kind !== 'several')) return;
    event.preventDefault();
    this.#toBring();
  };
}

interface MeasureOptions {
  readonly isAtStart: boolean;
  readonly isAtEnd?: boolean;
  readonly onStep: (by: 1 | -1) => void;
}

function measure(name: string, value: number, words: string, { isAtStart, isAtEnd = false, onStep }: MeasureOptions) {
  return html`<div class="measure">
    <span aria-hidden="true">${name}</span>
    <value-stepper
      .name=${name}
      .value=${value}
      .words=${words}
      .isAtStart=${isAtStart}
      .isAtEnd=${isAtEnd}
      @step=${({ detail }: CustomEvent<Step>) => onStep(detail.by)}
      @next=${focusNext}
    ></value-stepper>
  </div>`;
}

/** OK on one of them leads to the next, and from the last back to what is done with the recipe. */
function focusNext(event: Event): void {
  const here = (event.currentTarget as Element).closest('.measure');
  const next = here?.nextElementSibling?.querySelector<HTMLElement>('value-stepper') ?? here?.closest('main')?.querySelector<HTMLElement>('.actions [data-focus-entry]');
  next?.focus();
}

/** In the place of its twin, or beside what is here, under a name of its own. */
function recipeToKeep(recipe: OwnRecipe, twin: OwnRecipe | null, kept: readonly OwnRecipe[]): OwnRecipe {
  return twin === null ? { ...recipe, name: nameBeside(recipe.name, kept) } : { ...recipe, id: twin.id, createdAtMs: twin.createdAtMs };
}

declare global {
  interface HTMLElementTagNameMap {
    'import-screen': ImportScreen;
  }
}
