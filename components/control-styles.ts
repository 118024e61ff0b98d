import { css } from 'lit';
import { compact } from './tokens.ts';

/** Looks of buttons, links and wide rows; every screen's shadow root adopts the same sheet. */
export const controlStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  button {
    border: 0;
    margin: 0;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
    -webkit-appearance: none;
    appearance: none;
  }

  :focus {
    outline: none;
  }

  .button {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: var(--button-height);
    padding: 0 3rem;
    border-radius: 4rem;
    background: var(--button);
    color: var(--text);
    font: 600 var(--button-size) / 1.1 var(--body-font);
    white-space: nowrap;
    /* Said at rest too: to gain or lose a transform is a new layout of the page. */
    transform: scale(1);
  }

  .button app-icon {
    flex: none;
    margin-right: 1.125rem;
    font-size: 1.05em;
  }

  .button.main {
    padding: 0 3.75rem 0 3.25rem;
    font-weight: 700;
  }

  /* What loses the focus drops at once, for each motion costs frames. */
  .button:focus,
  .row:focus,
  .card-link:focus {
    z-index: 5;
    transition: transform var(--focus-motion, 160ms) ease-out;
  }

  /* Nothing here may change the size of its words: that would be a layout too. */
  .button:focus {
    background: var(--mari);
    color: var(--ink);
    box-shadow: var(--focus-shadow);
    transform: translateY(var(--focus-lift, -0.5rem)) scale(var(--focus-scale, 1.06));
  }

  .row {
    position: relative;
    display: flex;
    align-items: center;
    width: 100%;
    min-height: var(--row-height, calc(5.5rem * var(--text-scale)));
    padding: 0.5rem 2.5rem;
    border-radius: 1.5rem;
    background: transparent;
    color: var(--text);
    font: 500 var(--body) / 1.2 var(--body-font);
  }

  .row:focus {
    background: var(--mari);
    color: var(--ink);
    font-weight: 700;
    box-shadow: var(--row-focus-shadow);
    transform: translateY(var(--row-lift, -0.1875rem)) scale(var(--row-scale, 1.03));
  }

  .card-link {
    position: relative;
    display: block;
    border-radius: var(--radius);
    background: var(--card);
    transform: scale(1);
  }

  .card-link:focus {
    box-shadow: var(--focus-shadow);
    transform: translateY(var(--focus-lift, -0.5rem)) scale(var(--card-scale, 1.04));
  }

  h1,
  h2,
  h3,
  p {
    margin: 0;
  }

  .display {
    font-family: var(--display);
    font-weight: 700;
    line-height: 0.94;
  }

  .title {
    font: 700 6.5rem/0.94 var(--display);
  }

  .label {
    font-size: var(--label);
    color: var(--text2);
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }

  @media ${compact} {
    .button {
      padding: 0 1.5rem;
      border-radius: 2rem;
    }

    .button app-icon {
      margin-right: 0.5rem;
    }

    .button.main {
      padding: 0 1.75rem 0 1.5rem;
      background: var(--mari);
      color: var(--ink);
    }

    .row {
      --row-height: calc(3.25rem * var(--text-scale));
      padding: 0.25rem 1rem;
      border-radius: 1rem;
    }

    .title {
      font-size: 2.625rem;
    }
  }
`;
