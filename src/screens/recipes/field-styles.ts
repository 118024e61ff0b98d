import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

/** Fields somebody writes into, and the small round buttons beside them. */
export const fieldStyles = css`
  input,
  textarea {
    display: block;
    width: 100%;
    height: calc(4.5rem * (0.5 + 0.5 * var(--text-scale)));
    padding: 0 1.5rem;
    border: 0.1875rem solid var(--rule);
    border-radius: 1.25rem;
    background: var(--card);
    color: var(--text);
    font: 500 var(--body) / 1.3 var(--body-font);
    -webkit-appearance: none;
    appearance: none;
  }

  textarea {
    height: calc(8rem * (0.5 + 0.5 * var(--text-scale)));
    padding: 0.75rem 1.5rem;
    resize: vertical;
  }

  input::placeholder,
  textarea::placeholder {
    color: var(--text2);
    opacity: 1;
  }

  input:focus,
  textarea:focus {
    border-color: var(--text);
    box-shadow: var(--ring-shadow);
  }

  .icon-button {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: calc(4.5rem * (0.5 + 0.5 * var(--text-scale)));
    height: calc(4.5rem * (0.5 + 0.5 * var(--text-scale)));
    margin-left: 1.5rem;
    padding: 0;
    border-radius: 50%;
    background: var(--button);
    font-size: 2rem;
  }

  .icon-button:focus {
    background: var(--mari);
    color: var(--ink);
    box-shadow: var(--ring-shadow);
  }

  @media ${compact} {
    input,
    textarea {
      height: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
      padding: 0 0.875rem;
      border-width: 0.125rem;
      border-radius: 0.75rem;
    }

    textarea {
      height: calc(5.5rem * (0.5 + 0.5 * var(--text-scale)));
      padding: 0.5rem 0.875rem;
    }

    .icon-button {
      width: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
      height: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
      margin-left: 0.5rem;
      font-size: 1.25rem;
    }
  }
`;
