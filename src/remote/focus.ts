import { FocusMemory } from './focus-memory.ts';
import { FocusWatch } from './focus-watch.ts';
import { deepActiveElement, flatAncestors, flatContains } from './flat-tree.ts';
import { entryOf, groupsAround, isClosed, isGroup, isTrap, isUsable, isVisible, placed, unitsIn, type PlacedUnit } from './focusable.ts';
import { closest, nearest, type Box, type Direction } from './geometry.ts';
import { inputMode } from './input-mode.ts';
import { isTextField } from './native-keys.ts';
import { reveal, scrollPage } from './reveal.ts';

/** Where the focus was, kept for the moment its element is gone. */
interface Place {
  readonly element: HTMLElement;
  readonly groups: readonly HTMLElement[];
  readonly box: Box;
}

/**
 * Moves the real DOM focus by directions: first inside the group the focus is in, then among that group's surroundings, entering a
 * group by its memory, else its entry, else the nearest. Sees to it that something always has the focus.
 */
export class FocusNavigator {
  readonly #root: HTMLElement;
  readonly #memory: FocusMemory;
  readonly #watch: FocusWatch;
  #last: Place | null = null;
  /** A group whose content is still to come (a screen that loads): it gets the focus unless the viewer moves first. */
  #awaited: Element | null = null;
  /** How far the page was scrolled when the waiting began, in pixels: whoever holds the focus meanwhile may lie far down. */
  #scrolledBefore: number | null = null;
  #traps: HTMLElement[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#memory = new FocusMemory(root);
    this.#watch = new FocusWatch(root, () => this.check());
  }

  start(): void {
    this.#watch.start();
    this.check();
  }

  stop(): void {
    this.#watch.stop();
  }

  /** The element that has the focus, after mending it if need be. */
  get current(): HTMLElement | null {
    this.check();
    return this.#last?.element ?? null;
  }

  /** Moves one step. Where nothing lies that way, what can be scrolled is scrolled; nothing wraps. */
  move(direction: Direction): void {
    this.#awaited = null;
    this.#scrolledBefore = null;
    const from = this.current;
    if (!from) return;
    const target = this.#find(from, direction);
    const isVertical = direction === 'up' || direction === 'down';
    const isFar = target !== null && isVertical && gapTo(from, target) > window.innerHeight * 0.9;
    if (isVertical && (!target || isFar) && scrollPage(from, direction)) return;
    if (target) this.focus(target);
  }

  focus(element: HTMLElement): void {
    element.focus({ preventScroll: true });
    if (deepActiveElement() !== element) return;
    if (inputMode() === 'keys') this.#reveal(element);
    this.#adopt(element);
  }

  #reveal(element: HTMLElement): void {
    const page = document.scrollingElement;
    if (page && this.#awaited) this.#scrolledBefore ??= page.scrollTop;
    else if (page && this.#scrolledBefore !== null) page.scrollTop = this.#scrolledBefore;
    if (!this.#awaited) this.#scrolledBefore = null;
    reveal(element);
  }

  /** Hover moves the same focus, but not out of an open dialog, and opens no on-screen keyboard. */
  focusByPointer(element: HTMLElement): void {
    const trap = this.#openTrap();
    if (isTextField(element) || !isUsable(element) || (trap && !flatContains(trap, element))) return;
    if (deepActiveElement() === element) return;
    this.#awaited = null;
    this.focus(element);
  }

  /** A finger or a mouse pressed `element`: whoever presses has moved there. Some browsers give a pressed button no focus of their own. */
  pressedByPointer(element: HTMLElement | null): void {
    this.#awaited = null;
    this.check();
    if (element) this.focusByPointer(element);
  }

  /** Makes sure that exactly one usable element has the focus, inside the open dialog if there is one. Cheap when all is well. */
  check(): void {
    if (!this.#root.isConnected) return;
    this.#noticeTraps();
    const active = deepActiveElement();
    const trap = this.#openTrap();
    if (active instanceof HTMLElement && this.#isGood(active, trap)) {
      if (active !== this.#last?.element) this.#adopt(active);
      this.#tryAwaited();
    } else {
      const target = this.#successor(trap) ?? this.#enter(trap ?? this.#root, null, null);
      // On a phone, focusing a text field would open the keyboard.
      if (target && !(inputMode() === 'touch' && isTextField(target))) this.focus(target);
    }
    const now = deepActiveElement();
    this.#watch.follow(now, this.#awaited ?? (this.#last?.element === now ? null : this.#root));
  }

  #isGood(active: HTMLElement, trap: HTMLElement | null): boolean {
    if (!flatContains(trap ?? this.#root, active) || isClosed(active)) return false;
    return !active.matches(':disabled');
  }

  #adopt(element: HTMLElement): void {
    const groups = groupsAround(element, this.#root);
    this.#last = { element, groups, box: element.getBoundingClientRect() };
    for (const group of groups) if (isTrap(group) && !this.#traps.includes(group)) this.#traps.push(group);
    // Waiting for a screen is not a choice of the viewer's.
    if (!this.#awaited) this.#memory.record(element);
    this.#watch.follow(element, this.#awaited);
  }

  /** What takes over from an element that is gone: its nearest neighbour, or, where a whole screen was replaced, the new one's entry. */
  #successor(trap: HTMLElement | null): HTMLElement | null {
    const last = this.#last;
    if (!last) return null;
    if (isUsable(last.element) && (!trap || flatContains(trap, last.element))) return last.element;
    let isReplaced = false;
    for (const group of last.groups) {
      const survives = group.isConnected && !isClosed(group) && (!trap || flatContains(trap, group));
      if (survives) {
        // Remembered first: a list that was drawn anew has the same thing, or its successor in the same place.
        const target = isReplaced ? this.#enter(group, null, null) : (this.#memory.recall(group) ?? this.#firstOf(placed(unitsIn(group)), (units) => closest(last.box, units), last.box, null));
        if (target) return target;
        if (group !== this.#root) this.#awaited ??= group;
      }
      isReplaced = !survives;
    }
    return null;
  }

  #tryAwaited(): void {
    const awaited = this.#awaited;
    if (!awaited) return;
    // A screen that comes while a dialog is open waits behind it.
    const trap = this.#openTrap();
    if (!awaited.isConnected || (trap && !flatContains(trap, awaited))) {
      this.#awaited = null;
      return;
    }
    // What it enters may itself name an entry still to come, which is then awaited in its place.
    this.#awaited = null;
    const target = this.#enter(awaited, null, null);
    if (target) this.focus(target);
    else this.#awaited ??= awaited;
  }

  /** Searches the groups around an element, innermost first. */
  #find(from: HTMLElement, direction: Direction): HTMLElement | null {
    const box = from.getBoundingClientRect();
    const own = new Set<Element>(flatAncestors(from));
    for (const group of groupsAround(from, this.#root)) {
      if (allows(group, direction)) {
        const around = placed(unitsIn(group).filter((unit) => !own.has(unit.element)));
        const target = this.#firstOf(around, (units) => nearest(box, units, direction), box, direction);
        if (target) return target;
      }
      if (isTrap(group)) return null;
    }
    return null;
  }

  /** Asks `choose` until it names something that can be focused or entered. */
  #firstOf(units: PlacedUnit[], choose: (units: readonly PlacedUnit[]) => PlacedUnit | null, box: Box | null, direction: Direction | null): HTMLElement | null {
    let rest = units;
    for (let unit = choose(rest); unit; unit = choose(rest)) {
      const chosen = unit;
      if (!chosen.isGroup && isVisible(chosen.element)) return chosen.element;
      const inside = chosen.isGroup ? this.#enter(chosen.element, box, direction) : null;
      if (inside) return inside;
      rest = rest.filter((other) => other !== chosen);
    }
    return null;
  }

  #enter(group: Element, from: Box | null, direction: Direction | null): HTMLElement | null {
    const remembered = this.#memory.recall(group);
    if (remembered) return remembered;
    const entry = entryOf(group);
    if (entry) {
      if (isUsable(entry)) return entry;
      const inside = this.#enter(entry, from, direction);
      if (inside) return inside;
      if (!from && isGroup(entry)) this.#awaited ??= entry;
    }
    const units = placed(unitsIn(group));
    if (!from) return this.#firstOf(units, (rest) => rest[0] ?? null, null, null);
    const ahead = direction && this.#firstOf(units, (rest) => nearest(from, rest, direction), from, direction);
    return ahead ?? this.#firstOf(units, (rest) => closest(from, rest), from, direction);
  }

  /** A dialog that has just been opened takes the focus even if it does not ask for it. */
  #noticeTraps(): void {
    for (const trap of this.#watch.openedTraps()) {
      if (this.#traps.includes(trap) || isClosed(trap)) continue;
      this.#traps.push(trap);
      this.#awaited = trap;
    }
  }

  #openTrap(): HTMLElement | null {
    this.#traps = this.#traps.filter((trap) => trap.isConnected && isTrap(trap) && !isClosed(trap));
    for (let index = this.#traps.length - 1; index >= 0; index -= 1) {
      const trap = this.#traps[index]!;
      if (placed(unitsIn(trap)).length > 0) return trap;
    }
    return null;
  }
}

function allows(group: HTMLElement, direction: Direction): boolean {
  const kind = group.dataset['focusGroup'];
  if (kind === 'row') return direction === 'left' || direction === 'right';
  if (kind === 'column') return direction === 'up' || direction === 'down';
  return true;
}

function gapTo(from: Element, to: Element): number {
  const a = from.getBoundingClientRect();
  const b = to.getBoundingClientRect();
  return Math.max(b.top - a.bottom, a.top - b.bottom);
}
