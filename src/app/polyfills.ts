/**
 * What the bundle uses and Chromium 68 lacks. Imported before everything else; each part steps aside where the engine has its own.
 * `test/build/bundle.node-test.ts` looks the built bundle through for anything newer that is not here.
 */
import './array-fill-ins.ts';
import { defineMissing } from './define-missing.ts';
import { fillInReplaceAll } from './replace-all.ts';

// First at 71. Lit uses it.
defineMissing(self, 'globalThis', self);

// First at 69. Lit sets `?attribute=` with it.
defineMissing(Element.prototype, 'toggleAttribute', function toggleAttribute(this: Element, name: string, force = !this.hasAttribute(name)): boolean {
  if (!force) this.removeAttribute(name);
  else if (!this.hasAttribute(name)) this.setAttribute(name, '');
  return force;
});

// First at 85. The reader of written ingredient lines uses it.
fillInReplaceAll();

// First at 93. The libraries of the links' cryptography use it as soon as they are loaded.
defineMissing(Object, 'hasOwn', (owner: object, name: PropertyKey): boolean => Object.prototype.hasOwnProperty.call(owner, name));

// First at 73. The recipe search's library names it, to write its index down.
defineMissing(Object, 'fromEntries', (entries: Iterable<readonly [PropertyKey, unknown]>): object => {
  const made: Record<PropertyKey, unknown> = {};
  for (const [name, value] of entries) made[name] = value;
  return made;
});
