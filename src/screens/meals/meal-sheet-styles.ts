import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

/** What the sheets about meals share beside the sheet itself. */
export const mealSheetStyles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    grid-gap: 1.5rem;
    margin-top: 2rem;
  }

  .choices .button {
    justify-content: flex-start;
    width: 100%;
    min-height: calc(5rem * (0.4 + 0.6 * var(--text-scale)));
    padding: 0.5rem 1.75rem;
    border-radius: 1.25rem;
    line-height: 1.15;
    text-align: left;
    white-space: normal;

    --focus-scale: 1.03;
    --focus-lift: -0.1875rem;
  }

  .choices meal-icon,
  .choices app-icon {
    flex: none;
    margin-right: 1.125rem;
    font-size: 1.2em;
  }

  .button[aria-pressed='true']:not(:focus) {
    background: var(--text);
    color: var(--page);
    font-weight: 700;
  }

  .row-of {
    display: flex;
    align-items: center;
    margin-top: 2rem;
    font-size: var(--body);
    font-weight: 700;
  }

  .row-of value-stepper {
    flex: none;
    width: 22rem;
    margin-left: 2rem;
  }

  h3 {
    margin-top: 2rem;
    font-size: var(--body);
    font-weight: 700;
  }

  h3 + .choices {
    margin-top: 1.25rem;
  }

  input {
    width: 100%;
    min-height: calc(5rem * (0.4 + 0.6 * var(--text-scale)));
    padding: 0 1.75rem;
    border: 0.1875rem solid var(--text2);
    border-radius: 1.25rem;
    background: var(--page);
    color: var(--text);
    font: 500 var(--body) / 1.2 var(--body-font);
    -webkit-appearance: none;
    appearance: none;
  }

  /* The browser's own cross is of its own colour. */
  input::-webkit-search-cancel-button {
    filter: grayscale(1);
  }

  input::placeholder {
    color: var(--text2);
    opacity: 1;
  }

  input:focus {
    box-shadow: var(--row-focus-shadow);
  }

  .field {
    display: flex;
    margin-top: 1.5rem;
  }

  .field .button {
    flex: none;
    margin-left: 2rem;
  }

  @media ${compact} {
    .choices {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-gap: 0.625rem;
      margin-top: 1rem;
    }

    .choices .button {
      min-height: calc(3.125rem * (0.4 + 0.6 * var(--text-scale)));
      padding: 0.375rem 0.875rem;
      border-radius: 0.875rem;
    }

    .choices meal-icon,
    .choices app-icon {
      margin-right: 0.625rem;
    }

    .row-of {
      flex-wrap: wrap;
      justify-content: space-between;
      margin-top: 1rem;
    }

    .row-of value-stepper {
      width: 11rem;
      margin-left: 0;
    }

    h3 {
      margin-top: 1.25rem;
    }

    input {
      min-height: calc(3rem * (0.4 + 0.6 * var(--text-scale)));
      padding: 0 1rem;
      border-width: 0.09375rem;
      border-radius: 0.875rem;
    }

    .field {
      margin-top: 0.875rem;
    }

    .field .button {
      margin-left: 0.625rem;
    }
  }
`;
