import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

/** All sizes are counted in \`--u\`, 16 px on a phone of 390: one layout from a phone to a laptop. */
export const remoteStyles = css`
  :host {
    --u: 1.6rem;
  }

  .page.remote {
    max-width: calc(64 * var(--u));
    margin: 0 auto;
  }

  own-session + find-tv {
    margin-top: calc(1.5 * var(--u));
  }

  .first {
    display: grid;
    grid-template: auto 1fr / 1fr 1fr;
    grid-column-gap: calc(2 * var(--u));
    min-height: calc(var(--seen, 100vh) - 14rem);
  }

  .head {
    display: flex;
    align-items: center;
    min-height: calc(3.25 * var(--u));
    margin-bottom: calc(0.5 * var(--u));
  }

  .head brand-mark {
    flex: none;
    height: calc(2.5 * var(--u));
    margin-right: calc(0.75 * var(--u));
  }

  .who {
    flex: 1;
    min-width: 0;
  }

  h1 {
    overflow: hidden;
    font: 700 calc(1.6875 * var(--u)) / 1.05 var(--display);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .state {
    display: flex;
    align-items: center;
    font-size: calc(0.9375 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
    font-weight: 600;
    line-height: 1.25;
  }

  .state app-icon {
    flex: none;
    margin-right: 0.375em;
    font-size: 0.9em;
  }

  .here {
    color: var(--here);
  }

  .here app-icon {
    padding: 0.14em;
    border-radius: 50%;
    background: var(--here);
    color: var(--page);
    box-sizing: content-box;
  }

  .away {
    color: var(--away);
  }

  .tvs {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: calc(2.875 * var(--u));
    height: calc(2.875 * var(--u));
    margin-left: calc(0.75 * var(--u));
    padding: 0;
    border-radius: 50%;
    background: var(--card);
    color: var(--text);
  }

  .television {
    width: calc(1.375 * var(--u));
    height: calc(1.375 * var(--u));
    fill: currentColor;
  }

  .show {
    display: flex;
    flex-direction: column;
    grid-row: 2;
    min-width: 0;
  }

  .show > * {
    margin-bottom: calc(0.75 * var(--u));
  }

  .show > now-card,
  .show > .idle {
    flex: 1;
  }

  .idle {
    position: relative;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    min-height: calc(7 * var(--u));
    padding: calc(1 * var(--u)) calc(1.125 * var(--u));
    overflow: hidden;
    border-radius: calc(1.625 * var(--u));
    background: var(--rest-field);
    color: var(--bone);
    font-size: calc(1.0625 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
  }

  .idle h2 {
    position: relative;
    font: 700 calc(2.75 * var(--u)) / 1 var(--display);
  }

  .idle p {
    position: relative;
  }

  .idle brand-mark {
    position: absolute;
    right: calc(1.75 * var(--u));
    bottom: calc(-1.5 * var(--u));
    height: calc(9 * var(--u));
    color: var(--rest-shape);
  }

  .away-note {
    padding: calc(0.875 * var(--u)) calc(1.125 * var(--u)) calc(1 * var(--u));
    border-radius: calc(1.625 * var(--u));
    background: var(--note);
    color: var(--bone);
    font-size: calc(1.0625 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1.35;
  }

  .asking {
    padding: calc(0.5 * var(--u)) 0;
    font-size: calc(1.0625 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
  }

  .away-note p {
    display: flex;
  }

  .away-note app-icon {
    flex: none;
    margin: 0.1em 0.6em 0 0;
    color: var(--mari);
    font-size: 1.25em;
  }

  .away-note .button {
    min-height: calc(2.875 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
    margin-top: calc(0.75 * var(--u));
    padding: 0 calc(1.25 * var(--u));
    background: var(--bone);
    color: var(--ink);
    font-size: calc(1.0625 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
    font-weight: 700;
  }

  .hand {
    grid-row: 1 / 3;
    grid-column: 2;
    min-width: 0;
  }

  .hint {
    margin-top: calc(0.375 * var(--u));
    color: var(--text2);
    font-size: calc(0.875 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1.3;
    text-align: center;
  }

  .fingers {
    display: none;
  }

  .transport {
    display: grid;
    grid-template-columns: 1fr 1fr 1fr;
    grid-gap: calc(0.75 * var(--u));
    margin-top: calc(0.625 * var(--u));
  }

  .press {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-width: 0;
    min-height: calc(4.75 * var(--u) * (0.6 + 0.4 * var(--text-scale)));
    padding: 0;
    border-radius: calc(1.375 * var(--u));
    background: var(--card);
    color: var(--text);
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }

  .press app-icon {
    font-size: calc(1.75 * var(--u));
  }

  .press small {
    margin-top: calc(0.1875 * var(--u));
    font-size: calc(1 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
    font-weight: 600;
  }

  .press.main {
    background: var(--text);
    color: var(--page);
  }

  .press:focus,
  .tvs:focus {
    box-shadow: var(--ring-shadow);
  }

  .press:active {
    background: var(--button);
    color: var(--text);
  }

  .press[aria-disabled='true'],
  .press.main[aria-disabled='true'] {
    background: transparent;
    box-shadow: inset 0 0 0 0.125rem var(--rule);
    color: var(--text2);
    opacity: 0.5;
    cursor: default;
  }

  .low {
    display: flex;
    align-items: stretch;
    margin-top: calc(0.75 * var(--u));
  }

  .low > .press {
    flex: none;
    flex-direction: row;
    width: calc((100% - 1.5 * var(--u)) / 3);
    min-height: calc(3.25 * var(--u) * (0.6 + 0.4 * var(--text-scale)));
  }

  .low > .press app-icon {
    margin-right: 0.375em;
    font-size: calc(1.25 * var(--u));
  }

  .low > .press small {
    margin-top: 0;
  }

  .volume {
    display: flex;
    flex: 1;
    align-items: center;
    min-width: 0;
    margin-left: calc(0.75 * var(--u));
  }

  .volume > app-icon {
    flex: none;
    margin: 0 calc(0.75 * var(--u)) 0 calc(0.25 * var(--u));
    font-size: calc(1.5 * var(--u));
  }

  .volume .press {
    flex: 1;
    min-height: calc(3.25 * var(--u) * (0.6 + 0.4 * var(--text-scale)));
  }

  .volume .press + .press {
    margin-left: calc(0.75 * var(--u));
  }

  .volume .press app-icon {
    font-size: calc(1.25 * var(--u));
  }

  .level {
    flex: none;
    width: calc(1.625 * var(--u));
    font-size: calc(1.0625 * var(--u));
    font-weight: 600;
    text-align: right;
  }

  input[type='range'] {
    flex: 1;
    width: 100%;
    min-width: 0;
    height: calc(3 * var(--u));
    margin: 0;
    background: transparent;
    -webkit-appearance: none;
    appearance: none;
  }

  input[type='range']:disabled {
    opacity: 0.4;
  }

  input[type='range']::-webkit-slider-runnable-track {
    height: calc(0.625 * var(--u));
    border-radius: calc(0.3125 * var(--u));
    background: linear-gradient(to right, var(--text) var(--filled), var(--rule) var(--filled));
  }

  input[type='range']::-webkit-slider-thumb {
    width: calc(1.75 * var(--u));
    height: calc(1.75 * var(--u));
    margin-top: calc(-0.5625 * var(--u));
    border: calc(0.25 * var(--u)) solid var(--text);
    border-radius: 50%;
    background: var(--page);
    box-sizing: border-box;
    -webkit-appearance: none;
  }

  input[type='range']::-moz-range-track {
    height: calc(0.625 * var(--u));
    border-radius: calc(0.3125 * var(--u));
    background: linear-gradient(to right, var(--text) var(--filled), var(--rule) var(--filled));
  }

  input[type='range']::-moz-range-thumb {
    width: calc(1.75 * var(--u));
    height: calc(1.75 * var(--u));
    border: calc(0.25 * var(--u)) solid var(--text);
    border-radius: 50%;
    background: var(--page);
    box-sizing: border-box;
  }

  input[type='range']:focus::-webkit-slider-thumb {
    background: var(--mari);
  }

  .more {
    margin-top: calc(1.5 * var(--u));
  }

  .more h2 {
    margin-bottom: calc(0.5 * var(--u));
    font: 700 var(--body) / 1.2 var(--body-font);
  }

  .more .button {
    width: 100%;
    min-height: calc(3.25 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
    margin-top: calc(0.75 * var(--u));
    padding: 0 calc(1 * var(--u));
  }

  .more .button:disabled {
    opacity: 0.4;
    cursor: default;
  }

  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-gap: calc(0.75 * var(--u));
  }

  .feel {
    display: flex;
    margin-bottom: calc(0.25 * var(--u));
    overflow: hidden;
    border: 0.125rem solid var(--text);
    border-radius: calc(1.125 * var(--u));
  }

  .feel button {
    display: flex;
    flex: 1;
    align-items: center;
    justify-content: center;
    min-height: calc(3.125 * var(--u));
    padding: 0;
    background: transparent;
    font-size: calc(1.0625 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
    font-weight: 600;
  }

  .feel button + button {
    border-left: 0.125rem solid var(--text);
  }

  .feel button[aria-checked='true'] {
    flex: 1.25;
    background: var(--text);
    color: var(--page);
    font-weight: 700;
  }

  .feel app-icon {
    margin-right: 0.4em;
  }

  .feel button:focus {
    box-shadow: inset 0 0 0 0.1875rem var(--mari);
  }

  .veil {
    position: fixed;
    z-index: 19;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    background: var(--veil);
  }

  :host {
    --here: var(--rest-tint);
    --away: var(--hard-tint);
    --note: var(--raised);
  }

  @media ${compact} {
    :host {
      --u: 1rem;
      --here: var(--rest-word);
      --away: var(--hard-word);
      --note: var(--ink);
    }

    .page.remote {
      padding-top: 0.75rem;
      padding-bottom: calc(var(--bar-room) + 1rem);
    }

    .first {
      display: flex;
      flex-direction: column;
      min-height: calc(var(--seen, 100vh) - var(--bar-room) - 1.5rem);
    }

    .show {
      flex: 1;
    }

    .more .button {
      background: var(--card);
    }
  }

  @media (pointer: coarse) {
    .fingers {
      display: block;
    }

    .keys {
      display: none;
    }
  }

  /* Low phones, and those whose browser's bars are there: all the buttons still stand above the bar. */
  @media (max-height: 760px) and (max-aspect-ratio: 1/1) {
    direction-pad:not([tall]) {
      --arrow-row: calc(2.375 * var(--u));
      --ok-row: calc((2.625 + 1.5 * var(--text-scale)) * var(--u));
    }

    direction-pad[tall] {
      --arrow-row: calc(3.5 * var(--u));
      --ok-row: calc((4.5 + 1.5 * var(--text-scale)) * var(--u));
    }

    .head {
      margin-bottom: calc(0.25 * var(--u));
    }

    .show > * {
      margin-bottom: calc(0.5 * var(--u));
    }

    .press {
      min-height: calc(3.75 * var(--u) * (0.6 + 0.4 * var(--text-scale)));
    }

    .press app-icon {
      font-size: calc(1.5 * var(--u));
    }

    .transport,
    .low {
      margin-top: calc(0.5 * var(--u));
    }

    .low > .press,
    .volume .press {
      min-height: calc(2.875 * var(--u) * (0.6 + 0.4 * var(--text-scale)));
    }
  }

  /* A phone lying on its side: the card beside the pad. */
  @media (max-height: 479px) and (min-width: 520px) {
    .page.remote {
      max-width: none;
      padding-top: 0.5rem;
    }

    .first {
      display: grid;
      grid-column-gap: 1.25rem;
      min-height: calc(var(--seen, 100vh) - var(--bar-room) - 0.75rem);
    }

    .head {
      margin-bottom: 0.25rem;
    }

    .show > * {
      margin-bottom: 0;
    }

    .show > * + * {
      margin-top: 0.5rem;
    }

    direction-pad {
      --arrow-row: calc(2.5 * var(--u));
      --ok-row: calc((2.75 + 1 * var(--text-scale)) * var(--u));
    }

    .hint {
      display: none;
    }

    .press {
      min-height: calc(3.5 * var(--u) * (0.6 + 0.4 * var(--text-scale)));
    }

    .transport,
    .low {
      margin-top: 0.5rem;
    }

    .low > .press,
    .volume .press {
      min-height: calc(2.75 * var(--u));
    }

    .press app-icon {
      font-size: 1.375rem;
    }

    now-card {
      min-height: 12rem;
    }
  }
`;
