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

  .person {
    display: flex;
    align-items: center;
    min-height: calc(5rem + 3.5rem * var(--text-scale));
    padding: 1rem 0;
    border-top: 0.125rem solid var(--rule);
  }

  person-mark {
    margin-right: 2rem;
    font-size: 6rem;
  }

  .who {
    flex: 1;
    min-width: 0;
    padding-right: 2rem;
  }

  .name {
    overflow: hidden;
    font: 700 3.75rem/1.2 var(--display);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .fact {
    color: var(--text2);
    font-size: var(--label);
    line-height: 1.3;
  }

  .buttons {
    display: flex;
    flex: none;
  }

  .buttons .button,
  .removed .button {
    min-height: calc(5rem * var(--text-scale));
    margin-left: 1.25rem;
    padding: 0 2.25rem;
    font-size: calc(2.125rem * var(--text-scale));
  }

  .look {
    padding: 0 0 2rem;
  }

  .person-form {
    border-top: 0.125rem solid var(--rule);
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

    .person {
      flex-wrap: wrap;
      min-height: 0;
      padding: 0.875rem 0;
    }

    person-mark {
      margin-right: 0.875rem;
      font-size: 3rem;
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

    .buttons .button,
    .removed .button {
      min-height: calc(2.875rem * var(--text-scale));
      margin: 0 0.5rem 0 0;
      padding: 0 0.75rem;
      font-size: calc(1rem * var(--text-scale));
    }

    .buttons .button {
      flex: 1;
    }

    .removed .button {
      margin: 0;
    }

    .removed {
      min-height: 4rem;
    }

    .people + .actions {
      padding-top: 1rem;
    }
  }
`;
