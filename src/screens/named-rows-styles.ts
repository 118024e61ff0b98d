import { css } from 'lit';
import { compact } from '../../components/tokens.ts';

/** Rows of people or devices: a name, what is to be known of it, and what can be done; on a phone one below the other. */
export const namedRowsStyles = css`
  .entry {
    display: flex;
    align-items: center;
    min-height: calc(5rem + 3.5rem * var(--text-scale));
    padding: 1rem 0;
    border-top: 0.125rem solid var(--rule);
  }

  .entry-form {
    border-top: 0.125rem solid var(--rule);
  }

  .who {
    flex: 1;
    min-width: 0;
    padding-right: 2rem;
  }

  .name {
    overflow: hidden;
    font: 700 3.5rem/1.2 var(--display);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .state {
    color: var(--text2);
    font-size: var(--label);
    line-height: 1.3;
  }

  .buttons {
    display: flex;
    flex: none;
  }

  .buttons .button {
    min-height: calc(5rem * var(--text-scale));
    margin-left: 1.25rem;
    padding: 0 2.25rem;
    font-size: calc(2.125rem * var(--text-scale));
  }

  @media ${compact} {
    .entry {
      flex-wrap: wrap;
      min-height: 0;
      padding: 0.875rem 0;
    }

    .who {
      padding-right: 0;
    }

    .name {
      font-size: 1.625rem;
    }

    .buttons {
      flex: 1 0 100%;
      margin: 0.75rem -0.5rem 0 0;
    }

    .buttons .button {
      flex: 1;
      min-height: calc(2.875rem * var(--text-scale));
      margin: 0 0.5rem 0 0;
      padding: 0 0.75rem;
      font-size: calc(1rem * var(--text-scale));
    }
  }
`;
