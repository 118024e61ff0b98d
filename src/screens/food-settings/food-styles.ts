import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

/** What the sections of the food settings share. */
export const foodStyles = css`
  :host {
    display: block;
  }

  h2 {
    padding-top: 2rem;
    font: 700 3.5rem/1 var(--display);
  }

  .rows {
    margin-top: 1.5rem;
  }

  .fact {
    max-width: 96rem;
    margin-top: 1rem;
    color: var(--text2);
    font-size: var(--body);
    line-height: 1.4;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    margin: 1.5rem -2rem -1rem 0;
  }

  .actions .button {
    min-height: calc(5rem * var(--text-scale));
    margin: 0 2rem 1rem 0;
    padding: 0 2.25rem;
    font-size: calc(2.125rem * var(--text-scale));
  }

  @media ${compact} {
    h2 {
      padding-top: 1.5rem;
      font-size: 1.75rem;
    }

    .rows {
      margin-top: 0.75rem;
    }

    .actions {
      margin: 0.75rem -0.5rem -0.5rem 0;
    }

    .actions .button {
      flex: 1 1 auto;
      min-height: calc(2.875rem * var(--text-scale));
      margin: 0 0.5rem 0.5rem 0;
      padding: 0 1rem;
      font-size: calc(1rem * var(--text-scale));
    }
  }
`;
