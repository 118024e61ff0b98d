import { HIPS, LEFT_FORE, LEFT_SHIN, LEFT_THIGH, LEFT_UPPER, TRUNK } from './draw-order.ts';

type Vector = readonly [number, number, number];

/** A muscle as it lies under the cloth: told for the left side, as ellipsoids on bones, with the direction it faces. */
export interface Patch {
  readonly muscles: readonly string[];
  /** The piece it is drawn with; that of the left side, where there are two. */
  readonly piece: number;
  readonly bone: string;
  readonly normal: Vector;
  /** Centre and radii, in metres and in the bone's axes. */
  readonly spots: readonly (readonly [number, number, number, number, number, number])[];
}

/** Places are those of the medium build; broader ones are moved outwards with their body. */
export const PATCHES: readonly Patch[] = [
  { muscles: ['lats'], piece: TRUNK, bone: 'chest', normal: [0.7, 0, -0.7], spots: [[0.124, 0.105, -0.03, 0.022, 0.05, 0.034], [0.105, 0.02, -0.058, 0.024, 0.045, 0.03], [0.05, -0.07, -0.084, 0.02, 0.03, 0.016]] },
  { muscles: ['rhomboids', 'mid-traps'], piece: TRUNK, bone: 'chest', normal: [0.05, 0.1, -0.99], spots: [[0.032, 0.205, -0.084, 0.02, 0.035, 0.018], [0.066, 0.155, -0.086, 0.022, 0.04, 0.018]] },
  { muscles: ['upper-traps', 'neck'], piece: TRUNK, bone: 'chest', normal: [0.15, 0.75, -0.64], spots: [[0.035, 0.288, -0.042, 0.02, 0.02, 0.02], [0.098, 0.255, -0.03, 0.03, 0.018, 0.022]] },
  { muscles: ['lower-traps'], piece: TRUNK, bone: 'chest', normal: [0, 0, -1], spots: [[0.045, 0.14, -0.096, 0.022, 0.03, 0.014], [0.018, 0.05, -0.1, 0.012, 0.03, 0.012]] },
  { muscles: ['erectors', 'spine', 'quadratus-lumborum'], piece: TRUNK, bone: 'lumbar', normal: [0.1, 0, -0.99], spots: [[0.036, 0.15, -0.088, 0.02, 0.04, 0.016], [0.036, 0.03, -0.09, 0.022, 0.04, 0.016]] },
  { muscles: ['rotator-cuff'], piece: TRUNK, bone: 'chest', normal: [0.3, 0.1, -0.95], spots: [[0.1, 0.2, -0.076, 0.034, 0.028, 0.02]] },
  { muscles: ['chest'], piece: TRUNK, bone: 'chest', normal: [0.3, 0.1, 0.95], spots: [[0.045, 0.165, 0.09, 0.034, 0.04, 0.022], [0.1, 0.19, 0.062, 0.026, 0.034, 0.026]] },
  { muscles: ['serratus'], piece: TRUNK, bone: 'chest', normal: [0.85, 0, 0.5], spots: [[0.128, 0.08, 0.045, 0.022, 0.05, 0.03]] },
  { muscles: ['abs', 'deep-abs'], piece: TRUNK, bone: 'lumbar', normal: [0.1, 0, 0.99], spots: [[0.034, 0.2, 0.1, 0.026, 0.04, 0.018], [0.03, 0.02, 0.098, 0.024, 0.045, 0.016]] },
  { muscles: ['obliques'], piece: TRUNK, bone: 'lumbar', normal: [0.84, 0, 0.54], spots: [[0.112, 0.14, 0.045, 0.022, 0.04, 0.03], [0.108, 0.03, 0.055, 0.022, 0.04, 0.028]] },
  { muscles: ['glutes'], piece: HIPS, bone: 'pelvis', normal: [0.25, 0, -0.97], spots: [[0.078, -0.015, -0.092, 0.05, 0.055, 0.026]] },
  { muscles: ['glute-medius'], piece: HIPS, bone: 'pelvis', normal: [0.9, 0.1, -0.42], spots: [[0.138, 0.035, -0.04, 0.024, 0.04, 0.04]] },
  { muscles: ['hip-flexors'], piece: LEFT_THIGH, bone: 'thigh', normal: [0.1, 0.2, 0.97], spots: [[-0.01, -0.02, 0.074, 0.03, 0.045, 0.02]] },
  { muscles: ['adductors'], piece: LEFT_THIGH, bone: 'thigh', normal: [-0.85, 0, 0.52], spots: [[-0.055, -0.09, 0.03, 0.022, 0.04, 0.03], [-0.045, -0.2, 0.035, 0.018, 0.04, 0.026]] },
  { muscles: ['quads'], piece: LEFT_THIGH, bone: 'thigh', normal: [0.12, 0, 0.99], spots: [[0.012, -0.13, 0.068, 0.04, 0.05, 0.024], [0.004, -0.28, 0.054, 0.034, 0.06, 0.022], [0, -0.345, 0.04, 0.024, 0.03, 0.02]] },
  { muscles: ['hamstrings'], piece: LEFT_THIGH, bone: 'thigh', normal: [0, 0, -1], spots: [[0, -0.15, -0.062, 0.038, 0.05, 0.022], [0, -0.31, -0.042, 0.03, 0.05, 0.018]] },
  { muscles: ['calves'], piece: LEFT_SHIN, bone: 'shin', normal: [0.1, 0, -0.99], spots: [[0.004, -0.1, -0.046, 0.03, 0.045, 0.018], [0.003, -0.18, -0.038, 0.024, 0.04, 0.016]] },
  { muscles: ['side-delts'], piece: LEFT_UPPER, bone: 'upper-arm', normal: [0.98, 0.2, 0], spots: [[0.036, -0.04, 0, 0.024, 0.034, 0.032], [0.038, -0.1, 0, 0.018, 0.03, 0.018]] },
  { muscles: ['rear-delts'], piece: LEFT_UPPER, bone: 'upper-arm', normal: [0.45, 0.1, -0.88], spots: [[0.014, -0.035, -0.038, 0.03, 0.032, 0.022], [0.028, -0.095, -0.034, 0.016, 0.026, 0.018]] },
  { muscles: ['front-delts'], piece: LEFT_UPPER, bone: 'upper-arm', normal: [0.35, 0.1, 0.93], spots: [[0.006, -0.035, 0.038, 0.03, 0.034, 0.022], [0.022, -0.095, 0.036, 0.016, 0.026, 0.018]] },
  { muscles: ['biceps'], piece: LEFT_UPPER, bone: 'upper-arm', normal: [-0.1, 0, 0.99], spots: [[0, -0.15, 0.038, 0.026, 0.04, 0.02], [0, -0.225, 0.027, 0.02, 0.03, 0.016]] },
  { muscles: ['triceps'], piece: LEFT_UPPER, bone: 'upper-arm', normal: [0.2, 0, -0.98], spots: [[0.004, -0.13, -0.04, 0.028, 0.045, 0.02], [0.002, -0.22, -0.026, 0.02, 0.035, 0.016]] },
  { muscles: ['forearms'], piece: LEFT_FORE, bone: 'forearm', normal: [0.3, 0, 0.95], spots: [[0.006, -0.07, 0.022, 0.024, 0.04, 0.02], [0.002, -0.15, 0.016, 0.018, 0.03, 0.014]] },
];
