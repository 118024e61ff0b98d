
/**
 * A move as data. Units: metres, degrees, milliseconds.
 * World axes: x = the figure's left, y = up from the floor, z = where it faces when `root.yaw` is 0.
 * Authored for the right side; the left one is its mirror image.
 */
export interface Movement extends MovementCore {
  readonly id: string;
  /** Laid over the rest, limb by limb, when the person asks for the easier (or harder) form. */
  readonly easier?: MovementOverride;
  readonly harder?: MovementOverride;
}

export interface MovementCore {
  /** `reps` follows a tempo, `cycle` a pace, `hold` stays and breathes. */
  readonly kind: 'reps' | 'cycle' | 'hold';
  /** Azimuth 0 looks at the face, -90 at the right side (the figure then faces right on screen), 180 at the back. */
  readonly camera: Camera;
  /** One cycle at its natural speed; for an alternating move, both sides together. */
  readonly cycleMs: number;
  /** How a cycle changes with the effort of its phase; missing ones play `cycleMs`. */
  readonly paces?: { readonly [key in Effort]?: Pacing };
  /** Where a repetition turns: it reaches its far end at `out` and leaves it at `back` (0 to 1 of the repetition). */
  readonly turn?: { readonly out: number; readonly back: number };
  /** Which half of the tempo a repetition begins with; a squat lowers first. */
  readonly startsWith?: 'pull' | 'lower';
  /** `ease` rests at each key; `flow` runs through them, for gaits and circles. */
  readonly curve?: 'ease' | 'flow';
  /** True when keys tell one repetition and the next is its mirror image (jogging, skaters, bird dog). */
  readonly alternates?: boolean;
  readonly base: Pose;
  /** Named overrides of `base`, used by keys. */
  readonly poses?: { readonly [name: string]: PartialPose };
  readonly keys: readonly Key[];
  /** Stretches of the repetition spent in the air; the height follows from their length. */
  readonly air?: readonly Flight[];
  /** Root values to be solved so that each named contact is exact; as many `vars` as `zero`. */
  readonly solve?: Solve;
  /** Contacts that stay where they are through the whole cycle. */
  readonly planted?: readonly Contact[];
  readonly dumbbells?: readonly ('left' | 'right')[];
  readonly props?: readonly Prop[];
  /** The limb that does the work on a one-sided move; it wears the band. */
  readonly working?: 'arm' | 'leg';
  readonly muscles?: readonly string[];
  readonly checks?: Checks;
}

export interface Camera {
  readonly azimuth: number;
  readonly elevation: number;
}

export type Effort = 'easy' | 'moderate' | 'hard';

export interface Pacing {
  readonly cycleMs: number;
  /** Size of the movement about its middle; 1 = as the keys say. */
  readonly amount?: number;
  /** Length of the flights against what `air` says. */
  readonly spring?: number;
}

/** `at`: 0 to below 1 of a repetition. `pose` is laid over the base, then `set`. */
export interface Key {
  readonly at: number;
  readonly pose?: string | readonly string[];
  readonly set?: PartialPose;
}

export interface Flight {
  readonly from: number;
  readonly to: number;
}

export type RootVariable = 'x' | 'y' | 'z' | 'yaw' | 'pitch' | 'roll';

export interface Solve {
  readonly vars: readonly RootVariable[];
  readonly zero: readonly string[];
}

export type SideName = 'left' | 'right';
export type Contact = `${SideName}-${'foot' | 'hand' | 'knee' | 'elbow'}`;

export type Prop =
  | { readonly kind: 'mat'; readonly at: readonly [number, number]; readonly yaw?: number }
  /** Middle of the seat's front edge on the floor plan; the seat lies behind it. */
  | { readonly kind: 'chair'; readonly at: readonly [number, number]; readonly yaw?: number }
  /** A wall behind the figure, its face at this z. */
  | { readonly kind: 'wall'; readonly at: readonly [number, number]; readonly yaw?: number };

export interface Pose {
  readonly root: Root;
  readonly spine: Bend;
  readonly neck: NeckBend;
  readonly leftArm: Arm;
  readonly rightArm: Arm;
  readonly leftLeg: Leg;
  readonly rightLeg: Leg;
}

export type PartialPose = {
  readonly [part in keyof Pose]?: Partial<Pose[part]>;
};

/** The middle between the hips. Turned by yaw, then pitch (forward), then roll (to the right is negative). */
export interface Root {
  readonly at: readonly [number, number, number];
  readonly yaw?: number;
  readonly pitch?: number;
  readonly roll?: number;
}

/** Flex forward, side to the figure's left, twist to the left. */
export interface Bend {
  readonly flex?: number;
  readonly side?: number;
  readonly twist?: number;
}

/** Glide slides the head forward (negative: back) with the face kept level: the neck leans so many degrees. */
export interface NeckBend extends Bend {
  readonly glide?: number;
}

interface ArmCommon {
  /** Turn of the forearm: 0 thumb up (hammer), 90 palm up, -90 palm down, seen with the elbow bent to 90. */
  readonly palm?: number;
  /** Lift of the shoulder, and its reach forward (negative: drawn back), beyond what follows the arm by itself. */
  readonly shrug?: number;
  readonly reach?: number;
  readonly hand?: 'fist' | 'open';
}

export type Arm =
  /** Swings free: flex forward, abd out to the side (after flex), rot outward turn, elbow 0 = straight, wrist to the palm. */
  | (ArmCommon & {
      readonly mode: 'free';
      readonly flex: number;
      readonly abd?: number;
      readonly rot?: number;
      readonly elbow?: number;
      readonly wrist?: number;
    })
  /**
   * The middle of the palm at a point `in` the world, a bone or an anchor; the elbow points to `pole` (axes of the chest).
   * `flat`: the palm lies on the floor, fingers to this yaw; in the `wall`, it lies on a wall at this yaw, fingers up.
   */
  | (ArmCommon & {
      readonly mode: 'hand';
      readonly in?: string;
      readonly at: readonly [number, number, number];
      readonly pole: readonly [number, number, number];
      readonly flat?: number;
    })
  /** The elbow rests at a point; the forearm lies level, to this yaw. */
  | (ArmCommon & {
      readonly mode: 'elbow';
      readonly at: readonly [number, number, number];
      readonly fore: number;
    });

export type Leg =
  /** The ball of the foot at a point (y = 0: on the floor); heel = degrees the heel is lifted about the ball. */
  | {
      readonly mode: 'foot';
      readonly at: readonly [number, number, number];
      readonly yaw?: number;
      readonly heel?: number;
      readonly kneeOut?: number;
    }
  /** Swings free: flex forward, abd outward, rot outward turn, knee 0 = straight, ankle up is positive. */
  | {
      readonly mode: 'free';
      readonly flex: number;
      readonly abd?: number;
      readonly rot?: number;
      readonly knee?: number;
      readonly ankle?: number;
    }
  /** Kneels on a point; the shin points back to this yaw (0 = straight behind), its far end lifted by `lift` degrees. */
  | {
      readonly mode: 'knee';
      readonly at: readonly [number, number, number];
      readonly yaw?: number;
      readonly lift?: number;
      readonly ankle?: number;
    };

/** What makes it this move, and what its checks may overlook, each with a reason in the file's guide. */
export interface Checks {
  /** Held still enough that the centre of mass must lie over the support. */
  readonly balanced?: boolean;
  /** Wanted touches between parts, for example "right-hand:left-thigh". */
  readonly touching?: readonly string[];
  readonly form?: readonly FormCheck[];
}

/** A measured value at a moment of the cycle lies within limits. */
export interface FormCheck {
  readonly name: string;
  readonly at: number;
  readonly measure: string;
  readonly min?: number;
  readonly max?: number;
}

export type MovementOverride = {
  readonly [key in keyof Omit<MovementCore, 'base'>]?: MovementCore[key];
} & { readonly base?: PartialPose };

export type { Side, Variant } from '../workout/phase.ts';
export type { Tempo } from '../workout/workout.ts';
