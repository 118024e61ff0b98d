import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const mealsStyles = css`
  :host {
    --head-scale: calc(0.6 + 0.4 * var(--text-scale));
  }

  /* One screenful on a TV: the rows share what is left between the head and the panel. */
  .page {
    display: flex;
    flex-direction: column;
    min-height: calc(100vh - 3.75rem - var(--safe-y));
    padding-top: 0.75rem;
  }

  .head {
    display: flex;
    align-items: center;
    flex: none;
    margin-bottom: 0.75rem;
  }

  .space {
    flex: 1;
    min-width: 0;
    padding-left: 1rem;
    overflow: hidden;
    font-size: calc(1.75rem * var(--head-scale));
    text-align: right;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .head .button {
    flex: none;
    min-height: calc(3.5rem * (0.5 + 0.5 * var(--text-scale)));
    margin-left: 1.25rem;
    padding: 0 1.5rem;
    font-size: calc(1.875rem * var(--head-scale));

    --focus-lift: 0;
    --focus-shadow: var(--ring-shadow);
  }

  .head .icon {
    width: calc(3.5rem * (0.5 + 0.5 * var(--text-scale)));
    padding: 0;
  }

  .head .icon app-icon,
  .head .icon meal-icon {
    margin: 0;
  }

  .head meal-icon {
    margin-right: 0.75rem;
  }

  .turn {
    display: flex;
    align-items: center;
  }

  h1 {
    min-width: 12rem;
    margin-left: 1.25rem;
    font: 700 2.625rem/1 var(--display);
    text-align: center;
    white-space: nowrap;
  }

  week-grid {
    flex: 1;
  }

  day-panel {
    flex: none;
    margin-top: 1rem;
  }

  .note {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
  }

  .bar {
    display: none;
  }

  .week-sum {
    display: none;
  }

  @media ${compact} {
    .page {
      display: block;
      min-height: 0;
      padding-top: 0;
    }

    .space {
      display: none;
    }

    .head {
      display: block;
      margin: 0;
      padding-top: 1rem;
    }

    .turn {
      margin-top: 1rem;
    }

    h1 {
      flex: 1;
      min-width: 0;
      margin: 0;
      font-size: 2rem;
    }

    .head .button {
      min-height: 2.875rem;
      margin-left: 0.5rem;
      padding: 0 1rem;
      font-size: var(--label);
    }

    .head .icon {
      width: 2.875rem;
      padding: 0;
    }

    .head .plan {
      width: 100%;
      margin: 0.75rem 0 0;
    }

    .head .before {
      margin-left: 0;
    }

    .head .undo {
      display: none;
    }

    .week-sum {
      display: block;
      margin: 0.25rem 0 0.5rem;
      color: var(--text2);
      font-size: var(--label);
    }

    /* What was done, or what is carried, above the bar of destinations. */
    .bar {
      position: fixed;
      z-index: 19;
      right: 0;
      bottom: calc(4.375rem + env(safe-area-inset-bottom, 0px));
      left: 0;
      display: flex;
      align-items: center;
      min-height: 3.5rem;
      padding: 0.375rem 0.75rem 0.375rem var(--safe-x);
      background: var(--ink);
      color: var(--bone);
      font-size: calc(0.9375rem * (0.6 + 0.4 * var(--text-scale)));
      line-height: 1.25;
    }

    .bar span {
      flex: 1;
    }

    .bar .button {
      flex: none;
      min-height: 2.875rem;
      margin-left: 0.75rem;
      padding: 0 1rem;
      background: transparent;
      color: var(--mari);
      font-size: calc(1rem * (0.6 + 0.4 * var(--text-scale)));
      font-weight: 700;
    }
  }
`;
