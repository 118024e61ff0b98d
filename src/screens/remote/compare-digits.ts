import { localized, msg } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';

/**
 * @summary Six digits that stand on the TV too: whoever sees the same on both knows that nobody is in between.
 * @fires match
 * @fires differ
 */
@localized()
@customElement('compare-digits')
export class CompareDigits extends LitElement {
  @property() digits = '';
  /** Pressed here; the TV's answer is awaited. */
  @property({ type: Boolean }) matched = false;

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        padding: calc(1.125 * var(--u)) calc(1.125 * var(--u)) calc(1.25 * var(--u));
        border-radius: calc(1.625 * var(--u));
        background: var(--rest-field);
        color: var(--bone);
      }

      h2 {
        font: 700 calc(1.75 * var(--u)) / 1 var(--display);
      }

      .digits {
        display: flex;
        justify-content: center;
        margin: calc(1 * var(--u)) 0 calc(0.875 * var(--u));
        font: 700 calc(4.25 * var(--u)) / 0.85 var(--display);
      }

      .digits i {
        width: 0.56em;
        font-style: normal;
        text-align: center;
      }

      .digits i:nth-child(4) {
        margin-left: 0.36em;
      }

      p {
        font-size: calc(1 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
        line-height: 1.3;
      }

      .answers {
        display: grid;
        grid-template-columns: 1.25fr 1fr;
        grid-gap: calc(0.75 * var(--u));
        margin-top: calc(0.875 * var(--u));
      }

      .button {
        min-height: calc(3 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
        padding: 0 calc(0.75 * var(--u));
        background: var(--button-on-field);
        color: var(--bone);
      }

      .match {
        background: var(--mari);
        color: var(--ink);
        font-weight: 700;
      }

      .waits {
        margin-top: calc(0.875 * var(--u));
        font-weight: 700;
      }
    `,
  ];

  override render() {
    const spoken = Array.from(this.digits).join(' ');
    return html`
      <section aria-labelledby="heading">
        <h2 id="heading">${msg('The same on the TV?')}</h2>
        <div class="digits" role="img" aria-label=${spoken}>${Array.from(this.digits).map((digit) => html`<i>${digit}</i>`)}</div>
        <p>${msg('Buttons work now. Typing, and joining by itself next time, wait until “They match” was pressed here and on the TV.')}</p>
        ${this.matched ? html`<p class="waits" role="status">${msg('Now press “They match” on the TV.')}</p>` : nothing}
        <div class="answers">
          ${this.matched ? nothing : html`<button class="button match" @click=${() => this.#tell('match')}>${msg('They match')}</button>`}
          <button class="button" @click=${() => this.#tell('differ')}>${msg('They differ')}</button>
        </div>
      </section>
    `;
  }

  #tell(what: 'match' | 'differ'): void {
    this.dispatchEvent(new CustomEvent(what));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-digits': CompareDigits;
  }
}
