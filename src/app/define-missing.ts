/** Gives `owner` a member the engine does not have; enumerations do not show it, as with the engine's own. */
export function defineMissing(owner: object, name: string, value: unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, configurable: true, writable: true, enumerable: false });
}
