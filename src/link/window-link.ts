import type { TextPort } from './plain-link.ts';

/** What we need of this window. */
export interface HearingWindow {
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

/** What we need of the other one: a popup of ours, or our opener. */
export interface OtherWindow {
  readonly closed: boolean;
  postMessage(message: unknown, targetOrigin: string): void;
}

/** Marks our texts among others that windows send each other. */
const NAME = 'standtall-link';

/**
 * For `PlainLink.attach`, between the page and its popup on the second screen.
 *
 * @param origin - Ours (`location.origin`): nothing is sent to a window that went elsewhere, nor heard from one.
 */
export function windowPort(own: HearingWindow, other: OtherWindow, origin: string): TextPort {
  return {
    send: (text) => {
      if (!other.closed) other.postMessage({ [NAME]: text }, origin);
    },
    close: () => undefined,
    listen: (onText) => {
      const hear = (event: MessageEvent<unknown>): void => {
        if (event.origin !== origin || event.source !== (other as unknown)) return;
        const text = textOf(event.data);
        if (text !== null) onText(text);
      };
      own.addEventListener('message', hear);
      return () => own.removeEventListener('message', hear);
    },
  };
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const text = (value as Record<string, unknown>)[NAME];
  return typeof text === 'string' ? text : null;
}
