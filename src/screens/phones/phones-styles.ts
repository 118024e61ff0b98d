import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const phonesStyles = css`
  .lead {
    max-width: 96rem;
  }

  .invitation {
    display: flex;
    align-items: center;
    margin-top: 2rem;
    padding: 2.5rem;
    border-radius: var(--radius);
    background: var(--card);
  }

  qr-code {
    flex: none;
    width: 30rem;
    margin-right: 3.5rem;
  }

  .way {
    margin-top: 1.5rem;
    font-size: var(--body);
    line-height: 1.3;
  }

  .way:first-child {
    margin-top: 0;
  }

  .address {
    margin-top: 0.5rem;
    font-size: calc(2.5rem * (0.5 + 0.5 * var(--text-scale)));
    font-weight: 700;
    line-height: 1.2;
    word-break: break-word;
  }

  .code {
    margin-top: 1.25rem;
    color: var(--mari);
    font: 700 7rem/1 var(--display);
    white-space: nowrap;
  }

  .fact {
    margin-top: 1.5rem;
    color: var(--text2);
    font-size: var(--label);
    line-height: 1.35;
  }

  .list {
    margin-top: 2rem;
  }

  .state.here {
    color: var(--text);
    font-weight: 700;
  }

  @media ${compact} {
    .invitation {
      display: block;
      margin-top: 1rem;
      padding: 1.25rem;
    }

    qr-code {
      width: 100%;
      max-width: 18rem;
      margin: 0 auto 1.25rem;
    }

    .way {
      margin-top: 0.875rem;
    }

    .address {
      font-size: calc(1.125rem * var(--text-scale));
    }

    .code {
      margin-top: 0.75rem;
      color: inherit;
      font-size: 3rem;
    }

    .fact {
      margin-top: 0.875rem;
    }

    .list {
      margin-top: 1.25rem;
    }
  }
`;
