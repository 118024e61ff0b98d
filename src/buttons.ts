/** The names of a remote's buttons, whatever maker's key code they come from. */
export type Button =
  | 'up' | 'down' | 'left' | 'right' | 'ok' | 'back'
  | 'play' | 'pause' | 'play-pause' | 'stop' | 'rewind' | 'fast-forward'
  | 'track-next' | 'track-previous' | 'channel-up' | 'channel-down'
  | 'red' | 'green' | 'yellow' | 'blue' | 'info' | 'guide';

/** Detail of the cancelable, composed, bubbling `remote-press` event sent to the focused element. */
export interface RemotePress {
  readonly button: Button;
  /** True while a key is held down and repeats. */
  readonly isRepeat: boolean;
}

declare global {
  interface HTMLElementEventMap {
    'remote-press': CustomEvent<RemotePress>;
  }
}
