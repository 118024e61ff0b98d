/** A screen that stays in the page when another is shown, laid out and true, so that coming back to it is only a matter of seeing it. */
export interface StayingScreen extends HTMLElement {
  /** Nobody looks at it any more: what was half done over it ends, so that whoever comes back finds it as the first time. */
  leave(): void;
  /** Whether it is what this address shows, just as it is now. Without it, its maker is asked each time. @param path - With what follows `?`. */
  isReadyFor?(path: string): boolean;
}

/** An element in one that stays, and is not shown. */
export function isBehind(element: Element): boolean {
  const root = element.getRootNode();
  return element.closest('[data-behind]') !== null || (root instanceof ShadowRoot && isBehind(root.host));
}
