import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const settingsStyles = css`
  .rows {
    margin-top: 1.5rem;
  }

  .link {
    display: flex;
    align-items: center;
    min-height: 8rem;
    padding: 1.25rem 0;
    border-top: 0.125rem solid var(--rule);
  }

  /* A TV is not steered from itself. */
  .for-phone {
    display: none;
  }

  .link .words {
    flex: 1;
    padding-right: 2rem;
  }

  .link .name {
    font-size: var(--body);
    font-weight: 700;
  }

  .link .label {
    margin-top: 0.25rem;
    line-height: 1.3;
  }

  .link .button {
    min-height: calc(5rem * var(--text-scale));
    padding: 0 2rem;
    font-size: calc(2.125rem * var(--text-scale));
  }

  h2 {
    padding-top: 1.5rem;
    font: 700 3.5rem/1 var(--display);
  }

  .fact {
    max-width: 96rem;
    margin-top: 1rem;
    color: var(--text2);
    font-size: var(--body);
    line-height: 1.4;
  }

  .about {
    margin: 1.5rem -1.5rem 0;
    padding: 0 1.5rem 1.5rem;
  }

  .about:focus {
    border-radius: 1.5rem;
    box-shadow: var(--row-focus-shadow);
  }

  /* As wide as the rows: who comes down along their buttons, at the right, finds it below them, and the next ones below it. */
  .phones {
    padding: 1.5rem 0;
  }

  .people {
    display: flex;
    align-items: flex-end;
    padding: 0 0 1.5rem;
    border-top: 0.125rem solid var(--rule);
  }

  .people > div {
    flex: 1;
    min-width: 0;
    padding-right: 2rem;
  }

  .people .button {
    min-height: calc(5rem * var(--text-scale));
    padding: 0 2.25rem;
    font-size: calc(2.125rem * var(--text-scale));
  }

  @media ${compact} {
    .people {
      display: block;
    }

    .people .button {
      min-height: calc(2.875rem * var(--text-scale));
      margin-top: 0.75rem;
      font-size: calc(1rem * var(--text-scale));
    }

    .link.for-tv {
      display: none;
    }

    .link:not(.for-tv),
    .for-phone {
      display: block;
      min-height: 0;
      padding: 0.875rem 0;
      border-top-width: 0.09375rem;
    }

    .link .words {
      padding: 0;
    }

    .link .button {
      width: 100%;
      min-height: calc(2.875rem * var(--text-scale));
      margin-top: 0.625rem;
      font-size: calc(1rem * var(--text-scale));
    }

    h2 {
      font-size: 1.75rem;
    }

    /* No further than the screen's edge. */
    .about {
      margin: 1.5rem -1rem 0;
      padding: 0 1rem 1.5rem;
    }
  }
`;
