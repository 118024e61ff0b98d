import { decodeEntities } from './entities.ts';
import { scanHtml } from './scan-html.ts';

/** A field longer than this is no name, line or step; in characters. */
const LONGEST_RAW = 100_000;

/** Elements that begin a line of their own. */
const BREAKS: ReadonlySet<string> = new Set([
  'br', 'p', 'div', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'tr', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'header', 'footer', 'main',
  'aside', 'nav', 'blockquote', 'pre', 'hr', 'figure', 'figcaption', 'form', 'title', 'body', 'label',
]);

export function breaksLine(elementName: string): boolean {
  return BREAKS.has(elementName);
}

/** One line of plain text from what may hold tags, character references, control characters and any white space. */
export function plainText(raw: string, longest: number): string {
  return cut(linesOf(raw).join(' '), longest);
}

/** The same as the lines it is made of, none empty. */
export function plainLines(raw: string, longestLine: number): readonly string[] {
  return linesOf(raw).map((line) => cut(line, longestLine));
}

function linesOf(raw: string): readonly string[] {
  let text = withoutTags(raw.slice(0, LONGEST_RAW));
  // Written twice over: "&amp;frac12;", "&lt;p&gt;".
  if (/&[#a-zA-Z]/.test(text)) text = decodeEntities(text);
  if (/<\/?[a-zA-Z]/.test(text)) text = withoutTags(text);
  return text.split(/[\n\r\u2028\u2029]+/).map(tidy).filter((line) => line !== '');
}

/** Tags are taken away, and every start of a block becomes a line break; scripts and styles go whole. */
export function withoutTags(html: string): string {
  if (!html.includes('<')) return decodeEntities(html);
  const parts: string[] = [];
  const breakLine = (name: string): void => {
    if (BREAKS.has(name)) parts.push('\n');
  };
  scanHtml(html, { onOpen: breakLine, onClose: breakLine, onText: (text) => parts.push(text), onRaw: () => undefined });
  return parts.join('');
}

/** Controls, marks that turn the writing direction, soft hyphens, halves of characters. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd]|[\ud800-\udfff]/gu;

/** A text as it is, without what nobody can see. */
export function seenText(text: string): string {
  return text.replace(UNSEEN, '');
}

function tidy(line: string): string {
  return line.normalize('NFC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** At a word's end where there is one near. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  const space = head.lastIndexOf(' ');
  const kept = space > longest / 2 ? head.slice(0, space) : head.replace(/[\ud800-\udbff]$/, '');
  return `${kept}…`;
}
