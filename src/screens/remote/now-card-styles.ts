import { css } from 'lit';

/** The card keeps its dark field on a phone's light page. It is as high as it is given room. */
export const nowCardStyles = css`
  :host {
    display: flex;
  }

  [hidden] {
    display: none;
  }

  .stage {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-width: 0;
    overflow: hidden;
    border-radius: calc(1.625 * var(--u));
    background: var(--phase-field);
    color: var(--bone);
  }

  .upper {
    position: relative;
    flex: 1;
    min-height: calc((6.25 - 1 * var(--text-scale)) * var(--u));
    padding: calc(1 * var(--u)) calc(1.125 * var(--u)) calc(0.5 * var(--u));
  }

  /* The floor: words stand on it, the giant shape and the figure in front of it. */
  .lower {
    padding: calc(0.75 * var(--u)) calc(1.125 * var(--u)) calc(0.75 * var(--u));
    background: var(--shade-next);
  }

  .poster {
    position: absolute;
    right: calc(1.75 * var(--u));
    bottom: 0;
    color: var(--phase-shape);
    line-height: 0;
  }

  .poster phase-shape {
    --shape-size: calc(10.5 * var(--u));
  }

  exercise-figure {
    position: absolute;
    z-index: 1;
    top: calc(0.5 * var(--u));
    right: calc(0.75 * var(--u));
    bottom: calc(-0.75 * var(--u));
    width: calc(12.5 * var(--u));
    contain: size layout style;
    pointer-events: none;
  }

  .top {
    position: relative;
    z-index: 2;
    display: flex;
    align-items: center;
  }

  phase-tag {
    --tag-size: calc(1.0625 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
  }

  .paused {
    margin-left: calc(0.625 * var(--u));
    padding: 0 0.6em;
    border-radius: 0.35em;
    background: var(--bone);
    color: var(--ink);
    font-size: calc(1.0625 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
    font-weight: 700;
    line-height: 1.56;
  }

  .time {
    position: relative;
    z-index: 2;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    margin-top: calc(1 * var(--u));
    font-size: calc(1.0625 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
  }

  time-left {
    --digit-size: calc(2.875 * var(--u));
  }

  .time > span {
    margin-top: calc(0.25 * var(--u));
  }

  h2,
  p {
    margin: 0;
  }

  h2 {
    overflow: hidden;
    font: 700 calc(2.5 * var(--u)) / 0.98 var(--display);
    text-overflow: ellipsis;
  }

  .dose {
    display: flex;
    align-items: center;
    min-height: 1.3em;
    margin-top: calc(0.1875 * var(--u));
    font-size: calc(1.1875 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1.3;
  }

  .dose side-mark {
    margin-right: 0.3em;
  }

  .next {
    overflow: hidden;
    color: var(--bone2);
    font-size: calc(1 * var(--u) * (0.5 + 0.5 * var(--text-scale)));
    line-height: 1.3;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  step-strip {
    margin-top: calc(0.375 * var(--u));

    --pill-width: calc(3.5 * var(--u));
    --pill-height: calc(1.625 * var(--u));
    --step-max: calc(1.75 * var(--u));
    --shape-max: calc(0.8125 * var(--u));
  }

  @media (max-height: 760px) {
    .upper {
      min-height: calc(4.875 * var(--u));
      padding-top: calc(0.75 * var(--u));
    }

    .time {
      flex-direction: row;
      align-items: baseline;
      margin-top: calc(0.5 * var(--u));
    }

    .time > span {
      margin: 0 0 0 calc(0.5 * var(--u));
    }

    h2 {
      font-size: calc(2.125 * var(--u));
    }

    .lower {
      padding: calc(0.5 * var(--u)) calc(1.125 * var(--u)) calc(0.5 * var(--u));
    }
  }

  :host([lost]) .poster,
  :host([lost]) exercise-figure {
    opacity: 0.35;
  }
`;
