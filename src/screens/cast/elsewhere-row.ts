import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

/** A row of the pause sheet that comes from outside, like the sheet's own. */
export const elsewhereRow = css`
  .row {
    margin-bottom: 0.5rem;
    padding: 0.5rem 2rem;
    font-size: calc(2.5rem * (0.55 + 0.45 * var(--text-scale)));

    --row-height: calc(5.5rem * (0.85 + 0.15 * var(--text-scale)));
  }

  .row svg {
    width: 2.625rem;
    height: 2.625rem;
    margin-right: 1.625rem;
  }

  @media ${compact} {
    .row {
      margin-bottom: 0.25rem;
      padding: 0.25rem 1rem;
      font-size: var(--button-size);

      --row-lift: 0;
      --row-scale: 1;
      --row-height: calc(3.125rem * (0.6 + 0.4 * var(--text-scale)));
    }

    .row svg {
      width: 1.5rem;
      height: 1.5rem;
      margin-right: 1rem;
    }
  }
`;
