export type PadButton = 'up' | 'down' | 'left' | 'right' | 'ok' | 'back';

/** What a phone may ask of the TV's player. */
export type PlayerCommand =
  | { readonly kind: 'pause' | 'resume' | 'next' | 'previous' | 'finish' | 'more-time' | 'less-time' | 'volume-up' | 'volume-down' }
  | { readonly kind: 'jump'; readonly segmentIndex: number }
  /** From 0 to 1. */
  | { readonly kind: 'volume'; readonly level: number }
  | { readonly kind: 'variant'; readonly variant: 'regular' | 'easier' | 'harder' };

/** What the remote can do; its answers come by the store. */
export interface RemoteActions {
  /** Looks up a typed code and joins the TV it leads to. */
  find(typed: string): void;
  connect(tvId: string): void;
  /** Both forget each other. */
  remove(tvId: string): void;
  /** Away from this TV, which stays known. */
  leave(): void;
  /** Asks at once whether the TV is there. */
  resume(): void;
  theyMatch(): void;
  theyDiffer(): void;
  press(button: PadButton): void;
  command(command: PlayerCommand): void;
  /** The whole text each time. */
  type(fieldId: string, value: string, isDone: boolean): void;
  /** What is on stage here goes on on the TV. */
  give(): void;
  /** What is on stage on the TV goes on here. */
  bring(): void;
  /** Plays on here what stands on this device's stage. */
  goOn(): void;
}
