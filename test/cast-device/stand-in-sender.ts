/**
 * Runs in the sender's page in place of Google's script, which cannot be had in a test: so much of its `cast.framework` as the app uses. Like the
 * original it presents a `cast:` address, and talks with the browser's own Cast stack in that one's words.
 * Source of these: Chromium, chrome/browser/media/router/providers/cast/cast_internal_message_util.
 */
export function standInSender(): void {
  interface Connection extends EventTarget {
    send(text: string): void;
    terminate(): void;
  }
  interface Request {
    start(): Promise<Connection>;
    reconnect(id: string): Promise<Connection>;
    getAvailability(): Promise<EventTarget & { readonly value: boolean }>;
  }
  interface FromBrowser {
    readonly type: string;
    readonly sequenceNumber?: number;
    readonly message: { readonly sessionId: string; readonly namespaceName: string; readonly message: string } | null;
  }
  type Hear = (namespace: string, text: string) => void;
  const { PresentationRequest } = window as unknown as { PresentationRequest: new (urls: readonly string[]) => Request };
  const events = new EventTarget();
  const clientId = String(Math.floor(Math.random() * 1e15));
  let request: Request | null = null;
  let isInReach = false;
  let session: Session | null = null;

  class Session {
    readonly #connection: Connection;
    readonly #hear = new Map<string, Set<Hear>>();
    readonly #waiting = new Map<number, { readonly resolve: () => void; readonly reject: (error: Error) => void }>();
    #id = '';
    #count = 0;

    constructor(connection: Connection, onReady: () => void) {
      this.#connection = connection;
      connection.addEventListener('message', (event) => {
        const said = JSON.parse((event as MessageEvent<string>).data) as FromBrowser;
        if (said.type === 'new_session' && said.message) {
          this.#id = said.message.sessionId;
          onReady();
        }
        this.#settle(said);
        if (said.type !== 'app_message' || said.message === null) return;
        for (const hear of this.#hear.get(said.message.namespaceName) ?? []) hear(said.message.namespaceName, said.message.message);
      });
      const over = (): void => {
        if (session !== this) return;
        session = null;
        events.dispatchEvent(new Event('sessionstatechanged'));
      };
      connection.addEventListener('close', over);
      connection.addEventListener('terminate', over);
    }

    say(type: string, message: unknown): number {
      this.#count += 1;
      this.#connection.send(JSON.stringify({ type, message, clientId, sequenceNumber: this.#count, timeoutMillis: 0 }));
      return this.#count;
    }

    getSessionId(): string {
      return this.#id;
    }

    sendMessage(namespaceName: string, message: string): Promise<void> {
      const number = this.say('app_message', { namespaceName, sessionId: this.#id, message });
      return new Promise((resolve, reject) => this.#waiting.set(number, { resolve, reject }));
    }

    addMessageListener(namespace: string, hear: Hear): void {
      this.#hear.set(namespace, new Set([...(this.#hear.get(namespace) ?? []), hear]));
    }

    removeMessageListener(namespace: string, hear: Hear): void {
      this.#hear.get(namespace)?.delete(hear);
    }

    #settle({ type, sequenceNumber = 0 }: FromBrowser): void {
      const waiting = this.#waiting.get(sequenceNumber);
      this.#waiting.delete(sequenceNumber);
      if (type === 'error') waiting?.reject(new Error('The browser did not send it.'));
      else waiting?.resolve();
    }
  }

  const join = (connection: Connection): Promise<void> => new Promise((resolve) => {
    const joined = new Session(connection, () => {
      session = joined;
      events.dispatchEvent(new Event('sessionstatechanged'));
      resolve();
    });
    const greet = (): void => void joined.say('client_connect', clientId);
    if ((connection as Connection & { state: string }).state === 'connected') greet();
    else connection.addEventListener('connect', greet);
  });
  const watch = async (asked: Request): Promise<void> => {
    const availability = await asked.getAvailability();
    const look = (): void => {
      isInReach = availability.value;
      events.dispatchEvent(new Event('caststatechanged'));
    };
    availability.addEventListener('change', look);
    look();
  };
  const context = {
    setOptions: ({ receiverApplicationId, autoJoinPolicy }: { readonly receiverApplicationId: string; readonly autoJoinPolicy: string }): void => {
      request = new PresentationRequest([`cast:${receiverApplicationId}?clientId=${clientId}&autoJoinPolicy=${autoJoinPolicy}&defaultActionPolicy=create_session`]);
      void watch(request);
      request.reconnect('auto-join').then(join, () => undefined);
    },
    getCastState: () => (isInReach ? 'NOT_CONNECTED' : 'NO_DEVICES_AVAILABLE'),
    getCurrentSession: () => session,
    requestSession: async () => join(await request!.start()),
    endCurrentSession: () => session?.say('v2_message', { type: 'STOP', sessionId: session.getSessionId() }),
    addEventListener: (type: string, listener: () => void) => events.addEventListener(type, listener),
    removeEventListener: (type: string, listener: () => void) => events.removeEventListener(type, listener),
  };
  const { chrome = {} } = window as unknown as { chrome?: object };
  Object.assign(window, {
    chrome: Object.assign(chrome, { cast: { AutoJoinPolicy: { ORIGIN_SCOPED: 'origin_scoped' } } }),
    cast: {
      framework: {
        CastContext: { getInstance: () => context },
        CastContextEventType: { CAST_STATE_CHANGED: 'caststatechanged', SESSION_STATE_CHANGED: 'sessionstatechanged' },
        CastState: { NO_DEVICES_AVAILABLE: 'NO_DEVICES_AVAILABLE' },
      },
    },
  });
  (window as unknown as { __onGCastApiAvailable(isAvailable: boolean): void }).__onGCastApiAvailable(true);
}
