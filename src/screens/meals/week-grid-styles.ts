import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const weekGridStyles = css`
  :host {
    display: flex;
    flex-direction: column;

    /* So much of the viewer's text size as seven columns have room for. */
    --grid-scale: calc(0.7 + 0.3 * var(--text-scale));
  }

  .grid {
    display: grid;
    grid-template-columns: minmax(9.125rem, auto) repeat(7, minmax(0, 1fr));
    grid-template-rows: auto repeat(var(--slot-count), minmax(6.75rem, 1fr));
    grid-gap: 0.625rem;
    flex: 1;
  }

  .slot-word {
    grid-column: 1;
    align-self: center;
    max-width: 12rem;
    padding-right: 0.75rem;
    color: var(--text2);
    font-size: calc(2rem * var(--grid-scale));
    font-weight: 600;
    line-height: 1.1;
    overflow-wrap: break-word;
  }

  .day {
    display: contents;
  }

  .head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    grid-column: var(--column);
    grid-row: 1;
    padding: 0.375rem 1.125rem 0.25rem;
    border-radius: 1rem;
    color: var(--text);
    font: 700 2.625rem/1.1 var(--display);
    white-space: nowrap;
  }

  .head small {
    color: var(--text2);
    font: 500 calc(1.875rem * var(--grid-scale)) / 1 var(--body-font);
  }

  .today .head {
    background: var(--bone);
    color: var(--ink);
  }

  .today .head small {
    color: var(--ink);
  }

  .cell {
    position: relative;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    grid-column: var(--column);
    grid-row: var(--row);
    min-width: 0;
    min-height: 0;
    padding: 0 0.75rem 0.75rem 1.125rem;
    border-radius: 1.25rem;
    background: var(--card);
    color: var(--text);
    overflow: hidden;
    transition: transform 160ms ease-out;
    -webkit-user-select: none;
    user-select: none;
    -webkit-touch-callout: none;
  }

  /* What is pressed is the cell, though its content may change between press and release. */
  .cell > * {
    pointer-events: none;
  }

  .today .cell {
    background: var(--card-raised);
  }

  .cell.empty {
    align-items: center;
    justify-content: center;
    padding: 0;
    background: transparent;
    box-shadow: inset 0 0 0 0.125rem var(--edge, var(--card));
    color: var(--rule);
    font-size: 2.25rem;
  }

  .today {
    --edge: var(--card-raised);
  }

  .cell:focus {
    z-index: 5;
    background: var(--bone);
    color: var(--ink);
    box-shadow: 0 0 0 0.375rem var(--ring-gap), 0 0 0 0.8125rem var(--mari), var(--float-shadow);
    transform: scale(1.08);
  }

  .plate {
    position: absolute;
    top: -1.625rem;
    right: -1.5rem;
    /* Larger letters around the grid leave it less height, and a name of three lines begins higher up. */
    width: calc(9.5rem - 3rem * var(--text-scale));
  }

  :host([without-pictures]) .plate {
    visibility: hidden;
  }

  .eaten .plate {
    opacity: 0.55;
  }

  .name {
    position: relative;
    display: block;
    max-height: 3em;
    font: 600 2.0625rem/1 var(--display);
    font-size: calc(2.0625rem * var(--grid-scale));
    overflow: hidden;
    overflow-wrap: break-word;
  }

  .name.long {
    font-size: calc(1.8125rem * var(--grid-scale));
  }

  /* The first line ends before the plate. */
  .plate ~ .name::before {
    content: '';
    float: right;
    width: 3.75rem;
    height: 0.9em;
  }

  /* Where larger letters leave the grid little height, the first of three lines stands beside the marks, if those are on no plate. */
  .marked .name {
    text-indent: calc((var(--text-scale) - 1) * 5rem);
  }

  .marked .plate ~ .name {
    text-indent: 0;
  }

  .again {
    position: relative;
    display: block;
    margin-bottom: 0.125rem;
    color: var(--text2);
    font: 500 1.75rem/1.05 var(--body-font);
    white-space: nowrap;
  }

  .cell:focus .again {
    color: inherit;
  }

  .marks {
    position: absolute;
    top: 0.625rem;
    left: 1rem;
    display: flex;
    font-size: 1.875rem;
    line-height: 1;
  }

  .marks > * {
    margin-right: 0.375rem;
  }

  /* On the plate: beside it stand the words, "Leftovers" and up to three lines of a name. */
  .marked .plate ~ .marks {
    top: 0.375rem;
    right: 0.375rem;
    left: auto;
    padding: 0.375rem 0.125rem 0.375rem 0.5rem;
    border-radius: 1.25rem;
    background: inherit;
  }

  .kind {
    position: absolute;
    top: 0.875rem;
    right: 1rem;
    color: var(--text2);
    font-size: 2.75rem;
  }

  .cell:focus .kind {
    color: inherit;
  }

  .grid.many {
    grid-template-rows: auto repeat(var(--slot-count), minmax(4.75rem, 1fr));
  }

  .many .plate {
    top: -1.25rem;
    width: 4.75rem;
  }

  .many .cell {
    padding-bottom: 0.375rem;
  }

  .many .name,
  .many .name.long {
    max-height: 2em;
    font-size: 1.8125rem;
  }

  .many .again {
    display: none;
  }

  /* What is carried stands where it was, faintly, and where it would go. */
  .cell.carried {
    background: transparent;
    box-shadow: inset 0 0 0 0.1875rem var(--mari);
    color: var(--text2);
  }

  .cell.carried .plate {
    opacity: 0.4;
  }

  .cell.target,
  .cell.target:focus {
    background: var(--mari);
    color: var(--ink);
  }

  .cell.target:focus {
    box-shadow: 0 0 0 0.375rem var(--ring-gap), 0 0 0 0.8125rem var(--bone), var(--float-shadow);
  }

  .ghost {
    position: fixed;
    z-index: 40;
    top: 0;
    left: 0;
    max-width: 18rem;
    padding: 1rem 1.5rem;
    border-radius: 1.25rem;
    background: var(--mari);
    color: var(--ink);
    font: 600 2.0625rem/1 var(--display);
    box-shadow: var(--float-shadow);
    pointer-events: none;
  }

  .slot-small,
  .sum,
  .day-long,
  .chips {
    display: none;
  }

  @media ${compact} {
    :host {
      display: block;
    }

    .grid {
      display: block;
    }

    .slot-word {
      display: none;
    }

    .chips {
      display: flex;
      margin: 0 -0.25rem;
    }

    .chip {
      flex: 1;
      min-width: 0;
      min-height: 3.125rem;
      margin: 0 0.125rem;
      padding: 0.375rem 0;
      border-radius: 0.75rem;
      background: var(--card);
      color: var(--text);
      font: 600 calc(0.875rem * (0.7 + 0.3 * var(--text-scale))) / 1.2 var(--body-font);
      text-align: center;
    }

    .chip b {
      display: block;
      font: 700 1.25rem/1.1 var(--display);
    }

    .chip.today {
      box-shadow: inset 0 0 0 0.125rem var(--text);
    }

    .chip[aria-pressed='true'] {
      background: var(--text);
      color: var(--page);
    }

    .chip:focus {
      box-shadow: var(--focus-shadow);
    }

    .day {
      display: none;
      padding-top: 1rem;
    }

    .day.shown {
      display: block;
    }

    .day-short {
      display: none;
    }

    .day-long {
      display: inline;
    }

    .head,
    .today .head {
      display: block;
      padding: 0 0 0.5rem;
      background: transparent;
      color: var(--text);
      font-size: 1.75rem;
    }

    .head small,
    .today .head small {
      margin-left: 0.5rem;
      color: var(--text2);
      font-size: calc(1rem * var(--text-scale));
    }

    .cell,
    .today .cell {
      display: block;
      width: 100%;
      min-height: 4.75rem;
      margin-bottom: 0.625rem;
      padding: 0.75rem 5.75rem 0.75rem 1rem;
      border-radius: 1rem;
      background: var(--card);
      touch-action: pan-y;
    }

    .cell.empty {
      min-height: 3.25rem;
      padding: 0.5rem 1rem;
      box-shadow: inset 0 0 0 0.09375rem var(--card);
      background: transparent;
      color: var(--text2);
      font-size: 1.25rem;
    }

    .cell.empty .slot-small {
      margin-left: 0.5rem;
    }

    .cell:focus {
      background: var(--card);
      color: var(--text);
      box-shadow: var(--focus-shadow);
      transform: none;
    }

    .cell.empty:focus {
      background: transparent;
      color: var(--text2);
    }

    .cell.target,
    .cell.target:focus {
      background: var(--mari);
      color: var(--ink);
      box-shadow: none;
    }

    .slot-small {
      display: inline;
      color: var(--text2);
      font: 500 calc(0.9375rem * var(--text-scale)) / 1.2 var(--body-font);
    }

    .target .slot-small {
      color: inherit;
    }

    .name,
    .name.long,
    .many .name,
    .many .name.long {
      max-height: none;
      margin-top: 0.125rem;
      font-size: calc(1.375rem * var(--grid-scale));
      line-height: 1.05;
    }

    .marked .name {
      text-indent: 0;
    }

    .plate ~ .name::before {
      content: none;
    }

    .again,
    .many .again {
      display: inline;
      margin-left: 0.375rem;
      font-size: calc(0.9375rem * var(--text-scale));
    }

    .plate,
    .many .plate {
      top: 50%;
      right: 0.5rem;
      width: 4.5rem;
      transform: translateY(-50%);
    }

    .kind {
      top: 1.375rem;
      right: 1.75rem;
      font-size: 1.75rem;
    }

    .marks,
    .marked .plate ~ .marks {
      top: auto;
      right: 0.25rem;
      bottom: 0.375rem;
      left: auto;
      padding: 0.25rem;
      border-radius: 1rem;
      background: var(--card);
      font-size: 1.0625rem;
    }

    .marks > * {
      margin: 0 0.125rem;
    }

    .sum {
      display: block;
      margin: 0.125rem 0 0.375rem;
      color: var(--text2);
      font-size: calc(0.9375rem * var(--text-scale));
      line-height: 1.35;
    }

    .ghost {
      max-width: 14rem;
      padding: 0.75rem 1rem;
      border-radius: 0.875rem;
      font-size: 1.375rem;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .cell:focus {
      transform: none;
    }
  }
`;
