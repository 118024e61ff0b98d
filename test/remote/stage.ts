import type { Button } from '../../src/buttons.ts';
import { deepActiveElement } from '../../src/remote/flat-tree.ts';
import { startRemote } from '../../src/remote/remote.ts';

const arrows: Readonly<Record<string, Button>> = {
  ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right', Enter: 'ok', Escape: 'back', MediaPlayPause: 'play-pause',
};

/** A page under test: markup with declarative shadow roots, a running remote, and presses as the viewer makes them. */
export interface Stage {
  readonly root: HTMLElement;
  readonly backs: () => number;
  press(...keys: string[]): Promise<void>;
  focused(): string;
  stop(): void;
}

/** `<x-box>` puts its `<template>` into an open shadow root; box styles place things on a plane. */
class XBox extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const template = this.querySelector(':scope > template');
    const shadow = this.attachShadow({ mode: 'open' });
    if (template instanceof HTMLTemplateElement) shadow.append(template.content.cloneNode(true));
    else shadow.append(document.createElement('slot'));
  }
}
customElements.define('x-box', XBox);

let nowMs = 0;

export function stage(markup: string): Stage {
  const root = document.createElement('div');
  document.documentElement.dataset['input'] = 'keys';
  root.innerHTML = markup;
  document.body.append(root);
  let backs = 0;
  const stop = startRemote({ platform: { buttonFor: (event) => arrows[event.key] ?? null }, root, onBack: () => { backs += 1; } });
  return {
    root,
    backs: () => backs,
    async press(...keys) {
      for (const key of keys) {
        keyDown(key);
        deepTarget().dispatchEvent(new KeyboardEvent('keyup', { key, code: key, bubbles: true, composed: true }));
        await settled();
      }
    },
    focused: () => nameOf(deepActiveElement()),
    stop() {
      stop();
      root.remove();
    },
  };
}

/** A key press at a time of the test's own choosing: `stepMs` after the last one. */
export function keyDown(key: string, init: KeyboardEventInit = {}, stepMs = 1_000): KeyboardEvent {
  nowMs += stepMs;
  const event = new KeyboardEvent('keydown', { key, code: key, bubbles: true, composed: true, cancelable: true, ...init });
  Object.defineProperty(event, 'timeStamp', { value: nowMs });
  deepTarget().dispatchEvent(event);
  return event;
}

export function deepTarget(): Element {
  return deepActiveElement() ?? document.body;
}

/** Mutation observers and promised checks have run. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

/** Two frames have been handed to the screen. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
}

export function nameOf(element: Element | null): string {
  return element?.id || element?.textContent?.trim() || element?.localName || 'nothing';
}

/** A button in its own shadow roots, two deep, as cards of the app are. */
export function card(name: string): string {
  return `<x-box><template><x-box><template><button id="${name}">${name}</button></template></x-box></template></x-box>`;
}
