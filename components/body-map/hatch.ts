import { css, svg } from 'lit';

/** Each picture has its own: engines do not find a pattern in another one that is not drawn. */
export function hatchPattern() {
  return svg`
    <defs>
      <pattern id="hatch" width="11" height="11" patternUnits="userSpaceOnUse" patternTransform="rotate(25)">
        <path class="stripe" d="M3 0V11"></path>
      </pattern>
    </defs>
  `;
}

export const hatchStyles = css`
  .stripe {
    stroke: var(--map-muscle);
    stroke-width: 6;
  }
`;
