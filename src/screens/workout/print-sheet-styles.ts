import { css } from 'lit';

/** Beside `paperStyles`. One sheet holds five rounds, on A4 and on Letter; in a larger text size, two. */
export const printSheetStyles = css`
  :host {
    font-size: calc(9pt * var(--text-scale));
  }

  /* The table has its own edge. */
  header {
    padding-bottom: 0.25cm;
    border-bottom: 0;
  }

  .who p {
    display: flex;
    margin-top: 0.25cm;
  }

  .who span {
    flex: 1;
    width: 2.8cm;
    margin-left: 0.2cm;
    border-bottom: 0.03cm solid currentColor;
  }

  table {
    width: 100%;
    border-top: 0.12cm solid currentColor;
    border-bottom: 0.12cm solid currentColor;
    border-collapse: collapse;
    table-layout: fixed;
  }

  td:first-child:not(.cell),
  .number {
    width: 0.9cm;
  }

  .head {
    padding: 0.12cm 0.2cm 0.16cm;
    border-bottom: 0.07cm solid currentColor;
    font-size: calc(11pt * (0.5 + 0.5 * var(--text-scale)));
    text-align: left;
  }

  .head small {
    margin-left: 0.1cm;
    font-size: calc(8.5pt * (0.5 + 0.5 * var(--text-scale)));
    font-weight: 500;
  }

  phase-shape {
    margin-right: 0.15cm;
  }

  .number {
    font: 700 30pt/1 var(--display);
    text-align: center;
    vertical-align: middle;
  }

  tr {
    page-break-inside: avoid;
  }

  tbody tr + tr {
    border-top: 0.03cm solid currentColor;
  }

  .cell {
    position: relative;
    padding: 0.12cm 0.1cm 0.14cm 0.2cm;
    vertical-align: top;
  }

  .cell + .cell,
  .number + .cell {
    border-left: 0.03cm solid currentColor;
  }

  .boxes {
    position: absolute;
    top: 0.18cm;
    left: 0.2cm;
  }

  .box {
    display: block;
    width: 0.45cm;
    height: 0.45cm;
    margin-bottom: 0.12cm;
    border: 0.045cm solid currentColor;
    border-radius: 0.1cm;
  }

  exercise-figure {
    height: 2.4cm;
    margin-left: 0.6cm;
  }

  .cell b {
    display: block;
    margin-top: 0.06cm;
    font-size: calc(10.5pt * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1.1;
  }

  .dose {
    font-weight: 700;
    font-size: calc(8.5pt * var(--text-scale));
  }

  .cue {
    display: block;
    font-size: calc(8pt * var(--text-scale));
  }

  .notes {
    display: flex;
    padding-top: 0.25cm;
  }

  .notes b {
    font-size: calc(11pt * (0.5 + 0.5 * var(--text-scale)));
  }

  .efforts {
    display: flex;
    margin: 0.12cm 0;
  }

  .efforts span {
    width: 0.68cm;
    height: 0.68cm;
    margin-right: 0.14cm;
    border: 0.035cm solid currentColor;
    border-radius: 50%;
    /* A number in its ring. */
    font-size: 9pt;
    font-weight: 700;
    line-height: 0.68cm;
    text-align: center;
  }

  .lines {
    flex: 1;
    margin-left: 0.9cm;
  }

  .lines p {
    height: 0.72cm;
    border-bottom: 0.03cm solid currentColor;
  }

  .end {
    margin-top: 0.3cm;
  }
`;
