/** After sleep, an app switch, the browser's own "back" or a new network; and where the network goes, that is known sooner than by silence. */
export function comeBackBy(resume: () => void): void {
  for (const type of ['pageshow', 'focus', 'online', 'offline']) window.addEventListener(type, resume);
  // Pages that were frozen.
  document.addEventListener('resume', resume);
  document.addEventListener('visibilitychange', () => {
    if (isSeen()) resume();
  });
}

/** Whether this page is on its screen. */
export function isSeen(): boolean {
  return document.visibilityState === 'visible';
}
