import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { controlStyles } from '../../../components/control-styles.ts';
import type { RemotePress } from '../../buttons.ts';
import { lookUnlike, type FigureLook } from '../../domain/movement/look.ts';
import type { Movement } from '../../domain/movement/movement.ts';
import type { People, PeopleStore, PersonShown } from '../../store/people-store.ts';
import { Select } from '../../store/select.ts';
import { screenStyles } from '../screen-styles.ts';
import { focusForm, type NameField } from './name-form.ts';
import type { PeopleActions } from './people-actions.ts';
import { peopleStyles } from './people-styles.ts';
import { namedRowsStyles } from '../named-rows-styles.ts';
import { shownName } from './person-words.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/ask-dialog/ask-dialog.ts';
import '../../../components/person-mark/person-mark.ts';
import '../settings/look-choice.ts';

/** What the viewer is about to do. */
type Mode =
  | { readonly kind: 'list' | 'add' }
  | { readonly kind: 'rename' | 'look' | 'remove'; readonly id: string };

interface Removed {
  readonly name: string;
  readonly undo: () => Promise<void>;
}

const LIST: Mode = { kind: 'list' };

/** @summary Everybody who trains on this device: added, named, given a look, removed and brought back. */
@customElement('people-screen')
export class PeopleScreen extends LitElement {
  @property({ attribute: false }) store!: PeopleStore;
  @property({ attribute: false }) actions!: PeopleActions;
  /** What the figure does while its look is chosen. */
  @property({ attribute: false }) movement: Movement | null = null;

  @state() private mode: Mode = LIST;
  @state() private removed: Removed | null = null;

  static override styles = [controlStyles, screenStyles, namedRowsStyles, peopleStyles];

  #state: Select<People, People> | null = null;

  override connectedCallback(): void {
    this.#state ??= new Select(this, this.store, (state) => state);
    super.connectedCallback();
    // Whoever comes here while alone comes to add somebody.
    if (this.store.state.all.length === 1) this.mode = { kind: 'add' };
  }

  get #people(): readonly PersonShown[] {
    return (this.#state?.value ?? this.store.state).all;
  }

  override render() {
    const { mode } = this;
    return html`
      <main class="page" data-focus-group="column" data-focus-key="people">
        <h1 class="title">${msg('People')}</h1>
        <p class="lead">${msg('Each has a figure, settings and minutes of their own. All of it stays on this device.')}</p>
        ${mode.kind === 'add' ? this.#adding() : html`<div class="people">${this.#people.map((person) => this.#person(person))}</div>`}
        ${this.removed === null ? nothing : this.#undo(this.removed)}
        ${mode.kind === 'add'
          ? nothing
          : html`
              <div class="actions">
                <button class="button add" data-focus-key="add-person" @click=${() => (this.mode = { kind: 'add' })}>
                  <app-icon name="plus"></app-icon>${msg('Add a person')}
                </button>
              </div>
            `}
      </main>
      ${this.#people.filter(({ id }) => mode.kind === 'remove' && mode.id === id).map((person) => this.#asking(person))}
    `;
  }

  #adding() {
    const unnamed = this.#people.find(({ name }) => name === '');
    // Two people are told apart by their names, so the first now needs one too.
    const fields: readonly NameField[] = unnamed
      ? [{ label: msg('Your own name'), value: '' }, { label: msg('Who else trains here?'), value: '' }]
      : [{ label: msg('Name'), value: '' }];
    return html`
      <h2>${msg('Add a person')}</h2>
      <name-form
        .fields=${fields}
        .taken=${this.#people.map(({ name }) => name)}
        @cancel=${() => this.#toList()}
        @save=${(event: CustomEvent<{ names: readonly string[] }>) => void this.#add(event.detail.names, unnamed)}
      ></name-form>
    `;
  }

  #person(person: PersonShown) {
    const { mode } = this;
    const isOnly = this.#people.length === 1;
    if (mode.kind === 'rename' && mode.id === person.id) return this.#renaming(person);
    const isChoosing = mode.kind === 'look' && mode.id === person.id;
    const name = shownName(person);
    return html`
      <section class="entry" aria-label=${name} data-focus-group="row" data-focus-key=${`person ${person.id}`}>
        <person-mark .look=${person.look}></person-mark>
        <div class="who">
          <div class="name">${name}</div>
          ${!isOnly && this.store.state.current?.id === person.id
            ? html`<div class="state">${msg('Here now')}</div>`
            : nothing}
        </div>
        <div class="buttons">
          ${this.#button(msg('Rename'), msg(str`Rename ${name}`), { kind: 'rename', id: person.id })}
          ${this.#button(msg('Look'), msg(str`Look of ${name}`), isChoosing ? LIST : { kind: 'look', id: person.id }, isChoosing)}
          ${isOnly ? nothing : this.#button(msg('Remove'), msg(str`Remove ${name}`), { kind: 'remove', id: person.id })}
        </div>
      </section>
      ${isChoosing ? this.#choosing(person) : nothing}
    `;
  }

  #button(word: string, name: string, mode: Mode, isOpen?: boolean) {
    return html`
      <button
        class="button"
        aria-label=${name}
        aria-expanded=${isOpen === undefined ? nothing : String(isOpen)}
        @click=${() => this.#open(mode)}
      >
        ${word}
      </button>
    `;
  }

  #open(mode: Mode): void {
    this.mode = mode;
    // Else the nearest row would have the focus.
    if (mode.kind === 'rename') void this.updateComplete.then(() => focusForm(this.renderRoot));
  }

  #renaming(person: PersonShown) {
    return html`
      <name-form
        class="entry-form"
        .fields=${[{ label: msg('Name'), value: person.name }]}
        .taken=${this.#people.filter(({ id }) => id !== person.id).map(({ name }) => name)}
        @cancel=${() => this.#toList(`person ${person.id}`)}
        @save=${(event: CustomEvent<{ names: readonly string[] }>) => void this.#rename(person.id, event.detail.names)}
      ></name-form>
    `;
  }

  #choosing(person: PersonShown) {
    return html`
      <div class="look" @remote-press=${this.#pressInLook}>
        <look-choice
          .look=${person.look}
          .movement=${this.movement}
          @look-choose=${(event: CustomEvent<{ look: FigureLook }>) => this.actions.setLook(person.id, event.detail.look)}
        ></look-choice>
        <button class="button" @click=${() => this.#toList(`person ${person.id}`)}>
          <app-icon name="check"></app-icon>${msg('Done')}
        </button>
      </div>
    `;
  }

  #asking(person: PersonShown) {
    const name = shownName(person);
    return html`
      <ask-dialog
        .heading=${msg(str`Remove ${name}?`)}
        .answers=${[
          { value: 'keep', label: msg(str`Keep ${name}`) },
          { value: 'remove', label: msg('Remove') },
        ]}
        backValue="keep"
        @answer=${(event: CustomEvent<{ value: string }>) => void this.#decide(person, event.detail.value)}
      >
        <p>${msg(str`The name and the figure go from this device, and the minutes of ${name} are shown no more.`)}</p>
        <p>${msg('Nothing of anybody else’s changes. You can undo it right afterwards.')}</p>
      </ask-dialog>
    `;
  }

  #undo({ name, undo }: Removed) {
    return html`
      <div class="removed" data-focus-group="row">
        <p role="status">${msg(str`${name} was removed.`)}</p>
        <button class="button" data-focus-key="undo" @click=${() => void this.#bringBack(undo)}>${msg('Undo')}</button>
      </div>
    `;
  }

  async #add([first, second]: readonly string[], unnamed: PersonShown | undefined): Promise<void> {
    const name = unnamed ? second : first;
    if (first === undefined || name === undefined) return;
    const look = lookUnlike(this.#people.map((person) => person.look));
    if (unnamed) await this.actions.rename(unnamed.id, first);
    await this.actions.add(name, look);
    const added = this.#people.find((person) => person.name === name);
    this.#toList(added && `person ${added.id}`);
  }

  async #rename(id: string, [name]: readonly string[]): Promise<void> {
    if (name !== undefined) await this.actions.rename(id, name);
    this.#toList(`person ${id}`);
  }

  async #decide(person: PersonShown, answer: string): Promise<void> {
    if (answer !== 'remove') return this.#toList(`person ${person.id}`);
    this.removed = { name: shownName(person), undo: await this.actions.remove(person.id) };
    this.#toList('undo');
  }

  async #bringBack(undo: () => Promise<void>): Promise<void> {
    await undo();
    this.removed = null;
    this.#toList('add-person');
  }

  /** @param key - What has the focus there; without one the navigator chooses. */
  #toList(key?: string): void {
    this.mode = LIST;
    if (key === undefined) return;
    void this.updateComplete.then(() => {
      const place = this.renderRoot.querySelector<HTMLElement>(`[data-focus-key="${key}"]`);
      (place?.querySelector('button') ?? place)?.focus();
    });
  }

  readonly #pressInLook = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back' || this.mode.kind !== 'look') return;
    event.preventDefault();
    this.#toList(`person ${this.mode.id}`);
  };
}
