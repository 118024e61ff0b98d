import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { compact } from '../tokens.ts';

/** So many cues fit on the sheet in type that reads from three metres. */
const ROWS = 3;

/**
 * @summary A move's form cues on a sheet of paper that stands on the floor line in front of the stage shape; the one the coach
 * means now is marked.
 */
@customElement('form-cues')
export class FormCues extends LitElement {
  @property({ attribute: false }) cues: readonly string[] = [];
  /** Position of the current cue. */
  @property({ type: Number }) current = 0;

  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      justify-content: flex-end;
      box-sizing: border-box;
      height: 100%;
      padding: 0 6rem 3.5rem;
    }

    ol {
      margin: 0;
      padding: 1rem;
      border-radius: var(--radius);
      background: var(--bone);
      color: var(--ink);
      list-style: none;
    }

    li {
      display: flex;
      align-items: center;
      box-sizing: border-box;
      min-height: 6rem;
      padding: 0.625rem 1.25rem 0.625rem 0;
      border-radius: 1.125rem;
      font: 500 calc(1.5rem + 1rem * var(--text-scale)) / 1.15 var(--body-font);
    }

    b {
      flex: none;
      width: 6.5rem;
      font: 700 4.25rem/1 var(--display);
      text-align: center;
    }

    .current {
      min-height: 9rem;
      background: var(--mari);
      font-size: calc(2rem + 1rem * var(--text-scale));
      font-weight: 700;
    }

    .current b {
      font-size: 6.75rem;
    }

    @media ${compact} {
      :host {
        display: none;
      }
    }
  `;

  override render() {
    const first = Math.floor(this.current / ROWS) * ROWS;
    return html`
      <ol start=${first + 1}>
        ${this.cues.slice(first, first + ROWS).map((cue, at) => {
          const isCurrent = first + at === this.current;
          return html`<li class=${isCurrent ? 'current' : ''} aria-current=${isCurrent ? 'step' : 'false'}>
            <b aria-hidden="true">${first + at + 1}</b><span>${cue}</span>
          </li>`;
        })}
      </ol>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'form-cues': FormCues;
  }
}
