import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

/** What history and balance share: a heading, cards, a row of few choices. */
export const viewStyles = css`
  :host {
    display: block;
  }

  .top {
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
  }

  h1 {
    padding-right: 2rem;
    font: 700 6.5rem/0.94 var(--display);
  }

  .lead {
    margin-top: 1rem;
    font-size: var(--body);
    line-height: 1.3;
  }

  .card {
    padding: 1.75rem 2.5rem 1.5rem;
    border-radius: var(--radius);
    background: var(--card);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    margin-bottom: 1.25rem;
  }

  /* Clear of the ring below it, where the choices go to a line of their own. */
  .head h2 {
    padding: 0.625rem 2rem 0.625rem 0;
  }

  h2 {
    padding-right: 2rem;
    font: 700 var(--body) / 1.2 var(--body-font);
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    margin: -0.25rem -0.75rem -0.25rem 0;
  }

  .choices .button {
    min-height: calc(3.75rem * var(--text-scale));
    margin: 0.25rem 0.75rem 0.25rem 1rem;
    padding: 0 1.75rem;
    font-size: calc(1.875rem * var(--text-scale));

    --focus-lift: 0;
    --focus-scale: 1.03;
    --focus-shadow: var(--ring-shadow);
  }

  .choices .button[aria-checked='true']:not(:focus) {
    background: var(--text);
    color: var(--page);
    font-weight: 700;
  }

  @media ${compact} {
    .top {
      display: block;
    }

    h1 {
      padding: 0;
      font-size: 2.625rem;
    }

    .lead {
      margin-top: 0.5rem;
    }

    .card {
      padding: 1.125rem 1.25rem;
    }

    .choices {
      flex: 1 0 100%;
      margin: 0.5rem -0.5rem 0 0;
    }

    .choices .button {
      flex: 1 1 auto;
      min-height: calc(2.875rem * var(--text-scale));
      margin: 0 0.375rem 0.5rem 0;
      padding: 0 0.4375rem;
      font-size: calc(0.875rem * var(--text-scale));
    }
  }

  @media print {
    .choices {
      display: none;
    }

    .card {
      padding: 0;
      background: none;
    }

    h1,
    h2,
    p {
      color: var(--print-ink);
    }
  }
`;
