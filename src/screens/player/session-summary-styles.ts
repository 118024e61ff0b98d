import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const sessionSummaryStyles = css`
  :host {
    position: absolute;
    z-index: 20;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    display: block;
    overflow-x: hidden;
    overflow-y: auto;
    animation: appear var(--fade, 300ms) ease-out;
  }

  main {
    display: grid;
    grid-template-columns: 56.5rem 45.5rem;
    grid-column-gap: 6rem;
    align-items: start;
    box-sizing: border-box;
    min-height: 100%;
    padding: var(--safe-y) var(--safe-x);
  }

  .workout {
    font: 500 var(--body) / 1.25 var(--body-font);
  }

  h1 {
    margin-top: 0.75rem;
    font: 700 9rem/0.94 var(--display);
  }

  .whole {
    display: flex;
    align-items: flex-end;
    margin-top: 2.5rem;
  }

  .whole b {
    margin: 0 1.75rem 0 -0.375rem;
    font: 700 21rem/0.7 var(--display);
  }

  .whole span {
    font: 700 6.5rem/0.86 var(--display);
  }

  .kind {
    position: absolute;
    top: 52.5rem;
    left: var(--safe-x);
    width: 55rem;
    font: italic 500 calc(3.375rem * (0.6 + 0.4 * var(--text-scale))) / 1.18 var(--voice);
  }

  .panel {
    box-sizing: border-box;
    padding: 2rem 2.75rem 2.25rem;
    border-radius: var(--radius);
    background: var(--ground);
  }

  dl {
    margin: 0;
  }

  .line {
    display: flex;
    align-items: center;
    padding: calc(0.875rem - 0.25rem * var(--text-scale)) 0;
    font: 500 calc(2.25rem * (0.5 + 0.5 * var(--text-scale))) / 1.2 var(--body-font);
  }

  .line + .line {
    border-top: 0.125rem solid var(--line);
  }

  dt {
    flex: 1;
  }

  dt phase-shape {
    margin-right: 0.5em;
    color: var(--phase-tint);
  }

  small {
    margin-left: 0.35em;
    color: var(--bone2);
    font-size: 0.889em;
  }

  dd {
    margin: 0;
    font-weight: 700;
    white-space: nowrap;
  }

  .sum {
    margin-top: 0.25rem;
    font-weight: 700;
  }

  .kept {
    margin-top: 0.75rem;
    color: var(--bone2);
    font-size: calc(2rem * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1.3;
  }

  effort-question {
    margin-top: 1.75rem;
  }

  .kind .button {
    margin-top: 1.25rem;
    font-family: var(--body-font);
    font-style: normal;
  }

  .ends {
    display: flex;
    margin-top: 1.25rem;
  }

  .ends .button {
    flex: 1 1 auto;
    min-height: calc(6.25rem * (0.5 + 0.5 * var(--text-scale)));
    padding: 0 2rem;

    --focus-scale: 1.03;
    --focus-lift: -0.1875rem;
  }

  .ends .log {
    min-width: 0;
    margin-left: 1.5rem;
    text-align: center;
    white-space: normal;
    font-size: calc(2.25rem * (0.5 + 0.5 * var(--text-scale)));
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media ${compact} {
    :host {
      border-radius: 0;
    }

    main {
      display: block;
      padding: 1.5rem var(--safe-x);
    }

    h1 {
      margin-top: 0.25rem;
      font-size: 3rem;
    }

    .whole {
      margin-top: 1.5rem;
    }

    .whole b {
      margin-right: 0.75rem;
      font-size: 7.5rem;
    }

    .whole span {
      font-size: 2.5rem;
    }

    .kind {
      position: static;
      width: auto;
      margin: 1.25rem 0;
      font-size: calc(1.375rem * (0.6 + 0.4 * var(--text-scale)));
    }

    .panel {
      padding: 1rem 1.125rem 1.25rem;
    }

    .line {
      padding: 0.375rem 0;
      font-size: var(--body);
    }

    .line + .line {
      border-top-width: 0.0625rem;
    }

    .kept {
      margin-top: 0.5rem;
      font-size: var(--body);
    }

    effort-question {
      margin-top: 1rem;
    }

    .kind .button {
      margin-top: 0.75rem;
    }

    .ends {
      margin-top: 0.75rem;
    }

    .ends .button {
      min-height: var(--button-height);
      padding: 0 0.75rem;
    }

    .ends .log {
      margin-left: 0.625rem;
      font-size: var(--body);
    }
  }

  @media (max-height: 479px) and (min-aspect-ratio: 1/1) {
    main {
      display: grid;
      grid-template-columns: 1fr 1.4fr;
      grid-column-gap: 1.5rem;
    }
  }
`;
