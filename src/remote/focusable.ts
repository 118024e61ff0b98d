import { flatAncestors, flatChildren, flatParent } from './flat-tree.ts';
import type { Box } from './geometry.ts';

/**
 * The attributes by which a page describes itself to the navigator:
 *
 * - `data-focus-group` (`""`, `row`, `column`, `grid`): a container that is searched before its surroundings and remembers
 *   its last focus. `row` leaves up and down to the containers around it, `column` left and right.
 * - `data-focus-trap`: a group that keeps the focus in (a dialog). Opened again, it begins at its entry.
 * - `data-focus-entry`: the element a group begins with.
 * - `data-focus-key`: a name that is the same when the element is made again, so that memory finds it.
 * - `data-focus-fresh`: a group without memory: always entered at its entry (tabs: the one whose screen is shown).
 * - `data-focus-reveal`: scrolled into view as a whole (a row with its heading) when the focus is inside and it fits.
 * - `data-focus-skip`: never reached by arrows.
 */
const focusableSelector = 'a[href],button,input,select,textarea,summary,[tabindex]';
const nativeSelector = 'a[href],button,input,select,textarea,summary';
/** What is out of the focus's reach, with all in it. */
export const closedSelector = '[hidden],[inert],[aria-hidden="true"],[data-focus-skip]';

/** A thing a search can land on: an element, or a group to be entered. */
export interface Unit {
  readonly element: HTMLElement;
  readonly isGroup: boolean;
}

export interface PlacedUnit extends Unit {
  readonly box: Box;
}

export function isGroup(element: Element): boolean {
  return element.hasAttribute('data-focus-group') || isTrap(element);
}

export function isTrap(element: Element): boolean {
  return element.hasAttribute('data-focus-trap');
}

/** By kind and attributes alone; says nothing about being visible. */
export function isFocusable(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || !element.matches(focusableSelector)) return false;
  if (element.matches(':disabled') || element.hasAttribute('disabled')) return false;
  if (element instanceof HTMLInputElement && element.type === 'hidden') return false;
  // A heading that takes the focus by script (tabindex -1) is no stop for the arrows; a button in a roving group is.
  return element.tabIndex >= 0 || element.matches(nativeSelector);
}

/** Whether it or anything around it is hidden from the focus by an attribute. Costs no layout. */
export function isClosed(element: Element): boolean {
  for (const node of flatAncestors(element)) if (node.matches(closedSelector)) return true;
  return false;
}

/** Whether the viewer can see it (scrolled out of view counts as seen: it can be scrolled to). */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
}

/** Whether it can have the focus now. */
export function isUsable(element: Element): element is HTMLElement {
  return element.isConnected && isFocusable(element) && !isClosed(element) && isVisible(element);
}

/** The elements and groups directly in a group: its own content, without looking into inner groups. */
export function unitsIn(group: Element, found: Unit[] = []): Unit[] {
  const children = flatChildren(group);
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index]!;
    // Drawings have many parts, and none of them takes the focus.
    if (!(child instanceof HTMLElement) || child.matches(closedSelector)) continue;
    if (isFocusable(child)) found.push({ element: child, isGroup: false });
    else if (isGroup(child)) found.push({ element: child, isGroup: true });
    else unitsIn(child, found);
  }
  return found;
}

/** Units that take up room, with their places. */
export function placed(units: readonly Unit[]): PlacedUnit[] {
  const result: PlacedUnit[] = [];
  for (const unit of units) {
    const box = unit.isGroup ? groupBox(unit.element) : unit.element.getBoundingClientRect();
    if (box.right > box.left && box.bottom > box.top) result.push({ ...unit, box });
  }
  return result;
}

/** A group drawn by its children only (`display: contents`) has no box of its own. */
function groupBox(group: HTMLElement): Box {
  const own = group.getBoundingClientRect();
  if (own.width > 0 && own.height > 0) return own;
  const boxes = placed(unitsIn(group)).map((unit) => unit.box);
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** The groups around an element, innermost first, up to and with `root`. */
export function groupsAround(element: Element, root: Element): HTMLElement[] {
  const groups: HTMLElement[] = [];
  for (let node = flatParent(element); node; node = flatParent(node)) {
    if (node === root || isGroup(node)) groups.push(node as HTMLElement);
    if (node === root) break;
  }
  return groups;
}

/** The marked entry of a group; only where the group marks none itself, the first one marked inside an inner group. */
export function entryOf(group: Element): HTMLElement | null {
  return findEntry(group, false) ?? findEntry(group, true);
}

function findEntry(parent: Element, looksIntoGroups: boolean): HTMLElement | null {
  const children = flatChildren(parent);
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index]!;
    if (!(child instanceof HTMLElement) || child.matches(closedSelector)) continue;
    if (child.hasAttribute('data-focus-entry')) return child;
    const found = looksIntoGroups || !isGroup(child) ? findEntry(child, looksIntoGroups) : null;
    if (found) return found;
  }
  return null;
}
