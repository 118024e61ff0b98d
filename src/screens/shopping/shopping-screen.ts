import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../../components/app-icon/app-icon.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import '../../../components/shop-map/shop-map.ts';
import type { LocalDay } from '../../domain/day.ts';
import type { StoreSection } from '../../domain/meals/food.ts';
import type { ShoppingDays } from '../../domain/meals/shopping/days.ts';
import { isAtTheEdge } from '../../domain/meals/shopping/sections.ts';
import type { FoodLine, ShoppingList, WrittenLine } from '../../domain/meals/shopping/shopping-list.ts';
import type { Units } from '../../domain/units.ts';
import { Select } from '../../store/select.ts';
import type { ShoppingBook, ShoppingState } from '../../store/shopping-store.ts';
import '../meals/meal-sections.ts';
import { printPaper } from '../print-paper.ts';
import { screenStyles } from '../screen-styles.ts';
import { cupboardOf } from './cupboard.ts';
import { columnsOf, groupsOf } from './line-groups.ts';
import { groupTemplate, type LineTemplates } from './line-templates.ts';
import { shoppingStyles } from './shopping-styles.ts';
import { shoppingText } from './shopping-text.ts';
import { changeWords, peopleWords } from './shopping-words.ts';

type Sheet =
  | { readonly kind: 'line'; readonly key: string }
  | { readonly kind: 'write'; readonly id: string | null }
  | { readonly kind: 'days' | 'pantry' | 'walk' | 'more' }
  | { readonly kind: 'text'; readonly text: string };

/** @summary What to buy, along the walls of the shop, ticked off with one touch. */
@localized()
@customElement('shopping-screen')
export class ShoppingScreen extends LitElement {
  @property({ attribute: false }) book!: ShoppingBook;
  @property() units: Units = 'metric';
  @property({ attribute: false }) nameOf: (foodId: string) => string = (id) => id;
  /** One day, or the first and the last. */
  @property({ attribute: false }) daysWords: (days: ShoppingDays) => readonly [string] | readonly [string, string] = ({ firstDay }) => [firstDay];
  @property({ attribute: false }) dayWords: (day: LocalDay) => string = (day) => day;
  @property({ attribute: false }) daysToChoose: (from: LocalDay) => readonly LocalDay[] = (from) => [from];
  /** A TV has no paper, and nobody to send a text to. */
  @property({ type: Boolean }) canPrint = false;
  @property({ attribute: false }) share: (title: string, text: string) => Promise<'shared' | 'copied' | 'shown'> = () => Promise.resolve('shown' as const);

  isReadyFor: (path: string) => boolean = () => false;

  @state() private open: Sheet | null = null;
  @state() private said = '';
  #state: Select<ShoppingState, ShoppingState> | null = null;
  /** Where the focus goes back to when a sheet closes. */
  #from: HTMLElement | null = null;

  static override styles = [controlStyles, screenStyles, shoppingStyles];

  override connectedCallback(): void {
    this.#state ??= new Select(this, this.book.store, (value) => value);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave();
  }

  /** Whoever comes back finds the list, and no sheet over it. */
  leave(): void {
    this.open = null;
    this.#from = null;
    this.said = '';
  }

  override render() {
    const { list } = this.#now;
    return html`
      <main class="page" data-focus-group data-focus-key="shopping" data-focus-entry>
        <meal-sections current="shopping"></meal-sections>
        ${list === null ? nothing : this.#page(list)}
      </main>
      ${this.open === null || list === null ? nothing : this.#sheet(this.open, list)}
    `;
  }

  get #now(): ShoppingState {
    return this.#state?.value ?? this.book.store.state;
  }

  #page(list: ShoppingList) {
    const groups = groupsOf(list);
    return html`
      <div class="board">
        <aside class="rail ${this.#did === '' ? '' : 'brief'}">
          <header>
            <div>
              <h1 class="title">${msg('Shopping')}</h1>
              <p class="label">${this.#heading(list)}</p>
            </div>
            ${list.count === 0 ? nothing : html`<p class="count"><span><b>${list.inBasket}</b> ${msg(str`of ${list.count}`)}</span> <small>${msg('in the basket')}</small></p>`}
          </header>
          <shop-map .stops=${groups.flatMap(({ number, section, isNow }) => (number === null || section === null ? [] : [{ number, isAtTheEdge: isAtTheEdge(section), isNow }]))}></shop-map>
          ${groups.length === 0 ? nothing : html`<p class="lead">${msg('Walk the edge first: fresh food lives there.')}</p>`}
          ${this.#actions()} ${this.#undo()}
        </aside>
        <div class="lists" data-focus-group data-focus-key="lists" ?data-focus-entry=${groups.length > 0}>
          ${this.#top(list)}
          <div class="columns">
            ${columnsOf(groups).map((column, at) => html`
              <div class="column" data-focus-group data-focus-key=${`column-${at}`}>${column.map((group) => groupTemplate(group, this.#templates))}</div>
            `)}
          </div>
          ${this.#bottom(list)}
        </div>
      </div>
    `;
  }

  #heading({ days }: ShoppingList): string {
    const [first, last] = this.daysWords(days);
    const { people } = this.#now;
    const when = last === undefined ? first : msg(str`${first} to ${last}`);
    return `${when} · ${peopleWords(people)}`;
  }

  #actions() {
    return html`
      <div class="actions" data-focus-group data-focus-key="actions">
        <button class="button add" data-focus-key="add" @click=${() => this.#show({ kind: 'write', id: null })}>
          <app-icon name="plus"></app-icon>${msg('Add a line')}
        </button>
        <button class="button" data-focus-key="days" @click=${() => this.#show({ kind: 'days' })}>${msg('Days')}</button>
        <button class="button" data-focus-key="more" @click=${() => this.#show({ kind: 'more' })}>${msg('More')}</button>
      </div>
    `;
  }

  #undo() {
    const { change } = this.#now;
    return html`
      <div class="did" role="status">
        ${this.#did === '' ? nothing : html`<span>${this.#did}</span>`}
        ${change === null
          ? nothing
          : html`<button class="button undo" data-focus-key="undo" @click=${() => void this.#takeBack()}>
              <app-icon name="arrow-counter-clockwise"></app-icon>${msg('Undo')}
            </button>`}
      </div>
    `;
  }

  /** What was done last, in words, or nothing. */
  get #did(): string {
    const { change } = this.#now;
    return change === null ? this.said : changeWords(change);
  }

  #top(list: ShoppingList) {
    if (list.count === 0 && list.sections.length === 0) {
      return html`
        <section class="word" data-focus-group>
          <h2>${msg('Nothing to buy')}</h2>
          <p>${msg('Plan a week, or add a line of your own.')}</p>
          <a class="button" href="/meals" data-focus-entry data-focus-key="plan">${msg('Plan a week')}</a>
        </section>
      `;
    }
    if (list.count === 0 || list.inBasket < list.count) return nothing;
    return html`
      <section class="word" role="status">
        <h2>${msg('All in the basket')}</h2>
        <p>${msg('That is a good week of food. Enjoy cooking it.')}</p>
      </section>
    `;
  }

  #bottom(list: ShoppingList) {
    const { missingCount } = this.#now;
    const atHome = list.atHome.map(({ id }) => this.nameOf(id)).sort().join(', ');
    return html`
      ${missingCount === 0
        ? nothing
        : html`<p class="note">
            ${missingCount === 1
              ? msg('One planned recipe is not here any more: its food is not on this list.')
              : msg(str`${missingCount} planned recipes are not here any more: their food is not on this list.`)}
          </p>`}
      ${atHome === '' ? nothing : html`<p class="note">${msg(str`At home already: ${atHome}.`)}</p>`}
    `;
  }

  readonly #templates: LineTemplates = {
    nameOf: (foodId) => this.nameOf(foodId),
    toggle: (line) => {
      this.said = '';
      void this.book.toggle(line);
    },
    more: (line) => this.#show({ kind: 'line', key: line.key }),
  };

  #sheet(sheet: Sheet, list: ShoppingList) {
    switch (sheet.kind) {
      case 'line':
        return this.#lineSheet(sheet.key, list);
      case 'write': {
        const own = sheet.id === null ? null : this.#lineOf(sheet.id, list);
        return html`<write-sheet
          .text=${own?.kind === 'own' ? own.own.text : ''}
          @write=${({ detail }: CustomEvent<{ text: string }>) => this.#done(sheet.id === null ? this.book.add(detail.text) : this.book.rewrite(sheet.id, detail.text))}
          @leave=${this.#close}
        ></write-sheet>`;
      }
      case 'days':
        return html`<days-sheet
          .days=${list.days}
          .thisWeek=${this.#now.thisWeek}
          .nextWeek=${this.#now.nextWeek}
          .choices=${this.daysToChoose(this.#now.today)}
          .dayWords=${this.dayWords}
          @days=${({ detail }: CustomEvent<{ days: ShoppingDays }>) => void this.book.chooseDays(detail.days)}
          @leave=${this.#close}
        ></days-sheet>`;
      case 'pantry':
        return html`<pantry-sheet
          .pantry=${this.#now.pantry}
          .cupboard=${cupboardOf(list, this.nameOf)}
          .units=${this.units}
          @have-no-more=${({ detail }: CustomEvent<{ foodId: string }>) => void this.book.haveNoMore(detail.foodId)}
          @have-always=${({ detail }: CustomEvent<{ foodId: string }>) => void this.book.haveAlways(detail.foodId)}
          @leave=${this.#close}
        ></pantry-sheet>`;
      case 'walk':
        return html`<walk-sheet
          .walk=${this.#now.walk}
          @move=${({ detail }: CustomEvent<{ section: StoreSection; by: -1 | 1 }>) => void this.book.moveSection(detail.section, detail.by)}
          @leave=${this.#close}
        ></walk-sheet>`;
      case 'more':
        return html`<more-sheet
          .canPrint=${this.canPrint}
          .hasBought=${list.sections.some(({ lines }) => lines.some((line) => line.kind === 'own' && line.isChecked))}
          @choose=${({ detail }: CustomEvent<{ value: string }>) => this.#choose(detail.value)}
          @leave=${this.#close}
        ></more-sheet>`;
      case 'text':
        return html`<text-sheet .text=${sheet.text} @leave=${this.#close}></text-sheet>`;
    }
  }

  #lineSheet(key: string, list: ShoppingList) {
    const line = this.#lineOf(key, list);
    if (line === null) return nothing;
    return html`<line-sheet
      .line=${line}
      .name=${line.kind === 'own' ? line.own.text : this.nameOf(line.food.id)}
      .units=${this.units}
      .walk=${this.#now.walk}
      @have-enough=${() => this.#done(this.book.haveEnough(key))}
      @have-always=${() => this.#done(this.book.haveAlways(key))}
      @place=${({ detail }: CustomEvent<{ section: StoreSection }>) => this.#done(this.book.place(line, detail.section))}
      @write=${() => this.#show({ kind: 'write', id: key })}
      @remove=${() => this.#done(this.book.remove(key))}
      @leave=${this.#close}
    ></line-sheet>`;
  }

  #lineOf(key: string, list: ShoppingList): FoodLine | WrittenLine | null {
    for (const { lines } of list.sections) for (const line of lines) if (line.key === key) return line;
    return null;
  }

  /** The sheets come with a script of their own, when the first of them is wanted. */
  async #show(sheet: Sheet): Promise<void> {
    if (this.open === null) this.#from = this.shadowRoot?.activeElement instanceof HTMLElement ? this.shadowRoot.activeElement : null;
    await import('./sheets.ts');
    this.open = sheet;
  }

  readonly #close = (): void => {
    this.open = null;
    void this.updateComplete.then(() => {
      if (this.#from?.isConnected === true) this.#from.focus();
    });
  };

  /** What was done can be taken back where the focus is now. */
  #done(doing: Promise<void>): void {
    this.said = '';
    this.open = null;
    void doing.then(() => this.updateComplete).then(() => this.renderRoot.querySelector<HTMLElement>('.undo')?.focus());
  }

  async #takeBack(): Promise<void> {
    await this.book.undo();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.add')?.focus();
  }

  #choose(value: string): void {
    const { list } = this.#now;
    if (list === null) return;
    if (value === 'pantry' || value === 'walk') return void this.#show({ kind: value });
    if (value === 'clear') return this.#done(this.book.clearBought());
    this.#close();
    void (value === 'print' ? this.#print(list) : this.#share(list));
  }

  async #share(list: ShoppingList): Promise<void> {
    const title = msg('Shopping');
    const text = shoppingText(list, `${title}, ${this.#heading(list)}`, this.nameOf);
    const how = await this.share(title, text);
    if (how === 'shown') await this.#show({ kind: 'text', text });
    else this.said = how === 'copied' ? msg('Copied: paste it where you like.') : '';
  }

  /** The sheet comes with a script of its own. */
  async #print(list: ShoppingList): Promise<void> {
    const { ShoppingSheet } = await import('./shopping-sheet.ts');
    const sheet = new ShoppingSheet();
    sheet.list = list;
    sheet.when = this.#heading(list);
    sheet.nameOf = this.nameOf;
    await printPaper(sheet);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shopping-screen': ShoppingScreen;
  }
}
