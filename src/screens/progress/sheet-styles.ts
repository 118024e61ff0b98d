import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';
import { veilStyles } from '../../../components/veil-styles.ts';

const ownStyles = css`
  .sheet {
    width: 96rem;
    padding: 2.75rem 3.5rem 3rem;
  }

  h2 {
    font: 700 4.5rem/1 var(--display);
  }

  .said {
    margin-top: 0.75rem;
    color: var(--text2);
    font-size: var(--label);
    line-height: 1.3;
  }

  .answers {
    margin: 2rem -2rem -1rem 0;
  }

  .answers .button {
    margin: 0 2rem 1rem 0;
  }

  .sheet .button {
    min-height: calc(5rem * var(--text-scale));
    padding: 0 2.5rem;
    font-size: calc(2.125rem * var(--text-scale));
  }

  @media ${compact} {
    .sheet {
      width: 100%;
      padding: 1.375rem 1.25rem 1.5rem;
    }

    h2 {
      font-size: 2.125rem;
    }

    .said {
      margin-top: 0.375rem;
    }

    .answers {
      margin: 1rem -0.625rem -0.625rem 0;
    }

    .answers .button {
      margin: 0 0.625rem 0.625rem 0;
    }

    .sheet .button {
      min-height: calc(3rem * var(--text-scale));
      padding: 0 1.125rem;
      font-size: calc(1.0625rem * var(--text-scale));
    }
  }
`;

/** A sheet over the screen that keeps the focus: in the middle of a TV, at the bottom of a phone. */
export const sheetStyles = [veilStyles, ownStyles];
