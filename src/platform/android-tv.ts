import { buttonOf } from './browser.ts';
import { keepAwakeBy, type AwakeWay } from './keep-awake.ts';
import { withCommonKeys } from './key-table.ts';
import { tvSafeArea, type Platform } from './platform.ts';

/** What the Android and Fire TV package hands to the page. */
export interface AndroidBridge {
  exit(): void;
  keepScreenOn(on: boolean): void;
}

export interface AndroidScope {
  readonly standtallAndroid?: AndroidBridge;
}

/** Back usually arrives as a step back in the history; 4 is Android's own number for it. */
export const androidTvKeys = withCommonKeys({ byName: {}, byNumber: { 4: 'back' } });

export function isAndroidTv(scope: AndroidScope): boolean {
  return scope.standtallAndroid !== undefined;
}

export function androidTvPlatform({ standtallAndroid: bridge }: AndroidScope, awake: readonly AwakeWay[]): Platform {
  return {
    name: 'android-tv',
    safeArea: tvSafeArea,
    canExit: true,
    backArrivesAsHistory: true,
    buttonFor: (event) => buttonOf(androidTvKeys, event),
    keepAwake: keepAwakeBy([screenKeptOn(bridge), ...awake]),
    exit: () => bridge?.exit(),
  };
}

function screenKeptOn(bridge: AndroidBridge | undefined): AwakeWay {
  return {
    acquire() {
      bridge?.keepScreenOn(true);
      return Promise.resolve(bridge !== undefined);
    },
    release: () => bridge?.keepScreenOn(false),
  };
}
