import { svg, html } from 'lit';

/** Source: Phosphor 2.1 (MIT), television-simple, bold. Here, so that the first screen does not load it. */
const TELEVISION = svg`<path d="M216,60H157l27.52-27.52a12,12,0,0,0-17-17L128,55,88.49,15.51a12,12,0,0,0-17,17L99,60H40A20,20,0,0,0,20,80V200a20,20,0,0,0,20,20H216a20,20,0,0,0,20-20V80A20,20,0,0,0,216,60Zm-4,136H44V84H212Z"></path>`;

export function televisionIcon() {
  return html`<svg class="television" viewBox="0 0 256 256" aria-hidden="true" focusable="false">${TELEVISION}</svg>`;
}
