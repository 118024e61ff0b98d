import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const todayStyles = css`
  .page {
    display: grid;
    grid-template-columns: 1fr calc(30rem + 6rem * var(--text-scale));
    /* Larger type makes them grow, and the page scrolls. */
    grid-template-rows: minmax(36.625rem, auto) minmax(17.125rem, auto);
    grid-gap: 1.625rem 2rem;
    padding-top: 1.5rem;
  }

  .front {
    display: contents;
  }

  /* For a phone: a TV is not steered from itself. */
  .remote {
    display: none;
  }

  /* Over the hero's upper right corner, above the picture's stage. */
  person-chip {
    z-index: 2;
    grid-row: 1;
    grid-column: 1;
    align-self: start;
    justify-self: end;
    max-width: 27rem;
    margin: 1rem 1.25rem 0 0;

    --button: var(--button-on-field);
    --text: var(--bone);
    --chip-edge: var(--strength-field);
  }

  person-chip ~ .hero .stage {
    height: 30.5rem;
  }

  /* Beside the chip, however long its name. */
  person-chip ~ .hero .when {
    max-width: calc(100% - 29.5rem);
  }

  .hero {
    position: relative;
    grid-row: 1;
    grid-column: 1;
    border-radius: var(--radius);
    background: var(--strength-field);
    color: var(--bone);
  }

  /* The stage clips its own picture; the buttons' ring may bleed. */
  .stage {
    position: absolute;
    right: 2.5rem;
    bottom: 0;
    display: flex;
    align-items: flex-end;
    justify-content: center;
    width: 24.75rem;
    height: 32.125rem;
    background: var(--strength-shape);
  }

  .stage brand-mark {
    height: 27rem;
    margin-bottom: 1.5rem;
    color: var(--bone);
  }

  .hero exercise-figure {
    position: absolute;
    right: 0.5rem;
    bottom: 0;
    width: 29rem;
    height: 35.5rem;
  }

  .words {
    position: relative;
    /* Below, larger type keeps clear of the skyline. */
    padding: 1.875rem 0 calc(13rem * (var(--text-scale) - 1)) 3.25rem;
  }

  .when {
    color: var(--bone2);
    font-size: calc(2.125rem * var(--text-scale));
    line-height: 1.3;
  }

  h1 {
    max-width: 38rem;
    margin-top: 0.375rem;
    font: 700 6.5rem/0.9 var(--display);
  }

  .fact {
    margin-top: 0.75rem;
    font-size: calc(2.25rem * var(--text-scale));
    line-height: 1.3;
  }

  .hero .actions {
    display: block;
    width: 39rem;
    margin: 2.25rem 0 0;
    --button: var(--button-on-field);
    --text: var(--bone);
  }

  .hero .button {
    min-height: calc(5.25rem * var(--text-scale));
    margin: 0 2rem 0 0;
    padding: 0 2.25rem;
    font-size: calc(2.25rem * var(--text-scale));
  }

  /* Beside Start, and no match for it. */
  .hero cast-button {
    display: inline-block;
    margin: 0.75rem 0;
    vertical-align: middle;

    --button-height: calc(4.75rem * var(--text-scale));
    --button-size: calc(1.875rem * var(--text-scale));
    --button-side: 1.75rem;
  }

  /* In larger type it stands below Start, and the skyline keeps its place. */
  cast-button ~ .more {
    margin-bottom: calc(8rem * (var(--text-scale) - 1));
  }

  .hero .button.main {
    min-height: calc(6.25rem * var(--text-scale));
    vertical-align: middle;
    padding: 0 3.75rem 0 3.25rem;
    font-size: calc(2.875rem * var(--text-scale));
  }

  /* Above the shadow that Start throws when it has the focus. */
  .more {
    position: relative;
    z-index: 6;
    display: flex;
    flex-wrap: wrap;
    margin: 1rem -1rem 0 0;
  }

  .hero .more .button {
    margin-top: 1rem;
  }

  .hero session-skyline {
    position: absolute;
    bottom: 0;
    left: 3.25rem;
    width: 34.5rem;
    height: 5.25rem;
  }

  week-panel {
    height: 100%;
  }

  .add {
    min-height: calc(3.5rem * (0.5 + 0.5 * var(--text-scale)));
    padding: 0 1.5rem;
    font-size: calc(1.75rem * (0.5 + 0.5 * var(--text-scale)));

    --focus-lift: 0;
  }

  .add app-icon {
    margin-right: 0.625rem;
  }

  .others {
    display: grid;
    grid-column: 1 / 3;
    grid-template-columns: repeat(3, 1fr);
    grid-gap: 2rem;
  }

  todays-meals + .others {
    grid-column: 2;
    grid-template-columns: 1fr;
  }

  @media ${compact} {
    .page {
      display: block;
    }

    todays-meals {
      margin-top: 1rem;
    }

    person-chip {
      max-width: 100%;
      min-height: calc(0.75rem + 2.25rem * var(--text-scale));
      margin: 0 0 0.75rem;

      --button: var(--card);
      --text: var(--ink);
      --chip-edge: var(--card);
    }

    .hero {
      padding-bottom: 5.25rem;
      border-radius: 1.625rem;
      overflow: hidden;
    }

    .stage {
      top: 1.25rem;
      right: 1.25rem;
      bottom: auto;
      width: 7.5rem;
      height: 9.5rem;
    }

    person-chip ~ .hero .stage {
      height: 9.5rem;
    }

    .hero exercise-figure {
      top: 0.5rem;
      right: 0.5rem;
      bottom: auto;
      width: 9rem;
      height: 10.75rem;
    }

    .stage brand-mark {
      height: 8rem;
      margin-bottom: 0.5rem;
    }

    .words {
      padding: 1.25rem 1.25rem 0;
    }

    .when,
    person-chip ~ .hero .when {
      max-width: 11.5rem;
      font-size: calc(0.9375rem * var(--text-scale));
    }

    h1 {
      max-width: 12rem;
      font-size: 2.75rem;
    }

    .fact {
      max-width: 12rem;
      margin-top: 0.5rem;
      font-size: calc(1.0625rem * var(--text-scale));
    }

    .hero .actions {
      display: flex;
      flex-direction: column;
      width: auto;
      margin: 1.5rem 0 0;
    }

    .hero .button.main {
      width: 100%;
      margin: 0;
      min-height: calc(3.75rem * var(--text-scale));
      font-size: calc(1.25rem * var(--text-scale));
    }

    .more {
      margin: 0 0 0 -0.75rem;
    }

    .hero cast-button {
      order: 1;
      margin: 0.75rem 0 0;

      --button-height: calc(3.125rem * var(--text-scale));
      --button-size: calc(1.0625rem * var(--text-scale));
      --button-width: 100%;
    }

    .hero .more .button {
      flex: 1;
      min-height: calc(3.125rem * var(--text-scale));
      margin: 0.75rem 0 0 0.75rem;
      padding: 0 0.75rem;
      font-size: calc(1.0625rem * var(--text-scale));
    }

    .hero session-skyline {
      left: 1.25rem;
      width: calc(100% - 2.5rem);
      height: 3.75rem;
    }

    week-panel {
      height: auto;
      margin-top: 1rem;
    }

    .add {
      min-height: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
      padding: 0 1rem;
      font-size: calc(1rem * (0.5 + 0.5 * var(--text-scale)));
    }

    .others {
      grid-template-columns: 1fr;
      grid-gap: 0.875rem;
      margin-top: 1rem;
    }

    .remote {
      display: flex;
      margin-top: 1rem;
      background: transparent;
    }
  }
`;
