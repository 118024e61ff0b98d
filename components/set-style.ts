import { nothing } from 'lit';
import { Directive, PartType, directive } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';

/** Names as in CSS: `transform`, `--share`. */
type Styles = Readonly<Record<string, string>>;

class SetStyleDirective extends Directive {
  #set: Styles = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('setStyle belongs on an element: <div ${setStyle({ … })}>');
  }

  render(_styles: Styles) {
    return nothing;
  }

  override update(part: ElementPart, [styles]: [Styles]) {
    const { style } = part.element as HTMLElement;
    const before = this.#set;
    for (const name of Object.keys(before)) if (!(name in styles)) style.removeProperty(name);
    // Setting what is set already would have the engine work out the element's style again.
    for (const [name, value] of Object.entries(styles)) if (before[name] !== value) style.setProperty(name, value);
    this.#set = styles;
    return nothing;
  }
}

/**
 * Sets computed styles on the element it stands on: `<div ${setStyle({ transform: 'scaleX(0.5)' })}>`.
 * Lit's own `styleMap` writes a `style` attribute the first time, which our Content Security Policy drops.
 */
export const setStyle = directive(SetStyleDirective);
