import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

/** Words on the left, the dish off the right edge; a phone has the dish above. Measures are those of the picture at 1080p. */
export const cookStyles = css`
  :host {
    display: block;
    background: var(--page);
    color: var(--text);
    /* People and pages from elsewhere write words of any length. */
    overflow-wrap: break-word;
  }

  main {
    position: relative;
    display: flex;
    min-height: 100vh;
  }

  .picture {
    position: fixed;
    top: 0;
    right: 0;
    bottom: 0;
    width: 50rem;
    overflow: hidden;
  }

  .words {
    position: relative;
    display: flex;
    flex-direction: column;
    width: calc(100vw - 50rem);
    min-height: 100vh;
    padding: var(--safe-y) 3rem var(--safe-y) var(--safe-x);
  }

  .dish {
    color: var(--text2);
    font-size: calc(2.25rem * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1.3;
  }

  .warning {
    margin-top: 0.5rem;
    font-size: calc(2.125rem * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1.3;
  }

  .where {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    margin-top: 1.25rem;
    color: var(--mari);
    font: 700 2.75rem/3.5rem var(--body-font);
  }

  .where b {
    margin-right: 1.5rem;
  }

  .dot {
    width: 1.5rem;
    height: 1.5rem;
    margin-right: 0.625rem;
    border: 0.1875rem solid var(--text2);
    border-radius: 0.75rem;
  }

  .many .dot {
    width: 1rem;
    height: 1rem;
    margin-right: 0.375rem;
  }

  .dot.done {
    border-color: var(--text);
    background: var(--text);
  }

  .dot.here {
    width: 4rem;
    border-color: var(--mari);
    background: var(--mari);
  }

  .many .dot.here {
    width: 2.5rem;
  }

  h1 {
    margin-top: 1.125rem;
    font: 700 7rem/0.96 var(--display);
  }

  h1.long {
    font-size: 5.625rem;
    line-height: 1;
  }

  h1.longer {
    font-size: 4.5rem;
    line-height: 1.04;
  }

  .panel {
    display: flex;
    align-items: flex-start;
    margin-top: calc(3.25rem - 1rem * var(--text-scale));
  }

  .timing {
    flex: none;
    width: 34rem;
  }

  .small {
    color: var(--text2);
    font-size: calc(2.125rem * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1.3;
  }

  time-left {
    --digit-size: 11.5rem;

    display: block;
    margin: 1.5rem 0 0.5rem -0.5rem;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    min-height: 0;
    margin: 1rem -1.25rem -0.75rem 0;
    padding: 0;
  }

  .row .button {
    min-height: calc(4.5rem * (0.5 + 0.5 * var(--text-scale)));
    margin: 0 1.25rem 0.75rem 0;
    padding: 0 1.75rem;
    font-size: calc(2.125rem * (0.5 + 0.5 * var(--text-scale)));

    --focus-lift: 0;
  }

  .needs {
    flex: 1;
    min-width: 0;
  }

  ul {
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
  }

  li {
    font-size: calc(2.375rem * (0.4 + 0.6 * var(--text-scale)));
    line-height: 1.36;
  }

  .overview ul {
    display: grid;
    grid-template-columns: repeat(2, auto);
    grid-column-gap: 2.5rem;
    justify-content: start;
  }

  .overview li {
    padding: 0.125rem 0;
    font-size: calc(2.125rem * (0.5 + 0.5 * var(--text-scale)));
  }

  li b {
    font-weight: 700;
  }

  .next {
    margin-top: auto;
    padding-top: 1.25rem;
  }

  .next p:last-child {
    max-height: 2.1em;
    overflow: hidden;
    font: 600 3.5rem/1.05 var(--display);
  }

  .rule {
    height: 0.125rem;
    margin-bottom: 1rem;
    background: var(--rule);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: calc(3rem - 1rem * var(--text-scale)) -1.5rem -1rem 0;
  }

  .actions .button {
    min-height: calc(6.25rem * (0.5 + 0.5 * var(--text-scale)));
    margin: 0 1.5rem 1rem 0;
    font-size: calc(2.5rem * (0.5 + 0.5 * var(--text-scale)));
  }

  other-timers {
    position: fixed;
    z-index: 6;
    top: var(--safe-y);
    right: var(--safe-x);
  }

  .left-over {
    width: 34rem;
    margin-top: 1.25rem;
  }

  .said {
    max-width: 56rem;
    margin-top: 1.5rem;
    font-size: var(--body);
    line-height: 1.4;
  }

  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
  }

  /* A long step on a TV: first what it needs stands in two columns, then what comes next gives way, then the letters do. */
  :host([fit^='close']) h1 {
    font-size: 5.625rem;
  }

  :host([fit^='close']) h1.long {
    font-size: 4.5rem;
  }

  :host([fit^='close']) h1.longer {
    font-size: 4rem;
  }

  :host([fit^='close']) .panel {
    flex-direction: column-reverse;
    align-items: stretch;
    margin-top: 1.5rem;
  }

  :host([fit^='close']) .needs ul {
    column-count: 2;
  }

  :host([fit^='close']) li {
    font-size: calc(2.125rem * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1.25;
    break-inside: avoid;
  }

  :host([fit^='close']) .timing {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    width: auto;
    margin-top: 0.75rem;
  }

  :host([fit^='close']) .timing .small {
    margin-right: 1.5rem;
  }

  :host([fit^='close']) .row {
    width: auto;
    margin-top: 0.5rem;
  }

  :host([fit^='close']) time-left {
    --digit-size: 5rem;

    margin: 0 2rem 0 0;
  }

  :host([fit^='closer']) .next > *,
  :host([fit='closest']) .next > * {
    display: none;
  }

  :host([fit='closest']) h1,
  :host([fit='closest']) h1.long,
  :host([fit='closest']) h1.longer {
    font-size: 3.5rem;
    line-height: 1.04;
  }

  :host([fit='closest']) li {
    font-size: 2rem;
    line-height: 1.2;
  }

  :host([fit='closest']) .where {
    margin-top: 0.5rem;
  }

  @media ${compact} {
    main {
      flex-direction: column;
      padding-bottom: 5.5rem;
    }

    .picture {
      position: relative;
      order: -1;
      flex: none;
      width: 100%;
      height: 8.5rem;
    }

    .words {
      width: auto;
      min-height: 0;
      padding: 1rem var(--safe-x) 1rem;
    }

    .dish {
      font-size: var(--body);
    }

    .warning {
      margin-top: 0.25rem;
      font-size: var(--label);
    }

    .where {
      margin-top: 0.5rem;
      color: var(--text);
      font-size: 1.1875rem;
      line-height: 1.5;
    }

    .where b {
      margin-right: 0.75rem;
    }

    .dot,
    .many .dot {
      width: 0.625rem;
      height: 0.625rem;
      margin-right: 0.25rem;
      border-width: 0.125rem;
      border-radius: 0.3125rem;
    }

    .dot.here,
    .many .dot.here {
      width: 1.5rem;
      border-color: var(--text);
      background: var(--text);
    }

    h1,
    h1.long,
    h1.longer {
      margin-top: 0.625rem;
      font-size: 2.25rem;
      line-height: 1;
    }

    .panel {
      display: block;
      margin-top: 1rem;
    }

    .timing {
      width: auto;
      margin-bottom: 1.25rem;
    }

    .small {
      font-size: var(--label);
    }

    time-left {
      --digit-size: 5.5rem;

      margin: 0.75rem 0 0.25rem;
    }

    .row {
      margin: 0.5rem -0.625rem 0 0;
    }

    .row .button {
      min-height: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
      margin: 0 0.625rem 0.625rem 0;
      padding: 0 1.125rem;
      font-size: calc(1rem * var(--text-scale));
    }

    li,
    .overview li {
      font-size: var(--body);
    }

    .overview ul {
      grid-template-columns: 1fr;
    }

    .next {
      margin-top: 1.25rem;
      padding-top: 0;
    }

    .rule {
      height: 1px;
      margin-bottom: 0.75rem;
    }

    .next p:last-child {
      font-size: 1.5rem;
    }

    .actions {
      position: fixed;
      z-index: 6;
      right: 0;
      bottom: 0;
      left: 0;
      flex-wrap: nowrap;
      margin: 0;
      padding: 0.75rem var(--safe-x);
      background: var(--page);
      box-shadow: 0 -1px 0 var(--rule);
    }

    .actions .button {
      flex: 1 1 auto;
      min-width: 0;
      min-height: var(--button-height);
      margin: 0 0.5rem 0 0;
      padding: 0 0.75rem;
      font-size: var(--button-size);
    }

    .actions .button:last-child {
      margin-right: 0;
    }

    other-timers {
      position: static;
      margin: 0.5rem 0 0;
    }

    .left-over {
      width: auto;
    }
  }
`;
