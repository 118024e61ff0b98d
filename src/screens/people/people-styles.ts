import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const peopleStyles = css`
  h2 {
    margin-top: 2rem;
    font: 700 3.5rem/1 var(--display);
  }

  .people {
    margin-top: 1.5rem;
  }

  person-mark {
    margin-right: 2rem;
    font-size: 6rem;
  }

  .removed .button {
    min-height: calc(5rem * var(--text-scale));
    margin-left: 1.25rem;
    padding: 0 2.25rem;
    font-size: calc(2.125rem * var(--text-scale));
  }

  .look {
    padding: 0 0 2rem;
  }

  .removed {
    display: flex;
    align-items: center;
    min-height: 7rem;
    border-top: 0.125rem solid var(--rule);
    font-size: var(--body);
  }

  .removed p {
    flex: 1;
  }

  .people + .actions {
    margin: 0;
    padding-top: 2rem;
    border-top: 0.125rem solid var(--rule);
  }

  @media ${compact} {
    h2 {
      margin-top: 1.25rem;
      font-size: 1.75rem;
    }

    person-mark {
      margin-right: 0.875rem;
      font-size: 3rem;
    }

    .removed .button {
      min-height: calc(2.875rem * var(--text-scale));
      margin: 0;
      padding: 0 0.75rem;
      font-size: calc(1rem * var(--text-scale));
    }

    .removed {
      min-height: 4rem;
    }

    .people + .actions {
      padding-top: 1rem;
    }
  }
`;
