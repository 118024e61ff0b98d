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

  .device {
    display: flex;
    align-items: center;
    min-height: calc(4.5rem + 3.5rem * var(--text-scale));
    padding: 1rem 0;
    border-top: 0.125rem solid var(--rule);
  }

  .device-form {
    border-top: 0.125rem solid var(--rule);
  }

  .who {
    flex: 1;
    min-width: 0;
    padding-right: 2rem;
  }

  .name {
    overflow: hidden;
    font: 700 3.25rem/1.2 var(--display);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .state {
    color: var(--text2);
    font-size: var(--label);
    line-height: 1.3;
  }

  .state.here {
    color: var(--text);
    font-weight: 700;
  }

  .buttons {
    display: flex;
    flex: none;
  }

  .buttons .button {
    min-height: calc(5rem * var(--text-scale));
    margin-left: 1.25rem;
    padding: 0 2.25rem;
    font-size: calc(2.125rem * var(--text-scale));
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

    .device {
      flex-wrap: wrap;
      min-height: 0;
      padding: 0.875rem 0;
    }

    .who {
      flex: 1 0 100%;
      padding: 0;
    }

    .name {
      font-size: 1.625rem;
    }

    .buttons {
      flex: 1 0 100%;
      margin: 0.75rem -0.5rem 0 0;
    }

    .buttons .button {
      flex: 1;
      min-height: calc(2.875rem * var(--text-scale));
      margin: 0 0.5rem 0 0;
      padding: 0 0.75rem;
      font-size: calc(1rem * var(--text-scale));
    }
  }
`;
