import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const balanceViewStyles = css`
  :host {
    --map-muscle: var(--mari);
  }

  .cards {
    display: grid;
    grid-template-columns: 64rem minmax(0, 1fr);
    grid-gap: 2rem;
    align-items: start;
    margin-top: 1.5rem;
  }

  .body {
    display: flex;
    align-items: flex-start;
  }

  body-map {
    flex: none;
    --map-height: 23.5rem;
  }

  ul {
    flex: 1;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    position: relative;
    display: flex;
    align-items: center;
    min-height: calc(3.5rem * var(--text-scale));
    padding: 0 1.25rem;
    border-bottom: 0.125rem solid var(--rule);
    font-size: calc(2.125rem * var(--text-scale));
    line-height: 1.2;
  }

  li:focus {
    z-index: 1;
    border-radius: 1rem;
    border-color: transparent;
    background: var(--mari);
    color: var(--ink);
    font-weight: 700;
    /* Rows stand close: a wider ring would cover the next one's words. */
    box-shadow: 0 0 0 0.25rem var(--ring);
    --map-muscle: var(--ink);
    --text2: var(--ink);
  }

  .name {
    flex: 1;
  }

  .number {
    min-width: 5.5rem;
    font: 700 calc(2.75rem * var(--text-scale)) / 1 var(--display);
    text-align: right;
  }

  .unseen {
    opacity: 0;
  }

  .reading {
    min-height: 2.6em;
    margin-top: 0.75rem;
    font-size: calc(1.875rem * var(--text-scale));
    line-height: 1.3;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    color: var(--text2);
    font-size: calc(1.875rem * var(--text-scale));
    line-height: 1.4;
  }

  .legend span {
    display: inline-flex;
    align-items: center;
    margin-right: 2.5rem;
  }

  .legend level-key {
    margin-right: 0.75rem;
  }

  .side .card + .card {
    margin-top: 2rem;
  }

  .side .card:focus {
    box-shadow: var(--row-focus-shadow);
  }

  .side h2 {
    margin-bottom: 0.75rem;
  }

  .say {
    margin-top: 0.75rem;
    font-size: calc(2rem * var(--text-scale));
    line-height: 1.3;
  }

  dl {
    margin: 0;
    font-size: calc(2rem * var(--text-scale));
    line-height: 1.3;
  }

  dt {
    display: flex;
    align-items: center;
    color: var(--text2);
  }

  dt app-icon {
    margin-right: 0.75rem;
  }

  dd {
    margin: 0.125rem 0 1rem;
    font-weight: 700;
  }

  dd:last-child {
    margin-bottom: 0;
  }

  @media ${compact} {
    :host {
      --map-muscle: var(--ink);
    }

    .cards,
    .body {
      display: block;
    }

    .cards {
      margin-top: 1rem;
    }

    body-map {
      justify-content: center;
      margin-bottom: 0.75rem;
      --map-height: 15rem;
    }

    li {
      min-height: calc(2.5rem * var(--text-scale));
      padding: 0 0.5rem;
      border-bottom-width: 0.09375rem;
      font-size: calc(1.0625rem * var(--text-scale));
    }

    level-key {
      --key-size: 1.125rem;
    }

    .number {
      min-width: 3rem;
      font-size: calc(1.375rem * var(--text-scale));
    }

    .reading,
    .legend {
      font-size: var(--label);
    }

    .reading {
      min-height: 3.9em;
    }

    .legend span {
      margin-right: 1rem;
    }

    .legend level-key {
      margin-right: 0.375rem;
    }

    .side .card,
    .side .card + .card {
      margin-top: 0.875rem;
    }

    .say,
    dl {
      font-size: calc(1rem * var(--text-scale));
    }
  }
`;
