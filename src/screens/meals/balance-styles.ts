import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const balanceStyles = css`
  .top {
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
    margin-top: 1rem;
  }

  .title {
    padding-right: 2rem;
    font-size: 4rem;
  }

  .lead {
    margin-top: 0.5rem;
    line-height: 1.3;
  }

  .choices {
    display: flex;
    flex: none;
  }

  .choices .button {
    min-height: calc(3.5rem * (0.5 + 0.5 * var(--text-scale)));
    margin-left: 1.75rem;
    padding: 0 1.75rem;
    font-size: calc(1.875rem * (0.5 + 0.5 * var(--text-scale)));

    --focus-lift: 0;
    --focus-scale: 1.03;
    --focus-shadow: var(--ring-shadow);
  }

  .choices .button[aria-checked='true']:not(:focus) {
    background: var(--text);
    color: var(--page);
    font-weight: 700;
  }

  .pictures {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    grid-gap: 1.5rem;
    margin: 1.25rem 0 0;
    padding: 0;
    list-style: none;
  }

  .card {
    padding: 1.375rem 1.75rem 1.25rem;
    border-radius: var(--radius);
    background: var(--card);
  }

  .card:focus {
    position: relative;
    box-shadow: var(--row-focus-shadow);
  }

  h2 {
    font: 700 calc(2rem * var(--text-scale)) / 1.2 var(--body-font);
  }

  .sum {
    margin-top: 0.25rem;
    color: var(--text2);
    font-size: calc(1.75rem * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1.15;
  }

  .sum span {
    display: block;
  }

  .sum b {
    color: var(--text);
    font: 700 calc(3.75rem * (0.75 + 0.25 * var(--text-scale))) / 1 var(--display);
  }

  .track {
    position: relative;
    height: 1.125rem;
    margin-top: 0.625rem;
    border-radius: 0.5625rem;
    background: var(--track);
    overflow: hidden;
    /* A clipped radius over composited children needs its own layer on old engines. */
    transform: translateZ(0);
  }

  .bar {
    height: 100%;
    background: var(--rest-tint);
    transform-origin: left;
    transition: transform 600ms ease-out;
  }

  .limit .bar {
    background: var(--text2);
  }

  .say {
    margin-top: 0.625rem;
    font-size: calc(1.75rem * var(--text-scale));
    line-height: 1.25;
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    margin: 1.5rem -1.5rem 0 0;
  }

  .more .button {
    min-height: calc(4.25rem * (0.5 + 0.5 * var(--text-scale)));
    margin: 0 2rem 1rem 0;
    padding: 0 2.25rem;
    font-size: calc(2rem * (0.5 + 0.5 * var(--text-scale)));

    --focus-lift: 0;
    --focus-scale: 1.03;
    --focus-shadow: var(--ring-shadow);
  }

  .more app-icon {
    margin: 0 0 0 1rem;
  }

  section {
    margin-top: 0.75rem;
  }

  .note {
    color: var(--text2);
    font-size: calc(1.75rem * var(--text-scale));
    line-height: 1.3;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    grid-gap: 0.75rem 2.5rem;
    margin: 1rem 0 0;
    font-size: calc(1.75rem * var(--text-scale));
    line-height: 1.2;
  }

  dl + .note {
    margin-top: 1rem;
  }

  dd {
    display: flex;
    align-items: center;
    margin: 0.25rem 0 0;
  }

  dd .track {
    flex: 1;
    margin: 0 1rem 0 0;
  }

  dd span {
    flex: none;
    min-width: 6.5em;
    color: var(--text2);
  }

  section .choices {
    flex-wrap: wrap;
    margin: 0 0 0.75rem -1.75rem;
  }

  .scroller {
    position: relative;
    padding: 0.25rem;
    border-radius: 1rem;
    overflow-x: auto;
  }

  .scroller:focus {
    box-shadow: 0 0 0 0.25rem var(--ring);
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: calc(2rem * var(--text-scale));
    line-height: 1.2;
  }

  th {
    color: var(--text2);
    font-weight: 500;
  }

  th[scope='row'] {
    text-align: left;
  }

  th,
  td {
    padding: 0.5rem 0.75rem;
    text-align: right;
  }

  tbody tr {
    border-top: 0.125rem solid var(--rule);
  }

  td {
    font-weight: 700;
  }

  @media (prefers-reduced-motion: reduce) {
    .bar {
      transition: none;
    }
  }

  @media ${compact} {
    .top {
      display: block;
      margin-top: 1rem;
    }

    .title {
      padding: 0;
      font-size: 2.625rem;
    }

    .choices {
      margin: 0.875rem 0 0;
    }

    .choices .button,
    section .choices .button {
      flex: 1;
      min-height: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
      margin: 0 0.5rem 0 0;
      padding: 0 0.5rem;
      font-size: var(--label);
    }

    .pictures {
      grid-template-columns: minmax(0, 1fr);
      grid-gap: 0.75rem;
      margin-top: 1rem;
    }

    .card {
      padding: 1rem 1.25rem;
    }

    h2 {
      font-size: calc(1.0625rem * var(--text-scale));
    }

    .sum,
    .say,
    .note,
    dl {
      font-size: var(--label);
    }

    .sum b {
      font-size: calc(2rem * (0.75 + 0.25 * var(--text-scale)));
    }

    .track {
      height: 0.75rem;
      border-radius: 0.375rem;
    }

    .bar {
      background: var(--rest-shape);
    }

    .more {
      display: block;
      margin: 1rem 0 0;
    }

    .more .button {
      width: 100%;
      min-height: calc(3.25rem * (0.5 + 0.5 * var(--text-scale)));
      margin: 0 0 0.625rem;
      padding: 0 1.25rem;
      justify-content: space-between;
      font-size: var(--body);
      text-align: left;
      white-space: normal;
    }

    dl {
      grid-template-columns: minmax(0, 1fr);
    }

    section .choices {
      margin: 0 -0.5rem 0.75rem 0;
    }

    section.card {
      padding: 1rem 0.75rem;
    }

    table {
      font-size: calc(0.875rem * var(--text-scale));
    }

    th,
    td {
      padding: 0.5rem 0.125rem;
    }

    th[scope='row'] {
      min-width: 4.5rem;
    }

    tbody tr {
      border-top-width: 0.09375rem;
    }
  }
`;
