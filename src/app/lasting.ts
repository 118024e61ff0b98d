/** Whether this device has been asked after something was done: a browser that puts a question to the person does it once. */
const ASKED = 'standtall-asked-to-last';

/** Whether the browser promised not to clear what is kept when space runs short; false where it knows no such promise (plain http). */
export async function isLasting(): Promise<boolean> {
  try {
    return (await storageManager()?.persisted()) ?? false;
  } catch {
    return false;
  }
}

/** After the first session that ended, or the first activity that was written down: now there is something to lose. Never again on this device by itself. */
export async function askToLastOnce(): Promise<void> {
  try {
    if (localStorage.getItem(ASKED) !== null) return;
    localStorage.setItem(ASKED, 'yes');
  } catch {
    // What keeps no such note keeps no minutes either.
    return;
  }
  await askToLast();
}

/** When somebody shows that they care, by making a backup. */
export async function askToLast(): Promise<void> {
  try {
    if (!(await isLasting())) await storageManager()?.persist();
  } catch {
    // Some engines throw where they could say no.
  }
}

function storageManager(): StorageManager | undefined {
  return (navigator as { storage?: StorageManager }).storage;
}
