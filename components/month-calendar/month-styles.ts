import { css } from 'lit';
import { compact } from '../tokens.ts';

export const monthStyles = css`
  :host {
    display: block;
    color: var(--text);
    font-size: calc(1.875rem * var(--text-scale));
  }

  .head {
    display: flex;
    align-items: center;
    margin-bottom: 0.75rem;
  }

  h3 {
    flex: 1;
    font: 700 calc(2.25rem * var(--text-scale)) / 1.2 var(--body-font);
    text-align: center;
  }

  .head .button {
    min-width: 5rem;
    min-height: 4rem;
    padding: 0;
  }

  .head .button app-icon {
    margin: 0;
  }

  .head .button:disabled {
    visibility: hidden;
  }

  .week {
    display: grid;
    grid-template-columns: repeat(7, 1fr);
  }

  .names {
    margin-bottom: 0.25rem;
    color: var(--text2);
    text-align: center;
  }

  .cell {
    display: block;
    padding: 0.25rem;
  }

  .day {
    display: block;
    width: 100%;
    height: 100%;
    min-height: calc(2.75rem + 2.25rem * var(--text-scale));
    padding: 0.25rem 0 0.375rem;
    border-radius: 0.875rem;
    background: var(--day, var(--card-raised));
    font-size: 1em;
    font-weight: 500;
    line-height: 1.2;
    text-align: center;
  }

  .to-come {
    background: none;
    color: var(--text2);
  }

  .today {
    box-shadow: inset 0 0 0 0.1875rem var(--mari);
  }

  .day:focus {
    position: relative;
    z-index: 2;
    background: var(--text);
    color: var(--page);
    font-weight: 700;
    box-shadow: 0 0 0 0.3125rem var(--ring-gap), 0 0 0 0.6875rem var(--mari);
    transform: scale(var(--day-scale, 1.08));
    --mark-moderate: var(--moderate-shape);
    --mark-hard: var(--hard-shape);
    --mark-strength: var(--strength-shape);
  }

  .number {
    display: block;
  }

  .marks {
    display: flex;
    align-items: center;
    justify-content: center;
    height: 1.75rem;
  }

  .marks > * {
    margin: 0 0.125rem;
  }

  .shape {
    display: block;
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
  }

  .size-0 {
    width: 0.8125rem;
    height: 0.8125rem;
  }

  .size-2 {
    width: 1.75rem;
    height: 1.75rem;
  }

  .moderate {
    color: var(--mark-moderate, var(--moderate-tint));
  }

  .hard {
    color: var(--mark-hard, var(--hard-tint));
  }

  .strength {
    color: var(--mark-strength, var(--strength-tint));
  }

  brand-mark {
    --mark-size: 1.75rem;

    flex: none;
  }

  .marks brand-mark {
    width: 1.125rem;
    overflow: hidden;
  }

  .caption {
    min-height: 2.6em;
    margin-top: 0.75rem;
    line-height: 1.3;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    color: var(--text2);
    line-height: 1.4;
  }

  .legend > span {
    display: inline-flex;
    align-items: center;
    margin-right: 2rem;
  }

  .legend .shape,
  .legend brand-mark {
    margin-right: 0.625rem;
  }

  @media ${compact} {
    :host {
      --day: var(--page);
      --mark-moderate: var(--moderate-shape);
      --mark-hard: var(--hard-shape);
      --mark-strength: var(--strength-shape);
      font-size: calc(0.9375rem * var(--text-scale));
    }

    h3 {
      font-size: calc(1.125rem * var(--text-scale));
    }

    .head .button {
      min-width: 2.875rem;
      min-height: 2.875rem;
    }

    .cell {
      padding: 0.125rem;
    }

    .day {
      --day-scale: 1.02;
      min-height: calc(1.375rem + 1.5rem * var(--text-scale));
      padding: 0.1875rem 0;
      border-radius: 0.625rem;
    }

    .to-come {
      background: none;
    }

    .day:focus {
      box-shadow: 0 0 0 0.1875rem var(--ring-gap), 0 0 0 0.375rem var(--mari);
      --mark-moderate: var(--moderate-tint);
      --mark-hard: var(--hard-tint);
      --mark-strength: var(--strength-tint);
    }

    .today {
      box-shadow: inset 0 0 0 0.125rem var(--mari-edge);
    }

    .marks {
      height: 1rem;
    }

    .marks > * {
      margin: 0;
    }

    .shape {
      width: 0.6875rem;
      height: 0.6875rem;
    }

    .size-0 {
      width: 0.5rem;
      height: 0.5rem;
    }

    .size-2 {
      width: 0.875rem;
      height: 0.875rem;
    }

    brand-mark {
      --mark-size: 0.9375rem;
    }

    .marks brand-mark {
      width: 0.5625rem;
    }

    .legend > span {
      margin-right: 1rem;
    }

    .legend .shape,
    .legend brand-mark {
      margin-right: 0.3125rem;
    }
  }
`;
