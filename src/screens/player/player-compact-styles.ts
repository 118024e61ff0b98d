import { css } from 'lit';
import { compact } from '../../../components/tokens.ts';

/** The player on a phone: a dark card with the figure's place, the words under it, large buttons below. */
export const playerCompactStyles = css`
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
      --tag-size: 1.0625rem;
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
      margin: 0 0.375rem 0 0.5rem;
    }

    .to-go b {
      margin-right: 0.25rem;
      font-size: 1.5rem;
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
