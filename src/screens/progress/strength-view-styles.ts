import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const strengthViewStyles = css`
  :host {
    display: block;
  }

  h1 {
    font: 700 6.5rem/0.94 var(--display);
  }

  .lead {
    max-width: 80rem;
    margin-top: 1rem;
    font-size: var(--body);
    line-height: 1.35;
  }

  .lead + .button {
    margin-top: 2rem;
  }

  .moves {
    margin-top: 2rem;
  }

  .card {
    display: flex;
    align-items: center;
    margin-bottom: 1.5rem;
    padding: 2rem 2.5rem;
    border-radius: var(--radius);
    background: var(--card);
  }

  .card:focus {
    box-shadow: var(--row-focus-shadow);
  }

  .sets {
    flex: 1;
    padding-right: 3rem;
  }

  h2 {
    font: 700 3.5rem/1 var(--display);
  }

  ul {
    margin: 1rem 0 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    font-size: var(--body);
    line-height: 1.4;
  }

  li span {
    flex: none;
    width: calc(15rem * var(--text-scale));
    color: var(--text2);
  }

  .best {
    margin-top: 0.75rem;
    color: var(--text2);
    font-size: var(--label);
  }

  .next {
    flex: none;
    width: 46rem;
    font-size: var(--body);
    line-height: 1.3;
  }

  .next .button {
    margin-top: 1.25rem;
    padding: 0 2.5rem;
    min-height: calc(5rem * var(--text-scale));
  }

  .planned {
    font-weight: 700;
  }

  .planned app-icon {
    margin-right: 0.5em;
  }

  @media ${compact} {
    h1 {
      font-size: 2.625rem;
    }

    .lead {
      margin-top: 0.5rem;
    }

    .lead + .button {
      margin-top: 1rem;
    }

    .moves {
      margin-top: 1rem;
    }

    .card {
      display: block;
      margin-bottom: 0.875rem;
      padding: 1.125rem 1.25rem;
    }

    .sets {
      padding: 0;
    }

    h2 {
      font-size: 1.625rem;
    }

    ul {
      margin-top: 0.5rem;
    }

    li span {
      width: calc(6.5rem * var(--text-scale));
    }

    .best {
      margin-top: 0.375rem;
    }

    .next {
      width: auto;
      margin-top: 0.875rem;
    }

    .next .button {
      width: 100%;
      min-height: var(--button-height);
      margin-top: 0.625rem;
      padding: 0 1rem;
    }
  }
`;
