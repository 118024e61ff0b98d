import type { Muscle } from '../../src/domain/workout/exercise.ts';

/** A round spot: middle and radius, in the units of the drawing (240 wide, 530 high). A shape is what a band round its spots encloses. */
export type Spot = readonly [number, number, number];

export interface Region {
  readonly muscles: readonly Muscle[];
  readonly spots: readonly Spot[];
  /** Lies across the middle; else it is drawn on both sides. */
  readonly isMiddle?: boolean;
}

export const WIDTH = 240;
export const HEIGHT = 530;

/** The body itself, right half of the picture. */
export const BODY: readonly Region[] = [
  { muscles: [], isMiddle: true, spots: [[120, 38, 28]] },
  { muscles: [], isMiddle: true, spots: [[120, 74, 19], [120, 92, 24]] },
  { muscles: [], isMiddle: true, spots: [[78, 112, 24], [162, 112, 24], [120, 180, 40]] },
  { muscles: [], isMiddle: true, spots: [[120, 170, 40], [96, 250, 24], [144, 250, 24]] },
  { muscles: [], spots: [[172, 116, 22], [190, 190, 18]] },
  { muscles: [], spots: [[190, 190, 17], [202, 262, 11]] },
  { muscles: [], spots: [[205, 280, 13]] },
  { muscles: [], spots: [[144, 254, 32], [152, 372, 22]] },
  { muscles: [], spots: [[152, 372, 22], [154, 490, 12]] },
  { muscles: [], spots: [[154, 500, 12], [160, 512, 11]] },
];

export const FRONT: readonly Region[] = [
  { muscles: ['front-delts', 'side-delts'], spots: [[174, 108, 16], [183, 128, 11]] },
  { muscles: ['chest'], spots: [[135, 121, 12], [155, 117, 11], [142, 134, 9]] },
  { muscles: ['serratus'], spots: [[159, 148, 6], [156, 166, 5]] },
  { muscles: ['biceps'], spots: [[182, 152, 12], [187, 181, 11]] },
  { muscles: ['forearms'], spots: [[194, 206, 11], [200, 248, 8]] },
  { muscles: ['abs', 'deep-abs'], isMiddle: true, spots: [[110, 158, 9], [130, 158, 9], [113, 222, 10], [127, 222, 10]] },
  { muscles: ['obliques'], spots: [[154, 184, 7], [155, 218, 9]] },
  { muscles: ['hip-flexors'], spots: [[145, 246, 9], [136, 262, 8]] },
  { muscles: ['adductors'], spots: [[129, 288, 8], [135, 334, 6]] },
  { muscles: ['quads'], spots: [[152, 284, 16], [152, 350, 14]] },
];

export const BACK: readonly Region[] = [
  { muscles: ['upper-traps', 'neck'], isMiddle: true, spots: [[120, 82, 6], [96, 100, 5], [144, 100, 5], [120, 116, 5]] },
  { muscles: ['rhomboids', 'mid-traps'], spots: [[132, 121, 6], [130, 143, 6]] },
  { muscles: ['lower-traps'], spots: [[127, 160, 5], [124, 184, 3]] },
  { muscles: ['rotator-cuff'], spots: [[150, 118, 8], [160, 126, 6]] },
  { muscles: ['rear-delts', 'side-delts'], spots: [[176, 108, 15], [183, 128, 11]] },
  { muscles: ['lats'], spots: [[163, 144, 8], [147, 152, 6], [140, 194, 6]] },
  { muscles: ['triceps'], spots: [[182, 152, 12], [187, 181, 11]] },
  { muscles: ['forearms'], spots: [[194, 206, 11], [200, 248, 8]] },
  { muscles: ['erectors', 'spine', 'quadratus-lumborum'], isMiddle: true, spots: [[112, 206, 8], [128, 206, 8], [120, 226, 6]] },
  { muscles: ['glute-medius'], spots: [[160, 232, 8], [166, 246, 6]] },
  { muscles: ['glutes'], spots: [[141, 258, 17], [145, 272, 16]] },
  { muscles: ['hamstrings'], spots: [[147, 316, 16], [151, 358, 13]] },
  { muscles: ['calves'], spots: [[152, 394, 15], [154, 434, 11]] },
];
