import { flatAncestors, flatChildren } from './flat-tree.ts';

/**
 * Tells when the focus may have been lost. No polling, and no observer over the whole page: only the trees the focused element
 * hangs in are watched (an element can only vanish through one of them), and, while a screen is awaited, the trees inside it.
 */
export class FocusWatch {
  readonly #root: HTMLElement;
  readonly #onChange: () => void;
  readonly #observer: MutationObserver;
  #observed = new Set<Node>();
  #awaitsDefinition = new Set<string>();
  /** Whether a dialog may have come since they were last looked for. */
  #mayHaveOpened = true;
  #isScheduled = false;
  #isRunning = false;

  constructor(root: HTMLElement, onChange: () => void) {
    this.#root = root;
    this.#onChange = onChange;
    this.#observer = new MutationObserver(() => {
      this.#mayHaveOpened = true;
      this.#onChange();
    });
  }

  start(): void {
    this.#isRunning = true;
    document.addEventListener('focusin', this.#schedule);
    document.addEventListener('focusout', this.#schedule);
    document.addEventListener('visibilitychange', this.#schedule);
    window.addEventListener('pageshow', this.#schedule);
    window.addEventListener('focus', this.#schedule);
  }

  stop(): void {
    this.#isRunning = false;
    this.#observer.disconnect();
    this.#observed.clear();
    document.removeEventListener('focusin', this.#schedule);
    document.removeEventListener('focusout', this.#schedule);
    document.removeEventListener('visibilitychange', this.#schedule);
    window.removeEventListener('pageshow', this.#schedule);
    window.removeEventListener('focus', this.#schedule);
  }

  /** Watches the trees above the focused element and, where something is awaited, those inside it. */
  follow(focused: Element | null, awaited: Element | null): void {
    const trees = new Set<Node>([document, this.#root.getRootNode()]);
    if (focused) for (const node of flatAncestors(focused)) trees.add(node.getRootNode());
    if (awaited) {
      for (const node of flatAncestors(awaited)) trees.add(node.getRootNode());
      this.#addTreesInside(awaited, trees);
    }
    if (!this.#isRunning || isSame(trees, this.#observed)) return;
    this.#observer.disconnect();
    this.#observed = trees;
    this.#mayHaveOpened = true;
    for (const tree of trees) {
      this.#observer.observe(tree, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['disabled', 'hidden', 'aria-hidden', 'inert', 'href', 'data-focus-trap', 'data-focus-skip'],
      });
    }
  }

  /** Dialogs that stand in the watched trees, unless nothing has happened there since the last look. */
  openedTraps(): HTMLElement[] {
    const mayHaveOpened = this.#observer.takeRecords().length > 0 || this.#mayHaveOpened;
    this.#mayHaveOpened = false;
    return mayHaveOpened ? Array.from(this.#observed).flatMap((tree) => Array.from((tree as ParentNode).querySelectorAll<HTMLElement>('[data-focus-trap]'))) : [];
  }

  #addTreesInside(element: Element, trees: Set<Node>): void {
    if (element.shadowRoot) trees.add(element.shadowRoot);
    else if (element.localName.includes('-') && !customElements.get(element.localName)) this.#awaitDefinition(element.localName);
    const children = flatChildren(element);
    for (let index = 0; index < children.length; index += 1) this.#addTreesInside(children[index]!, trees);
  }

  /** A screen whose code is still loading gets its shadow root later, which no observer reports. */
  #awaitDefinition(name: string): void {
    if (this.#awaitsDefinition.has(name)) return;
    this.#awaitsDefinition.add(name);
    void customElements.whenDefined(name).then(this.#schedule);
  }

  /** After the current task's own focus moves are over, but before the next frame. */
  readonly #schedule = (): void => {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    void Promise.resolve().then(() => {
      this.#isScheduled = false;
      if (this.#isRunning) this.#onChange();
    });
  };
}

function isSame(a: ReadonlySet<Node>, b: ReadonlySet<Node>): boolean {
  if (a.size !== b.size) return false;
  for (const node of a) if (!b.has(node)) return false;
  return true;
}
