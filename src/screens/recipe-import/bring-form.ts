import { LitElement, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import { controlStyles } from '../../../components/control-styles.ts';
import { importStyles } from './import-styles.ts';

export type Way = 'address' | 'text' | 'file' | 'own';

/** What was given, and what came of it. */
export interface Said {
  readonly way: Way;
  readonly sentence: string;
}

/**
 * @summary The ways a recipe comes in: the address of a page, pasted text, a file, a bookmark for other sites.
 * @fires bring-address {{ address: string }}
 * @fires bring-text {{ text: string }}
 * @fires bring-file {{ file: File }}
 * @fires save-own when the person's own recipes are to be a file
 */
@localized()
@customElement('bring-form')
export class BringForm extends LitElement {
  @property() address = '';
  /** What was pasted; it stays whatever comes of it. */
  @property() text = '';
  @property({ attribute: false }) said: Said | null = null;
  /** Whether text can be pasted and files be chosen here. */
  @property({ type: Boolean }) hasFiles = false;
  @property() bookmarklet = '';
  /** How many recipes the household has of its own. */
  @property({ type: Number }) ownCount = 0;

  @query('.address') private readonly addressField!: HTMLInputElement;
  @query('textarea') private readonly textField!: HTMLTextAreaElement;
  @query('.picker') private readonly picker!: HTMLInputElement;

  static override styles = [controlStyles, importStyles];

  override render() {
    return html`
      <form novalidate data-focus-group="column" data-focus-key="by-address" data-focus-entry @submit=${this.#bringAddress}>
        <h2 id="address-name">${msg('From a page')}</h2>
        <p class="about" id="address-about">${msg('The address of a recipe’s page. Only what the recipe says is taken; nothing of the page is run.')}</p>
        <div class="field" data-focus-group="row" data-focus-entry>
          <input
            class="address"
            type="url"
            aria-labelledby="address-name"
            aria-describedby="address-about"
            .placeholder=${'https://'}
            maxlength="2000"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="go"
            .value=${this.address}
            ?data-focus-entry=${this.address === ''}
          />
          <button type="submit" class="button" data-focus-key="get" ?data-focus-entry=${this.address !== ''}>${msg('Get the page')}</button>
        </div>
        ${this.#sentence('address')}
      </form>
      ${this.hasFiles ? this.#textAndFile() : html`<p class="about other">${msg('On a phone or a computer, Standtall also takes pasted text and files.')}</p>`}
      ${this.bookmarklet === '' ? nothing : this.#bookmark()} ${this.hasFiles && this.ownCount > 0 ? this.#own() : nothing}
    `;
  }

  #own() {
    return html`
      <section data-focus-group="column" data-focus-key="own">
        <h2>${msg('Take yours along')}</h2>
        <p class="about">${msg('All your own recipes as one file, which Standtall and other recipe programs read.')}</p>
        <button class="button by-itself" @click=${() => this.dispatchEvent(new CustomEvent('save-own'))}>${msg('Save my recipes')}</button>
        ${this.#sentence('own')}
      </section>
    `;
  }

  #textAndFile() {
    return html`
      <section data-focus-group="column" data-focus-key="by-text">
        <h2 id="text-name">${msg('From text')}</h2>
        <div class="field" data-focus-group="row">
          <textarea
            aria-labelledby="text-name"
            placeholder=${msg('Paste a recipe: its name, its ingredients, its steps. The source of a whole page is read as well.')}
            spellcheck="false"
            .value=${this.text}
            data-focus-entry
          ></textarea>
          <button class="button" data-focus-key="read" @click=${this.#bringText}>${msg('Read this text')}</button>
        </div>
        ${this.#sentence('text')}
      </section>
      <section data-focus-group="column" data-focus-key="by-file">
        <h2>${msg('From a file')}</h2>
        <p class="about">${msg('A saved page, or recipes other programs and Standtall wrote: .html, .json or .txt.')}</p>
        <button class="button by-itself" @click=${() => this.picker.click()}>${msg('Choose a file')}</button>
        ${this.#sentence('file')}
        <input
          class="picker"
          type="file"
          accept=".html,.htm,.json,.jsonld,.txt,.md,text/html,text/plain,application/json"
          tabindex="-1"
          aria-hidden="true"
          aria-label=${msg('A recipe file')}
          @change=${this.#bringFile}
        />
      </section>
    `;
  }

  #bookmark() {
    return html`
      <section data-focus-group="column" data-focus-key="by-bookmark">
        <h2>${msg('From any page you visit')}</h2>
        <p class="about">${msg('Drag this to your bookmarks. Pressed on a recipe’s page, it opens Standtall with what that page says of the recipe.')}</p>
        <a class="button by-itself" href=${this.bookmarklet} @click=${this.#stayHere}>${msg('Recipe to Standtall')}</a>
      </section>
    `;
  }

  #sentence(way: Way) {
    return html`<p class="problem" role="alert">${this.said?.way === way ? this.said.sentence : nothing}</p>`;
  }

  readonly #bringAddress = (event: Event): void => {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('bring-address', { detail: { address: this.addressField.value } }));
  };

  readonly #bringText = (): void => {
    this.dispatchEvent(new CustomEvent('bring-text', { detail: { text: this.textField.value } }));
  };

  readonly #bringFile = (): void => {
    const file = this.picker.files?.[0];
    // The same file may be chosen again, and is then heard of again.
    this.picker.value = '';
    if (file) this.dispatchEvent(new CustomEvent('bring-file', { detail: { file } }));
  };

  /** It does something on other pages only; here the page may run nothing that is not its own. */
  readonly #stayHere = (event: Event): void => {
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'bring-form': BringForm;
  }
}
