import type { Variant } from '../../domain/workout/phase.ts';
import type { SessionStore } from '../../store/session-store.ts';
import type { SettingsStore } from '../../store/settings-store.ts';
import type { Command } from '../../sync/messages.ts';

const LOUDEST = 10;

export interface CommandParts {
  readonly session: SessionStore;
  readonly settings: SettingsStore;
  /** Whether what is on stage is on the screen: no workout runs behind another one, or behind a question. */
  readonly isPlayerShown: () => boolean;
  /** The ways the move on stage can be done. */
  readonly variants: () => readonly Variant[];
  /** Answers the question whether an interrupted workout goes on, if it is asked. @returns Whether it was. */
  readonly answerOffer: (answer: 'resume' | 'finish') => boolean;
}

/** What a phone's buttons of their own do. The last one wins, whichever phone it comes from. */
export function obey(command: Command, { session, settings, isPlayerShown, variants, answerOffer }: CommandParts): void {
  switch (command.kind) {
    case 'volume':
      return setVolume(settings, command.level * LOUDEST);
    case 'volume-up':
      return setVolume(settings, settings.state.device.soundVolume + 1);
    case 'volume-down':
      return setVolume(settings, settings.state.device.soundVolume - 1);
    case 'variant':
      if (isPlayerShown() && variants().includes(command.variant)) session.send(command);
      return;
    case 'resume':
    case 'finish':
      if (answerOffer(command.kind)) return;
      if (isPlayerShown()) session.send({ kind: command.kind });
      return;
    case 'pause':
      return session.send({ kind: 'pause', reason: 'viewer' });
    default:
      if (!isPlayerShown()) return;
      if (command.kind === 'jump') return session.send(command);
      return session.send({ kind: command.kind === 'next' ? 'skip' : command.kind === 'previous' ? 'back' : command.kind });
  }
}

function setVolume(settings: SettingsStore, wanted: number): void {
  const soundVolume = Math.max(0, Math.min(LOUDEST, Math.round(wanted)));
  settings.send({ kind: 'device', change: { soundVolume } });
}
