import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import { screenStyles } from '../screen-styles.ts';
import type { StayingScreen } from '../staying-screen.ts';
import type { ProgressView } from './progress-view.ts';

/** @summary What was done: a row of views, and the one that is shown. */
@customElement('progress-screen')
export class ProgressScreen extends LitElement implements StayingScreen {
  @property({ attribute: false }) views: readonly ProgressView[] = [];
  /** The id of the view that is shown. */
  @property() current = '';
  @property({ attribute: false }) content: HTMLElement | (StayingScreen & { arrive?(): void }) | null = null;

  static override styles = [
    controlStyles,
    screenStyles,
    css`
      .views {
        display: flex;
        flex-wrap: wrap;
        margin: 0 -1.25rem 1.5rem 0;
      }

      .button {
        min-height: calc(4rem * var(--text-scale));
        margin: 0 1.25rem 0.5rem 0;
        padding: 0 2rem;
        font-size: var(--label);

        --focus-lift: 0;
      }

      /* The shadow of the one in focus falls behind the heading. */
      .button:focus {
        z-index: auto;
      }

      .content {
        position: relative;
      }

      .button[aria-current]:not(:focus) {
        background: var(--text);
        color: var(--page);
        font-weight: 700;
      }

      @media ${compact} {
        .views {
          margin: 0 -0.5rem 0.75rem 0;
        }

        .button {
          min-height: calc(2.875rem * var(--text-scale));
          margin: 0 0.5rem 0.5rem 0;
          padding: 0 1rem;
        }
      }
    `,
  ];

  isReadyFor(path: string): boolean {
    return path === `/progress?view=${this.current}` || (path === '/progress' && this.current === 'week');
  }

  /** Somebody looks at it again. */
  arrive(): void {
    if (this.content && 'arrive' in this.content) this.content.arrive?.();
  }

  leave(): void {
    if (this.content && 'leave' in this.content) this.content.leave();
  }

  override render() {
    return html`
      <main class="page" data-focus-group data-focus-key="progress" data-focus-entry>
        <nav class="views" aria-label=${msg('Views')} data-focus-group="row" data-focus-fresh>
          ${this.views.map(({ id, word }) => {
            const isCurrent = id === this.current;
            return html`<a
              class="button"
              href=${`/progress?view=${id}`}
              aria-current=${isCurrent ? 'page' : nothing}
              ?data-focus-entry=${isCurrent}
              data-focus-key=${id}
              >${word}</a
            >`;
          })}
        </nav>
        <div class="content" data-focus-group data-focus-key=${this.current} data-focus-entry>${this.content}</div>
      </main>
    `;
  }
}
