import { nothing } from 'lit';
import { Directive, PartType, directive } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';

/** Names as in CSS: `transform`, `--share`. */
type Styles = Readonly<Record<string, string>>;

class SetStyleDirective extends Directive {
  #names: readonly string[] = [];

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('setStyle belongs on an element: <div ${setStyle({ … })}>');
  }

  render(_styles: Styles) {
    return nothing;
  }

  override update(part: ElementPart, [styles]: [Styles]) {
    const { style } = part.element as HTMLElement;
    for (const name of this.#names) if (!(name in styles)) style.removeProperty(name);
    for (const [name, value] of Object.entries(styles)) style.setProperty(name, value);
    this.#names = Object.keys(styles);
    return nothing;
  }
}

/**
 * Sets computed styles on the element it stands on: `<div ${setStyle({ transform: 'scaleX(0.5)' })}>`.
 * Lit's own `styleMap` writes a `style` attribute the first time, which our Content Security Policy drops.
 */
export const setStyle = directive(SetStyleDirective);
