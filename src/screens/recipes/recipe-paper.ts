import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Foods } from '../../content/meals/read-foods.ts';
import { isOwnRecipeId, type OwnRecipe } from '../../domain/meals/own-recipe.ts';
import type { Ingredient, Recipe, RecipeStep } from '../../domain/meals/recipe.ts';
import type { Units } from '../../domain/units.ts';
import { paperHead, paperStyles } from '../paper.ts';
import { lineWords } from './line-words.ts';
import { listed, minutesWords } from './recipe-words.ts';

/** A recipe of up to so many characters is set larger, to be read from the stove; an ingredient counts as half a line. */
const ROOMY_CHARACTERS = 1_600;
const INGREDIENT_CHARACTERS = 40;

/** @summary One recipe on paper: what goes in for as many as eat, how it is made, where it is from. Black on white. */
@localized()
@customElement('recipe-paper')
export class RecipePaper extends LitElement {
  @property({ attribute: false }) recipe!: Recipe;
  @property({ attribute: false }) foods!: Foods;
  @property() units: Units = 'metric';
  @property({ type: Number }) servings = 1;
  /** "45 min · keeps 3 days" */
  @property() facts = '';

  static override styles = [
    paperStyles,
    css`
      :host {
        font-size: calc(11pt * var(--text-scale));
        line-height: 1.3;
      }

      .roomy {
        font-size: calc(13pt * (0.4 + 0.6 * var(--text-scale)));
      }

      .wait {
        white-space: nowrap;
      }

      h2 {
        margin: 0.5cm 0 0.2cm;
        page-break-after: avoid;
        font: 700 20pt/1 var(--display);
      }

      h2 small {
        margin-left: 0.2cm;
        font: 500 calc(13pt * (0.4 + 0.6 * var(--text-scale))) / 1 var(--body-font);
      }

      .facts {
        margin-top: 0.25cm;
      }

      ul {
        margin: 0;
        padding: 0;
        column-count: 2;
        list-style: none;
      }

      li {
        page-break-inside: avoid;
        overflow-wrap: break-word;
      }

      ul li {
        padding: 0.09cm 0;
        border-bottom: 0.02cm solid currentColor;
      }

      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      ol li {
        position: relative;
        padding: 0 0 0.28cm calc(1.1cm * (0.4 + 0.6 * var(--text-scale)));
      }

      .number {
        position: absolute;
        top: 0;
        left: 0;
        font: 700 calc(20pt * (0.4 + 0.6 * var(--text-scale))) / 0.85 var(--display);
      }

      .end {
        margin-top: 0.4cm;
        font-size: calc(10pt * var(--text-scale));
        overflow-wrap: break-word;
        white-space: pre-line;
      }
    `,
  ];

  override render() {
    const { recipe } = this;
    return html`
      ${paperHead(msg('Recipe'), recipe.name)}
      <div class=${lengthOf(recipe) <= ROOMY_CHARACTERS ? 'roomy' : ''}>${this.#body(recipe)}</div>
    `;
  }

  #body(recipe: Recipe) {
    const { note, source } = isOwnRecipeId(recipe.id) ? (recipe as OwnRecipe) : { note: '', source: '' };
    return html`
      <p class="facts">${this.facts}</p>
      <h2>${msg('Ingredients')}<small>${this.servings === 1 ? msg('for 1') : msg(str`for ${this.servings}`)}</small></h2>
      <ul>${recipe.ingredients.map((ingredient) => this.#line(ingredient))}</ul>
      ${recipe.equipment.length === 0 ? nothing : html`<p class="facts">${msg(str`You need: ${listed(recipe.equipment)}.`)}</p>`}
      ${recipe.steps.length === 0 ? nothing : html`<h2>${msg('Steps')}</h2>`}
      <ol>${recipe.steps.map((step, at) => this.#step(step, at + 1))}</ol>
      ${note === '' ? nothing : html`<p class="end">${note}</p>`}
      ${source === '' ? nothing : html`<p class="end">${msg('From')} ${source}</p>`}
    `;
  }

  #line(ingredient: Ingredient) {
    const { amount, name, note, isAsWritten } = lineWords(ingredient, this.servings / this.recipe.servings, this.foods, this.units);
    return html`<li>
      ${amount === '' ? nothing : html`<b>${amount}</b> `}${name}${note === '' ? '' : `, ${note}`}${isAsWritten ? ` ${msg(str`(as written for ${this.recipe.servings})`)}` : ''}
    </li>`;
  }

  #step({ text, timerMin }: RecipeStep, number: number) {
    return html`<li><span class="number">${number}</span>${text}${timerMin === null ? nothing : html` <b class="wait">${minutesWords(timerMin)}</b>`}</li>`;
  }
}

function lengthOf({ ingredients, steps }: Recipe): number {
  return steps.reduce((sum, { text }) => sum + text.length, ingredients.length * INGREDIENT_CHARACTERS);
}

declare global {
  interface HTMLElementTagNameMap {
    'recipe-paper': RecipePaper;
  }
}
