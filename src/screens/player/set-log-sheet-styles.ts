import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const setLogSheetStyles = css`
  :host {
    position: fixed;
    z-index: 20;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    background: var(--ground);
    color: var(--bone);
    animation: appear var(--fade, 220ms) ease-out;

    --text: var(--bone);
    --text2: var(--bone2);
    --button: var(--button-rest);
    --ring-gap: var(--ground);
    --ring: var(--bone);
  }

  section {
    height: 100%;
    padding: var(--safe-y) var(--safe-x);
    overflow-x: hidden;
    overflow-y: auto;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-bottom: 1rem;
  }

  .words {
    flex: 1 1 40rem;
    padding-right: 2rem;
  }

  h2 {
    font: 700 5.5rem/0.96 var(--display);
  }

  .hint {
    margin-top: 0.75rem;
    color: var(--text2);
    font: 500 var(--label) / 1.3 var(--body-font);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    margin: 0.75rem -1.5rem 0.75rem 0;
  }

  .actions .button {
    margin: 0 1.5rem 0.5rem 0;
    padding: 0 2.5rem;
  }

  .row-of {
    display: flex;
    align-items: center;
    min-height: calc(7rem * (0.6 + 0.4 * var(--text-scale)));
    padding: 0.75rem 0;
    border-top: 0.125rem solid var(--line);
  }

  .name {
    flex: 1;
    padding-right: 2rem;
    font: 700 var(--body) / 1.2 var(--body-font);
  }

  small {
    display: block;
    margin-top: 0.25rem;
    color: var(--text2);
    font: 500 var(--label) / 1.25 var(--body-font);
  }

  .reps,
  .mass {
    flex: none;
    width: calc(25rem * (0.5 + 0.5 * var(--text-scale)));
    margin-left: 1.75rem;
  }

  .accept {
    min-height: calc(5rem * (0.5 + 0.5 * var(--text-scale)));
    padding: 0 2.5rem;
    font-size: calc(2.125rem * var(--text-scale));
  }

  .accept[aria-pressed='true']:not(:focus) {
    background: var(--text);
    color: var(--ground);
    font-weight: 700;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media ${compact} {
    section {
      padding: 1.5rem var(--safe-x);
    }

    header {
      display: block;
    }

    .words {
      padding: 0;
    }

    h2 {
      font-size: 2.25rem;
    }

    .hint {
      margin-top: 0.5rem;
    }

    .actions {
      margin: 1rem -0.5rem 0.5rem 0;
    }

    .actions .button {
      flex: 1 1 auto;
      margin: 0 0.5rem 0.5rem 0;
      padding: 0 0.625rem;
      font-size: var(--body);
    }

    .row-of {
      flex-wrap: wrap;
      min-height: 0;
      margin-right: -0.625rem;
      padding: 0 0 0.25rem;
      border-top: 0;
    }

    /* The row reaches past the margin by the gap between its numbers; the rule does not. */
    .name {
      flex: 1 0 calc(100% - 0.625rem);
      margin-right: 0.625rem;
      padding: 0.75rem 0 0.5rem;
      border-top: 0.0625rem solid var(--line);
    }

    .reps,
    .mass {
      flex: 1 1 calc(10rem * var(--text-scale));
      width: auto;
      margin: 0 0.625rem 0.5rem 0;
    }

    span.mass {
      margin: 0;
    }

    .accept {
      flex: 1 0 auto;
      margin: 0 0.625rem 0.5rem 0;
    }
  }
`;
