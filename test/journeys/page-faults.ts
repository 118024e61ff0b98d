/**
 * What is wrong with how the page lies: text cut off by its box, out of the window where nothing scrolls, or over other text; a page wider
 * than its window.
 * Self-contained and in the syntax of Chromium 68, because it is sent as text.
 *
 * @returns One line for each fault; empty when all can be read.
 */
export function textFaultsOf(root: Element): string[] {
  interface Box { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  interface Piece { readonly words: string; readonly lines: readonly Box[]; readonly owner: Element; readonly layer: Element | null }
  const faults: string[] = [];
  const pieces: Piece[] = [];
  // Boxes of letters reach a little past their ink.
  const slack = 3;

  function parentOf(node: Node): Element | null {
    const slot = (node as Element).assignedSlot;
    if (slot) return slot;
    if (node.parentElement) return node.parentElement;
    const up = node.getRootNode() as ShadowRoot;
    return up.host || null;
  }

  function overlaps(one: Box, other: Box): boolean {
    const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return width > slack && height > slack;
  }

  function check(text: Text): void {
    const words = (text.nodeValue || '').replace(/\s+/g, ' ').trim();
    const owner = text.parentElement;
    if (words === '' || !owner) return;
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = Array.from(range.getClientRects()).filter(function seen(rect) { return rect.width > 1 && rect.height > 1; });
    if (rects.length === 0) return;
    // The line's box is taller than its letters.
    let lines = rects.map(function trimmed(rect): Box { return { left: rect.left, right: rect.right, top: rect.top + rect.height * 0.2, bottom: rect.bottom - rect.height * 0.2 }; });
    const box = lines.reduce(function add(all, line) {
      return { left: Math.min(all.left, line.left), right: Math.max(all.right, line.right), top: Math.min(all.top, line.top), bottom: Math.max(all.bottom, line.bottom) };
    });
    let layer: Element | null = null;
    let canScroll = false;
    for (let node: Element | null = owner; node; node = parentOf(node)) {
      const style = getComputedStyle(node);
      const frame = node.getBoundingClientRect();
      // Spoken only: a box of one pixel.
      if (frame.width <= 2 && frame.height <= 2 && style.overflow === 'hidden') return;
      if (style.visibility === 'hidden' || Number(style.opacity) < 0.05) return;
      if (!layer && (style.position === 'fixed' || style.position === 'absolute' || node.hasAttribute('data-focus-trap'))) layer = node;
      if (style.display.indexOf('inline') === 0 && style.display === 'inline') continue;
      if (style.overflowY === 'auto' || style.overflowY === 'scroll') {
        canScroll = true;
        // What is scrolled out of sight lies over nothing.
        lines = lines.filter(function inSight(line) { return line.bottom > frame.top && line.top < frame.bottom; });
      }
      if (style.backgroundColor !== 'rgba(0, 0, 0, 0)' && node.localName === 'button' && (box.left < frame.left + slack || box.right > frame.right - slack)) {
        faults.push(`over the edge of its button: "${words}"`);
        return;
      }
      // A row that a finger or the focus moves along, or a table that takes the focus to be moved: nothing in it is lost.
      const movesAside = node.getAttribute('data-focus-group') === 'row' || (node.getAttribute('role') === 'group' && node.hasAttribute('tabindex'));
      if (movesAside && /auto|scroll/.test(style.overflowX)) return;
      const isCutX = style.overflowX !== 'visible' && (box.left < frame.left - slack || box.right > frame.right + slack);
      const isCutY = style.overflowY === 'hidden' && !canScroll && (box.top < frame.top - slack || box.bottom > frame.bottom + slack);
      if (isCutX || isCutY) {
        faults.push(`cut off by <${node.localName}${node.className ? '.' + String(node.className) : ''}>: "${words}"`);
        return;
      }
      if (style.position === 'fixed' && !canScroll && (box.top < -slack || box.bottom > innerHeight + slack)) {
        faults.push(`out of the window: "${words}"`);
        return;
      }
    }
    if (box.left < -slack || box.right > document.documentElement.clientWidth + slack) faults.push(`out of the window's width: "${words}"`);
    pieces.push({ words, lines, owner, layer });
  }

  function visit(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) return check(node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (['STYLE', 'SCRIPT', 'NOSCRIPT', 'TEMPLATE'].indexOf(element.tagName) >= 0) return;
    const { display, overflow } = getComputedStyle(element);
    if (display === 'none') return;
    // A screen that stays behind the one that is shown: without height, and cut off whole.
    if (element.getAttribute('aria-hidden') === 'true' && overflow === 'hidden' && element.getBoundingClientRect().height === 0) return;
    const children: Iterable<Node> = element instanceof HTMLSlotElement && element.assignedNodes().length > 0
      ? element.assignedNodes({ flatten: true })
      : (element.shadowRoot || element).childNodes;
    Array.from(children).forEach(visit);
  }

  visit(root);
  const page = document.documentElement;
  // A phone's window grows with what is too wide: `innerWidth` would hide it.
  if (page.scrollWidth > page.clientWidth) faults.push(`the page is ${page.scrollWidth} px wide, its window ${page.clientWidth}`);
  pieces.forEach(function compare(one, at) {
    pieces.slice(at + 1).forEach(function over(other) {
      // What lies on a layer of its own is meant to cover what is under it.
      if (one.owner === other.owner || one.layer !== other.layer) return;
      // Line by line: what follows at the end of a last line stands beside it, within the box of them all.
      const isOver = one.lines.some(function meets(line) { return other.lines.some(function theirs(another) { return overlaps(line, another); }); });
      if (isOver) faults.push(`"${one.words}" lies over "${other.words}"`);
    });
  });
  return faults;
}
