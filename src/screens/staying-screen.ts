/** A screen that stays in the page when another is shown, laid out and true, so that coming back to it is only a matter of seeing it. */
export interface StayingScreen extends HTMLElement {
  /** Nobody looks at it any more: what was half done over it ends, so that whoever comes back finds it as the first time. */
  leave(): void;
}
