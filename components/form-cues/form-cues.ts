import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { compact } from '../tokens.ts';

/** So many slips fit on the stage in type that reads from three metres. */
const SLIPS = 3;

/**
 * @summary A move's form cues as paper slips in front of the stage shape; the one the coach means now is the bright one.
 * @cssproperty --phase-field - Colour of the slips that are not current.
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
      height: 100%;
      box-sizing: border-box;
      padding: 0 0 5.5rem;
    }

    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      position: relative;
      display: flex;
      align-items: center;
      box-sizing: border-box;
      width: 46rem;
      min-height: 8rem;
      margin: 1.5rem 0 0 5rem;
      padding: 1.25rem 2.5rem 1.25rem 0;
      border-radius: var(--radius);
      background: var(--phase-field);
      color: var(--bone);
      font: 500 calc(1.5rem + 1.375rem * var(--text-scale)) / 1.15 var(--body-font);
    }

    b {
      flex: none;
      width: 8rem;
      font: 700 5.5rem/1 var(--display);
      text-align: center;
    }

    .current {
      width: 54rem;
      min-height: 10.5rem;
      margin-left: 1rem;
      background: var(--bone);
      color: var(--ink);
      font-size: calc(1.75rem + 1.75rem * var(--text-scale));
      font-weight: 700;
    }

    .current b {
      width: 10rem;
      font-size: 8rem;
    }

    @media ${compact} {
      :host {
        display: none;
      }
    }
  `;

  override render() {
    const first = Math.floor(this.current / SLIPS) * SLIPS;
    return html`
      <ol start=${first + 1}>
        ${this.cues.slice(first, first + SLIPS).map((cue, at) => {
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
