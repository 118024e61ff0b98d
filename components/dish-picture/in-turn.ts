/** Somewhat more than half a frame. */
const SLICE_MS = 10;

const waiting: (() => void)[] = [];

/** Runs things one after the other in the frames that follow, a few in each, so that many never hold up the first. */
export function inTurn(run: () => void): void {
  waiting.push(run);
  if (waiting.length === 1) nextFrame();
}

/** Once the frame has been painted, not before it. */
function nextFrame(): void {
  requestAnimationFrame(() => setTimeout(runSome));
}

function runSome(): void {
  const until = performance.now() + SLICE_MS;
  const turns = waiting.splice(0);
  try {
    while (turns.length > 0 && performance.now() < until) turns.shift()?.();
  } finally {
    // Even after one that failed, the others have their turn.
    const hasCaller = waiting.length > 0;
    waiting.unshift(...turns);
    if (waiting.length > 0 && !hasCaller) nextFrame();
  }
}
