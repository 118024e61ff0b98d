import { WebSocket } from 'ws';

interface Waiting {
  readonly resolve: (result: Record<string, unknown>) => void;
  readonly reject: (error: Error) => void;
}

/** The DevTools protocol over one WebSocket: the only driver that every Chromium since 68 understands. */
export class CdpConnection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, (parameters: Record<string, unknown>) => void>();
  #lastId = 0;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => this.#take(data.toString()));
    socket.on('close', () => this.#end());
    socket.on('error', () => this.#end());
  }

  static open(address: string): Promise<CdpConnection> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 });
      socket.once('open', () => resolve(new CdpConnection(socket)));
      socket.once('error', reject);
    });
  }

  send(method: string, parameters: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const id = this.#lastId += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params: parameters }), (error) => { if (error) reject(error); });
    });
  }

  on(method: string, listener: (parameters: Record<string, unknown>) => void): void {
    this.#listeners.set(method, listener);
  }

  close(): void {
    this.#socket.terminate();
  }

  #take(text: string): void {
    const message = JSON.parse(text) as { id?: number; method?: string; params?: Record<string, unknown>; result?: Record<string, unknown>; error?: { message: string } };
    if (message.id === undefined) {
      this.#listeners.get(message.method ?? '')?.(message.params ?? {});
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result ?? {});
  }

  #end(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('The browser has gone.'));
    this.#waiting.clear();
  }
}
