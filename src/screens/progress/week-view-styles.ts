import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const weekViewStyles = css`
  :host {
    display: block;
  }

  h1 {
    font: 700 6.5rem/0.94 var(--display);
  }

  /* Beside the headline, the times meant push nothing down. */
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  .lead {
    margin-top: 1rem;
    font-size: var(--body);
    line-height: 1.3;
  }

  .times {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    justify-content: flex-end;
    max-width: 62rem;
    margin: -0.5rem 0 0;
    padding: 0;
    color: var(--text2);
    font-size: var(--label);
    list-style: none;
  }

  .times li {
    display: inline-flex;
    align-items: center;
    margin: 0.5rem 0 0 2rem;
    white-space: nowrap;
  }

  .times app-icon {
    margin-right: 0.625rem;
  }

  .times .done {
    color: var(--text);
    font-weight: 700;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 2.25rem -1.5rem -1rem 0;
  }

  .suggestions,
  .change {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  .actions .button {
    min-height: calc(4.75rem * var(--text-scale));
    margin: 0 1.5rem 1rem 0;
    padding: 0 2.25rem;
    font-size: calc(2.125rem * var(--text-scale));
  }

  /* The ring keeps clear of the words beside it. */
  .actions .main {
    margin-right: 2.5rem;
  }

  /* Muscles are named on some: large words need two lines of a phone. */
  .suggestions .button {
    max-width: 100%;
    line-height: 1.2;
    text-align: left;
    white-space: normal;
  }

  .actions activity-icon {
    flex: none;
    margin-right: 1rem;
    font-size: 1.2em;
  }

  .hint,
  .change .said {
    margin: 0 1.5rem 1rem 0;
    color: var(--text2);
    font-size: var(--label);
  }

  .change .said {
    color: var(--text);
    font-weight: 700;
  }

  .did {
    margin: 2.5rem 0 1.25rem;
    font: 700 3.5rem/1 var(--display);
  }

  .cards {
    display: grid;
    grid-template-columns: 39rem minmax(0, 36rem) minmax(0, 29rem);
    grid-gap: 2rem;
    margin-top: 2rem;
  }

  .card {
    padding: 2rem 2.5rem;
    border-radius: var(--radius);
    background: var(--card);
  }

  @media ${compact} {
    .head {
      display: block;
    }

    .times {
      justify-content: flex-start;
      max-width: none;
      margin: 0.25rem -1.25rem 0 0;
    }

    .times li {
      margin: 0.375rem 1.25rem 0 0;
    }

    h1 {
      font-size: 2.625rem;
    }

    .lead {
      margin-top: 0.5rem;
    }

    .actions {
      display: block;
      margin: 1rem 0 0;
    }

    .actions .button {
      min-height: calc(3rem * var(--text-scale));
      margin: 0 0.625rem 0.625rem 0;
      padding: 0 1.125rem;
      font-size: calc(1.0625rem * var(--text-scale));
    }

    .actions .main {
      width: 100%;
      margin-right: 0;
    }

    .hint,
    .change .said {
      width: 100%;
      margin: 0.375rem 0 0.5rem;
    }

    .did {
      margin: 1.5rem 0 0.75rem;
      font-size: 1.75rem;
    }

    /* Days without entries are not listed here, so there is nothing to head. */
    .did.is-empty {
      display: none;
    }

    .did.is-empty + week-days {
      margin-top: 0.875rem;
    }

    .cards {
      display: block;
      margin-top: 1rem;
    }

    .card {
      margin-top: 0.875rem;
      padding: 1.125rem 1.25rem;
    }
  }
`;
