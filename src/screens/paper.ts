import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import '../../components/brand-mark/brand-mark.ts';

/** What every sheet of paper shares: black on white, A4 and Letter; the page's own margin is in `tokens.ts`. It stands off the screen. */
export const paperStyles = css`
  :host {
    position: absolute;
    top: 0;
    left: -300cm;
    display: block;
    width: var(--paper-width, 18.6cm);
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
    flex: none;
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

  @media print {
    :host {
      position: static;
      width: auto;
    }
  }
`;

/** The head of a sheet, in the looks of `paperStyles`. */
export function paperHead(fact: string, heading: string, beside?: TemplateResult) {
  return html`
    <header>
      <brand-mark></brand-mark>
      <div class="title">
        <p>${msg(str`Standtall · ${fact}`)}</p>
        <h1>${heading}</h1>
      </div>
      ${beside}
    </header>
  `;
}
