import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

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

  @media ${compact} {
    :host {
      background: var(--paper);
    }

    .frame {
      display: flex;
      flex-direction: column;
      box-sizing: border-box;
      height: 100%;
      padding: 0.75rem var(--safe-x) 1rem;
    }

    .stage {
      position: relative;
      flex: 1;
      min-height: 0;
      border-radius: 1.625rem;
      overflow: hidden;
    }

    .stage.ended {
      position: absolute;
      border-radius: 0;
    }

    .chrome {
      display: flex;
      flex-direction: column;
      transform: none;
    }

    .top,
    .work,
    .voice,
    .strip,
    .card {
      position: static;
      width: auto;
    }

    .top {
      flex: none;
      flex-wrap: wrap;
      height: auto;
      padding: 1rem 1.125rem 0;
      font-size: calc(0.9375rem * (0.5 + 0.5 * var(--text-scale)));
    }

    phase-tag {
      --tag-size: 1.125rem;
    }

    /* The figure's place: what the words leave free, above the floor line. */
    .pit {
      position: relative;
      top: 0;
      left: 0;
      flex: 1 1 0;
      width: auto;
      height: auto;
      min-height: 0.75rem;
      margin: 0.75rem 1.125rem 0;
      overflow: hidden;
    }

    .pit-shape {
      position: absolute;
      bottom: 0;
      left: 0;
      display: block;
      width: 100%;
      height: 100%;
      color: var(--phase-shape);
    }

    /* Drawings leave a margin under some shapes; all stand on the floor line. */
    .strength .pit-shape {
      transform: translateY(6.25%);
    }

    .hard .pit-shape {
      transform: translateY(9.375%);
    }

    .warm .pit-shape {
      transform: translateY(25%);
    }

    .ground {
      flex: none;
      padding: 1rem 1.125rem 1.125rem;
      background: var(--shade);
    }

    .round {
      margin: 0 0.5rem 0 0.625rem;
    }

    .to-go b {
      margin-right: 0.25rem;
      font-size: 1.75rem;
    }

    .work {
      height: auto;
    }

    .voice,
    .voice.long {
      margin-top: 0.875rem;
      font-size: calc(1.25rem * (0.5 + 0.5 * var(--text-scale)));
    }

    .ground {
      display: flex;
      flex-direction: column;
    }

    .card {
      order: 1;
      margin-top: 0.875rem;
    }

    .strip {
      order: 2;
      margin-top: 0.75rem;
    }

    .controls {
      position: static;
      display: grid;
      grid-template-columns: 1fr 1fr 1fr;
      grid-gap: 0.75rem;
      flex: none;
      margin-top: 0.875rem;
      opacity: 1;
    }

    :host([pointing]) .strip,
    :host([tabbing]) .strip {
      opacity: 1;
    }

    .done {
      display: flex;
      grid-column: 1 / -1;
      align-items: center;
      justify-content: center;
      min-height: 4.25rem;
      border-radius: 2.125rem;
      background: var(--mari);
      box-shadow: 0 0.1875rem 0 var(--mari-edge);
      color: var(--ink);
      font: 700 calc(1.375rem * (0.5 + 0.5 * var(--text-scale))) / 1 var(--body-font);
    }

    .done app-icon {
      margin-right: 0.75rem;
    }

    .control {
      flex-direction: column;
      justify-content: center;
      height: auto;
      min-height: 5.25rem;
      margin: 0;
      padding: 0.5rem 0.25rem;
      border-radius: 1.375rem;
      background: var(--sand);
      color: var(--ink);
      font: 600 calc(0.9375rem * (0.5 + 0.5 * var(--text-scale))) / 1.15 var(--body-font);
      text-align: center;
      white-space: normal;
    }

    .control:hover {
      background: var(--sand);
    }

    .control app-icon {
      margin: 0 0 0.375rem;
      font-size: 1.75rem;
    }

    .control.main,
    .control.main:hover {
      background: var(--ink);
      color: var(--paper);
    }

    .help {
      display: none;
    }

    .veil {
      position: fixed;
    }

    .veil .voice,
    .paused-tag {
      display: none;
    }
  }

  /* A phone on its side: the card at the left, the buttons at the right. */
  @media (max-height: 479px) and (min-aspect-ratio: 1/1) {
    .frame {
      flex-direction: row;
    }

    .controls {
      grid-template-columns: 1fr;
      align-content: center;
      width: 9rem;
      margin: 0 0 0 0.875rem;
    }

    .pit,
    .card,
    .voice {
      display: none;
    }

    .ground {
      flex: 1;
      justify-content: space-between;
      background: none;
    }
  }
`;
