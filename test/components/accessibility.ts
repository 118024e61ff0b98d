import 'axe-core';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

// The package is a script, not a module: it leaves itself on the window.
declare global {
  interface Window {
    readonly axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
  }
}

/** What axe finds wrong in an element, one line each. One part alone is no page: landmarks and headings are the page's own. */
export async function violationsIn(element: Element): Promise<readonly string[]> {
  // What is still fading in has no contrast of its own yet.
  for (const animation of document.getAnimations()) if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
  const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
  const { violations } = await window.axe.run(element, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
