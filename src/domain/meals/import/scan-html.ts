import { decodeEntities } from './entities.ts';

export type Attributes = ReadonlyMap<string, string>;

/** Hears a page from its beginning to its end; names are in lower case, texts and values decoded. */
export interface HtmlListener {
  readonly onOpen: (name: string, attributes: Attributes) => void;
  readonly onClose: (name: string) => void;
  readonly onText: (text: string) => void;
  /** A script's or a style's content, as it stands. */
  readonly onRaw: (name: string, attributes: Attributes, content: string) => void;
}

/** Their content is text up to their own end, whatever it looks like. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes']);
const DECODED_RAW: ReadonlySet<string> = new Set(['title', 'textarea']);

/** More on one element is no recipe. */
const MOST_ATTRIBUTES = 200;

/**
 * Reads HTML as letters only: nothing in it is run, loaded or shown. Every letter is passed over once, so the time grows with the length
 * alone, however broken the page is. Never throws.
 */
export function scanHtml(html: string, listener: HtmlListener): void {
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    if (tag < 0) return tell(listener, html.slice(at));
    if (tag > at) tell(listener, html.slice(at, tag));
    at = readMarkup(html, tag, listener);
  }
}

function tell(listener: HtmlListener, text: string): void {
  if (text !== '') listener.onText(decodeEntities(text));
}

/** @returns Where to go on. */
function readMarkup(html: string, tag: number, listener: HtmlListener): number {
  const next = html.charAt(tag + 1);
  if (next === '!' || next === '?') return afterDeclaration(html, tag, listener);
  if (next === '/') return readEnd(html, tag, listener);
  if (/[a-zA-Z]/.test(next)) return readStart(html, tag, listener);
  // A lone "<", as in "< 5 minutes".
  listener.onText('<');
  return tag + 1;
}

function afterDeclaration(html: string, tag: number, listener: HtmlListener): number {
  if (html.startsWith('<!--', tag)) return after(html, '-->', tag + 2);
  if (html.startsWith('<![CDATA[', tag)) {
    const end = html.indexOf(']]>', tag);
    listener.onText(html.slice(tag + 9, end < 0 ? html.length : end));
    return end < 0 ? html.length : end + 3;
  }
  return after(html, '>', tag);
}

function after(html: string, what: string, from: number): number {
  const found = html.indexOf(what, from);
  return found < 0 ? html.length : found + what.length;
}

function readEnd(html: string, tag: number, listener: HtmlListener): number {
  const name = nameAt(html, tag + 2);
  if (name !== '') listener.onClose(name.toLowerCase());
  return after(html, '>', tag + 2 + name.length);
}

function readStart(html: string, tag: number, listener: HtmlListener): number {
  const written = nameAt(html, tag + 1);
  const name = written.toLowerCase();
  const { attributes, end } = readAttributes(html, tag + 1 + written.length);
  if (!RAW.has(name) && !DECODED_RAW.has(name)) {
    listener.onOpen(name, attributes);
    return end;
  }
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = end;
  const found = closing.exec(html);
  const content = html.slice(end, found ? found.index : html.length);
  if (RAW.has(name)) listener.onRaw(name, attributes, content);
  else {
    listener.onOpen(name, attributes);
    tell(listener, content);
    listener.onClose(name);
  }
  return found ? after(html, '>', found.index) : html.length;
}

function nameAt(html: string, from: number): string {
  const pattern = /[a-zA-Z][^\s/>]*/y;
  pattern.lastIndex = from;
  return pattern.exec(html)?.[0] ?? '';
}

function readAttributes(html: string, from: number): { attributes: Attributes; end: number } {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    at = pass(html, at, /[\s/]*/y);
    if (at >= html.length) return { attributes, end: html.length };
    if (html.charAt(at) === '>') return { attributes, end: at + 1 };
    const nameEnd = Math.max(pass(html, at, /[^\s/>=]*/y), at + 1);
    const name = html.slice(at, nameEnd).toLowerCase();
    at = pass(html, nameEnd, /\s*/y);
    let value = '';
    if (html.charAt(at) === '=') ({ value, at } = readValue(html, pass(html, at + 1, /\s*/y)));
    if (attributes.size < MOST_ATTRIBUTES && !attributes.has(name)) attributes.set(name, value);
  }
}

function readValue(html: string, from: number): { value: string; at: number } {
  const quote = html.charAt(from);
  if (quote !== '"' && quote !== "'") {
    const end = pass(html, from, /[^\s>]*/y);
    return { value: decodeEntities(html.slice(from, end)), at: end };
  }
  const end = html.indexOf(quote, from + 1);
  if (end < 0) return { value: '', at: html.length };
  return { value: decodeEntities(html.slice(from + 1, end)), at: end + 1 };
}

/** Where what a sticky pattern matches ends; `from` when it does not. */
function pass(html: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(html)?.[0].length ?? 0);
}
