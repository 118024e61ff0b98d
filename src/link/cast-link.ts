import type { TextPort } from './plain-link.ts';

/** Where a sender and its Cast receiver talk: the receiver opens it before it starts. */
export const CAST_NAMESPACE = 'urn:x-cast:app.standtall.link';

/**
 * Letters of one message: a Cast message takes 64 KiB with its addresses, and a letter may be 3 bytes. A long workout's record needs several.
 * Source: Open Screen, message_framer.
 */
export const MAX_PART = 16_000;
const MORE = '+';
const LAST = '=';

/** What we need of the sender's CastSession. */
export interface CastSessionLike {
  sendMessage(namespace: string, text: string): Promise<unknown>;
  addMessageListener(namespace: string, listener: (namespace: string, text: string) => void): void;
  removeMessageListener(namespace: string, listener: (namespace: string, text: string) => void): void;
}

/** For `PlainLink.attach` on the sender's side. */
export function castSenderPort(session: CastSessionLike): TextPort {
  return {
    send: (text) => {
      // Where it does not arrive, the heartbeat notices.
      for (const part of partsOf(text)) session.sendMessage(CAST_NAMESPACE, part).catch(() => undefined);
    },
    close: () => undefined,
    listen: (onText) => {
      const join = joiner(onText);
      const hear = (_: string, part: string): void => join(part);
      session.addMessageListener(CAST_NAMESPACE, hear);
      return () => session.removeMessageListener(CAST_NAMESPACE, hear);
    },
  };
}

/** What we need of the receiver's context. */
export interface CastReceiverLike {
  addCustomMessageListener(namespace: string, listener: (event: { readonly senderId: string; readonly data: unknown }) => void): void;
  sendCustomMessage(namespace: string, senderId: string, text: string): void;
  addEventListener(type: string, listener: (event: { readonly senderId?: string }) => void): void;
}

/** By these names the SDK tells of senders. */
export interface CastReceiverEvents {
  readonly came: string;
  readonly went: string;
}

/**
 * Calls `take` with a port for each sender that comes and speaks: the newest one counts. Browsers connect more senders than pages (one is their
 * own volume control), so who says nothing is nobody.
 */
export function takeCastSenders(receiver: CastReceiverLike, events: CastReceiverEvents, take: (port: TextPort) => void): void {
  const silent = new Set<string>();
  let current: CastSender | null = null;
  receiver.addEventListener(events.came, ({ senderId }) => {
    if (senderId !== undefined) silent.add(senderId);
  });
  receiver.addEventListener(events.went, ({ senderId }) => {
    if (senderId !== undefined) silent.delete(senderId);
    if (current === null || current.id !== senderId) return;
    current.went();
    current = null;
  });
  receiver.addCustomMessageListener(CAST_NAMESPACE, ({ senderId, data }) => {
    if (typeof data !== 'string') return;
    if (silent.delete(senderId) || current === null) {
      current = new CastSender(receiver, senderId);
      take(current);
    }
    if (senderId === current.id) current.hear(data);
  });
}

/** One sender, as the receiver has it. */
class CastSender implements TextPort {
  readonly id: string;
  readonly #receiver: CastReceiverLike;
  #join: (part: string) => void = () => undefined;
  #gone: (isForGood: boolean) => void = () => undefined;

  constructor(receiver: CastReceiverLike, id: string) {
    this.#receiver = receiver;
    this.id = id;
  }

  send(text: string): void {
    for (const part of partsOf(text)) this.#receiver.sendCustomMessage(CAST_NAMESPACE, this.id, part);
  }

  listen(onText: (text: string) => void, onGone: (isForGood: boolean) => void): () => void {
    this.#join = joiner(onText);
    this.#gone = onGone;
    return () => {
      this.#join = () => undefined;
      this.#gone = () => undefined;
    };
  }

  close(): void {
    return undefined;
  }

  hear(part: string): void {
    this.#join(part);
  }

  /** It may come again: after a reload, or when its network is back. */
  went(): void {
    this.#gone(false);
  }
}

function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += MAX_PART) parts.push(`${at + MAX_PART < text.length ? MORE : LAST}${text.slice(at, at + MAX_PART)}`);
  return parts;
}

/** Puts texts together again. Of one whose part was lost a torn text comes, which is dropped like any other that cannot be read. */
function joiner(onText: (text: string) => void): (part: string) => void {
  let begun = '';
  return (part) => {
    begun += part.slice(1);
    if (part.charAt(0) === MORE && begun.length < MAX_TEXT) return;
    const whole = begun;
    begun = '';
    onText(whole);
  };
}

/** Nothing that is said is as long: whoever says only beginnings fills no memory. */
const MAX_TEXT = 1_000_000;
