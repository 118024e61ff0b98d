import { css } from 'lit';

/** Beside `paperStyles`. */
export const shoppingSheetStyles = css`
  .groups {
    margin-top: 0.3cm;
    column-count: 2;
  }

  .roomy {
    font-size: calc(11pt * var(--text-scale));
  }

  .usual {
    font-size: calc(9pt * var(--text-scale));
  }

  .dense,
  .tight {
    font-size: calc(8.5pt * var(--text-scale));
    /* Larger text has two columns, or one. */
    columns: 3 calc(4.5cm * var(--text-scale));
  }

  .tight {
    font-size: calc(7pt * var(--text-scale));
  }

  section {
    padding: 0 0.2cm 0.3em;
  }

  h2 {
    display: flex;
    align-items: center;
    margin: 0.35em 0 0.15em;
    break-after: avoid;
    font-size: 1.15em;
  }

  em {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    margin-right: 0.4em;
    border: 0.12em solid currentColor;
    border-radius: 50%;
    font-style: normal;
    line-height: 1.5em;
    text-align: center;
  }

  .line {
    display: flex;
    align-items: center;
    padding: 0.2em 0;
    border-bottom: 0.02cm solid currentColor;
    break-inside: avoid;
  }

  .box {
    flex: none;
    width: 1.1em;
    height: 1.1em;
    margin-right: 0.55em;
    border: 0.1em solid currentColor;
    border-radius: 0.2em;
    line-height: 1.1em;
    text-align: center;
  }

  .name {
    flex: 1;
    min-width: 0;
  }

  .much {
    flex: none;
    max-width: 55%;
    padding-left: 0.5em;
    text-align: right;
  }

  small {
    font-size: 0.82em;
  }
`;
