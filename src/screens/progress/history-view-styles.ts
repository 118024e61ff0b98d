import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const historyViewStyles = css`
  .rule {
    margin-top: 1rem;
    color: var(--text2);
    font-size: calc(1.875rem * var(--text-scale));
    line-height: 1.3;
  }

  .chart {
    margin-top: 1.5rem;
  }

  .below {
    display: grid;
    grid-template-columns: 66rem minmax(0, 1fr);
    grid-gap: 2rem;
    align-items: start;
    margin-top: 2rem;
  }

  .below h2 {
    margin-bottom: 0.5rem;
  }

  .bests:focus {
    box-shadow: var(--row-focus-shadow);
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    align-items: center;
    min-height: 7.5rem;
    border-top: 0.125rem solid var(--rule);
  }

  li:first-child {
    border-top: 0;
  }

  .number {
    flex: none;
    min-width: 9rem;
    padding-right: 1.5rem;
    font: 700 5.5rem/1 var(--display);
    text-align: right;
  }

  .words {
    font-size: var(--body);
    line-height: 1.25;
  }

  .when {
    display: block;
    color: var(--text2);
    font-size: calc(1.875rem * var(--text-scale));
  }

  @media ${compact} {
    streak-row {
      margin-top: 0.75rem;
    }

    .rule {
      margin-top: 0.5rem;
      font-size: var(--label);
    }

    .chart {
      margin-top: 1rem;
    }

    .below {
      display: block;
      margin-top: 0;
    }

    .below .card {
      margin-top: 0.875rem;
    }

    li {
      min-height: 4rem;
      border-top-width: 0.09375rem;
    }

    .number {
      min-width: 4.5rem;
      padding-right: 0.875rem;
      font-size: 2.75rem;
    }

    .when {
      font-size: var(--label);
    }
  }
`;
