import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LocalDay } from '../../domain/day.ts';
import type { Cell } from '../../domain/meals/leftovers.ts';
import type { MealSlot } from '../../domain/meals/plan.ts';
import { paperHead, paperStyles } from '../paper.ts';
import { slotWord } from './kitchen-words.ts';
import type { MealNames } from './meal-words.ts';

/** A meal as paper tells it. */
export interface PaperMeal {
  readonly name: string;
  /** "45 min · for 2" */
  readonly facts: string;
}

const DAYS_A_SHEET = 7;
/** More meals a day are set smaller, so that a week stands on one sheet. */
const ROOMY_SLOTS = 4;

/** @summary Planned days on a sheet that lies on its side, a week each: days are columns, the meals of a day rows. Black on white. */
@localized()
@customElement('week-paper')
export class WeekPaper extends LitElement {
  @property({ attribute: false }) days: readonly LocalDay[] = [];
  @property({ attribute: false }) slots: readonly MealSlot[] = [];
  /** Null: nothing is planned, and there is room to write. */
  @property({ attribute: false }) mealAt: (cell: Cell) => PaperMeal | null = () => null;
  @property({ attribute: false }) names!: Pick<MealNames, 'short' | 'date' | 'dayMonth'>;

  static override styles = [
    paperStyles,
    css`
      :host {
        --paper-width: 25.6cm;
      }

      section + section {
        page-break-before: always;
      }

      table {
        width: 100%;
        border-bottom: 0.12cm solid currentColor;
        border-collapse: collapse;
        table-layout: fixed;
      }

      th {
        padding: 0.16cm 0.2cm;
        font-weight: 700;
        text-align: left;
        vertical-align: top;
      }

      .corner,
      .slot {
        width: 2.3cm;
        padding-left: 0;
      }

      thead tr {
        border-bottom: 0.07cm solid currentColor;
      }

      .day {
        font: 700 16pt/1 var(--display);
      }

      .day small {
        float: right;
        font: 500 calc(11pt * (0.5 + 0.5 * var(--text-scale))) / 1.45 var(--body-font);
      }

      .slot {
        /* Its column is as wide as it is. */
        font-size: calc(11pt * (0.6 + 0.4 * var(--text-scale)));
        overflow-wrap: break-word;
      }

      tbody tr {
        page-break-inside: avoid;
      }

      tbody tr + tr {
        border-top: 0.03cm solid currentColor;
      }

      tbody td {
        height: 3.5cm;
        padding: 0.16cm 0.2cm;
        border-left: 0.03cm solid currentColor;
        vertical-align: top;
        overflow-wrap: break-word;
      }

      td b {
        display: block;
        font: 600 calc(14pt * (0.5 + 0.5 * var(--text-scale))) / 1.08 var(--display);
      }

      td span {
        display: block;
        margin-top: 0.12cm;
        font-size: calc(9.5pt * var(--text-scale));
      }

      .many tbody td {
        height: 2.35cm;
      }

      .many b {
        font-size: calc(11pt * (0.5 + 0.5 * var(--text-scale)));
      }

      .many span {
        font-size: calc(8pt * var(--text-scale));
      }
    `,
  ];

  override render() {
    const sheets = Math.ceil(this.days.length / DAYS_A_SHEET);
    return Array.from({ length: sheets }, (_, at) => this.#sheet(this.days.slice(at * DAYS_A_SHEET, (at + 1) * DAYS_A_SHEET)));
  }

  #sheet(days: readonly LocalDay[]) {
    const { names, slots } = this;
    const [first, last] = [days[0] ?? '', days[days.length - 1] ?? ''];
    return html`
      <section>
        ${paperHead(msg('Meals'), first === last ? names.dayMonth(first) : msg(str`${names.dayMonth(first)} – ${names.dayMonth(last)}`))}
        <table class=${slots.length > ROOMY_SLOTS ? 'many' : ''}>
          <thead>
            <tr>
              <td class="corner"></td>
              ${days.map((day) => html`<th class="day" scope="col">${names.short(day)} <small>${names.date(day)}</small></th>`)}
            </tr>
          </thead>
          <tbody>
            ${slots.map((slot) => html`<tr>
              <th class="slot" scope="row">${slotWord(slot)}</th>
              ${days.map((localDay) => this.#meal(this.mealAt({ localDay, slotId: slot.id })))}
            </tr>`)}
          </tbody>
        </table>
      </section>
    `;
  }

  #meal(meal: PaperMeal | null) {
    return meal === null ? html`<td></td>` : html`<td><b>${meal.name}</b><span>${meal.facts}</span></td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'week-paper': WeekPaper;
  }
}
