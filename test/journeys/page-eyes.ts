/**
 * What a person sees of the page: its text in reading order, through all shadow roots, without what is hidden, transparent, of no size or
 * outside the window. Self-contained and in the syntax of Chromium 68, because it is sent as text.
 */
export function visibleTextOf(root: Element): string {
  const parts: string[] = [];

  function isSeen(rect: { left: number; right: number; top: number; bottom: number }): boolean {
    return rect.right - rect.left > 1 && rect.bottom - rect.top > 1 && rect.right > 0 && rect.bottom > 0 && rect.left < innerWidth && rect.top < innerHeight;
  }

  function readText(node: Text): void {
    const words = (node.nodeValue || '').replace(/\s+/g, ' ');
    if (words.trim() === '') return;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (Array.from(range.getClientRects()).some(isSeen)) parts.push(words);
  }

  function read(node: Node, isHidden: boolean): void {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!isHidden) readText(node as Text);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (['STYLE', 'SCRIPT', 'NOSCRIPT', 'TEMPLATE'].indexOf(element.tagName) >= 0) return;
    const style = getComputedStyle(element);
    if (style.display === 'none' || Number(style.opacity) === 0) return;
    const isBlock = style.display.indexOf('inline') !== 0 && style.display !== 'contents';
    if (isBlock) parts.push('\n');
    const children: Iterable<Node> = element instanceof HTMLSlotElement && element.assignedNodes().length > 0
      ? element.assignedNodes({ flatten: true })
      : (element.shadowRoot || element).childNodes;
    for (const child of Array.from(children)) read(child, style.visibility !== 'visible');
    if (isBlock) parts.push('\n');
  }

  read(root, false);
  return parts.join('').split('\n').map(function tidy(line) { return line.replace(/\s+/g, ' ').trim(); }).filter(Boolean).join('\n');
}

/** What is focused, as a screen reader would name it: its label, else its text. Empty when nothing is. */
export function focusedNameOf(): string {
  let active = document.activeElement;
  while (active && active.shadowRoot && active.shadowRoot.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body) return '';
  const root = active.getRootNode() as Document | ShadowRoot;
  const labelledBy = (active.getAttribute('aria-labelledby') || '').split(/\s+/).filter(Boolean)
    .map(function textOf(id) { const other = root.getElementById(id); return other ? other.textContent || '' : ''; }).join(' ');

  function wordsIn(node: Node): string {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue || '';
    if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).getAttribute('aria-hidden') === 'true') return '';
    return ' ' + Array.from(node.childNodes).map(wordsIn).join('') + ' ';
  }

  return (labelledBy || active.getAttribute('aria-label') || wordsIn(active)).replace(/\s+/g, ' ').trim();
}
