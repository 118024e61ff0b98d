import { Store } from './store.ts';

/** A phone as the TV shows it. */
export interface PhoneShown {
  readonly id: string;
  /** Empty until it said one. */
  readonly name: string;
  readonly kind: 'tv' | 'phone' | 'tablet' | 'computer';
  /** `compare`: it came by a typed code, and "They match" was not yet pressed on both screens. */
  readonly state: 'here' | 'compare' | 'away';
}

/** What a screen needs to show how phones join this TV, and which do. */
export interface PhonesShown {
  /**
   * `none`: this page was given no hub and came from none. `away`: the hub is not reached. `elsewhere`: another window has this TV's place.
   * `outdated`: hub and page do not understand each other.
   */
  readonly hub: 'waiting' | 'here' | 'away' | 'none' | 'elsewhere' | 'outdated';
  /** What the QR holds; null while nothing is shown to join by. */
  readonly invitation: string | null;
  /** In two groups of four; null while there is none. */
  readonly code: string | null;
  /** What to type on a phone, without the scheme. */
  readonly address: string;
  /** What phones call this TV. */
  readonly ownName: string;
  readonly phones: readonly PhoneShown[];
}

export type PhonesStore = Store<PhonesShown, Partial<PhonesShown>>;

export function createPhonesStore(): PhonesStore {
  const nothing: PhonesShown = { hub: 'waiting', invitation: null, code: null, address: '', ownName: '', phones: [] };
  return new Store(nothing, (state, change) => ({ ...state, ...change }));
}

/** Phones call themselves "Phone" until somebody names them: of several with one name each but the first has a number behind it. */
export function toldApart(phones: readonly PhoneShown[]): readonly PhoneShown[] {
  const taken = new Set(phones.map(({ name }) => name));
  const seen = new Set<string>();
  return phones.map((phone) => {
    const { name } = phone;
    if (name === '' || !seen.has(name)) {
      seen.add(name);
      return phone;
    }
    let number = 2;
    while (taken.has(`${name} ${number}`)) number += 1;
    taken.add(`${name} ${number}`);
    return { ...phone, name: `${name} ${number}` };
  });
}
