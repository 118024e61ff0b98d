import type { Bed, Dish } from '../../src/domain/meals/dish.ts';
import type { Area } from './compose.ts';

/** An ellipse, or a rectangle of its width and height, that pieces are laid into. In shape units; tilt in degrees. */
export interface Zone {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly tilt: number;
  readonly isRound: boolean;
  /** 1 is packed; more leaves the ground seen. */
  readonly looseness: number;
}

export interface Zones {
  readonly pieces: readonly Zone[];
  readonly mixed: readonly Zone[];
  readonly garnish: readonly Zone[];
}

/** Middle, half width, half height as shares of the area's half sizes, and a tilt. */
type Share = readonly [x: number, y: number, rx: number, ry: number, tilt?: number];

/** By number of pieces. The large one lies up and left, its company below: a corner of a card may cut off the upper right. */
const ON_PLATE: readonly (readonly Share[])[] = [
  [[0, 0, 0.84, 0.74]],
  [[-0.06, -0.36, 0.86, 0.52, -6], [0.08, 0.54, 0.74, 0.42, -8]],
  [[-0.06, -0.42, 0.86, 0.46, -6], [0.44, 0.44, 0.5, 0.46, -20], [-0.5, 0.42, 0.44, 0.46, 14]],
  [[-0.2, -0.44, 0.72, 0.44, -8], [0.44, 0.46, 0.48, 0.46, -20], [-0.52, 0.4, 0.44, 0.46, 14], [0.7, -0.24, 0.32, 0.34, 10]],
];
const IN_BOWL: readonly (readonly Share[])[] = [
  [[-0.04, 0.04, 0.66, 0.58]],
  [[-0.36, 0.1, 0.54, 0.7, 12], [0.52, -0.02, 0.38, 0.68, 8]],
  [[-0.42, 0.16, 0.5, 0.62, 14], [0.5, 0.3, 0.44, 0.54, -24], [0.16, -0.56, 0.6, 0.34, 10]],
  [[-0.46, 0.12, 0.46, 0.58, 12], [0.3, 0.54, 0.5, 0.4, -14], [0.62, -0.14, 0.38, 0.46, 4], [0.0, -0.6, 0.52, 0.34, 0]],
];
const ON_BED: Readonly<Record<Bed, readonly Share[]>> = {
  toast: [[-0.3, -0.1, 0.46, 0.5, -8], [0.36, -0.08, 0.36, 0.46, -8], [0.24, 0.84, 0.5, 0.2, -6], [-0.5, 0.8, 0.3, 0.2, 10]],
  rye: [[-0.3, -0.1, 0.46, 0.5, -8], [0.36, -0.08, 0.36, 0.46, -8], [0.24, 0.84, 0.5, 0.2, -6], [-0.5, 0.8, 0.3, 0.2, 10]],
  crispbread: [[-0.38, -0.02, 0.3, 0.6, -6], [0.42, 0.02, 0.3, 0.6, 4], [0, 0.9, 0.5, 0.18]],
  omelette: [[-0.04, -0.18, 0.72, 0.34, -6], [0.12, 0.68, 0.6, 0.3, -6], [-0.5, 0.6, 0.26, 0.26]],
  pancakes: [[-0.1, -0.14, 0.46, 0.44], [0.5, 0.56, 0.46, 0.32, -40], [-0.6, 0.6, 0.26, 0.26]],
  tortilla: [[0, 0, 0.5, 0.4]],
  wrap: [[0, 0, 0.5, 0.4]],
};
const BY_DIP: readonly Share[] = [[0.62, -0.06, 0.36, 0.72, 8], [0.0, 0.68, 0.62, 0.3, 4], [-0.1, -0.76, 0.4, 0.2, -10], [-0.74, 0.5, 0.2, 0.3]];
const BY_GLASS: readonly Share[] = [[0.64, 0.3, 0.38, 0.54, 14], [-0.1, 0.76, 0.54, 0.3, 6], [0.58, -0.6, 0.34, 0.28, 20], [-0.7, 0.4, 0.2, 0.3]];

/** Middle of the dip's little bowl or of the glass, and its radius, as shares of the area. */
export const DIP = { x: -0.28, y: -0.1, radius: 0.6 } as const;
export const GLASS = { x: -0.16, y: -0.14, radius: 0.66 } as const;
/** Tortillas, as shares: two small ones or a large one. */
export const TORTILLAS = [{ x: -0.34, y: -0.3, radius: 0.6 }, { x: 0.34, y: 0.32, radius: 0.6 }] as const;
export const WRAP = { x: 0, y: 0, radius: 0.96 } as const;
/** The sauce's place on pasta; beside rice it fills the left half, which a card's corner leaves in sight. */
export const SAUCE_MIDDLE: Share = [0, -0.02, 0.74, 0.68, -10];

export function zonesOf(dish: Dish, area: Area, chance: () => number): Zones {
  const make = zoneMaker(area);
  const swing = -9 + chance() * 18;
  const shares = sharesOf(dish);
  const isFree = dish.bed === null && dish.spread === null && dish.vessel !== 'glass';
  const pieces = shares.map((share) => make(share, isFree ? swing : 0));
  return { pieces, mixed: mixedOf(dish, area, make), garnish: garnishOf(dish, make, pieces) };
}

function sharesOf(dish: Dish): readonly Share[] {
  if (dish.vessel === 'glass') return BY_GLASS;
  if (dish.bed) return ON_BED[dish.bed];
  if (dish.spread) return BY_DIP;
  const byCount = dish.base ? IN_BOWL : ON_PLATE;
  return byCount[Math.max(0, Math.min(3, dish.pieces.length - 1))]!;
}

function zoneMaker({ halfWidth, halfHeight }: Area): (share: Share, swing: number, looseness?: number) => Zone {
  return ([x, y, rx, ry, tilt = 0], swing, looseness = 1) => {
    const [cos, sin] = [Math.cos((swing * Math.PI) / 180), Math.sin((swing * Math.PI) / 180)];
    return { x: (x * cos - y * sin) * halfWidth, y: (x * sin + y * cos) * halfHeight, rx: rx * halfWidth, ry: ry * halfHeight, tilt: tilt + swing, isRound: true, looseness };
  };
}

function mixedOf(dish: Dish, area: Area, make: ReturnType<typeof zoneMaker>): readonly Zone[] {
  if (dish.bed === 'tortilla') return TORTILLAS.map(({ x, y }) => make([x, y, 0.5, 0.46, -24], 0, 0.88));
  if (dish.bed === 'wrap') return [make([0, 0, 0.86, 0.6, -20], 0, 0.84)];
  if (dish.sauce) return [make(isStrands(dish) ? [0, -0.02, 0.68, 0.62, -10] : [-0.42, -0.02, 0.52, 0.82, 8], 0, 0.9)];
  const looseness = dish.layout === 'heap' ? 0.78 : !area.isRound ? 0.86 : dish.base === null ? 0.8 : isStrands(dish) ? 1.16 : 0.97;
  return [{ ...make([0, 0, 0.94, 0.94], 0, looseness), isRound: area.isRound }];
}

export function isStrands({ base }: Dish): boolean {
  return base === 'pasta' || base === 'noodle' || base === 'soba';
}

function garnishOf(dish: Dish, make: ReturnType<typeof zoneMaker>, pieces: readonly Zone[]): readonly Zone[] {
  if (dish.bed === 'tortilla') return TORTILLAS.map(({ x, y }) => make([x, y, 0.3, 0.24], 0));
  if (dish.vessel === 'glass') return [make([GLASS.x, GLASS.y, 0.3, 0.26], 0)];
  if (dish.bed === null && dish.spread) return [make([DIP.x, DIP.y, 0.26, 0.24], 0)];
  const main = pieces[0];
  if (dish.layout === 'apart' && main && dish.base === null) return [{ ...main, rx: main.rx * 0.6, ry: main.ry * 0.6 }];
  return [make([0.06, 0.02, 0.56, 0.52], 0)];
}
