import type { TvRoom } from '../../link/tv-room.ts';
import type { AppShell } from '../app-shell.ts';
import { comeBackQuestion } from './cast-words.ts';
import type { OwnDevices } from './own-device.ts';

export interface ReturnParts {
  readonly shell: Pick<AppShell, 'question'>;
  readonly devices: Pick<OwnDevices, 'isRemoved' | 'nameOf' | 'forget'>;
  readonly room: () => Pick<TvRoom, 'renewInvitation'>;
  /** Whether the press that happens now came from a phone nobody has said "They match" for. */
  readonly isPressedByStranger: () => boolean;
}

/** Asks whether a phone that was removed here, and came by what is on the screen, may come back. */
export class ReturnDesk {
  readonly #parts: ReturnParts;

  constructor(parts: ReturnParts) {
    this.#parts = parts;
  }

  /** It waits, and says hello again every few seconds: where another question stands, it is asked about after that one. */
  ask(phoneId: string): void {
    const { shell, devices, room, isPressedByStranger } = this.#parts;
    if (shell.question !== null || !devices.isRemoved(phoneId)) return;
    const question = comeBackQuestion(devices.nameOf('removed', phoneId), (answer) => {
      // Whoever was not confirmed confirms nobody.
      if (answer === 'let-in' && isPressedByStranger()) return;
      if (shell.question === question) shell.question = null;
      // Its next hello is a stranger's, and what it saw still leads in.
      if (answer === 'let-in') void devices.forget('removed', phoneId);
      // What it saw leads nowhere now, so that it is not asked about again until it sees more.
      else room().renewInvitation();
    });
    shell.question = question;
  }
}
