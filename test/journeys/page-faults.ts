/**
 * What is wrong with how the page lies: text cut off by its box, out of the window where nothing scrolls, or over other text; a page wider
 * than its window.
 * Self-contained and in the syntax of Chromium 68, because it is sent as text.
 *
 * @returns One line for each fault; empty when all can be read.
 */
export function textFaultsOf(root: Element): string[] {
  interface Piece { readonly words: string; readonly box: { left: number; right: number; top: number; bottom: number }; readonly owner: Element; readonly layer: Element | null }
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

  function check(text: Text): void {
    const words = (text.nodeValue || '').replace(/\s+/g, ' ').trim();
    const owner = text.parentElement;
    if (words === '' || !owner) return;
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = Array.from(range.getClientRects()).filter(function seen(rect) { return rect.width > 1 && rect.height > 1; });
    if (rects.length === 0) return;
    let box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    rects.forEach(function add(rect) {
      // The line's box is taller than its letters.
      const trim = rect.height * 0.2;
      box = { left: Math.min(box.left, rect.left), right: Math.max(box.right, rect.right), top: Math.min(box.top, rect.top + trim), bottom: Math.max(box.bottom, rect.bottom - trim) };
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
      if (style.overflowY === 'auto' || style.overflowY === 'scroll') canScroll = true;
      if (style.backgroundColor !== 'rgba(0, 0, 0, 0)' && node.localName === 'button' && (box.left < frame.left + slack || box.right > frame.right - slack)) {
        faults.push(`over the edge of its button: "${words}"`);
        return;
      }
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
    pieces.push({ words, box, owner, layer });
  }

  function visit(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) return check(node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (['STYLE', 'SCRIPT', 'NOSCRIPT', 'TEMPLATE'].indexOf(element.tagName) >= 0) return;
    if (getComputedStyle(element).display === 'none') return;
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
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (width > slack && height > slack) faults.push(`"${one.words}" lies over "${other.words}"`);
    });
  });
  return faults;
}
