import type { WeekStart } from './day.ts';

/** Belongs to the set or phone itself. */
export interface DeviceSettings {
  readonly textScale: 100 | 125 | 150;
  /** 0 (off) to 10. */
  readonly soundVolume: number;
  readonly motion: 'system' | 'reduced';
}

/** Belongs to one person, wherever they train. */
export interface PersonSettings {
  readonly repsWaitForOk: boolean;
  readonly weekStart: WeekStart;
  readonly units: 'metric' | 'us';
  readonly hasSeenSafetyNotice: boolean;
  readonly look: FigureLook;
}

/** How the animated figure looks; keys are those of the figure's own tables. */
export interface FigureLook {
  readonly build: 'light' | 'medium' | 'broad';
  readonly skin: 1 | 2 | 3 | 4 | 5 | 6;
  readonly hair: 'bun' | 'short' | 'pony' | 'curly' | 'bald' | 'scarf';
  readonly hairTone: 1 | 2 | 3 | 4 | 5;
}

export const DEFAULT_DEVICE_SETTINGS: DeviceSettings = { textScale: 100, soundVolume: 7, motion: 'system' };

export const DEFAULT_PERSON_SETTINGS: PersonSettings = {
  repsWaitForOk: false,
  weekStart: 'monday',
  units: 'metric',
  hasSeenSafetyNotice: false,
  look: { build: 'medium', skin: 3, hair: 'bun', hairTone: 1 },
};
