import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const shoppingStyles = css`
  .board {
    display: flex;
    align-items: flex-start;
    margin-top: 1rem;
  }

  .rail {
    position: sticky;
    top: 1.5rem;
    flex: none;
    width: 27rem;
    margin-right: 3.5rem;
  }

  .title {
    font-size: 5.5rem;
  }

  /* The rail is as narrow at every text size: its words grow half as much. */
  .rail .label {
    margin-top: 0.5rem;
    font-size: calc(2rem * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1.25;
  }

  .count {
    margin-top: 1rem;
    font-size: calc(2.25rem * (0.5 + 0.5 * var(--text-scale)));
    font-weight: 700;
    line-height: 1;
  }

  .count b {
    font: 700 4.5rem/0.9 var(--display);
  }

  .count small {
    color: var(--text2);
    font-size: calc(2rem * (0.5 + 0.5 * var(--text-scale)));
    font-weight: 500;
  }

  shop-map {
    margin-top: 1.25rem;
  }

  .rail .lead {
    margin-top: 0.75rem;
    font-size: calc(1.875rem * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1.25;
  }

  /* What was just done takes its place: both would push the last button off a television. */
  .brief .lead {
    display: none;
  }

  .rail .actions {
    margin: 1.25rem -1.25rem 0 0;
  }

  .rail .actions .button,
  .undo {
    min-height: calc(4.25rem * (0.4 + 0.6 * var(--text-scale)));
    margin: 0 1.25rem 1.25rem 0;
    padding: 0 2rem;
    font-size: calc(2rem * (0.4 + 0.6 * var(--text-scale)));

    --focus-lift: 0;
    --focus-shadow: var(--ring-shadow);
  }

  .rail .actions .button {
    flex: 1 0 auto;
  }

  .rail .actions .add {
    flex-basis: 90%;
  }

  .did {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    font-size: calc(2rem * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1.25;
  }

  .did span {
    width: 100%;
    margin-bottom: 1.375rem;
  }

  .lists {
    flex: 1;
    min-width: 0;
  }

  .columns {
    display: flex;
    flex-wrap: wrap;
    margin: 0 -3rem 0 0;
  }

  .column {
    flex: 1 1 calc(26rem + 8rem * var(--text-scale));
    max-width: calc(40rem + 24rem * var(--text-scale));
    min-width: 0;
    margin-right: 3rem;
  }

  .group {
    margin-bottom: 1.75rem;
  }

  h2 {
    display: flex;
    align-items: center;
    min-height: 3.5rem;
    margin-bottom: 0.875rem;
    font: 700 var(--body) / 1.15 var(--body-font);
  }

  em {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: center;
    width: calc(3.25rem * (0.5 + 0.5 * var(--text-scale)));
    height: calc(3.25rem * (0.5 + 0.5 * var(--text-scale)));
    margin-right: 1.25rem;
    border: 0.25rem solid var(--text);
    border-radius: 50%;
    font-style: normal;
    font-size: calc(2rem * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1;
  }

  .now {
    background: var(--text);
    color: var(--page);
  }

  .section {
    flex: 1;
    min-width: 0;
  }

  .left {
    flex: none;
    padding: 0 4.5rem 0 1rem;
    color: var(--text2);
    font-size: calc(1.875rem * var(--text-scale));
    font-weight: 600;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    align-items: stretch;
    border-bottom: 0.125rem solid var(--rule);
  }

  .line {
    position: relative;
    display: flex;
    flex: 1;
    align-items: center;
    min-width: 0;
    min-height: calc(4.75rem * (0.4 + 0.6 * var(--text-scale)));
    margin: 0.25rem 0;
    padding: 0.25rem 1rem 0.25rem 0.25rem;
    border-radius: 1rem;
    background: transparent;
    font-size: var(--body);
    line-height: 1.15;
  }

  .line:focus,
  .more:focus {
    z-index: 5;
    background: var(--mari);
    color: var(--ink);
    box-shadow: var(--ring-shadow);
  }

  .line:focus small,
  .line:focus .season,
  .line:focus b {
    color: var(--ink);
  }

  .box {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: center;
    width: 2.75rem;
    height: 2.75rem;
    margin-right: 1.375rem;
    border: 0.25rem solid currentColor;
    border-radius: 0.75rem;
  }

  .box svg {
    display: none;
    width: 2rem;
    height: 2rem;
    fill: var(--page);
  }

  .checked .box {
    border-color: var(--text);
    background: var(--text);
  }

  .checked .line:focus .box {
    border-color: var(--ink);
    background: var(--ink);
  }

  .checked .box svg {
    display: block;
  }

  .checked .line:focus .box svg {
    fill: var(--mari);
  }

  .checked .line:not(:focus) .what,
  .checked .line:not(:focus) b {
    color: var(--text2);
  }

  .checked .what {
    text-decoration: line-through;
  }

  .name {
    flex: 1;
    min-width: 0;
    overflow-wrap: break-word;
  }

  small {
    display: block;
    color: var(--text2);
    font-size: calc(1.75rem * var(--text-scale));
    line-height: 1.15;
  }

  .count small {
    display: inline;
  }

  .season {
    display: inline-block;
    margin-left: 0.875rem;
    color: var(--text2);
    font-size: calc(1.75rem * var(--text-scale));
    white-space: nowrap;
  }

  .leaf {
    width: 0.95em;
    height: 0.95em;
    margin-right: 0.25em;
    fill: var(--rest-tint);
    vertical-align: -0.1em;
  }

  .line:focus .leaf {
    fill: var(--ink);
  }

  .much {
    flex: none;
    max-width: 50%;
    padding-left: 1rem;
    text-align: right;
  }

  .much b {
    font-weight: 700;
  }

  .more,
  .no-more {
    flex: none;
    width: 3.5rem;
    margin: 0.25rem 0;
    padding: 0;
    border-radius: 1rem;
    background: transparent;
    color: var(--text2);
  }

  .more {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
  }

  .more svg {
    width: 2rem;
    height: 2rem;
    fill: currentColor;
  }

  .word {
    margin-bottom: 1.5rem;
    padding: 2.5rem 3rem;
    border-radius: var(--radius);
    background: var(--card);
  }

  .word h2 {
    min-height: 0;
    margin: 0;
    font: 700 4.5rem/1 var(--display);
  }

  .word p {
    margin-top: 0.75rem;
    font-size: var(--body);
    line-height: 1.3;
  }

  .word .button {
    margin-top: 2rem;
  }

  .note {
    margin-top: 1rem;
    color: var(--text2);
    font-size: var(--label);
    line-height: 1.35;
  }

  @media ${compact} {
    .board {
      display: block;
      margin-top: 0.875rem;
    }

    .rail {
      position: static;
      width: auto;
      margin: 0;
    }

    header {
      display: flex;
      align-items: flex-start;
      justify-content: space-between;
    }

    .title {
      font-size: 2.625rem;
    }

    .rail .label {
      margin-top: 0.25rem;
      font-size: var(--label);
      font-weight: 600;
    }

    .count {
      flex: none;
      margin: 0.25rem 0 0 0.75rem;
      font-size: var(--body);
      text-align: right;
    }

    .count b {
      font-size: 2.125rem;
    }

    .count small {
      display: block;
      margin-top: 0.375rem;
      font-size: calc(0.9375rem * var(--text-scale));
      font-weight: 600;
    }

    shop-map {
      margin-top: 0.75rem;
    }

    .rail .lead {
      display: block;
      margin-top: 0.625rem;
      font-size: calc(1rem * var(--text-scale));
    }

    .rail .actions {
      margin: 0.75rem -0.5rem 0.25rem 0;
    }

    .rail .actions .button,
    .undo {
      min-height: calc(2.875rem * (0.4 + 0.6 * var(--text-scale)));
      margin: 0 0.5rem 0.5rem 0;
      padding: 0 1.125rem;
      font-size: calc(1rem * var(--text-scale));
    }

    .rail .actions .button,
    .rail .actions .add {
      flex: none;
    }

    .did {
      position: fixed;
      z-index: 15;
      right: var(--safe-x);
      bottom: calc(4.75rem + env(safe-area-inset-bottom, 0px));
      left: var(--safe-x);
      flex-wrap: nowrap;
      border-radius: 1rem;
      background: var(--ink);
      color: var(--bone);
      font-size: var(--label);
    }

    .did span {
      flex: 1;
      width: auto;
      margin: 0;
      padding: 0.75rem 0.5rem 0.75rem 1rem;
    }

    .did .undo {
      flex: none;
      margin: 0.25rem;
      background: transparent;
      color: var(--mari);
    }

    .columns {
      display: block;
      margin: 0;
    }

    .column {
      max-width: none;
      margin: 0;
    }

    .group {
      margin-bottom: 0.75rem;
    }

    h2 {
      min-height: 2.875rem;
      margin-bottom: 0;
      font-size: calc(1.1875rem * var(--text-scale));
    }

    em {
      width: calc(1.75rem * (0.5 + 0.5 * var(--text-scale)));
      height: calc(1.75rem * (0.5 + 0.5 * var(--text-scale)));
      margin-right: 0.625rem;
      border-width: 0.1875rem;
      font-size: calc(0.9375rem * (0.5 + 0.5 * var(--text-scale)));
    }

    .left {
      padding: 0 0 0 0.5rem;
      font-size: calc(0.9375rem * var(--text-scale));
    }

    li {
      border-bottom-width: 0.09375rem;
    }

    .line {
      min-height: calc(2.875rem * (0.4 + 0.6 * var(--text-scale)));
      margin: 0;
      padding: 0.1875rem 0.5rem 0.1875rem 0;
      border-radius: 0.625rem;
    }

    .box {
      width: 1.75rem;
      height: 1.75rem;
      margin-right: 0.875rem;
      border-width: 0.1875rem;
      border-radius: 0.5rem;
    }

    .box svg {
      width: 1.25rem;
      height: 1.25rem;
    }

    small,
    .season {
      font-size: calc(0.875rem * var(--text-scale));
    }

    .season {
      margin-left: 0.5rem;
    }

    .leaf {
      fill: var(--rest-word);
    }

    .much {
      padding-left: 0.5rem;
    }

    .line:not(:focus) b {
      color: var(--text2);
    }

    .more,
    .no-more {
      width: 2.875rem;
      margin: 0 -0.75rem 0 0;
    }

    .more svg {
      width: 1.25rem;
      height: 1.25rem;
    }

    .word {
      margin: 0.5rem 0 0.75rem;
      padding: 1.25rem;
    }

    .word h2 {
      font-size: 2rem;
    }

    .word p {
      margin-top: 0.25rem;
    }

    .word .button {
      margin-top: 1rem;
    }
  }

  /* Fingers need no fill; with keys the ring shows what is in focus. */
  @media (pointer: coarse) and (max-width: 719px) {
    .line:focus,
    .more:focus {
      background: transparent;
      color: var(--text);
    }

    .line:focus small,
    .line:focus .season,
    .line:focus b,
    .checked .line:focus .what {
      color: var(--text2);
    }

    .line:focus .leaf {
      fill: var(--rest-word);
    }

    .checked .line:focus .box svg {
      fill: var(--page);
    }
  }
`;
