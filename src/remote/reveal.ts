import { flatAncestors, flatParent } from './flat-tree.ts';
import type { Box } from './geometry.ts';

/** Room for the focus ring and its lift around the focused element, in rem. */
const ringRem = 1.5;

/**
 * Scrolls everything scrollable around an element so that it stands inside the safe area, and above a bar at the bottom.
 * Instant unless the scroller's own CSS says `scroll-behavior: smooth`: the style sheet knows about reduced motion.
 */
export function reveal(element: Element): void {
  const style = getComputedStyle(document.documentElement);
  const rem = parseFloat(style.fontSize) || 16;
  const length = (name: string): number => lengthOf(style.getPropertyValue(name), rem);
  const x = length('--safe-x');
  const y = length('--safe-y');
  const bar = length('--bar-room');
  // The screen without the rim a TV may cut off. A sheet over the page covers the bar, and the bar is not above itself.
  const view = { left: x, top: y, right: innerWidth - x, bottom: innerHeight - y - (bar > 0 && isInFixed(element) ? 0 : bar) };
  const ring = ringRem * rem;
  for (let scroller = flatParent(element); scroller; scroller = flatParent(scroller)) {
    if (!isScroller(scroller)) continue;
    const box = revealed(element, scroller, view);
    const frame = scroller === document.scrollingElement ? view : scroller.getBoundingClientRect();
    const down = shift(box.top - ring, box.bottom + ring, Math.max(frame.top, view.top), Math.min(frame.bottom, view.bottom));
    const across = shift(box.left - ring, box.right + ring, Math.max(frame.left, view.left), Math.min(frame.right, view.right));
    if (down === 0 && across === 0) continue;
    // A sheet over the page, or the bar itself, stays where it is however the page behind is scrolled.
    if (isInFixed(element, scroller)) return;
    scroller.scrollBy(across, down);
  }
}

/** Scrolls the nearest scroller that still can, by most of a page; returns whether anything moved. */
export function scrollPage(from: Element, direction: 'up' | 'down'): boolean {
  for (const node of flatAncestors(from)) {
    const room = !isScroller(node) ? 0 : direction === 'up' ? node.scrollTop : node.scrollHeight - node.clientHeight - node.scrollTop;
    if (room >= 1) {
      const step = Math.min(room, node.clientHeight * 0.6);
      node.scrollTop += direction === 'up' ? -step : step;
      return true;
    }
    if (isFixed(node)) return false;
  }
  return false;
}

/** @param below - Looks no further up than below this one. */
function isInFixed(element: Element, below: Element | null = null): boolean {
  for (let node: Element | null = element; node && node !== below; node = flatParent(node)) if (isFixed(node)) return true;
  return false;
}

function isFixed(element: Element): boolean {
  return getComputedStyle(element).position === 'fixed';
}

/** Custom properties come as written: `3.375rem` or pixels. */
function lengthOf(text: string, rem: number): number {
  return (parseFloat(text) || 0) * (text.trim().endsWith('rem') ? rem : 1);
}

/** Styles are asked only of what holds more than it shows: each question costs time between key and picture. */
function isScroller(element: Element): boolean {
  if (element === document.scrollingElement) return true;
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll/.test(overflowX + overflowY);
}

/** The largest marked surroundings that fit, else the element itself. */
function revealed(element: Element, scroller: Element, view: Box): Box {
  const own = element.getBoundingClientRect();
  for (let node = flatParent(element); node && node !== scroller; node = flatParent(node)) {
    if (!node.hasAttribute('data-focus-reveal')) continue;
    const box = node.getBoundingClientRect();
    const room = Math.min(view.bottom - view.top, scroller.clientHeight);
    if (box.height <= room) return { left: own.left, right: own.right, top: box.top, bottom: box.bottom };
  }
  return own;
}

/** How far to scroll so that start…end lies in from…to; what is too long shows its beginning. */
function shift(start: number, end: number, from: number, to: number): number {
  if (end - start > to - from || start < from) return start - from;
  return end > to ? end - to : 0;
}
