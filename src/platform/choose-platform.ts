import { androidTvPlatform, isAndroidTv, type AndroidScope } from './android-tv.ts';
import { awakeVideoWay, type AwakeMedia } from './awake-video.ts';
import { browserPlatform } from './browser.ts';
import type { Platform } from './platform.ts';
import { isTizen, tizenPlatform, type TizenScope } from './tizen.ts';
import { wakeLockWay } from './wake-lock.ts';
import { isWebos, webosPlatform, type WebosScope } from './webos.ts';

/** The window with whatever objects a maker may have added. */
export type PlatformScope = AndroidScope & TizenScope & WebosScope;

const shippedMedia: AwakeMedia = {
  mp4: new URL('../../assets/media/awake.mp4', import.meta.url).href,
  webm: new URL('../../assets/media/awake.webm', import.meta.url).href,
};

/** Decides by the objects that are there, never by the user agent: those lie, and change with every model year. */
export function choosePlatform(scope: PlatformScope = window, awakeMedia: AwakeMedia = shippedMedia): Platform {
  const awake = [wakeLockWay(), awakeVideoWay(awakeMedia)];
  if (isTizen(scope)) return tizenPlatform(scope, awake);
  if (isWebos(scope)) return webosPlatform(scope, awake);
  if (isAndroidTv(scope)) return androidTvPlatform(scope, awake);
  return browserPlatform(awake);
}
