import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const bodyViewStyles = css`
  :host {
    display: block;
  }

  h1 {
    font: 700 6.5rem/0.94 var(--display);
  }

  .lead {
    max-width: 90rem;
    margin-top: 1rem;
    font-size: var(--body);
    line-height: 1.35;
  }

  .show {
    margin-top: 2rem;
  }

  .undo:not(:empty) {
    display: flex;
    align-items: center;
    margin-top: 1.5rem;
    font-size: var(--body);
  }

  .undo .button {
    min-height: calc(4.5rem * var(--text-scale));
    margin-left: 2rem;
  }

  .kinds {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-gap: 2rem;
    align-items: start;
    margin-top: 2rem;
  }

  .card {
    margin-bottom: 2rem;
    padding: 2rem 2.5rem;
    border-radius: var(--radius);
    background: var(--card);
  }

  .head {
    display: flex;
    align-items: center;
  }

  h2 {
    flex: 1;
    font: 700 3.5rem/1 var(--display);
  }

  .add {
    min-height: calc(4.5rem * var(--text-scale));
    padding: 0 2rem;
    font-size: calc(2.125rem * var(--text-scale));
  }

  .trend {
    margin-top: 0.75rem;
    color: var(--text2);
    font-size: var(--label);
  }

  trend-line {
    margin: 1.25rem 0;
  }

  .row {
    width: calc(100% + 3rem);
    min-height: calc(4.25rem * var(--text-scale));
    margin: 0.25rem -1.5rem 0;
    padding: 0.25rem 1.5rem;

    --row-scale: 1;
    --row-lift: 0;
  }

  .row span {
    flex: 1;
    color: var(--text2);
  }

  .row:focus span {
    color: inherit;
  }

  @media ${compact} {
    h1 {
      font-size: 2.625rem;
    }

    .lead {
      margin-top: 0.5rem;
    }

    .show,
    .kinds {
      display: block;
      margin-top: 1rem;
    }

    .show {
      display: inline-flex;
    }

    .undo .button {
      min-height: calc(2.875rem * var(--text-scale));
      margin-left: 0.75rem;
    }

    .card {
      margin-bottom: 0.875rem;
      padding: 1.125rem 1.25rem;
    }

    h2 {
      font-size: 1.625rem;
    }

    .add {
      min-height: calc(2.875rem * var(--text-scale));
      padding: 0 1rem;
      font-size: calc(1rem * var(--text-scale));
    }

    .trend {
      margin-top: 0.375rem;
    }

    trend-line {
      height: 4rem;
      margin: 0.75rem 0;
    }

    .row {
      width: calc(100% + 1.5rem);
      min-height: calc(2.875rem * var(--text-scale));
      margin: 0 -0.75rem;
      padding: 0.125rem 0.75rem;
    }
  }
`;
