import { buttonOf } from './browser.ts';
import { keepAwakeBy, type AwakeWay } from './keep-awake.ts';
import { hybridTvNumbers, withCommonKeys } from './key-table.ts';
import { tvSafeArea, type Platform } from './platform.ts';

/** LG's bridge to the TV's own services; packaged apps have it, hosted pages may not. */
interface ServiceBridge {
  onservicecallback: ((message: string) => void) | null;
  call(address: string, parameters: string): void;
  cancel?(): void;
}

/** The objects LG's browser adds; `PalmSystem` is the older name of `webOSSystem`. */
export interface WebosScope {
  readonly webOS?: { readonly platformBack?: () => void };
  readonly webOSSystem?: object;
  readonly PalmSystem?: object;
  readonly WebOSServiceBridge?: new () => ServiceBridge;
  readonly PalmServiceBridge?: new () => ServiceBridge;
  close(): void;
}

/** 461 arrives with `key` "Unidentified", and only where the app has asked for it (`disableBackHistoryAPI`). */
export const webosKeys = withCommonKeys({
  byName: { PageUp: 'channel-up', PageDown: 'channel-down' },
  byNumber: { ...hybridTvNumbers, 461: 'back', 33: 'channel-up', 34: 'channel-down' },
});

export function isWebos(scope: WebosScope): boolean {
  return scope.webOS !== undefined || scope.webOSSystem !== undefined || scope.PalmSystem !== undefined;
}

export function webosPlatform(scope: WebosScope, awake: readonly AwakeWay[]): Platform {
  return {
    name: 'webos',
    safeArea: tvSafeArea,
    canExit: true,
    backArrivesAsHistory: true,
    buttonFor: (event) => buttonOf(webosKeys, event),
    keepAwake: keepAwakeBy([screenSaverVeto(scope), ...awake]),
    exit: () => scope.close(),
  };
}

const power = 'luna://com.webos.service.tvpower/power/';
const clientName = 'standtall';

/** LG asks each registered app before the screen saver starts; while a workout plays the answer is no. */
function screenSaverVeto(scope: WebosScope): AwakeWay {
  const Bridge = scope.WebOSServiceBridge ?? scope.PalmServiceBridge;
  let bridge: ServiceBridge | null = null;
  return {
    acquire: () =>
      new Promise((resolve) => {
        if (!Bridge) return resolve(false);
        const asking = new Bridge();
        bridge = asking;
        asking.onservicecallback = (text) => {
          const message = parsed(text);
          resolve(message.returnValue !== false);
          if (message.state !== 'Active' || bridge !== asking) return;
          const no = { clientName, ack: false, timestamp: message.timestamp };
          new Bridge().call(`${power}responseScreenSaverRequest`, JSON.stringify(no));
        };
        asking.call(`${power}registerScreenSaverRequest`, JSON.stringify({ clientName, subscribe: true }));
      }),
    release() {
      bridge?.cancel?.();
      bridge = null;
    },
  };
}

interface ScreenSaverMessage {
  readonly returnValue?: boolean;
  readonly state?: string;
  readonly timestamp?: string;
}

function parsed(text: string): ScreenSaverMessage {
  try {
    return JSON.parse(text) as ScreenSaverMessage;
  } catch {
    // Not the service's own words: as good as a refusal.
    return { returnValue: false };
  }
}
