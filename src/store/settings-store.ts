import type { DeviceSettings, PersonSettings } from '../domain/settings.ts';
import { Store } from './store.ts';

export interface Settings {
  readonly device: DeviceSettings;
  readonly person: PersonSettings;
}

export type SettingsEvent =
  | { readonly kind: 'device'; readonly change: Partial<DeviceSettings> }
  | { readonly kind: 'person'; readonly change: Partial<PersonSettings> }
  /** Read from storage, here at the start or because another tab changed them; not saved again. */
  | { readonly kind: 'load'; readonly settings: Settings };

type ChoiceListener = (settings: Settings, before: Settings) => void;

export class SettingsStore extends Store<Settings, SettingsEvent> {
  readonly #choiceListeners = new Set<ChoiceListener>();

  constructor(initial: Settings) {
    super(initial, reduceSettings);
  }

  override send(event: SettingsEvent): void {
    const before = this.state;
    super.send(event);
    if (event.kind === 'load' || this.state === before) return;
    for (const listener of Array.from(this.#choiceListeners)) listener(this.state, before);
  }

  /**
   * Hears of what the person chose here, not of what was loaded.
   *
   * @returns The function that ends it.
   */
  onChosen(listener: ChoiceListener): () => void {
    this.#choiceListeners.add(listener);
    return () => this.#choiceListeners.delete(listener);
  }
}

/** Answers the same state when nothing changes, so that nothing is rendered or saved. */
export function reduceSettings(state: Settings, event: SettingsEvent): Settings {
  switch (event.kind) {
    case 'device':
      return withPart(state, 'device', changed(state.device, event.change));
    case 'person':
      return withPart(state, 'person', changed(state.person, event.change));
    case 'load': {
      const device = changed(state.device, event.settings.device);
      const person = changed(state.person, event.settings.person);
      return device === state.device && person === state.person ? state : { device, person };
    }
  }
}

function withPart<Part extends keyof Settings>(state: Settings, part: Part, value: Settings[Part]): Settings {
  return state[part] === value ? state : { ...state, [part]: value };
}

function changed<Group extends object>(group: Group, change: Partial<Group>): Group {
  const difference = differenceOf(group, change);
  return Object.keys(difference).length === 0 ? group : { ...group, ...difference };
}

/** The settings of `after` that are not as they were. */
export function differenceOf<Group extends object>(before: Group, after: Partial<Group>): Partial<Group> {
  const difference: Partial<Group> = {};
  for (const name of Object.keys(after) as (keyof Group)[]) {
    if (JSON.stringify(before[name]) !== JSON.stringify(after[name])) difference[name] = after[name];
  }
  return difference;
}
