import { once } from 'node:events';
import { WebSocket, WebSocketServer } from 'ws';
import type { App, Platform } from './device.ts';

const SYSTEM = 'urn:x-cast:com.google.cast.system';
const SYSTEM_SENDER = 'SystemSender';

/** What page and device say to each other over the socket inside a Cast device. */
interface Said {
  readonly namespace: string;
  readonly senderId: string;
  readonly data: string;
}

export async function openPlatform(port = 8_008): Promise<PagePlatform> {
  const server = new WebSocketServer({ port, host: '127.0.0.1', path: '/v2/ipc' });
  await once(server, 'listening');
  return new PagePlatform(server);
}

/** The socket at which a receiver's page finds the device that it runs on. */
export class PagePlatform {
  readonly #server: WebSocketServer;

  constructor(server: WebSocketServer) {
    this.#server = server;
  }

  /** Until the page that comes next says that it is ready. */
  async page(platform: Platform, onStop: () => void): Promise<App> {
    const [socket] = await once(this.#server, 'connection') as [WebSocket];
    const say = (said: Said): void => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(said));
    };
    const tell = (told: object): void => say({ namespace: SYSTEM, senderId: SYSTEM_SENDER, data: JSON.stringify(told) });
    const namespaces = await new Promise<readonly string[]>((resolve) => {
      socket.on('message', (text: Buffer) => {
        const { namespace, senderId, data } = JSON.parse(text.toString()) as Said;
        if (namespace !== SYSTEM) return platform.send(namespace, senderId, data);
        const told = JSON.parse(data) as { readonly type: string; readonly activeNamespaces: readonly string[] };
        if (told.type === 'ready') resolve(told.activeNamespaces);
      });
    });
    return {
      namespaces,
      senderCame: (senderId) => tell({ type: 'senderconnected', senderId }),
      senderWent: (senderId) => tell({ type: 'senderdisconnected', senderId }),
      hear: (namespace, senderId, text) => say({ namespace, senderId, data: text }),
      stop: onStop,
    };
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }
}
