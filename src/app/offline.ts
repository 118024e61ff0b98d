import { inIdleTime } from './idle-time.ts';

/**
 * Sees to it that a lost network changes nothing: by the service worker on https and localhost, elsewhere (a plain http address on the
 * LAN has none) by fetching the rest of the app while the screen is idle.
 *
 * @returns A promise that is done when everything is at hand.
 */
export async function startOffline(): Promise<void> {
  if (await hasServiceWorker()) return;
  await fetchRest();
}

async function hasServiceWorker(): Promise<boolean> {
  if (!window.isSecureContext || !('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    return true;
  } catch {
    // A certificate nobody vouches for, a private window, storage switched off: the page serves itself.
    return false;
  }
}

/** The built page names a list of all chunks and files that were not needed at once; see src/build/app-page.mjs. */
interface Rest {
  readonly modules: readonly string[];
  readonly files: readonly string[];
}

async function fetchRest(): Promise<void> {
  const address = document.querySelector<HTMLMetaElement>('meta[name="rest-of-app"]')?.content;
  if (address === undefined) return;
  const rest = await fetchUntilThere(address).then((response) => response.json() as Promise<Rest>);
  for (const module of rest.modules) await inIdleTime(() => importUntilThere(module));
  for (const file of rest.files) await inIdleTime(() => fetchUntilThere(file).then((response) => response.arrayBuffer()));
}

/** A module stays in memory once imported, whatever becomes of the HTTP cache. */
async function importUntilThere(address: string): Promise<unknown> {
  try {
    return await import(address);
  } catch {
    await pause();
    // An engine remembers that a module address failed; a query makes it a new one, but also a second module. So only look whether
    // the file is there again, and leave the import itself to the screen that needs it.
    return fetchUntilThere(address);
  }
}

async function fetchUntilThere(address: string): Promise<Response> {
  for (;;) {
    try {
      const response = await fetch(address);
      if (response.ok || response.status === 404) return response;
    } catch {
      // The network is away; it is worth another try later.
    }
    await pause();
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 15_000));
}
