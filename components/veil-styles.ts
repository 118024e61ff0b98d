import { css } from 'lit';
import { compact } from './tokens.ts';

/** A veil over all else and a sheet on it: in the middle of a TV, at the bottom of a phone. */
export const veilStyles = css`
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
    max-width: calc(100vw - 2 * var(--safe-x));
    max-height: calc(100vh - 2 * var(--safe-y));
    border-radius: var(--radius);
    background: var(--card);
    color: var(--text);
    overflow: auto;
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
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
      border-radius: 1.5rem 1.5rem 0 0;
    }
  }
`;
