import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

export const recipesStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: 1.75rem;
  }

  .title {
    flex: 1;
    font-size: 5.5rem;
  }

  .tools {
    display: flex;
    align-items: center;
  }

  .search {
    position: relative;
    display: block;
  }

  .search label {
    display: block;
  }

  .search recipe-icon {
    position: absolute;
    top: 50%;
    z-index: 1;
    left: 1.5rem;
    margin-top: -0.5em;
    font-size: 2.25rem;
  }

  input {
    display: block;
    width: calc(30rem * (0.7 + 0.3 * var(--text-scale)));
    height: calc(4.5rem * (0.5 + 0.5 * var(--text-scale)));
    padding: 0 1.5rem 0 4.75rem;
    border: 0.1875rem solid var(--rule);
    border-radius: 4rem;
    background: var(--card);
    color: var(--text);
    font: 500 calc(2.125rem * (0.5 + 0.5 * var(--text-scale))) / 1.2 var(--body-font);
    -webkit-appearance: none;
    appearance: none;
    /* A letter more changes nothing around it: without this the whole page is laid out. */
    contain: strict;
  }

  /* The browser's own cross is of its own colour. */
  input::-webkit-search-cancel-button {
    filter: grayscale(1);
  }

  input::placeholder {
    color: var(--text2);
    opacity: 1;
  }

  input:focus {
    border-color: var(--text);
    box-shadow: var(--ring-shadow);
  }

  .tools .button,
  .chips .button {
    min-height: calc(4.5rem * (0.5 + 0.5 * var(--text-scale)));
    padding: 0 2rem;
    font-size: calc(2rem * (0.5 + 0.5 * var(--text-scale)));

    --focus-lift: 0;
    --focus-shadow: var(--ring-shadow);
  }

  .tools .button {
    margin-left: 1.5rem;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    margin: 1.25rem -1.25rem 0 0;
  }

  .chips .button {
    min-height: calc(3.75rem * (0.5 + 0.5 * var(--text-scale)));
    margin: 0 1.25rem 0.75rem 0;
    padding: 0 1.625rem;
  }

  .chips .button recipe-icon,
  .chips .button app-icon {
    margin-right: 0.75rem;
  }

  .button[aria-pressed='true']:not(:focus) {
    background: var(--text);
    color: var(--page);
    font-weight: 700;
  }

  .undoable {
    display: flex;
    align-items: center;
    margin: 0.5rem 0 1.5rem;
    font-size: var(--body);
  }

  .undoable p {
    margin-right: 2rem;
  }

  .undoable .button {
    min-height: calc(4.5rem * (0.5 + 0.5 * var(--text-scale)));
    padding: 0 2.25rem;
    font-size: calc(2rem * (0.5 + 0.5 * var(--text-scale)));
  }

  .grid {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    grid-gap: 2rem;
    margin-top: 1.75rem;
  }

  .nothing {
    margin: 3rem 0;
    font-size: var(--body);
    line-height: 1.4;
  }

  .nothing .button {
    margin: 2rem 1.5rem 0 0;
  }

  @media ${compact} {
    .head {
      display: block;
      margin-top: 1.25rem;
    }

    .title {
      font-size: 2.625rem;
    }

    .tools {
      flex-wrap: wrap;
      margin-top: 0.75rem;
    }

    .search {
      flex: 1 0 100%;
      min-width: 0;
    }

    .search recipe-icon {
      left: 0.875rem;
      font-size: 1.25rem;
    }

    input {
      width: 100%;
      height: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
      padding: 0 0.75rem 0 2.625rem;
      border-width: 0.125rem;
      font-size: calc(1.0625rem * (0.5 + 0.5 * var(--text-scale)));
    }

    .tools .button {
      min-height: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
      margin: 0.625rem 0.5rem 0 0;
      padding: 0 1.125rem;
      font-size: calc(1.0625rem * (0.5 + 0.5 * var(--text-scale)));
    }

    .chips {
      flex-wrap: nowrap;
      margin: 0.75rem calc(-1 * var(--safe-x)) 0;
      padding: 0 var(--safe-x) 0.25rem;
      overflow-x: auto;
    }

    .chips .button {
      flex: none;
      min-height: calc(2.75rem * (0.5 + 0.5 * var(--text-scale)));
      margin: 0 0.5rem 0.5rem 0;
      padding: 0 1rem;
      font-size: calc(1rem * (0.5 + 0.5 * var(--text-scale)));
    }

    .chips .button recipe-icon,
    .chips .button app-icon {
      margin-right: 0.375rem;
    }

    .undoable {
      margin: 0 0 0.75rem;
    }

    .undoable p {
      flex: 1;
      margin-right: 0.75rem;
    }

    .undoable .button {
      min-height: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
      padding: 0 1.125rem;
      font-size: calc(1.0625rem * (0.5 + 0.5 * var(--text-scale)));
    }

    .grid {
      grid-template-columns: minmax(0, 1fr);
      grid-gap: 0.75rem;
      margin-top: 0.25rem;
    }

    .nothing {
      margin: 1.5rem 0;
    }

    .nothing .button {
      margin: 1rem 0.5rem 0 0;
    }
  }
`;
