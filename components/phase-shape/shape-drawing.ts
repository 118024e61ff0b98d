import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { PhaseFamily } from '../phase-style.ts';

/** Solid drawing on a 32 grid: done, or now. */
export function solidShape(family: PhaseFamily): SVGTemplateResult {
  switch (family) {
    case 'strength':
      return svg`<rect x="2" y="2" width="28" height="28" rx="3" fill="currentColor"/>`;
    case 'moderate':
      return svg`<circle cx="16" cy="16" r="15" fill="currentColor"/>`;
    case 'hard':
      return svg`<path d="M16 1L31 29H1Z" fill="currentColor"/>`;
    case 'rest':
      return svg`<circle cx="16" cy="16" r="11" fill="none" stroke="currentColor" stroke-width="8"/>`;
    case 'warm':
      return svg`<path d="M1 24A15 15 0 0 1 31 24Z" fill="currentColor"/>`;
  }
}

/** Outline on the same grid: to come. The ring keeps its hole, so that it is not taken for the circle. */
export function outlinedShape(family: PhaseFamily): SVGTemplateResult {
  return svg`<g class="outline" fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round">${outline(family)}</g>`;
}

function outline(family: PhaseFamily): SVGTemplateResult {
  switch (family) {
    case 'strength':
      return svg`<rect x="3.5" y="3.5" width="25" height="25" rx="3"/>`;
    case 'moderate':
      return svg`<circle cx="16" cy="16" r="13.5"/>`;
    case 'hard':
      return svg`<path d="M16 2.5L29.5 27.5H2.5Z"/>`;
    case 'rest':
      return svg`<circle cx="16" cy="16" r="13.5"/><circle cx="16" cy="16" r="5.5"/>`;
    case 'warm':
      return svg`<path d="M2.5 24A13.5 13.5 0 0 1 29.5 24Z"/>`;
  }
}
