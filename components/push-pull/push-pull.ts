import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { setStyle } from '../set-style.ts';
import { compact } from '../tokens.ts';

/** @summary Sets that pull and sets that push as two bars, one below the other, with their numbers. */
@customElement('push-pull')
export class PushPull extends LitElement {
  @property({ attribute: false }) pull = 0;
  @property({ attribute: false }) push = 0;

  static override readonly styles = css`
    :host {
      display: block;
      color: var(--text);
      font-size: calc(2rem * var(--text-scale));
    }

    .line {
      display: flex;
      align-items: center;
      min-height: 3.5rem;
      line-height: 1.2;
    }

    .name {
      flex: none;
      width: calc(5.5rem * var(--text-scale));
    }

    .track {
      flex: 1;
      height: 2rem;
      overflow: hidden;
      border-radius: 0.375rem;
      background: var(--track);
    }

    .bar {
      height: 100%;
    }

    /* Told apart by pattern as well. */
    .pull .bar {
      background: var(--strength-tint);
    }

    .push .bar {
      background: repeating-linear-gradient(115deg, var(--strength-tint) 0, var(--strength-tint) 0.5625rem, var(--strength-shape) 0.5625rem, var(--strength-shape) 0.9375rem);
    }

    .count {
      flex: none;
      width: calc(4.5rem * var(--text-scale));
      font: 700 calc(2.5rem * var(--text-scale)) / 1 var(--display);
      text-align: right;
    }

    @media ${compact} {
      :host {
        font-size: calc(1rem * var(--text-scale));
      }

      .line {
        min-height: 2.25rem;
      }

      .name {
        width: calc(3rem * var(--text-scale));
      }

      .track {
        height: 1.125rem;
      }

      .count {
        width: calc(2.5rem * var(--text-scale));
        font-size: calc(1.375rem * var(--text-scale));
      }

      .pull .bar {
        background: var(--strength-shape);
      }
    }
  `;

  override render() {
    const most = Math.max(this.pull, this.push, 1);
    const pull = setsNumber(this.pull);
    const push = setsNumber(this.push);
    return html`
      <div role="img" aria-label=${msg(str`${pull} sets pull, ${push} sets push`)}>
        ${bar('pull', msg('Pull'), pull, this.pull / most)} ${bar('push', msg('Push'), push, this.push / most)}
      </div>
    `;
  }
}

function bar(kind: string, name: string, count: string, share: number) {
  return html`
    <div class="line ${kind}">
      <span class="name">${name}</span>
      <span class="track"><div class="bar" ${setStyle({ width: `${share * 100}%` })}></div></span>
      <span class="count">${count}</span>
    </div>
  `;
}

/** Halves of helping muscles and averages have one digit; whole numbers none. */
export function setsNumber(sets: number): string {
  return String(Math.round(sets * 10) / 10);
}

declare global {
  interface HTMLElementTagNameMap {
    'push-pull': PushPull;
  }
}
