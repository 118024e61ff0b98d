import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

/** Fields with their button, and the sentence that says what was wrong. */
export const importStyles = css`
  h2 {
    margin-top: 2.25rem;
    font-size: var(--body);
    font-weight: 700;
    line-height: 1.3;
  }

  .about {
    max-width: 84rem;
    margin-top: 0.25rem;
    color: var(--text2);
    font-size: var(--label);
    line-height: 1.35;
  }

  .field {
    display: flex;
    align-items: flex-start;
    max-width: 96rem;
    margin-top: 1rem;
  }

  input,
  textarea {
    display: block;
    flex: 1;
    min-width: 0;
    height: calc(5rem * var(--text-scale));
    margin: 0;
    padding: 0 2rem;
    border: 0.1875rem solid var(--text2);
    border-radius: 1.25rem;
    background: var(--card);
    color: var(--text);
    font: 500 calc(2.125rem * var(--text-scale)) / 1.3 var(--body-font);
    -webkit-appearance: none;
    appearance: none;
  }

  textarea {
    height: calc(11rem * var(--text-scale));
    padding: 1.25rem 2rem;
    resize: none;
  }

  input::placeholder,
  textarea::placeholder {
    color: var(--text2);
    opacity: 1;
  }

  input:focus,
  textarea:focus {
    border-color: var(--text);
    box-shadow: var(--row-focus-shadow);
  }

  .field .button,
  .by-itself {
    flex: none;
    min-width: 22rem;
    min-height: calc(5rem * var(--text-scale));
    margin-left: 2.5rem;
    padding: 0 2.25rem;
    font-size: calc(2.125rem * var(--text-scale));
  }

  .by-itself {
    margin: 1rem 0 0;
  }

  /* Words stand close to them. */
  .field .button,
  .by-itself,
  .actions .button {
    --focus-lift: 0;
    --focus-scale: 1.03;
    --focus-shadow: var(--ring-shadow);
  }

  .other {
    margin-top: 2.25rem;
  }

  .problem {
    max-width: 84rem;
    margin-top: 1rem;
    font-size: var(--body);
    font-weight: 700;
    line-height: 1.35;
  }

  .problem:empty {
    display: none;
  }

  .picker {
    display: none;
  }

  @media ${compact} {
    h2 {
      margin-top: 1.5rem;
    }

    .field {
      display: block;
      margin-top: 0.5rem;
    }

    input,
    textarea {
      width: 100%;
      height: calc(3rem * var(--text-scale));
      padding: 0 1rem;
      border-width: 0.125rem;
      border-radius: 0.75rem;
      font-size: calc(1.0625rem * var(--text-scale));
    }

    textarea {
      height: calc(9rem * var(--text-scale));
      padding: 0.75rem 1rem;
    }

    .field .button,
    .by-itself {
      width: 100%;
      min-width: 0;
      min-height: calc(2.875rem * var(--text-scale));
      margin: 0.625rem 0 0;
      padding: 0 0.75rem;
      font-size: calc(1.0625rem * var(--text-scale));
    }

    .problem {
      margin-top: 0.625rem;
    }
  }
`;
