import { css } from 'lit';

/** How sets are drawn on the body and in the keys beside it: dashed, outlined, hatched, solid. Needs a pattern `#hatch` in the same drawing. */
export const levelStyles = css`
  .level {
    fill: none;
    stroke: var(--map-muscle);
    stroke-width: 3;
  }

  .level.none {
    stroke: var(--text2);
    stroke-width: 2.5;
    stroke-dasharray: 6 6;
  }

  .level.some {
    fill: url('#hatch');
  }

  .level.plenty {
    fill: var(--map-muscle);
  }

  .level.read {
    stroke: var(--text);
    stroke-width: 5;
  }
`;
