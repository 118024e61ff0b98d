import { css } from 'lit';
import { compact } from '../../components/tokens.ts';

/** The frame every screen under the top bar shares. */
export const screenStyles = css`
  :host {
    display: block;
    animation: rise 240ms ease-out;
  }

  .page {
    display: block;
    padding: 1.5rem var(--safe-x) var(--safe-y);
    /* People and pages from elsewhere write words of any length. */
    overflow-wrap: break-word;
  }

  .lead {
    margin-top: 1rem;
    color: var(--text2);
    font-size: var(--body);
    line-height: 1.4;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    margin: 2.5rem -2.5rem -1.25rem 0;
  }

  .actions .button {
    margin: 0 2.5rem 1.25rem 0;
  }

  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(1.5rem);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      animation: none;
    }
  }

  @media ${compact} {
    .page {
      max-width: 40rem;
      margin: 0 auto;
      padding: 1.25rem var(--safe-x) 6.5rem;
    }

    .actions {
      margin: 1.25rem 0 0;
    }

    .actions .button {
      margin: 0 0.75rem 0.75rem 0;
    }
  }
`;
