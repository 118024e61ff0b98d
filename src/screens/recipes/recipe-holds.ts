import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import type { RecipeIconName } from '../../../components/recipe-icon/recipe-icon.ts';
import { setStyle } from '../../../components/set-style.ts';
import { compact } from '../../../components/tokens.ts';
import { plainNutrition, type PlainId } from '../../domain/meals/plain-nutrition.ts';
import type { RecipeFacts } from '../../domain/meals/recipe-facts.ts';
import { wholeFoodScore } from '../../domain/meals/scores.ts';
import { numberRows, plainAmount, plainSentence, plainWord, scorePartWord } from './nutrition-words.ts';
import { allergenWord, dietWord } from '../meals/kitchen-words.ts';
import { listed } from './recipe-words.ts';
import '../../../components/recipe-icon/recipe-icon.ts';

const ICONS: Readonly<Record<PlainId, RecipeIconName>> = { produce: 'vegetables', protein: 'protein', fibre: 'fibre', salt: 'salt', 'added-sugar': 'sugar' };

/** @summary What a serving holds: plain words and five small pictures first, tables when they are asked for. */
@localized()
@customElement('recipe-holds')
export class RecipeHolds extends LitElement {
  @property({ attribute: false }) facts!: RecipeFacts;
  @property({ type: Boolean }) showsEnergy = false;
  /** Lines nobody has matched to a food. */
  @property({ attribute: false }) unmatched: readonly string[] = [];

  @state() private opened: 'numbers' | 'score' | null = null;

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }

      .said {
        font-size: var(--body);
        line-height: 1.4;
      }

      .said + .said {
        margin-top: 0.5rem;
      }

      .tiles {
        display: grid;
        grid-template-columns: repeat(5, minmax(0, 1fr));
        grid-gap: 1.5rem;
        margin: 1.75rem 0;
      }

      .tile {
        padding: 1.5rem 1.75rem 1.625rem;
        border-radius: 1.25rem;
        background: var(--card);
      }

      .tile recipe-icon {
        font-size: 2.5rem;
      }

      .value {
        margin-top: 0.5rem;
        font: 700 calc(2.75rem * (0.5 + 0.5 * var(--text-scale))) / 1.05 var(--display);
      }

      .of {
        margin-top: 0.25rem;
        color: var(--text2);
        font-size: calc(1.75rem * (0.5 + 0.5 * var(--text-scale)));
        line-height: 1.2;
      }

      .bar {
        height: 0.75rem;
        margin-top: 0.875rem;
        overflow: hidden;
        border-radius: 0.5rem;
        background: var(--track);
      }

      .fill {
        height: 100%;
        border-radius: 0.5rem;
        background: var(--rest-tint);
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        margin: 1.75rem -1.5rem 0 0;
      }

      .buttons .button {
        min-height: calc(4.5rem * (0.5 + 0.5 * var(--text-scale)));
        margin: 0 1.5rem 1rem 0;
        padding: 0 2.25rem;
        font-size: calc(2rem * (0.5 + 0.5 * var(--text-scale)));
      }

      .button[aria-expanded='true']:not(:focus) {
        background: var(--text);
        color: var(--page);
      }

      table {
        width: 100%;
        margin-top: 1rem;
        border-collapse: collapse;
        font-size: calc(2rem * (0.5 + 0.5 * var(--text-scale)));
      }

      .numbers {
        display: block;
        columns: 2;
        column-gap: 6rem;
      }

      .numbers tbody {
        display: block;
      }

      .numbers tr {
        display: flex;
        justify-content: space-between;
        break-inside: avoid;
      }

      th,
      td {
        padding: 0.625rem 0;
        border-bottom: 0.125rem solid var(--rule);
        font-weight: 500;
        text-align: left;
      }

      .numbers th,
      .numbers td {
        flex: 1;
      }

      td {
        font-weight: 700;
        text-align: right;
      }

      .part-bar {
        width: 40%;
        padding-left: 2rem;
      }

      .part-bar .bar {
        margin: 0;
      }

      @media ${compact} {
        .tiles {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          grid-gap: 0.625rem;
          margin: 1rem 0;
        }

        .tile {
          padding: 0.75rem 0.875rem;
          border-radius: 0.875rem;
        }

        .tile:first-child {
          grid-column: span 2;
        }

        .tile recipe-icon {
          font-size: 1.5rem;
        }

        .value {
          margin-top: 0.25rem;
          font-size: calc(1.5rem * (0.5 + 0.5 * var(--text-scale)));
        }

        .of {
          font-size: calc(0.9375rem * (0.5 + 0.5 * var(--text-scale)));
        }

        .bar {
          height: 0.375rem;
          margin-top: 0.5rem;
        }

        .fill {
          background: var(--rest-word);
        }

        .buttons {
          margin: 1rem -0.5rem 0 0;
        }

        .buttons .button {
          min-height: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
          margin: 0 0.5rem 0.5rem 0;
          padding: 0 1.125rem;
          font-size: calc(1.0625rem * (0.5 + 0.5 * var(--text-scale)));
        }

        table {
          margin-top: 0.5rem;
          font-size: calc(1rem * (0.5 + 0.5 * var(--text-scale)));
        }

        .numbers {
          columns: 1;
        }

        th,
        td {
          padding: 0.4375rem 0;
          border-bottom-width: 0.0625rem;
        }

        .part-bar {
          width: 25%;
          padding-left: 0.75rem;
        }
      }
    `,
  ];

  override render() {
    const amounts = plainNutrition(this.facts.nutrition);
    // What nobody knows cannot be judged.
    const score = this.facts.content.kind === 'unknown' ? null : wholeFoodScore(this.facts.nutrition);
    const sentence = plainSentence(amounts);
    return html`
      ${this.#content()}
      ${sentence === '' ? nothing : html`<p class="said">${sentence}</p>`}
      <div class="tiles" role="list" aria-label=${msg('In one serving')}>
        ${amounts.map((amount) => html`<div class="tile" role="listitem">
          <recipe-icon name=${ICONS[amount.id]}></recipe-icon>
          <div class="value">${plainAmount(amount)}</div>
          <div class="of">${plainWord(amount.id)}</div>
          <div class="bar" aria-hidden="true"><div class="fill" ${setStyle({ width: `${Math.round(Math.min(1, amount.shareOfDay) * 100)}%` })}></div></div>
        </div>`)}
      </div>
      <div class="buttons" data-focus-group="row" data-focus-key="holds">
        <button class="button" aria-expanded=${this.opened === 'numbers' ? 'true' : 'false'} @click=${() => this.#open('numbers')}>${msg('All numbers')}</button>
        ${score === null
          ? nothing
          : html`<button class="button" aria-expanded=${this.opened === 'score' ? 'true' : 'false'} @click=${() => this.#open('score')}>
              ${msg(str`Whole-food score ${Math.round(score.points)} of 100`)}
            </button>`}
      </div>
      ${this.opened === 'numbers' ? this.#numbers() : nothing} ${this.opened === 'score' && score !== null ? this.#score(score) : nothing}
    `;
  }

  #content() {
    const { content } = this.facts;
    if (content.kind === 'unknown') {
      const lines = listed(this.unmatched.map((line) => `“${line}”`));
      return html`<p class="said">${msg(str`Allergens and diets are unknown: nobody has said which food ${lines} is.`)}</p>`;
    }
    const diets = listed(content.diets.filter((diet) => diet !== 'no-pork' || content.diets.length === 1).slice(0, 1).map(dietWord));
    const allergens = content.allergens.length === 0
      ? msg('Holds none of the nine major allergens, and no gluten.')
      : msg(str`Holds ${listed(content.allergens.map(allergenWord))}.`);
    return html`<p class="said">${diets === '' ? allergens : `${diets}. ${allergens}`}</p>`;
  }

  #numbers() {
    const rows = numberRows(this.facts.nutrition, this.showsEnergy);
    return html`<table class="numbers" aria-label=${msg('In one serving')}>
      <tbody>${rows.map(({ name, amount }) => html`<tr><th scope="row">${name}</th><td>${amount}</td></tr>`)}</tbody>
    </table>`;
  }

  #score({ parts, isWhole }: NonNullable<ReturnType<typeof wholeFoodScore>>) {
    return html`<table aria-label=${msg('Whole-food score')}>
        <tbody>
          ${parts.map(({ id, points, most }) => html`<tr>
            <th scope="row">${scorePartWord(id)}</th>
            <td class="part-bar"><div class="bar" aria-hidden="true"><div class="fill" ${setStyle({ width: `${Math.round(((points ?? 0) / most) * 100)}%` })}></div></div></td>
            <td>${points === null ? msg('not counted') : msg(str`${Math.round(points)} of ${most}`)}</td>
          </tr>`)}
        </tbody>
      </table>
      ${isWhole ? nothing : html`<p class="said">${msg('What is unknown or not in it is left out; the other parts weigh more instead.')}</p>`}`;
  }

  #open(what: 'numbers' | 'score'): void {
    this.opened = this.opened === what ? null : what;
  }
}
