import { buttonOf } from './browser.ts';
import { keepAwakeBy, type AwakeWay } from './keep-awake.ts';
import { hybridTvNumbers, withCommonKeys } from './key-table.ts';
import { tvSafeArea, type Platform } from './platform.ts';

interface InputDevice {
  getSupportedKeys?(): readonly { readonly name: string }[];
  registerKeyBatch?(names: readonly string[], onDone?: () => void, onError?: (error: unknown) => void): void;
  registerKey(name: string): void;
}

/** The objects Samsung adds to packaged apps. */
export interface TizenScope {
  readonly tizen?: {
    readonly tvinputdevice?: InputDevice;
    readonly application?: { getCurrentApplication(): { exit(): void } };
  };
  readonly webapis?: {
    readonly appcommon?: {
      readonly AppCommonScreenSaverState: { readonly SCREEN_SAVER_ON: number; readonly SCREEN_SAVER_OFF: number };
      setScreenSaver(state: number, onDone?: () => void, onError?: (error: unknown) => void): void;
    };
  };
}

export const tizenKeys = withCommonKeys({
  byName: { XF86Back: 'back' },
  byNumber: {
    ...hybridTvNumbers,
    10009: 'back', 10252: 'play-pause', 10232: 'track-previous', 10233: 'track-next', 427: 'channel-up', 428: 'channel-down',
  },
});

/** Without being asked, Samsung delivers only arrows, OK and Back. */
export const keysToRegister: readonly string[] = [
  'MediaPlay', 'MediaPause', 'MediaPlayPause', 'MediaStop', 'MediaRewind', 'MediaFastForward',
  'MediaTrackPrevious', 'MediaTrackNext', 'ColorF0Red', 'ColorF1Green', 'ColorF2Yellow', 'ColorF3Blue',
  'ChannelUp', 'ChannelDown', 'Info', 'Guide',
];

export function isTizen(scope: TizenScope): boolean {
  return scope.tizen !== undefined;
}

export function tizenPlatform(scope: TizenScope, awake: readonly AwakeWay[]): Platform {
  registerKeys(scope.tizen?.tvinputdevice);
  const application = scope.tizen?.application;
  return {
    name: 'tizen',
    safeArea: tvSafeArea,
    canExit: application !== undefined,
    backArrivesAsHistory: false,
    buttonFor: (event) => buttonOf(tizenKeys, event),
    keepAwake: keepAwakeBy([screenSaverOff(scope), ...awake]),
    exit: () => application?.getCurrentApplication().exit(),
  };
}

/** One unknown name makes the whole batch fail, so only keys this remote has are asked for; at worst the app lives on arrows, OK, Back. */
function registerKeys(device: InputDevice | undefined): void {
  if (!device) return;
  try {
    const supported = device.getSupportedKeys?.().map((key) => key.name);
    const names = supported ? keysToRegister.filter((name) => supported.includes(name)) : keysToRegister;
    const oneByOne = (): void => names.forEach((name) => registerOne(device, name));
    if (device.registerKeyBatch) device.registerKeyBatch(names, () => undefined, oneByOne);
    else oneByOne();
  } catch {
    // The privilege tv.inputdevice is missing: shortcuts stay silent, nothing needs them.
  }
}

function registerOne(device: InputDevice, name: string): void {
  try {
    device.registerKey(name);
  } catch {
    // This remote lacks the key.
  }
}

function screenSaverOff({ webapis }: TizenScope): AwakeWay {
  const common = webapis?.appcommon;
  return {
    acquire: () =>
      new Promise((resolve) => {
        if (!common) return resolve(false);
        common.setScreenSaver(common.AppCommonScreenSaverState.SCREEN_SAVER_OFF, () => resolve(true), () => resolve(false));
      }),
    release: () => common?.setScreenSaver(common.AppCommonScreenSaverState.SCREEN_SAVER_ON),
  };
}
