import { localized, msg } from '@lit/localize';
import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { screenStyles } from '../screen-styles.ts';
import './meal-sections.ts';

/** @summary The week's meals. */
@localized()
@customElement('meals-screen')
export class MealsScreen extends LitElement {
  static override styles = [controlStyles, screenStyles];

  override render() {
    return html`
      <main class="page" data-focus-group data-focus-key="meals" data-focus-entry>
        <meal-sections current="week"></meal-sections>
        <h1 class="title">${msg('This week')}</h1>
      </main>
    `;
  }
}
