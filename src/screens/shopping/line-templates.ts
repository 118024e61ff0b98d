import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FoodLine, ShoppingLine, WrittenLine } from '../../domain/meals/shopping/shopping-list.ts';
import type { LineGroup } from './line-groups.ts';
import { leftWords, lineAmount, lineNotes, sectionWord, textLineNote, type Amount } from './shopping-words.ts';

/** What the lines need of their screen. */
export interface LineTemplates {
  readonly nameOf: (foodId: string) => string;
  readonly toggle: (line: ShoppingLine) => void;
  readonly more: (line: FoodLine | WrittenLine) => void;
}

export function groupTemplate(group: LineGroup, templates: LineTemplates) {
  const { key, number, section, recipeName, lines, leftCount, isNow } = group;
  const word = section === null ? msg(str`For ${recipeName}`) : sectionWord(section);
  return html`
    <section class="group" aria-label=${word} data-focus-group="column" data-focus-key=${key}>
      <h2>
        ${number === null ? nothing : html`<em class=${isNow ? 'now' : ''}>${number}</em>`}
        <span class="section">${word}</span>
        <span class="left">${leftWords(leftCount)}</span>
      </h2>
      <ul>
        ${repeat(lines, (line) => line.key, (line) => lineTemplate(line, templates))}
      </ul>
    </section>
  `;
}

function lineTemplate(line: ShoppingLine, { nameOf, toggle, more }: LineTemplates) {
  const name = nameIn(line, nameOf);
  const amount = lineAmount(line);
  const isInSeason = line.kind === 'food' && line.isInSeason;
  const notes = line.kind === 'food' ? lineNotes(line) : line.kind === 'text' ? [textLineNote(line)].filter((words) => words !== '') : [];
  return html`
    <li class=${line.isChecked ? 'checked' : ''} data-focus-group="row" data-focus-fresh data-focus-key=${line.key}>
      <button
        class="line"
        role="checkbox"
        aria-checked=${line.isChecked ? 'true' : 'false'}
        aria-label=${spoken(name, amount, [...notes, ...(isInSeason ? [msg('in season')] : [])])}
        data-focus-entry
        data-focus-key="line"
        @click=${() => toggle(line)}
      >
        <span class="box"><svg viewBox="0 0 256 256" aria-hidden="true" focusable="false"><path d=${TICK}></path></svg></span>
        <span class="name"
          ><span class="what">${name}</span>${isInSeason ? html`<span class="season">${leaf()}${msg('in season')}</span>` : nothing}${notes.map(
            (words) => html`<small>${words}</small>`,
          )}</span
        >
        <span class="much">${amount.main === '' ? nothing : html`<b>${amount.main}</b>`}${amount.detail === '' ? nothing : html`<small>${amount.detail}</small>`}</span>
      </button>
      ${line.kind === 'text'
        ? html`<span class="no-more"></span>`
        : html`<button class="more" aria-label=${msg(str`More about ${name}`)} data-focus-key="more" @click=${() => more(line)}>
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="5" cy="12" r="2.4"></circle><circle cx="12" cy="12" r="2.4"></circle><circle cx="19" cy="12" r="2.4"></circle></svg>
          </button>`}
    </li>
  `;
}

export function nameIn(line: ShoppingLine, nameOf: (foodId: string) => string): string {
  switch (line.kind) {
    case 'food':
      return nameOf(line.food.id);
    case 'text':
      return line.need.text;
    case 'own':
      return line.own.text;
  }
}

function spoken(name: string, { main, detail }: Amount, notes: readonly string[]): string {
  return [name, main, detail, ...notes].filter((words) => words !== '').join(', ');
}

/** The tick of the icon set, here so that it can be drawn without the whole set. Source: Phosphor 2.1 (MIT), check, bold. */
const TICK = 'M232.49,80.49l-128,128a12,12,0,0,1-17,0l-56-56a12,12,0,1,1,17-17L96,183,215.51,63.51a12,12,0,0,1,17,17Z';

function leaf() {
  return html`<svg class="leaf" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M4 20C3 10 8 4 20 4C20.500 15 15 20.500 7.500 18.500L13 11L5.500 20.500Z"></path></svg>`;
}
