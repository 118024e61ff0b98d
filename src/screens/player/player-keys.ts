import type { Button } from '../../buttons.ts';
import type { Session } from '../../domain/workout/session.ts';

/** What a remote's button does while a workout plays. `nothing`: taken, so that nobody else acts on it. */
export type PlayerAction = 'pause' | 'steps' | 'done' | 'skip' | 'back' | 'more-time' | 'less-time' | 'nothing';

/** @returns null for a button the player does not know. Nothing essential needs a coloured or media key. */
export function actionInPlay(button: Button, session: Session): PlayerAction | null {
  switch (button) {
    case 'ok':
      return session.segments[session.segmentIndex]?.waitsForOk === true ? 'done' : 'pause';
    case 'right':
    case 'fast-forward':
    case 'track-next':
      return 'skip';
    case 'left':
    case 'rewind':
    case 'track-previous':
      return 'back';
    case 'channel-up':
      return 'more-time';
    case 'channel-down':
      return 'less-time';
    case 'down':
      return 'steps';
    case 'up':
    case 'back':
    case 'stop':
    case 'pause':
    case 'play-pause':
      return 'pause';
    case 'play':
      return 'nothing';
    default:
      return null;
  }
}
