import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../../../components/control-styles.ts';
import { screenStyles } from '../screen-styles.ts';

/** @summary A screen in place of one that cannot be shown: what happened, what still works, Home focused. */
@customElement('not-found-screen')
export class NotFoundScreen extends LitElement {
  @property() heading = '';
  @property() sentence = '';

  static override styles = [controlStyles, screenStyles];

  override render() {
    return html`
      <main class="page" data-focus-group="column" data-focus-key="not-found">
        <h1 class="title">${this.heading || msg('There is nothing at this address')}</h1>
        <p class="lead">${this.sentence || msg('Everything else still works. Press OK to go home.')}</p>
        <p class="actions"><a class="button main" href="/" data-focus-entry>${msg('Home')}</a></p>
      </main>
    `;
  }
}
