import type { StoreName } from './rows.ts';

/** Rows changed; `elsewhere` is another tab, or the disk when it came back after an outage. */
export interface StorageChange {
  readonly stores: readonly StoreName[];
  readonly from: 'here' | 'elsewhere';
}

export interface Announcer {
  tell(stores: readonly StoreName[]): void;
  close(): void;
}

/** Tells other tabs which tables changed, and hears it from them. */
export function createAnnouncer(name: string, onHeard: (stores: readonly StoreName[]) => void): Announcer {
  return typeof BroadcastChannel === 'undefined' ? byStorageEvent(name, onHeard) : byChannel(name, onHeard);
}

function byChannel(name: string, onHeard: (stores: readonly StoreName[]) => void): Announcer {
  const channel = new BroadcastChannel(name);
  channel.onmessage = (event: MessageEvent<unknown>) => onHeard(storesIn(event.data));
  return {
    tell: (stores) => channel.postMessage(stores),
    close: () => channel.close(),
  };
}

/** WebKit before 15.4 has no BroadcastChannel; a local-storage entry that changes is heard by every other tab. */
export function byStorageEvent(name: string, onHeard: (stores: readonly StoreName[]) => void): Announcer {
  const key = `${name}-changed`;
  let count = 0;
  const hear = (event: StorageEvent) => {
    if (event.key !== key || event.newValue === null) return;
    onHeard(storesIn(event.newValue.split(' ')[0]?.split(',')));
  };
  addEventListener('storage', hear);
  return {
    tell: (stores) => {
      count += 1;
      try {
        // Only a value that differs is announced.
        localStorage.setItem(key, `${stores.join(',')} ${performance.now()} ${count}`);
      } catch {
        // Switched off or full: other tabs then see the change when they are opened again.
      }
    },
    close: () => removeEventListener('storage', hear),
  };
}

function storesIn(message: unknown): readonly StoreName[] {
  return Array.isArray(message) ? (message as StoreName[]) : [];
}
