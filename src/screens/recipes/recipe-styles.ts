import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const recipeStyles = css`
  h2 {
    font: 700 3.5rem/1 var(--display);
  }

  .hero {
    display: flex;
    align-items: center;
    min-height: 31rem;
    margin-top: 1.5rem;
  }

  .hero .words {
    flex: 1;
    min-width: 0;
    padding-right: 2rem;
  }

  .hero .title {
    font-size: 5.5rem;
  }

  .dish {
    flex: none;
    width: 34rem;
    margin: -3rem -3rem -1rem 0;
  }

  .facts {
    margin-top: 1.25rem;
    color: var(--text2);
    font-size: var(--body);
    line-height: 1.4;
  }

  .warning {
    margin-top: 0.75rem;
    font-size: var(--body);
    line-height: 1.4;
  }

  .saved {
    margin-top: 3rem;
    font-size: var(--body);
    font-weight: 700;
    line-height: 1.35;
  }

  .saved:empty {
    display: none;
  }

  .deeds,
  .stars {
    display: flex;
    flex-wrap: wrap;
    margin: 2rem -2.25rem 0 0;
  }

  .deeds .button,
  .stars .button,
  .done .button,
  .actions .button {
    min-height: calc(5rem * (0.5 + 0.5 * var(--text-scale)));
    margin: 0 2.25rem 1rem 0;
    padding: 0 2.25rem;
    font-size: calc(2.125rem * (0.5 + 0.5 * var(--text-scale)));
  }

  .stars {
    margin-top: 0.75rem;
  }

  .button recipe-icon {
    flex: none;
    margin-right: 0.875rem;
    font-size: 1.1em;
  }

  .deeds .button[aria-pressed='true']:not(:focus),
  .stars .button[aria-checked='true']:not(:focus) {
    background: var(--text);
    color: var(--page);
  }

  .done {
    display: flex;
    align-items: center;
    margin-top: 0.75rem;
    font-size: var(--body);
  }

  .done p {
    margin-right: 2rem;
  }

  .done .button {
    flex: none;
    margin: 0;
  }

  .columns {
    display: flex;
    margin-top: 2rem;
  }

  .lines {
    flex: none;
    width: 44rem;
    margin-right: 4rem;
  }

  .steps {
    flex: 1;
    min-width: 0;
  }

  .serves {
    display: flex;
    align-items: center;
  }

  .serves h2 {
    flex: 1;
  }

  value-stepper {
    width: calc(11rem + 7rem * var(--text-scale));
  }

  ul,
  ol {
    margin: 1.5rem 0 0;
    padding: 0;
    list-style: none;
  }

  ul li {
    display: flex;
    padding: 0.75rem 0;
    border-bottom: 0.125rem solid var(--rule);
    font-size: var(--body);
    line-height: 1.25;
  }

  .amount {
    flex: none;
    width: calc(5rem + 5.5rem * var(--text-scale));
    padding-right: 1.25rem;
    font-weight: 700;
  }

  .what {
    flex: 1;
    min-width: 0;
  }

  .note,
  .equipment,
  .about {
    color: var(--text2);
  }

  .equipment,
  .about {
    margin-top: 1.25rem;
    line-height: 1.4;
  }

  .about {
    font-size: var(--label);
    white-space: pre-line;
  }

  .source {
    border-bottom: 0.125rem solid currentColor;
    color: var(--text);
  }

  .source:focus {
    border-radius: 0.5rem;
    background: var(--mari);
    color: var(--ink);
    box-shadow: var(--ring-shadow);
  }

  ol {
    counter-reset: step;
  }

  ol li {
    counter-increment: step;
  }

  .step {
    position: relative;
    display: block;
    margin: 0 -1.5rem 0.25rem;
    padding: 0.625rem 1.5rem 0.75rem 6rem;
    border-radius: 1.25rem;
    font-size: var(--body);
    line-height: 1.35;
  }

  .step:focus {
    z-index: 5;
    background: var(--bone);
    color: var(--ink);
    box-shadow: var(--ring-shadow);
  }

  .step::before {
    position: absolute;
    top: 0.5rem;
    left: 1.5rem;
    font: 700 3rem/1 var(--display);
    color: var(--mari);
    content: counter(step);
  }

  .step:focus::before {
    color: inherit;
  }

  .timer {
    white-space: nowrap;
    font-weight: 700;
  }

  .timer recipe-icon {
    margin: 0 0.375rem 0 0;
  }

  .columns + section {
    margin-top: 2.5rem;
  }

  .columns + section h2 {
    margin-bottom: 1.25rem;
  }

  @media ${compact} {
    h2 {
      font-size: 1.875rem;
    }

    .hero {
      display: flex;
      flex-direction: column-reverse;
      align-items: stretch;
      min-height: 0;
      margin-top: 1rem;
      overflow: hidden;
    }

    .hero .words {
      padding: 0;
    }

    .hero .title {
      font-size: 2.375rem;
    }

    .dish {
      width: 15rem;
      margin: 0 auto 0.25rem;
    }

    .facts {
      margin-top: 0.5rem;
    }

    .deeds,
    .stars {
      margin: 1rem -0.5rem 0 0;
    }

    .stars {
      margin-top: 0.25rem;
    }

    .deeds .button,
    .stars .button,
    .done .button,
    .actions .button {
      min-height: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
      margin: 0 0.5rem 0.5rem 0;
      padding: 0 1rem;
      font-size: calc(1.0625rem * (0.5 + 0.5 * var(--text-scale)));
    }

    .saved {
      margin-top: 0.5rem;
    }

    .stars .button {
      padding: 0 0.75rem;
    }

    .button recipe-icon {
      margin-right: 0.375rem;
    }

    .done {
      margin-top: 0.5rem;
    }

    .done p {
      flex: 1;
      margin-right: 0.75rem;
    }

    .done .button {
      margin: 0;
    }

    .columns {
      display: block;
      margin-top: 1.5rem;
    }

    .lines {
      width: auto;
      margin: 0 0 2rem;
    }

    value-stepper {
      width: calc(6rem + 3.5rem * var(--text-scale));
    }

    ul,
    ol {
      margin-top: 0.75rem;
    }

    ul li {
      padding: 0.5rem 0;
      border-bottom-width: 0.0625rem;
    }

    .amount {
      width: calc(3rem + 2.5rem * var(--text-scale));
      padding-right: 0.625rem;
    }

    .equipment,
    .about {
      margin-top: 0.75rem;
    }

    .step {
      margin: 0 -0.5rem;
      padding: 0.3125rem 0.5rem 0.5rem 2.75rem;
      border-radius: 0.75rem;
    }

    .step:focus {
      background: var(--card-raised);
      color: var(--text);
    }

    .step::before {
      top: 0.25rem;
      left: 0.5rem;
      font-size: 1.625rem;
      color: var(--text);
    }

    .columns + section {
      margin-top: 1rem;
    }

    .columns + section h2 {
      margin-bottom: 0.625rem;
    }
  }
`;
