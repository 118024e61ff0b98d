/** The tree as it is drawn: shadow roots in place of their hosts' children, slotted elements inside their slots. */

export function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

export function flatChildren(element: Element): ArrayLike<Element> {
  if (element.shadowRoot) return element.shadowRoot.children;
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedElements();
    if (assigned.length > 0) return assigned;
  }
  return element.children;
}

/** The ancestors, nearest first, beginning with the element itself. */
export function* flatAncestors(element: Element): Iterable<Element> {
  for (let node: Element | null = element; node; node = flatParent(node)) yield node;
}

export function flatContains(ancestor: Element, element: Element): boolean {
  for (const node of flatAncestors(element)) if (node === ancestor) return true;
  return false;
}

/** The element that really has the focus, inside however many shadow roots; null when only the page has it. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body || active === document.documentElement ? null : active;
}
