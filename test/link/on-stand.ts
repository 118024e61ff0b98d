import { WebSocket } from 'ws';
import type { Link, LinkState } from '../../src/link/link.ts';
import type { OpenSocket, SocketLike } from '../../src/link/socket.ts';
import type { Stand } from '../hub/link/stand.ts';

/** Devices of src/link over a hub as it is. */
export function socketTo({ port }: Stand): OpenSocket {
  return () => new WebSocket(`ws://127.0.0.1:${port}/link`, { origin: `http://127.0.0.1:${port}` }) as unknown as SocketLike;
}

export function reached(link: Link, wanted: LinkState): Promise<void> {
  return new Promise((resolve) => {
    if (link.state === wanted) return resolve();
    const leave = link.onState((state) => {
      if (state !== wanted) return;
      leave();
      resolve();
    });
  });
}

/** Resolves when `look` gives something, asked anew at each change. */
export function seen<Seen>(onChange: (listener: () => void) => () => void, look: () => Seen | null | undefined): Promise<Seen> {
  return new Promise((resolve) => {
    const leave = onChange(() => {
      const found = look();
      if (found == null) return;
      leave();
      resolve(found);
    });
    const found = look();
    if (found == null) return;
    leave();
    resolve(found);
  });
}
