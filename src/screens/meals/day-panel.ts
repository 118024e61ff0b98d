import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { setStyle } from '../../../components/set-style.ts';
import { compact } from '../../../components/tokens.ts';
import type { Dish } from '../../domain/meals/dish.ts';
import type { FoodLine } from './food-lines.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/dish-picture/dish-picture.ts';

/** @summary The meal in focus, what OK does with it, and its day in food terms. */
@localized()
@customElement('day-panel')
export class DayPanel extends LitElement {
  @property({ attribute: false }) dish: Dish | null = null;
  @property() name = '';
  /** Minutes, for how many, what it is left of. */
  @property() facts = '';
  @property({ type: Boolean }) hasClock = false;
  /** What OK does, or what was done. */
  @property() hint = '';
  @property({ type: Boolean }) hasKey = true;
  @property() dayName = '';
  @property({ attribute: false }) lines: readonly FoodLine[] = [];

  static override styles = [
    controlStyles,
    css`
      :host {
        position: relative;
        display: flex;
        align-items: stretch;
        min-height: 12.25rem;
        border-radius: var(--radius);
        background: var(--card);
        overflow: hidden;

        --panel-scale: calc(0.75 + 0.25 * var(--text-scale));
      }

      .plate {
        position: absolute;
        top: 50%;
        left: -2rem;
        width: 15rem;
        transform: translateY(-50%);
      }

      .meal {
        flex: 1;
        align-self: center;
        min-width: 0;
        padding: 1rem 2rem 1rem 2.5rem;
      }

      .plate + .meal {
        padding-left: 15rem;
      }

      .name {
        display: -webkit-box;
        max-height: 2em;
        font: 700 4rem/1 var(--display);
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }

      .name.long {
        font-size: 3rem;
      }

      .facts,
      .hint {
        margin-top: 0.625rem;
        font-size: calc(2rem * var(--panel-scale));
        line-height: 1.25;
      }

      .facts app-icon {
        margin-right: 0.75rem;
      }

      .hint {
        color: var(--text2);
      }

      .key {
        display: inline-block;
        margin-right: 0.75rem;
        padding: 0 0.625rem;
        border: 0.1875rem solid currentColor;
        border-radius: 0.625rem;
        font-size: 1.75rem;
        font-weight: 700;
        line-height: 1.35;
      }

      .day {
        flex: none;
        align-self: center;
        width: 41rem;
        padding: 1rem 3rem 1rem 1rem;
      }

      .day-name {
        margin-bottom: 0.375rem;
        color: var(--text2);
        font-size: calc(1.875rem * var(--panel-scale));
        line-height: 1.25;
      }

      ul {
        display: grid;
        grid-template-columns: 1fr 1fr;
        grid-gap: 0.625rem 2.25rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .line {
        display: flex;
        justify-content: space-between;
        font-size: calc(1.9375rem * var(--panel-scale));
        line-height: 1.2;
        white-space: nowrap;
      }

      .line > * + * {
        margin-left: 0.75rem;
      }

      .line small {
        color: var(--text2);
        font-size: 1em;
      }

      .bar {
        height: 0.75rem;
        margin-top: 0.25rem;
        border-radius: 0.375rem;
        background: var(--track);
        overflow: hidden;
      }

      .fill {
        height: 100%;
        border-radius: 0.375rem;
        background: var(--rest-tint);
        transform-origin: left;
      }

      @media ${compact} {
        :host {
          display: none;
        }
      }
    `,
  ];

  override render() {
    return html`
      ${this.dish ? html`<dish-picture class="plate" .dish=${this.dish}></dish-picture>` : nothing}
      <div class="meal">
        <p class="name ${this.name.length > 34 ? 'long' : ''}">${this.name}</p>
        ${this.facts === '' ? nothing : html`<p class="facts">${this.hasClock ? html`<app-icon name="clock"></app-icon>` : nothing}${this.facts}</p>`}
        <p class="hint">${this.hasKey ? html`<span class="key">${msg('OK')}</span>` : nothing}${this.hint}</p>
      </div>
      <div class="day">
        <p class="day-name">${msg(str`${this.dayName} · plants count all week`)}</p>
        <ul>
          ${this.lines.map(({ name, value, of, share }) => html`
            <li>
              <div class="line"><span>${name}</span><span><b>${value}</b> <small>${of}</small></span></div>
              ${share === null ? nothing : html`<div class="bar"><div class="fill" ${setStyle({ width: `${Math.round(Math.min(1, share) * 100)}%` })}></div></div>`}
            </li>
          `)}
        </ul>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'day-panel': DayPanel;
  }
}
