import type { AwakeWay } from './keep-awake.ts';

/** Addresses of the same few seconds of black with a silent sound track; an engine takes the one it can decode. */
export interface AwakeMedia {
  readonly mp4: string;
  readonly webm: string;
}

/** Begins again this long before the end, in seconds: past it the engine would report an end and let the screen sleep. */
const rewindBeforeEndSeconds = 0.5;

/**
 * A playing video keeps a screen on where nothing else does (plain http on a LAN, older engines).
 * Chromium wants it over 75 % visible and over 20 % of the view, with a sound track; WebKit wants it unmuted and not `loop`ed:
 * so it fills the view behind everything, nearly transparent, and is looped by seeking.
 */
export function awakeVideoWay(media: AwakeMedia, page: Document = document): AwakeWay {
  let video: HTMLVideoElement | null = null;
  let stopWaiting: () => void = () => undefined;

  const play = async (player: HTMLVideoElement): Promise<void> => {
    try {
      await player.play();
    } catch {
      // Sound needs a key or a touch first; the next one is near when a workout plays.
      if (player === video) stopWaiting = onNextGesture(page, () => void play(player));
    }
  };

  return {
    async acquire() {
      video = awakeVideo(media, page);
      const player = video;
      // A lost audio focus or a media key pauses it behind our back.
      player.addEventListener('pause', () => {
        if (player === video) stopWaiting = onNextGesture(page, () => void play(player));
      });
      page.body.prepend(player);
      await play(player);
      return true;
    },
    release() {
      const player = video;
      video = null;
      stopWaiting();
      player?.pause();
      player?.remove();
    },
  };
}

function awakeVideo(media: AwakeMedia, page: Document): HTMLVideoElement {
  const video = page.createElement('video');
  video.playsInline = true;
  video.setAttribute('playsinline', '');
  video.setAttribute('aria-hidden', 'true');
  video.disableRemotePlayback = true;
  video.tabIndex = -1;
  video.append(source(page, media.mp4, 'video/mp4'), source(page, media.webm, 'video/webm'));
  Object.assign(video.style, {
    position: 'fixed', top: '0', left: '0', width: '100%', height: '100%',
    objectFit: 'fill', opacity: '0.01', zIndex: '-1', pointerEvents: 'none',
  });
  video.addEventListener('timeupdate', () => {
    if (video.duration - video.currentTime < rewindBeforeEndSeconds) video.currentTime = 0;
  });
  return video;
}

function source(page: Document, address: string, type: string): HTMLSourceElement {
  const element = page.createElement('source');
  element.src = address;
  element.type = type;
  return element;
}

/** Calls once, at the next key or press; returns how to stop waiting. */
function onNextGesture(page: Document, act: () => void): () => void {
  const names = ['keydown', 'pointerdown'] as const;
  const stop = (): void => names.forEach((name) => page.removeEventListener(name, onGesture, true));
  const onGesture = (): void => {
    stop();
    act();
  };
  names.forEach((name) => page.addEventListener(name, onGesture, true));
  return stop;
}
