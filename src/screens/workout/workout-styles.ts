import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const workoutStyles = css`
  .page {
    display: grid;
    grid-template-columns: 50rem 1fr;
    grid-gap: 2rem;
    align-items: start;
  }

  .poster {
    position: -webkit-sticky;
    position: sticky;
    top: 0;
    min-height: 54rem;
    padding: 2rem 0 calc(9rem * (2 - var(--text-scale)));
  }

  .about {
    margin-top: 1.5rem;
    font-size: var(--body);
    line-height: 1.35;
  }

  .counts {
    margin-top: 1rem;
    color: var(--text2);
    font-size: var(--label);
    line-height: 1.35;
  }

  .poster .button {
    margin-right: calc(3.5rem - 1rem * var(--text-scale));
    padding: 0 2.25rem;
  }

  .poster session-skyline {
    position: absolute;
    bottom: 0;
    left: 0;
    width: 44rem;
    height: calc(7.25rem * (2 - var(--text-scale)));
  }

  .round {
    margin-bottom: 1.25rem;
    padding: 1rem 1rem;
    border-radius: var(--radius);
    background: var(--card);
  }

  .step {
    position: relative;
    display: flex;
    align-items: center;
    width: 100%;
    min-height: calc(4rem * var(--text-scale));
    padding: 0.25rem 1.5rem;
    border-radius: 1.25rem;
    background: transparent;
    color: inherit;
    font-size: calc(2.125rem * var(--text-scale));
    line-height: 1.2;
  }

  .step:focus {
    z-index: 5;
    background: var(--mari);
    color: var(--ink);
    font-weight: 700;
    box-shadow: var(--row-focus-shadow);
  }

  .step:focus .dose,
  .step:focus phase-shape {
    color: var(--ink);
  }

  .move {
    flex: 1;
    padding-right: 1.5rem;
  }

  .dose {
    color: var(--text2);
    font-size: var(--label);
    text-align: right;
  }

  .step phase-shape {
    flex: none;
    margin-right: 1.25rem;
  }

  .strength phase-shape {
    color: var(--strength-tint);
  }

  .moderate phase-shape {
    color: var(--moderate-tint);
  }

  .hard phase-shape {
    color: var(--hard-tint);
  }

  .rest phase-shape {
    color: var(--rest-tint);
  }

  .warm-up phase-shape,
  .easy phase-shape,
  .stretch phase-shape,
  .cool-down phase-shape {
    color: var(--warm-tint);
  }

  @media ${compact} {
    .page {
      display: block;
    }

    .poster {
      position: relative;
      min-height: 0;
      padding: 0.5rem 0 4.5rem;
    }

    .about {
      margin-top: 0.75rem;
    }

    .poster .button {
      width: 100%;
      margin-right: 0;
    }

    .poster session-skyline {
      width: 100%;
      height: 3.75rem;
    }

    .round {
      margin-top: 0.875rem;
      padding: 0.5rem;
    }

    .step {
      min-height: calc(2.875rem * var(--text-scale));
      padding: 0.25rem 0.75rem;
      border-radius: 0.75rem;
      font-size: calc(1.0625rem * var(--text-scale));
    }

    .strength phase-shape {
      color: var(--strength-word);
    }

    .moderate phase-shape {
      color: var(--moderate-word);
    }

    .hard phase-shape {
      color: var(--hard-word);
    }

    .rest phase-shape {
      color: var(--rest-word);
    }

    .warm-up phase-shape,
    .easy phase-shape,
    .stretch phase-shape,
    .cool-down phase-shape {
      color: var(--warm-word);
    }
  }
`;
