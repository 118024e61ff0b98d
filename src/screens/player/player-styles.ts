import { css } from 'lit';

/** The player's skeleton: the same for every phase, so that eyes need not search. Measures are those of the pictures at 1080p. */
export const playerStyles = css`
  :host {
    position: fixed;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    display: block;
    background: var(--ground);
    color: var(--bone);
    overflow: hidden;

    --text: var(--bone);
    --text2: var(--bone2);
    --button: var(--button-rest);
    --ring-gap: var(--ground);
    --ring: var(--bone);
    --fade: 300ms;
    --travel: 1;
  }

  :host([reduced-motion]) {
    --fade: 120ms;
    --travel: 0;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --fade: 120ms;
      --travel: 0;
    }
  }

  .stage,
  .chrome {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
  }

  /* Burn-in: what stands still for long moves by four pixels each step. */
  .shift-1 {
    transform: translate(0.25rem, 0);
  }

  .shift-2 {
    transform: translate(0.25rem, 0.25rem);
  }

  .shift-3 {
    transform: translate(0, 0.25rem);
  }

  .top {
    position: absolute;
    top: var(--safe-y);
    right: var(--safe-x);
    left: var(--safe-x);
    display: flex;
    align-items: center;
    height: 4.5rem;
    font: 500 calc(2.375rem * (0.5 + 0.5 * var(--text-scale))) / 1 var(--body-font);
    white-space: nowrap;
  }

  .round {
    flex: 1;
    margin-left: 1.75rem;
  }

  .to-go {
    display: flex;
    align-items: baseline;
    margin-left: auto;
  }

  .to-go b {
    margin-right: 0.875rem;
    font: 700 3.75rem/1 var(--display);
  }

  .pit {
    position: absolute;
    top: 9rem;
    left: 6rem;
    width: 58rem;
    height: 44.5rem;
  }

  .pit-shape {
    display: none;
  }

  ::slotted([slot='figure']) {
    position: relative;
    display: block;
    width: 100%;
    height: 100%;
  }

  .work {
    position: absolute;
    top: 9.25rem;
    left: 68.5rem;
    width: 45.5rem;
    height: 40rem;
  }

  .card {
    position: absolute;
    right: var(--safe-x);
    bottom: var(--safe-y);
    width: 45.5rem;
  }

  .help {
    display: grid;
    grid-template-columns: auto 1fr;
    grid-column-gap: 1.75rem;
    grid-row-gap: 0.75rem;
    align-items: center;
    box-sizing: border-box;
    min-height: 11rem;
    padding: 1.25rem 2rem;
    border-radius: var(--radius);
    background: var(--shade-next);
    font: 500 calc(2rem * var(--text-scale)) / 1.2 var(--body-font);
  }

  .help .key {
    font-size: 2rem;
  }

  .keys {
    white-space: nowrap;
  }

  .key {
    display: inline-block;
    box-sizing: border-box;
    height: 1.7em;
    padding: 0.2em 0.6em;
    border: 0.1875rem solid currentColor;
    border-radius: 0.4em;
    font-weight: 700;
    line-height: 1.2;
    text-align: center;
  }

  app-icon.key {
    width: 2em;
    padding: 0.25em 0.45em;
    vertical-align: top;
  }

  app-icon.key + app-icon.key {
    margin-left: 0.4em;
  }

  .voice {
    position: absolute;
    bottom: 8rem;
    left: var(--safe-x);
    width: 58.75rem;
    font: italic 500 calc(3.375rem * (0.5 + 0.5 * var(--text-scale))) / 1.18 var(--voice);
  }

  .voice.long {
    font-size: calc(3rem * (0.5 + 0.5 * var(--text-scale)));
  }

  .strip {
    position: absolute;
    bottom: var(--safe-y);
    left: var(--safe-x);
    width: 59rem;
  }

  .controls {
    position: absolute;
    bottom: var(--safe-y);
    left: var(--safe-x);
    display: flex;
    opacity: 0;
    transition: opacity 160ms ease-out;
  }

  :host([pointing]) .strip,
  :host([tabbing]) .strip {
    opacity: 0;
  }

  :host([pointing]) .controls,
  :host([tabbing]) .controls {
    opacity: 1;
  }

  .control {
    display: flex;
    align-items: center;
    height: 4.5rem;
    margin-right: 0.75rem;
    padding: 0 1.75rem 0 1.5rem;
    border-radius: 2.25rem;
    background: var(--ground);
    color: var(--bone);
    font: 600 calc(1.75rem * (0.5 + 0.5 * var(--text-scale))) / 1 var(--body-font);
    white-space: nowrap;
  }

  .control app-icon {
    margin-right: 0.875rem;
  }

  .control:hover {
    background: var(--raised);
  }

  :host([tabbing]) .control:focus {
    background: var(--mari);
    color: var(--ink);
    box-shadow: var(--row-focus-shadow);
  }

  .done {
    display: none;
  }

  /* Paused */
  .veil {
    position: absolute;
    z-index: 10;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    background: var(--veil);
    animation: appear 220ms ease-out;
  }

  .paused-tag {
    position: absolute;
    top: var(--safe-y);
    left: var(--safe-x);
    display: flex;
    align-items: center;
    height: 4.5rem;
    padding: 0 1.75rem 0 1.375rem;
    border-radius: 1rem;
    background: var(--bone);
    color: var(--ink);
    font: 700 2.875rem/1 var(--body-font);
  }

  .paused-tag app-icon {
    margin-right: 1.125rem;
  }

  .veil .voice {
    width: 54rem;
  }

  .is-paused .voice:not(.kept),
  .is-paused .strip,
  .is-paused .card,
  .is-paused .work,
  .is-paused .top,
  .is-paused .controls {
    visibility: hidden;
  }

  /* Burn-in: a screen paused for two minutes goes darker still. */
  .night {
    position: absolute;
    z-index: 30;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    background: var(--ground);
    opacity: 0;
    pointer-events: none;
    animation: darken 2s linear 120s forwards;
  }

  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @keyframes darken {
    to {
      opacity: 0.7;
    }
  }
`;
