/** Runs something once the frame that is being made has been painted: what nobody waits for never holds it up. */
export function afterFrame(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}
