import type { PhonesStore } from '../../store/phones-store.ts';

/** What a screen may ask of the part that talks to phones. */
export interface PhonesActions {
  readonly store: PhonesStore;
  /** A QR and a code are shown from now on; kept fresh until the returned function is called. */
  invite(): () => void;
  /** @param name - Empty: as the phone calls itself. */
  rename(phoneId: string, name: string): void;
  /** @param name - Empty: the name every TV has. */
  renameTv(name: string): void;
  /** Asks about its six digits again, after that was put off. */
  compare(phoneId: string): void;
  /** Its keys are worthless from now on. */
  remove(phoneId: string): void;
}
