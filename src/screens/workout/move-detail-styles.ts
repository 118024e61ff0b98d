import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const moveDetailStyles = css`
  :host {
    position: fixed;
    z-index: 30;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    background: var(--page);
  }

  .sheet {
    display: grid;
    grid-template-columns: 66rem 1fr;
    height: 100%;
  }

  .stage {
    position: relative;
    height: 100vh;
    background: var(--phase-field);
    color: var(--bone);
    overflow: hidden;
  }

  .shape {
    position: absolute;
    top: 7.25rem;
    left: 15rem;
    color: var(--phase-shape);

    --shape-size: 36rem;
  }

  .floor {
    position: absolute;
    top: 41rem;
    right: 0;
    bottom: 0;
    left: 0;
    background: var(--shade);
  }

  exercise-figure {
    position: absolute;
    top: 1.5rem;
    left: 3rem;
    width: 60rem;
    height: 43.5rem;
  }

  .absent {
    margin-top: 18rem;
    font: 700 6.5rem/0.95 var(--display);
    text-align: center;
  }

  .controls {
    position: absolute;
    right: 3rem;
    bottom: var(--safe-y);
    left: var(--safe-x);
    --text: var(--bone);
    --button: var(--button-on-field);
  }

  .slide {
    display: flex;
    align-items: center;
    min-height: 4.25rem;
    font-size: var(--label);
  }

  .slide span {
    flex: none;
    width: calc(19rem * var(--text-scale));
  }

  input[type='range'] {
    flex: 1;
    height: 1.25rem;
    margin: 0;
    border-radius: 0.625rem;
    background: var(--shade-next);
    -webkit-appearance: none;
    appearance: none;
  }

  input[type='range']::-webkit-slider-thumb {
    width: 2.75rem;
    height: 2.75rem;
    border: 0;
    border-radius: 50%;
    background: var(--bone);
    -webkit-appearance: none;
    appearance: none;
  }

  input[type='range']::-moz-range-thumb {
    width: 2.75rem;
    height: 2.75rem;
    border: 0;
    border-radius: 50%;
    background: var(--bone);
  }

  input[type='range']:focus {
    box-shadow: var(--row-focus-shadow);
  }

  input[type='range']:focus::-webkit-slider-thumb {
    background: var(--mari);
  }

  input[type='range']:focus::-moz-range-thumb {
    background: var(--mari);
  }

  .buttons {
    display: flex;
    margin-top: 1.25rem;
  }

  .buttons .button {
    min-height: calc(5rem * var(--text-scale));
    margin-right: 1.75rem;
    padding: 0 2rem;
    font-size: calc(2rem * var(--text-scale));
  }

  .button:disabled {
    opacity: 0.45;
  }

  .words {
    height: 100vh;
    padding: 4rem var(--safe-x) 6rem 4rem;
    font-size: var(--body);
    line-height: 1.35;
    overflow-y: auto;
  }

  .words:focus {
    box-shadow: inset 0 0 0 0.4375rem var(--ring);
  }

  h2 {
    font: 700 5.5rem/0.96 var(--display);
  }

  h3 {
    margin-top: 1.75rem;
    color: var(--text2);
    font-size: var(--label);
    font-weight: 500;
  }

  .summary {
    margin-top: 1rem;
    color: var(--text2);
  }

  .last {
    margin-top: 1rem;
    font-weight: 700;
  }

  ol {
    margin: 1.5rem 0;
    padding-left: 2.75rem;
  }

  li {
    margin-bottom: 0.75rem;
  }

  .stop {
    margin-top: 1.75rem;
    font-weight: 700;
  }

  @media ${compact} {
    :host {
      overflow-y: auto;
    }

    .sheet {
      display: block;
      height: auto;
    }

    .stage {
      height: 33rem;
    }

    .shape {
      top: 2rem;
      left: 4.5rem;
      --shape-size: 15rem;
    }

    .floor {
      top: 19rem;
    }

    exercise-figure {
      top: 0.5rem;
      right: 0.5rem;
      left: 0.5rem;
      width: auto;
      height: 20.5rem;
    }

    .absent {
      margin-top: 8rem;
      font-size: 2.75rem;
    }

    .controls {
      right: 1.25rem;
      bottom: 1rem;
    }

    .slide {
      min-height: 3rem;
    }

    .slide span {
      width: calc(9.5rem * var(--text-scale));
    }

    input[type='range'] {
      height: 0.625rem;
    }

    input[type='range']::-webkit-slider-thumb {
      width: 1.75rem;
      height: 1.75rem;
    }

    .buttons {
      flex-wrap: wrap;
      margin-top: 0.5rem;
    }

    .buttons .button {
      min-height: calc(2.875rem * var(--text-scale));
      margin: 0 0.5rem 0.5rem 0;
      padding: 0 0.875rem;
      font-size: calc(1rem * var(--text-scale));
    }

    .words {
      height: auto;
      padding: 1.5rem 1.25rem 3rem;
    }

    h2 {
      font-size: 2.5rem;
    }
  }
`;
