import type { PlayerCommand } from '../../screens/remote/remote-actions.ts';
import { isReachable, type Playing, type RemoteState, type RemoteStore } from '../../store/remote-store.ts';

/** What plays for the controls' sake. */
export interface SilentSound {
  play(): Promise<void>;
  pause(): void;
}

export interface LockScreenParts {
  readonly store: RemoteStore;
  readonly command: (command: PlayerCommand) => void;
  /** Undefined on engines without it. */
  readonly mediaSession: MediaSession | undefined;
  readonly createMetadata: (init: MediaMetadataInit) => MediaMetadata;
  readonly createSound: () => SilentSound;
}

const actions: readonly (readonly [MediaSessionAction, PlayerCommand['kind'] & ('resume' | 'pause' | 'next' | 'previous')])[] = [
  ['play', 'resume'],
  ['pause', 'pause'],
  ['nexttrack', 'next'],
  ['previoustrack', 'previous'],
];

/**
 * The media controls of a phone's lock screen, for what plays on the TV. Browsers show them only while the page itself plays something, so a
 * silent sound runs meanwhile; it may begin only after a press. What a browser cannot do of it is left out without a word.
 */
export class LockScreen {
  readonly #parts: LockScreenParts;
  #sound: SilentSound | null = null;
  #wasTouched = false;
  #isOn = false;
  #shown = '';

  constructor(parts: LockScreenParts) {
    this.#parts = parts;
    if (parts.mediaSession) parts.store.subscribe((state) => this.#show(state));
  }

  /** Somebody pressed something: from now on a sound may begin. */
  touched(): void {
    if (!this.#parts.mediaSession) return;
    this.#wasTouched = true;
    this.#show(this.#parts.store.state);
  }

  #show(state: RemoteState): void {
    const { mediaSession } = this.#parts;
    const { playing } = state;
    if (!mediaSession) return;
    if (!isReachable(state) || playing === null || playing.status === 'ended') return this.#end(mediaSession);
    if (!this.#wasTouched) return;
    this.#begin(mediaSession);
    mediaSession.playbackState = playing.status;
    this.#name(mediaSession, playing);
  }

  #begin(mediaSession: MediaSession): void {
    if (this.#isOn) return;
    this.#isOn = true;
    this.#sound ??= this.#parts.createSound();
    this.#sound.play().catch(() => {
      // Not allowed yet: the next press tries again.
      this.#isOn = false;
      this.#wasTouched = false;
    });
    for (const [action, kind] of actions) handle(mediaSession, action, () => this.#parts.command({ kind }));
  }

  #end(mediaSession: MediaSession): void {
    if (!this.#isOn) return;
    this.#isOn = false;
    this.#shown = '';
    this.#sound?.pause();
    mediaSession.metadata = null;
    mediaSession.playbackState = 'none';
    for (const [action] of actions) handle(mediaSession, action, null);
  }

  #name(mediaSession: MediaSession, { moveName, workoutName, sideWords }: Playing): void {
    const title = sideWords ? `${moveName} · ${sideWords}` : moveName;
    if (this.#shown === title + workoutName) return;
    this.#shown = title + workoutName;
    mediaSession.metadata = this.#parts.createMetadata({ title, artist: workoutName, album: 'Standtall' });
  }
}

function handle(mediaSession: MediaSession, action: MediaSessionAction, act: (() => void) | null): void {
  try {
    mediaSession.setActionHandler(action, act);
  } catch {
    // An engine that does not know this one.
  }
}
