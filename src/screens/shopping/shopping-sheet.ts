import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ShoppingList } from '../../domain/meals/shopping/shopping-list.ts';
import { paperHead, paperStyles } from '../paper.ts';
import { groupsOf, type LineGroup } from './line-groups.ts';
import { nameIn } from './line-templates.ts';
import { shoppingSheetStyles } from './shopping-sheet-styles.ts';
import { lineAmount, lineNotes, sectionWord, textLineNote } from './shopping-words.ts';

/** More lines are set smaller, so that all stand on one sheet: up to so many, headings counted twice. */
const SIZES: readonly (readonly [upTo: number, size: string])[] = [[60, 'roomy'], [85, 'usual'], [130, 'dense'], [Infinity, 'tight']];

/**
 * @summary The list on one sheet of paper: sections in walking order, a box before each line, ticked where it is in the basket. Black on white.
 * It stands off the screen and is what the page prints.
 */
@localized()
@customElement('shopping-sheet')
export class ShoppingSheet extends LitElement {
  @property({ attribute: false }) list!: ShoppingList;
  @property() when = '';
  @property({ attribute: false }) nameOf: (foodId: string) => string = (id) => id;

  static override styles = [paperStyles, shoppingSheetStyles];

  override render() {
    const groups = groupsOf(this.list);
    const count = groups.reduce((sum, { lines }) => sum + lines.length + 2, 0);
    const size = SIZES.find(([upTo]) => count <= upTo)?.[1] ?? '';
    return html`
      ${paperHead(this.when, msg('Shopping'), html`<p class="lead">${msg('Walk the edge first: fresh food lives there.')}</p>`)}
      <div class="groups ${size}">${groups.map((group) => this.#group(group))}</div>
    `;
  }

  #group({ number, section, recipeName, lines }: LineGroup) {
    return html`
      <section>
        <h2>${number === null ? nothing : html`<em>${number}</em>`}${section === null ? msg(str`For ${recipeName}`) : sectionWord(section)}</h2>
        ${lines.map((line) => {
          const { main, detail } = lineAmount(line);
          const notes = [
            ...(line.kind === 'food' ? lineNotes(line) : []),
            ...(line.kind === 'food' && line.isInSeason ? [msg('in season')] : []),
            ...(line.kind === 'text' ? [textLineNote(line)] : []),
          ].filter((words) => words !== '');
          return html`
            <p class="line">
              <span class="box">${line.isChecked ? '✓' : nothing}</span>
              <span class="name">${nameIn(line, this.nameOf)}${notes.length === 0 ? nothing : html` <small>${notes.join(', ')}</small>`}</span>
              <span class="much"><b>${main}</b>${detail === '' ? nothing : html` <small>${detail}</small>`}</span>
            </p>
          `;
        })}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shopping-sheet': ShoppingSheet;
  }
}
