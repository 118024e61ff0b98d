import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

/** A grid of large answers, and the row of days below it. */
export const activitySheetStyles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    grid-gap: 1.5rem;
    margin-top: 2rem;
  }

  .choices.three {
    grid-template-columns: repeat(3, 1fr);
  }

  .choices .button {
    justify-content: flex-start;
    width: 100%;
    min-height: calc(5.5rem * var(--text-scale));
    padding: 0.75rem 1.5rem;
    border-radius: 1.25rem;
    /* Each column holds the longest word beside its picture at every size. */
    font-size: calc(2.125rem * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1.15;
    white-space: normal;

    --focus-scale: 1.03;
    --focus-lift: -0.1875rem;
  }

  .choices activity-icon {
    flex: none;
    margin-right: 1.125rem;
    font-size: 1.4em;
  }

  .minutes .button {
    justify-content: center;
    font-size: calc(2.5rem * var(--text-scale));
  }

  .talk {
    display: block;
  }

  .talk small {
    display: block;
    margin-top: 0.375rem;
    font-size: 0.8em;
    font-weight: 500;
  }

  .button[aria-checked='true']:not(:focus),
  .button[aria-pressed='true']:not(:focus) {
    background: var(--text);
    color: var(--page);
    font-weight: 700;
  }

  .days {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 2rem -1rem 0 0;
    font-size: var(--label);
  }

  .days .button {
    min-height: calc(4rem * var(--text-scale));
    margin: 0 1rem 0.5rem 0;
    padding: 0 1.75rem;
    font-size: var(--label);

    --focus-lift: 0;
  }

  .days-name {
    margin: 0 1.5rem 0.5rem 0;
    font-weight: 700;
  }

  @media ${compact} {
    .choices {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-gap: 0.625rem;
      margin-top: 1rem;
    }

    .choices.three {
      grid-template-columns: 1fr;
    }

    .minutes {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .choices .button {
      min-height: calc(3.125rem * var(--text-scale));
      padding: 0.375rem 0.75rem;
      border-radius: 0.875rem;
      font-size: calc(1.0625rem * (0.5 + 0.5 * var(--text-scale)));
    }

    .minutes .button {
      padding: 0;
      font-size: calc(1.25rem * (0.5 + 0.5 * var(--text-scale)));
    }

    .choices activity-icon {
      margin-right: 0.5rem;
      font-size: 1.25em;
    }

    .days {
      margin: 1rem -0.5rem 0 0;
    }

    .days .button {
      min-height: calc(2.875rem * var(--text-scale));
      margin: 0 0.5rem 0.5rem 0;
      padding: 0 0.875rem;
    }

    .days-name {
      width: 100%;
    }
  }
`;
