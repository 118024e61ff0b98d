import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const weekViewStyles = css`
  :host {
    display: block;
  }

  h1 {
    font: 700 6.5rem/0.94 var(--display);
  }

  .lead {
    margin-top: 1rem;
    font-size: var(--body);
    line-height: 1.3;
  }

  .times {
    display: flex;
    flex-wrap: wrap;
    margin: 0.5rem -2rem 0 0;
    padding: 0;
    color: var(--text2);
    font-size: var(--label);
    list-style: none;
  }

  .times li {
    display: inline-flex;
    align-items: center;
    margin: 0.5rem 2rem 0 0;
  }

  .times app-icon {
    margin-right: 0.625rem;
  }

  .times .done {
    color: var(--text);
    font-weight: 700;
  }

  .cards {
    display: grid;
    grid-template-columns: 39rem minmax(0, 36rem) minmax(0, 29rem);
    grid-gap: 2rem;
    margin-top: 2rem;
  }

  .card {
    padding: 2rem 2.5rem;
    border-radius: var(--radius);
    background: var(--card);
  }

  @media ${compact} {
    h1 {
      font-size: 2.625rem;
    }

    .lead {
      margin-top: 0.5rem;
    }

    .cards {
      display: block;
      margin-top: 1rem;
    }

    .card {
      margin-top: 0.875rem;
      padding: 1.125rem 1.25rem;
    }
  }
`;
