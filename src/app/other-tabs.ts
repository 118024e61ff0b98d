/** A page that is there answers within a few milliseconds, hidden or not; a frozen one never does. */
const ANSWER_WITHIN_MS = 400;

type Message =
  | { readonly kind: 'who-plays'; readonly sessionId: string }
  | { readonly kind: 'plays-here'; readonly sessionId: string }
  | { readonly kind: 'begins'; readonly sessionId: string }
  | { readonly kind: 'erased' };

export interface OtherTabsOptions {
  readonly name: string;
  /** The id of the session that plays on this page, or null. */
  readonly playingHere: () => string | null;
  /** Another page plays this session from now on. */
  readonly onBegun: (sessionId: string) => void;
  /** Another page deleted everything. */
  readonly onErased: () => void;
}

/** What pages of one browser tell each other, so that a workout plays on one of them only. */
export interface OtherTabs {
  /** Whether another page plays this session now. */
  plays(sessionId: string): Promise<boolean>;
  /** This page plays it from now on. */
  tellBegin(sessionId: string): void;
  tellErased(): void;
}

export function createOtherTabs(options: OtherTabsOptions): OtherTabs {
  // WebKit before 15.4 has none: there, the session's epoch alone settles who owns it, when the other page saves next.
  if (typeof BroadcastChannel === 'undefined') return { plays: () => Promise.resolve(false), tellBegin: () => undefined, tellErased: () => undefined };
  const channel = new BroadcastChannel(options.name);
  const say = (message: Message): void => channel.postMessage(message);
  const waiting = new Set<(sessionId: string) => void>();
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    switch (data.kind) {
      case 'who-plays':
        if (options.playingHere() === data.sessionId) say({ kind: 'plays-here', sessionId: data.sessionId });
        return;
      case 'plays-here':
        for (const hear of waiting) hear(data.sessionId);
        return;
      case 'begins':
        options.onBegun(data.sessionId);
        return;
      case 'erased':
        options.onErased();
    }
  };
  return {
    plays: (sessionId) =>
      new Promise((resolve) => {
        const settle = (isPlaying: boolean): void => {
          window.clearTimeout(timer);
          waiting.delete(hear);
          resolve(isPlaying);
        };
        const hear = (heardId: string): void => {
          if (heardId === sessionId) settle(true);
        };
        const timer = window.setTimeout(() => settle(false), ANSWER_WITHIN_MS);
        waiting.add(hear);
        say({ kind: 'who-plays', sessionId });
      }),
    tellBegin: (sessionId) => say({ kind: 'begins', sessionId }),
    tellErased: () => say({ kind: 'erased' }),
  };
}
