import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Rep, RepPart } from '../../src/domain/workout/rep.ts';
import type { Tempo } from '../../src/domain/workout/workout.ts';
import { compact } from '../tokens.ts';

interface Part {
  readonly part: RepPart;
  readonly word: string;
  readonly ms: number;
}

/**
 * @summary One repetition as it should be done: pull, hold and lower in their real proportion, with a marker that runs through them.
 * @cssproperty --phase-tint - Colour of the bar.
 */
@localized()
@customElement('pace-bar')
export class PaceBar extends LitElement {
  @property({ attribute: false }) tempo: Tempo = { pullMs: 1000, holdMs: 1000, lowerMs: 3000 };
  /** The part whose word is bold. */
  @property() repPart: RepPart = 'pull';

  static override styles = css`
    :host {
      display: block;
    }

    .bar {
      position: relative;
      display: flex;
      height: 3.75rem;
    }

    .part {
      position: relative;
      min-width: 0;
    }

    /* The gap is inside the part, so that parts keep the proportion of their times. */
    .room {
      position: relative;
      height: 100%;
      margin-right: 0.5rem;
      border-radius: 0.375rem;
      overflow: hidden;
    }

    .part:first-child .room {
      border-top-left-radius: 1.875rem;
      border-bottom-left-radius: 1.875rem;
    }

    .part.last .room {
      margin-right: 0;
      border-top-right-radius: 1.875rem;
      border-bottom-right-radius: 1.875rem;
    }

    .room::before,
    .fill {
      position: absolute;
      top: 0;
      right: 0;
      bottom: 0;
      left: 0;
      background: var(--phase-tint);
    }

    .room::before {
      content: '';
      opacity: 0.28;
    }

    .fill {
      transform: scaleX(0);
      transform-origin: 0 50%;
    }

    .carrier {
      position: absolute;
      top: -0.875rem;
      left: 0;
      width: 100%;
      height: 5.5rem;
      pointer-events: none;
    }

    .carrier::before {
      content: '';
      position: absolute;
      left: -0.5rem;
      width: 1rem;
      height: 100%;
      border-radius: 0.5rem;
      background: var(--bone);
      box-shadow: 0 0 0 0.375rem var(--phase-field);
    }

    .fill,
    .carrier {
      transition: transform 100ms linear;
      will-change: transform;
    }

    .jump .fill,
    .jump .carrier {
      transition: none;
    }

    /* Each word begins under its part, or a little later where the part is narrower than the word. */
    .words {
      display: grid;
      margin-top: 0.75rem;
      font: 500 var(--body) / 1.3 var(--body-font);
      white-space: nowrap;
    }

    .words span {
      padding-right: 1.25rem;
    }

    .now {
      font-weight: 700;
    }

    @media ${compact} {
      .bar {
        height: 1.5rem;
      }

      .carrier {
        top: -0.3rem;
        height: 2.1rem;
      }

      .carrier::before {
        left: -0.1875rem;
        width: 0.375rem;
        box-shadow: 0 0 0 0.1875rem var(--phase-field);
      }

      .part:not(.last) .room {
        margin-right: 0.25rem;
      }

      .words {
        margin-top: 0.375rem;
      }

      .words span {
        padding-right: 0.5rem;
      }
    }
  `;

  /** Moves the marker without a render: called ten times a second. */
  moveTo(rep: Rep): void {
    this.#rep = rep;
    const bar = this.renderRoot?.querySelector<HTMLElement>('.bar');
    const carrier = bar?.querySelector<HTMLElement>('.carrier');
    if (!bar || !carrier) return;
    const parts = this.#parts();
    const at = parts.findIndex(({ part }) => part === rep.part);
    const before = parts.slice(0, at).reduce((sum, { ms }) => sum + ms, 0);
    const passed = (before + rep.fraction * (parts[at]?.ms ?? 0)) / parts.reduce((sum, { ms }) => sum + ms, 0);
    // A new repetition begins at the left end at once; gliding back would look like a movement to follow.
    bar.classList.toggle('jump', passed < this.#passed);
    this.#passed = passed;
    carrier.style.transform = `translateX(${(passed * 100).toFixed(2)}%)`;
    bar.querySelectorAll<HTMLElement>('.fill').forEach((fill, index) => {
      const done = index < at ? 1 : index > at ? 0 : rep.fraction;
      fill.style.transform = `scaleX(${done.toFixed(4)})`;
    });
  }

  #passed = 0;
  #rep: Rep | null = null;

  override render() {
    const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
    return html`
      <div class="bar" aria-hidden="true">
        ${this.#parts().map(
          (_, at, parts) =>
            html`<div class="part ${at === parts.length - 1 ? 'last' : ''}"><div class="room"><div class="fill"></div></div></div>`,
        )}
        <div class="carrier"></div>
      </div>
      <div class="words">
        ${this.#parts().map(
          ({ part, word, ms }) =>
            html`<span class=${part === this.repPart ? 'now' : ''}>${word} ${number.format(ms / 1000)}</span>`,
        )}
      </div>
    `;
  }

  protected override updated(): void {
    const parts = this.#parts();
    // Style objects, not attributes: the page's content security policy forbids inline styles.
    this.renderRoot.querySelectorAll<HTMLElement>('.part').forEach((element, at) => {
      element.style.flex = `${parts[at]?.ms ?? 0} 1 0px`;
    });
    const names = this.renderRoot.querySelector<HTMLElement>('.words');
    if (names) names.style.gridTemplateColumns = parts.map(({ ms }) => `minmax(max-content, ${ms}fr)`).join(' ');
    if (this.#rep) this.moveTo(this.#rep);
  }

  #parts(): readonly Part[] {
    const parts: readonly Part[] = [
      { part: 'pull', word: msg('Pull'), ms: this.tempo.pullMs },
      { part: 'hold', word: msg('Hold'), ms: this.tempo.holdMs },
      { part: 'lower', word: msg('Lower'), ms: this.tempo.lowerMs },
    ];
    return parts.filter(({ ms }) => ms > 0);
  }
}

/** "rep 5 of 12", as plain text. */
export function repWords(number: number, count: number): string {
  return msg(str`rep ${number} of ${count}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'pace-bar': PaceBar;
  }
}
