import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

/** A sheet over the screen that keeps the focus: in the middle of a TV, at the bottom of a phone. */
export const sheetStyles = css`
  :host {
    position: fixed;
    z-index: 25;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    display: flex;
    align-items: center;
    justify-content: center;
    background: var(--veil);
    animation: appear 160ms ease-out;
  }

  .sheet {
    width: 96rem;
    max-width: calc(100vw - 2 * var(--safe-x));
    max-height: calc(100vh - 2 * var(--safe-y));
    padding: 2.75rem 3.5rem 3rem;
    border-radius: var(--radius);
    background: var(--card);
    color: var(--text);
    overflow: auto;
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
    display: flex;
    flex-wrap: wrap;
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

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media ${compact} {
    :host {
      align-items: flex-end;
    }

    .sheet {
      width: 100%;
      max-width: none;
      padding: 1.375rem 1.25rem 1.5rem;
      border-radius: 1.5rem 1.5rem 0 0;
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
