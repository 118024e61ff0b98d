import { flatAncestors, flatParent } from './flat-tree.ts';
import type { Box } from './geometry.ts';

/** Room for the focus ring and its lift around the focused element, in rem. */
const ringRem = 1.5;

/**
 * Scrolls everything scrollable around an element so that it stands inside the safe area, and above a bar at the bottom.
 * Instant unless the scroller's own CSS says `scroll-behavior: smooth`: the style sheet knows about reduced motion.
 */
export function reveal(element: Element): void {
  const scrollers = scrollersAround(element);
  if (scrollers.length === 0) return;
  const style = getComputedStyle(document.documentElement);
  const rem = parseFloat(style.fontSize) || 16;
  const barRoomPx = lengthOf(style.getPropertyValue('--bar-room'), rem);
  const view = safeView(style, rem, barRoomPx > 0 && isInFixed(element) ? 0 : barRoomPx);
  for (const scroller of scrollers) {
    const { down, across } = wayInto(scroller, revealed(element, scroller, view), view, ringRem * rem);
    if (down === 0 && across === 0) continue;
    // A sheet over the page, or the bar itself, stays where it is however the page behind is scrolled.
    if (isInFixed(element, scroller)) return;
    if (down !== 0) scroller.scrollTop += down;
    if (across !== 0) scroller.scrollLeft += across;
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

/** Innermost first. Styles are asked only of what holds more than it shows, for each question costs time between key and picture. */
function scrollersAround(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let node = flatParent(element); node; node = flatParent(node)) if (isScroller(node)) found.push(node);
  return found;
}

/** The screen without the rim a TV may cut off; its width is the token `--safe-y` (and `--safe-x`), what a bar at the bottom covers `--bar-room`. */
function safeView(style: CSSStyleDeclaration, rem: number, barRoomPx: number): Box {
  const x = lengthOf(style.getPropertyValue('--safe-x'), rem);
  const y = lengthOf(style.getPropertyValue('--safe-y'), rem);
  return { left: x, top: y, right: window.innerWidth - x, bottom: window.innerHeight - y - barRoomPx };
}

/** In a sheet over the page, which covers the bar, or in the bar; @param below - looks no further up than below this one. */
function isInFixed(element: Element, below: Element | null = null): boolean {
  for (let node: Element | null = element; node && node !== below; node = flatParent(node)) if (isFixed(node)) return true;
  return false;
}

function isFixed(element: Element): boolean {
  return getComputedStyle(element).position === 'fixed';
}

/** Custom properties come as written: `3.375rem` or pixels. */
function lengthOf(text: string, rem: number): number {
  const number = parseFloat(text);
  if (Number.isNaN(number)) return 0;
  return text.trim().endsWith('rem') ? number * rem : number;
}

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

/** How far a scroller has to be scrolled, in pixels. */
function wayInto(scroller: Element, box: Box, view: Box, ring: number): { readonly down: number; readonly across: number } {
  const isPage = scroller === document.scrollingElement;
  const frame = isPage ? view : scroller.getBoundingClientRect();
  const top = Math.max(frame.top, view.top);
  const bottom = Math.min(frame.bottom, view.bottom);
  const left = Math.max(frame.left, view.left);
  const right = Math.min(frame.right, view.right);
  return { down: shift(box.top - ring, box.bottom + ring, top, bottom), across: shift(box.left - ring, box.right + ring, left, right) };
}

/** How far to scroll so that start…end lies in from…to; what is too long shows its beginning. */
function shift(start: number, end: number, from: number, to: number): number {
  if (end - start > to - from || start < from) return start - from;
  return end > to ? end - to : 0;
}
