import { flatAncestors, flatChildren, flatContains, flatParent } from './flat-tree.ts';
import { closedSelector, isGroup, isTrap, isUsable } from './focusable.ts';

/**
 * Which element each group had last. Living elements are remembered as such; beside that their paths are kept, so that a screen
 * that was thrown away and made again finds its place.
 */
export class FocusMemory {
  readonly #root: Element;
  readonly #living = new WeakMap<Element, HTMLElement>();
  readonly #paths = new Map<string, readonly string[]>();

  constructor(root: Element) {
    this.#root = root;
  }

  /** What happens in a dialog is not remembered around it: when it closes, the focus returns to where it was. */
  record(element: HTMLElement): void {
    const { steps, nodes } = this.#pathOf(element);
    for (let depth = nodes.length - 1; depth >= 0; depth -= 1) {
      const group = nodes[depth]!;
      if (group !== element && (group === this.#root || isGroup(group))) {
        this.#living.set(group, element);
        if (!isTrap(group)) this.#paths.set(steps.slice(0, depth).join('/'), steps.slice(depth));
      }
      if (isTrap(group)) return;
    }
  }

  recall(group: Element): HTMLElement | null {
    if (group.hasAttribute('data-focus-fresh')) return null;
    const living = this.#living.get(group);
    if (living && isUsable(living) && flatContains(group, living)) return living;
    const steps = this.#paths.get(this.#pathOf(group).steps.join('/'));
    const found = steps && !isTrap(group) ? follow(group, steps) : null;
    return found && isUsable(found) ? found : null;
  }

  /** `nodes[n]` is reached from the root by the first n steps. */
  #pathOf(element: Element): { steps: string[]; nodes: Element[] } {
    const nodes: Element[] = [];
    for (const node of flatAncestors(element)) {
      nodes.unshift(node);
      if (node === this.#root) break;
    }
    return { nodes, steps: nodes.slice(1).map(stepTo) };
  }
}

/** Name and key, or name and number among siblings of that name in reach: screens that come and go, or stay hidden, beside each other keep theirs. */
function stepTo(element: Element): string {
  const key = element.getAttribute('data-focus-key');
  if (key !== null) return `${element.localName}#${key}`;
  const parent = flatParent(element);
  const siblings = parent ? flatChildren(parent) : [];
  let number = 0;
  for (let index = 0; index < siblings.length && siblings[index] !== element; index += 1) {
    if (siblings[index]!.localName === element.localName && !siblings[index]!.matches(closedSelector)) number += 1;
  }
  return `${element.localName}:${number}`;
}

function follow(group: Element, steps: readonly string[]): Element | null {
  let node: Element = group;
  for (const step of steps) {
    const next = childAt(node, step);
    if (!next) return null;
    node = next;
  }
  return node;
}

function childAt(parent: Element, step: string): Element | null {
  const children = flatChildren(parent);
  const counts = new Map<string, number>();
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index]!;
    if (child.matches(closedSelector)) continue;
    const key = child.getAttribute('data-focus-key');
    const number = counts.get(child.localName) ?? 0;
    counts.set(child.localName, number + 1);
    const name = key === null ? `${child.localName}:${number}` : `${child.localName}#${key}`;
    if (name === step) return child;
  }
  return null;
}
