import type { FigureLook } from '../../domain/movement/look.ts';

/** What can be done about the people of a device; the stores follow by themselves. */
export interface PeopleActions {
  add(name: string, look: FigureLook): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  setLook(id: string, look: FigureLook): void;
  /** To be called when people or settings were changed past this. */
  refresh(): Promise<void>;
  /** @returns What brings them back, as they were. */
  remove(id: string): Promise<() => Promise<void>>;
}
