/** The three interfaces the shim touches; a parameter so that a test may hand in its own. */
export interface CursorScope {
  readonly IDBCursor: { readonly prototype: object };
  readonly IDBObjectStore: { readonly prototype: object };
  readonly IDBIndex: { readonly prototype: object };
}

type Open = (...args: unknown[]) => IDBRequest<unknown>;

/**
 * Gives cursors their `request` where the engine has none (Chromium below 76).
 * Without it idb 8 ends every walk over a store after the first row, with no error: rows are lost silently.
 */
export function installCursorRequest(scope: CursorScope): void {
  if ('request' in scope.IDBCursor.prototype) return;
  const requests = new WeakMap<object, IDBRequest<unknown>>();
  Object.defineProperty(scope.IDBCursor.prototype, 'request', {
    configurable: true,
    get(this: object) {
      return requests.get(this);
    },
  });
  for (const owner of [scope.IDBObjectStore.prototype, scope.IDBIndex.prototype]) {
    remember(owner as Record<string, Open>, requests);
  }
}

function remember(owner: Record<string, Open>, requests: WeakMap<object, IDBRequest<unknown>>): void {
  for (const name of ['openCursor', 'openKeyCursor']) {
    const open = owner[name];
    if (!open) continue;
    owner[name] = function (this: unknown, ...args: unknown[]) {
      const request = open.apply(this, args);
      // Added before anybody else can listen, so the cursor is known by the time it is handed out.
      request.addEventListener('success', () => {
        if (typeof request.result === 'object' && request.result !== null) requests.set(request.result, request);
      });
      return request;
    };
  }
}

if (typeof IDBCursor !== 'undefined') installCursorRequest({ IDBCursor, IDBObjectStore, IDBIndex });
