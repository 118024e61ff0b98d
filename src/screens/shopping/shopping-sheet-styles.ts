import { css } from 'lit';

/** Measures of paper, A4 and Letter; the page's own margin is in `tokens.ts`. */
export const shoppingSheetStyles = css`
  :host {
    position: absolute;
    top: 0;
    left: -300cm;
    display: block;
    width: 18.6cm;
    background: var(--print-paper);
    color: var(--print-ink);
    font: 500 10pt/1.2 var(--body-font);
  }

  p,
  h1,
  h2 {
    margin: 0;
  }

  header {
    display: flex;
    align-items: flex-end;
    padding-bottom: 0.3cm;
    border-bottom: 0.12cm solid currentColor;
  }

  brand-mark {
    margin-right: 0.4cm;

    --mark-size: 1.7cm;
  }

  .title {
    flex: 1;
    font-weight: 700;
  }

  h1 {
    margin-top: 0.1cm;
    font: 700 30pt/0.95 var(--display);
  }

  .groups {
    margin-top: 0.3cm;
    column-count: 2;
  }

  .roomy {
    font-size: 11pt;
  }

  .usual {
    font-size: 9pt;
  }

  .dense,
  .tight {
    font-size: 8.5pt;
    column-count: 3;
  }

  .tight {
    font-size: 7pt;
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

  @media print {
    :host {
      position: static;
      width: auto;
    }
  }
`;
