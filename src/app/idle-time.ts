/** Does work that nobody waits for when nothing else is to do. */
export function inIdleTime<Result>(work: () => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const start = (): void => { work().then(resolve, reject); };
    // WebKit has no requestIdleCallback.
    if ('requestIdleCallback' in window) requestIdleCallback(start);
    else setTimeout(start, 200);
  });
}
