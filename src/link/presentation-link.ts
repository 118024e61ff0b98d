import type { TextPort } from './plain-link.ts';

/** What we need of the browser's PresentationConnection, on the sender's side and on the receiver's. */
export interface PresentationConnectionLike {
  /** `connecting`, `connected`, `closed` or `terminated`; it stays `connected` when the line is cut. */
  readonly state: string;
  send(text: string): void;
  close(): void;
  addEventListener(type: string, listener: (event: Event) => void): void;
  removeEventListener(type: string, listener: (event: Event) => void): void;
}

/** For `PlainLink.attach`: from `start()`, `reconnect()`, or the receiver's connection list. */
export function presentationPort(connection: PresentationConnectionLike): TextPort {
  return {
    send: (text) => connection.send(text),
    close: () => connection.close(),
    listen: (onText, onGone) => {
      const hear = (event: Event): void => {
        const { data } = event as MessageEvent<unknown>;
        if (typeof data === 'string') onText(data);
      };
      const closed = (): void => onGone(false);
      const terminated = (): void => onGone(true);
      connection.addEventListener('message', hear);
      connection.addEventListener('close', closed);
      connection.addEventListener('terminate', terminated);
      return () => {
        connection.removeEventListener('message', hear);
        connection.removeEventListener('close', closed);
        connection.removeEventListener('terminate', terminated);
      };
    },
  };
}
