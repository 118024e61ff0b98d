import type { Thing } from './linked-data.ts';
import { breaksLine } from './plain-text.ts';
import type { Attributes } from './scan-html.ts';

/** Deeper elements are read as if they lay at this depth; properties beyond the last are left out. */
const DEEPEST = 200;
const MOST_PROPERTIES = 5_000;
/** Values may hold one another; together they are no longer than this, in characters. */
const MOST_TEXT = 4 * 1024 * 1024;

/** Elements without an end. */
const VOID: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
/** Elements whose end nobody writes: the next of them ends the one before, within these. */
const ENDS_ITSELF: Readonly<Record<string, readonly string[]>> = { li: ['ul', 'ol'], dt: ['dl'], dd: ['dl'], tr: ['table'], td: ['table', 'tr'] };

interface Item {
  readonly properties: Record<string, unknown[]>;
}

interface OpenElement {
  readonly name: string;
  /** The thing that properties inside belong to. */
  readonly item: Item | null;
  /** Set where the element's text is a property's value. */
  readonly tells: { readonly item: Item; readonly names: readonly string[]; readonly from: number } | null;
}

/** Hears a page and collects its microdata (itemscope, itemprop) as things of schema.org. */
export class MicrodataReader {
  readonly #things: Item[] = [];
  readonly #open: OpenElement[] = [];
  readonly #texts: string[] = [];
  #propertyCount = 0;
  #textLength = 0;

  /** The things found, the outermost ones and those within others. */
  get things(): readonly Thing[] {
    return this.#things.map(({ properties }) => properties);
  }

  open(name: string, attributes: Attributes): void {
    this.#endSame(name);
    if (breaksLine(name)) {
      if (name !== 'br') this.#endParagraph();
      this.text('\n');
    }
    const outer = this.#item;
    const names = outer === null ? [] : namesIn(attributes.get('itemprop'));
    const item = attributes.has('itemscope') ? this.#begin(attributes) : null;
    const value = item?.properties ?? valueIn(name, attributes);
    if (outer !== null && names.length > 0 && value !== null) this.#add(outer, names, value);
    if (VOID.has(name) || this.#open.length >= DEEPEST) return;
    const isTold = outer !== null && names.length > 0 && value === null;
    this.#open.push({ name, item: item ?? outer, tells: isTold ? { item: outer, names, from: this.#texts.length } : null });
  }

  close(name: string): void {
    if (breaksLine(name)) this.text('\n');
    const at = this.#lastOpen(name);
    while (at >= 0 && this.#open.length > at) this.#end();
  }

  text(text: string): void {
    if (this.#item !== null) this.#texts.push(text);
  }

  /** The page is over: what is still open ends here. */
  finish(): void {
    while (this.#open.length > 0) this.#end();
  }

  get #item(): Item | null {
    return this.#open[this.#open.length - 1]?.item ?? null;
  }

  #begin(attributes: Attributes): Item {
    const type = (attributes.get('itemtype') ?? '').trim().split(/\s+/)[0] ?? '';
    const item: Item = { properties: { '@type': [type] } };
    if (this.#things.length < MOST_PROPERTIES) this.#things.push(item);
    return item;
  }

  #end(): void {
    const ended = this.#open.pop();
    if (!ended?.tells) return;
    const { item, names, from } = ended.tells;
    const value = this.#texts.slice(from).join('');
    this.#textLength += value.length;
    if (this.#textLength <= MOST_TEXT) this.#add(item, names, value);
  }

  #endSame(name: string): void {
    const within = Object.prototype.hasOwnProperty.call(ENDS_ITSELF, name) ? (ENDS_ITSELF[name] ?? []) : null;
    if (within === null) return;
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const open = this.#open[at]?.name ?? '';
      if (within.includes(open)) return;
      if (open !== name) continue;
      while (this.#open.length > at) this.#end();
      return;
    }
  }

  /** A block ends the paragraph it would stand in. */
  #endParagraph(): void {
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const open = this.#open[at]?.name ?? '';
      if (open !== 'p' && breaksLine(open)) return;
      if (open !== 'p') continue;
      while (this.#open.length > at) this.#end();
      return;
    }
  }

  #lastOpen(name: string): number {
    for (let at = this.#open.length - 1; at >= 0; at -= 1) if (this.#open[at]?.name === name) return at;
    return -1;
  }

  #add(item: Item, names: readonly string[], value: unknown): void {
    for (const name of names) {
      this.#propertyCount += 1;
      if (this.#propertyCount > MOST_PROPERTIES) return;
      if (!Object.prototype.hasOwnProperty.call(item.properties, name)) item.properties[name] = [];
      item.properties[name]?.push(value);
    }
  }
}

/** No property of a page may become one of every object. */
function namesIn(written: string | undefined): readonly string[] {
  return (written ?? '').split(/\s+/).slice(0, 10).filter((name) => /^[a-z][\w:/.#-]{0,99}$/i.test(name) && name !== '__proto__');
}

/** A value that stands in an attribute; null when the element's text is it. */
function valueIn(name: string, attributes: Attributes): string | null {
  const content = attributes.get('content');
  if (content !== undefined) return content;
  switch (name) {
    case 'meta':
      return '';
    case 'a':
    case 'link':
    case 'area':
      return name === 'a' && attributes.get('href') === undefined ? null : (attributes.get('href') ?? '');
    case 'img':
      return attributes.get('src') ?? '';
    case 'time':
      return attributes.get('datetime') ?? null;
    case 'data':
    case 'meter':
      return attributes.get('value') ?? null;
    default:
      return null;
  }
}
