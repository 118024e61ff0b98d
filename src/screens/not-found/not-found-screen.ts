import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../../../components/control-styles.ts';
import { screenStyles } from '../screen-styles.ts';

/** @summary What an unknown address shows. */
@customElement('not-found-screen')
export class NotFoundScreen extends LitElement {
  static override styles = [controlStyles, screenStyles];

  override render() {
    return html`
      <main class="page" data-focus-group="column" data-focus-key="not-found">
        <h1 class="title">${msg('There is nothing at this address')}</h1>
        <p class="lead">${msg('Everything else still works. Press OK to go home.')}</p>
        <p class="actions"><a class="button main" href="/" data-focus-entry>${msg('Home')}</a></p>
      </main>
    `;
  }
}
