import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/ask-dialog/ask-dialog.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import type { Finding, KnownTv } from '../../store/remote-store.ts';
import { findTvStyles } from './find-tv-styles.ts';
import { findWords, howToWords, tvName } from './remote-words.ts';
import { televisionIcon } from './television-icon.ts';

/**
 * @summary With no TV yet, or between two: the known ones, a code to type, and how to come by one.
 * @fires find {{ typed: string }}
 * @fires connect {{ tvId: string }}
 * @fires remove {{ tvId: string }} after a question
 */
@localized()
@customElement('find-tv')
export class FindTv extends LitElement {
  @property({ attribute: false }) knownTvs: readonly KnownTv[] = [];
  @property({ attribute: false }) finding: Finding = { kind: 'idle' };
  /** Where the TV's own browser finds Standtall; empty when that is not known. */
  @property() address = '';
  @property({ attribute: false }) now: () => number = () => 0;

  @state() private leaving: KnownTv | null = null;

  static override styles = [controlStyles, findTvStyles];

  #timer = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.#timer);
  }

  override render() {
    return html`
      <header class="head"><h1 class="title">${msg('Remote')}</h1></header>
      ${this.knownTvs.length === 0 ? nothing : this.#known()}
      <section class="pair" aria-labelledby="pair">
        <h2 id="pair">${this.knownTvs.length === 0 ? msg('Steer the TV from here') : msg('Another TV')}</h2>
        <p class="how">${howToWords(this.address)}</p>
        ${this.#form()}
      </section>
      ${this.leaving === null ? nothing : this.#ask(this.leaving)}
    `;
  }

  protected override updated(): void {
    window.clearTimeout(this.#timer);
    if (this.#secondsLeft > 0) this.#timer = window.setTimeout(() => this.requestUpdate(), 250);
  }

  #form() {
    const { finding } = this;
    const words = finding.kind === 'refused' ? findWords(finding.why, this.#secondsLeft) : '';
    return html`
      <form @submit=${this.#submit}>
        <label for="code">${msg('Code on the TV')}</label>
        <input
          id="code"
          name="code"
          type="text"
          placeholder="••••&#8201;••••"
          autocomplete="off"
          autocapitalize="characters"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="go"
          maxlength="20"
          aria-invalid=${words === '' ? 'false' : 'true'}
          aria-describedby="said"
          data-focus-entry
        />
        <p id="said" class="said" role="alert">${words}</p>
        <button class="button main" type="submit" ?disabled=${finding.kind === 'looking'}>${finding.kind === 'looking' ? msg('Looking…') : msg('Connect')}</button>
      </form>
    `;
  }

  #known() {
    return html`
      <section aria-labelledby="known">
        <h2 id="known">${msg('Your TVs')}</h2>
        <ul role="list">
          ${this.knownTvs.map((tv) => html`
            <li data-focus-group="row">
              <button class="tv" @click=${() => this.#tell('connect', { tvId: tv.id })}>
                ${televisionIcon()}<span><b>${tvName(tv.name)}</b><small>${msg('Connect')}</small></span>
              </button>
              <button class="remove" aria-label=${msg(str`Remove ${tvName(tv.name)}`)} @click=${() => (this.leaving = tv)}>
                <app-icon name="x"></app-icon>
              </button>
            </li>
          `)}
        </ul>
      </section>
    `;
  }

  #ask(tv: KnownTv) {
    return html`
      <ask-dialog
        .heading=${msg(str`Remove ${tvName(tv.name)}?`)}
        .answers=${[{ value: 'keep', label: msg('Keep it') }, { value: 'remove', label: msg('Remove') }]}
        .backValue=${'keep'}
        @answer=${({ detail }: CustomEvent<{ value: string }>) => this.#answered(tv, detail.value === 'remove')}
      >
        <p>${msg('This phone and the TV forget each other. Your minutes stay where they are; to steer it again you scan its QR once more.')}</p>
      </ask-dialog>
    `;
  }

  #answered(tv: KnownTv, isRemoving: boolean): void {
    this.leaving = null;
    if (isRemoving) this.#tell('remove', { tvId: tv.id });
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const typed = this.renderRoot.querySelector<HTMLInputElement>('#code')?.value ?? '';
    this.#tell('find', { typed });
  };

  get #secondsLeft(): number {
    if (this.finding.kind !== 'refused' || this.finding.againAtMs === null) return 0;
    return Math.max(0, Math.ceil((this.finding.againAtMs - this.now()) / 1_000));
  }

  #tell(what: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'find-tv': FindTv;
  }
}
