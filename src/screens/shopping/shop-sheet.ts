import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { RemotePress } from '../../buttons.ts';
import { sheetStyles } from '../progress/sheet-styles.ts';

/**
 * A sheet over the list; each kind of them fills it.
 *
 * @fires leave when nothing more is to be done here
 */
export abstract class ShopSheet extends LitElement {
  static override styles = [
    controlStyles,
    sheetStyles,
    css`
      .sheet {
        width: calc(36rem + 36rem * var(--text-scale));
      }

      .rows {
        margin: 1.5rem 0 0;
        padding: 0;
        list-style: none;
      }

      .rows li {
        display: flex;
        align-items: center;
        min-height: calc(5rem * (0.4 + 0.6 * var(--text-scale)));
        padding: 0.5rem 0;
        border-top: 0.125rem solid var(--rule);
      }

      .rows li:first-child {
        border-top: 0;
      }

      .words {
        flex: 1;
        min-width: 0;
        padding-right: 1.5rem;
        font-size: var(--body);
        line-height: 1.2;
      }

      .words small {
        display: block;
        color: var(--text2);
        font-size: calc(1.75rem * var(--text-scale));
      }

      .sheet .button {
        --focus-lift: 0;
        --focus-shadow: var(--ring-shadow);
      }

      .rows .button,
      .choices .button {
        flex: none;
        min-height: calc(4rem * (0.4 + 0.6 * var(--text-scale)));
        padding: 0 1.75rem;
        font-size: calc(1.875rem * var(--text-scale));
      }

      .rows app-icon {
        margin: 0;
      }

      .rows .button + .button {
        margin-left: 1.5rem;
      }

      .choices {
        display: flex;
        flex-wrap: wrap;
        margin: 1.5rem -1.25rem -0.5rem 0;
      }

      .choices .button {
        margin: 0 1.25rem 1.25rem 0;
      }

      .choices .button[aria-checked='true']:not(:focus),
      .choices .button[aria-pressed='true']:not(:focus) {
        background: var(--text);
        color: var(--page);
        font-weight: 700;
      }

      h3 {
        margin-top: 2rem;
        font: 700 var(--body) / 1.2 var(--body-font);
      }

      @media ${compact} {
        .sheet {
          width: 100%;
          max-height: 88vh;
        }

        .rows {
          margin-top: 0.75rem;
        }

        .rows li {
          min-height: calc(3.25rem * (0.4 + 0.6 * var(--text-scale)));
          padding: 0.25rem 0;
          border-top-width: 0.09375rem;
        }

        .words {
          padding-right: 0.75rem;
        }

        .words small {
          font-size: calc(0.875rem * var(--text-scale));
        }

        .rows .button,
        .choices .button {
          min-height: calc(2.875rem * (0.4 + 0.6 * var(--text-scale)));
          padding: 0 0.875rem;
          font-size: calc(1rem * var(--text-scale));
        }

        .rows .button + .button {
          margin-left: 0.5rem;
        }

        .choices {
          margin: 0.75rem -0.5rem 0 0;
        }

        .choices .button {
          margin: 0 0.5rem 0.5rem 0;
        }

        h3 {
          margin-top: 1rem;
        }
      }
    `,
  ];

  /** @param said - A line under the heading, or empty. */
  protected sheet(heading: string, said: string, body: TemplateResult | typeof nothing): TemplateResult {
    return html`
      <section
        class="sheet"
        role="dialog"
        aria-modal="true"
        aria-labelledby="heading"
        data-focus-trap
        data-focus-group
        @remote-press=${this.#press}
        @keydown=${this.#keyDown}
      >
        <h2 id="heading">${heading}</h2>
        ${said === '' ? nothing : html`<p class="said">${said}</p>`} ${body}
      </section>
    `;
  }

  protected tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  protected readonly leave = (): void => this.tell('leave');

  constructor() {
    super();
    // A finger beside the sheet puts it away.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.leave();
    });
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('[data-focus-entry]')?.focus();
  }

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back') return;
    event.preventDefault();
    event.stopPropagation();
    this.leave();
  };

  /** Tab goes round inside: `inert` came with Chromium 102. */
  readonly #keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return;
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>('input, textarea, button:not(:disabled), value-stepper')];
    const at = stops.indexOf((this.shadowRoot?.activeElement ?? null) as HTMLElement);
    event.preventDefault();
    stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]?.focus();
  };
}
