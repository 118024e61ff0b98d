import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const workColumnStyles = css`
  :host {
    display: block;
    --half-scale: calc(0.5 + 0.5 * var(--text-scale));
  }

  * {
    box-sizing: border-box;
  }

  .column {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    height: 100%;
    min-height: 0;
  }

  .next {
    display: flex;
    align-items: center;
    margin-bottom: 0.875rem;
    font: 500 calc(2.375rem * var(--half-scale)) / 1.1 var(--body-font);
  }

  .next phase-shape {
    margin: 0 0.35em 0 0.7em;
    color: var(--phase-tint);
  }

  h1 {
    margin: 0;
    font: 700 7.25rem/0.94 var(--display);
  }

  .two-lines h1 {
    font-size: 6rem;
  }

  .under {
    display: flex;
    align-items: center;
    margin-top: 1rem;
    font: 700 calc(3.75rem * (0.75 + 0.25 * var(--text-scale))) / 1.1 var(--body-font);
  }

  .way {
    padding: 0.125rem 0.6em 0.25rem;
    border: 0.1875rem solid currentColor;
    border-radius: 4rem;
    font-size: calc(2.125rem * var(--text-scale));
    line-height: 1.2;
  }

  side-mark + .way {
    margin-left: 1.75rem;
  }

  .dose {
    display: flex;
    align-items: center;
  }

  .reps {
    flex: none;
    margin: 0 1.75rem 0 -0.375rem;
    font: 700 21.875rem/0.7 var(--display);
    letter-spacing: -0.01em;
  }

  .two-lines .reps {
    font-size: 17.5rem;
  }

  .call {
    font: 700 8rem/0.86 var(--display);
  }

  .two-lines .call,
  .has-under .call,
  .interlude .call {
    font-size: 6.5rem;
  }

  .beside {
    display: flex;
    align-items: center;
    font: 500 var(--body) / 1.25 var(--body-font);
    white-space: nowrap;
  }

  .call + .beside {
    margin-top: 0.875rem;
  }

  .beside + .beside {
    margin-top: 0.375rem;
  }

  .beside time-left {
    --digit-size: calc(3.25rem * var(--half-scale));

    margin-right: 0.625rem;
  }

  .key {
    display: inline-block;
    min-width: 2.05em;
    margin-right: 0.45em;
    padding: 0.12em 0.3em 0.16em;
    border: 0.1875rem solid currentColor;
    border-radius: 0.4em;
    font-size: 0.84em;
    font-weight: 700;
    line-height: 1.2;
    text-align: center;
  }

  .dose > time-left {
    flex: none;
    margin: 0 2rem 0 -0.625rem;
    --digit-size: 22.5rem;
  }

  .has-under .dose > time-left {
    --digit-size: 17.5rem;
  }

  .two-lines .dose > time-left,
  .interlude .dose > time-left {
    --digit-size: 16rem;
  }

  .interlude.has-under .dose > time-left {
    --digit-size: 14.5rem;
  }

  .minutes > time-left,
  .two-lines .minutes > time-left,
  .interlude .minutes > time-left {
    --digit-size: 15rem;
  }

  .minutes > .call,
  .two-lines .minutes > .call {
    font-size: 6rem;
  }

  .bars {
    position: relative;
  }

  .notice {
    position: absolute;
    right: 0;
    bottom: 100%;
    margin-bottom: 1.5rem;
    font: 700 calc(2rem * var(--half-scale)) / 1.25 var(--body-font);
  }

  .pill {
    padding: 0.2em 0.75em 0.25em;
    border-radius: 4rem;
    background: var(--mari);
    color: var(--ink);
    font-weight: 700;
    animation: appear var(--fade, 300ms) ease-out;
  }

  .breath,
  .no-breath {
    min-height: 9.25rem;
    margin-top: 1rem;
  }

  .interlude .no-breath {
    min-height: 1rem;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media ${compact} {
    .dose,
    .bars {
      margin-top: 0.875rem;
    }

    .next {
      margin-bottom: 0.25rem;
      font-size: var(--label);
    }

    h1,
    .two-lines h1 {
      font-size: 2.5rem;
    }

    .under {
      margin-top: 0.375rem;
      font-size: calc(1.25rem * (0.75 + 0.25 * var(--text-scale)));
    }

    .way {
      border-width: 0.125rem;
      font-size: var(--label);
    }

    side-mark + .way {
      margin-left: 0.75rem;
    }

    .reps,
    .two-lines .reps {
      margin: 0 0.75rem 0 -0.125rem;
      font-size: 7.5rem;
    }

    .call,
    .two-lines .call,
    .has-under .call,
    .interlude .call,
    .minutes > .call,
    .two-lines .minutes > .call {
      font-size: 2.5rem;
    }

    .beside {
      margin-top: 0.5rem;
    }

    .beside time-left {
      --digit-size: 1.5rem;

      margin-right: 0.375rem;
    }

    .key {
      border-width: 0.125rem;
    }

    .dose > time-left,
    .has-under .dose > time-left,
    .interlude.has-under .dose > time-left,
    .two-lines .dose > time-left,
    .interlude .dose > time-left {
      margin: 0 1rem 0 -0.25rem;
      --digit-size: 8.5rem;
    }

    .minutes > time-left,
    .two-lines .minutes > time-left,
    .interlude .minutes > time-left {
      --digit-size: 6.5rem;
    }

    .notice {
      position: static;
      width: max-content;
      margin: 0 0 0.5rem auto;
      font-size: var(--label);
    }

    .no-breath {
      display: none;
    }

    .breath {
      min-height: 3rem;
      margin-top: 0.75rem;
    }
  }
`;
