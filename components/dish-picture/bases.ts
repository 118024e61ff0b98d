import type { Base, Dish } from '../../src/domain/meals/dish.ts';
import type { Area } from './compose.ts';
import { BASE_TONES } from './palette.ts';
import { roundedBox, type Paper, type Spot } from './paper.ts';
import { SHAPES } from './shapes.ts';
import { isStrands, SAUCE_MIDDLE } from './zones.ts';

type Texture = 'flakes' | 'grains' | 'beads' | 'dots' | 'swirl' | 'ripples' | 'strands' | 'leaves' | 'browned' | 'plain';

const TEXTURES: Readonly<Record<Base, Texture>> = {
  oats: 'flakes', 'baked-oats': 'browned', millet: 'beads', yogurt: 'swirl', pudding: 'dots', rice: 'grains', 'rice-brown': 'grains', quinoa: 'beads', grain: 'beads', barley: 'grains',
  pasta: 'strands', noodle: 'strands', soba: 'strands', leaves: 'leaves', broth: 'ripples', tomato: 'ripples', curry: 'ripples', 'brown-stew': 'ripples', chili: 'ripples',
  egg: 'browned', gratin: 'browned', green: 'swirl', pink: 'swirl', orange: 'swirl', cream: 'swirl', dark: 'swirl', gold: 'swirl',
};

/** Grains are short thick lines with round ends: their length and width, those of the light ones, and the room each takes. */
const FLECKS: Partial<Record<Texture, readonly [length: number, width: number, lightLength: number, lightWidth: number, room: number]>> = {
  flakes: [4.6, 5.6, 4, 4.8, 14.5], grains: [5.6, 3.4, 5.4, 3.2, 11.5], beads: [0.1, 4.5, 0.1, 4.2, 10.5], dots: [0.1, 3.4, 0.1, 4, 10.5],
};
const GOLDEN_ANGLE = 2.39996;
/** The right half of a round vessel of radius 100, and the wavy line where it meets the rice. */
const SAUCE_HALF = 'M17.4 -98.5C71.8 -88.9 108.1 -37 98.5 17.4C88.9 71.8 37 108.1 -17.4 98.5C-34 60 14 44 -6 4C-22 -34 30 -46 17.4 -98.5Z';
const SAUCE_SHORE = 'M17.4 -98C40 -60 20 40 -17.4 98C-34 60 14 44 -6 4C-22 -34 30 -46 17.4 -98Z';
const SAUCE_EDGE = 'M-40 2C-44 -20 -22 -36 2 -34C24 -38 44 -20 41 2C45 24 22 36 2 34C-22 38 -43 24 -40 2Z';

export function drawBase(paper: Paper, dish: Dish, area: Area, chance: () => number): void {
  if (dish.base) {
    paper.draw(outline(area), BASE_TONES[dish.base][0]);
    texture(paper, dish.base, area, chance);
  }
  if (dish.sauce) drawSauce(paper, dish, dish.sauce, area);
}

function outline({ halfWidth, halfHeight, isRound }: Area): string {
  return isRound ? `O0 0 ${halfWidth} ${halfHeight}` : roundedBox(halfWidth, halfHeight, 14);
}

function drawSauce(paper: Paper, dish: Dish, sauce: Base, { halfWidth, halfHeight }: Area): void {
  const [main, edge, fleck, light] = BASE_TONES[sauce];
  if (!isStrands(dish)) {
    const spot: Spot = { x: 0, y: 0, angle: 180, scale: Math.min(halfWidth, halfHeight) / 100 };
    paper.draw(SAUCE_SHORE, edge, { ...spot, x: 2 });
    paper.draw(SAUCE_HALF, main, spot);
    paper.draw('M10 -82C20 -46 -12 -34 -2 2C12 42 -24 60 -16 84', fleck, { ...spot, x: -5 }, 0, 4);
    paper.draw('O52 -62 6 6O84 10 5 5O30 74 6 6O70 52 4 4', light, spot);
    return;
  }
  const [x, y, rx, ry, tilt = 0] = SAUCE_MIDDLE;
  const spot: Spot = { x: x * halfWidth, y: y * halfHeight, angle: tilt, scale: Math.sqrt(rx * halfWidth * ry * halfHeight) / 38 };
  paper.draw(SAUCE_EDGE, edge, spot, -1.2);
  paper.draw(SAUCE_EDGE, main, spot);
  paper.draw('M-28 -14Q-14 -28 8 -26', fleck, spot, 0, 3);
}

function texture(paper: Paper, base: Base, area: Area, chance: () => number): void {
  const kind = TEXTURES[base];
  const [, edge, fleck, light] = BASE_TONES[base];
  const flecks = FLECKS[kind];
  if (flecks) {
    const [length, width, lightLength, lightWidth, room] = flecks;
    const spots = spread(area, room, chance);
    for (const [i, spot] of spots.entries()) if (i % 3 !== 0) paper.draw(`M${-length / 2} 0L${length / 2} 0`, fleck, { ...spot, scale: 1 }, 0, width);
    for (const [i, spot] of spots.entries()) if (i % 3 === 0) paper.draw(`M${-lightLength / 2} 0L${lightLength / 2} 0`, light, { ...spot, scale: 1 }, 0, lightWidth);
    return;
  }
  if (kind === 'swirl') swirl(paper, area, fleck, light);
  if (kind === 'ripples') ripples(paper, area, edge, fleck, light, chance);
  if (kind === 'strands') strands(paper, area, edge, light, chance);
  if (kind === 'leaves') leaves(paper, area, base, chance);
  if (kind === 'browned') browned(paper, area, edge, fleck, light, chance);
}

/** Spots all over an area, each with about as much room. */
function spread({ halfWidth, halfHeight, isRound }: Area, room: number, chance: () => number): readonly Spot[] {
  const stretch = isRound ? 0.95 : 1.35;
  const count = Math.min(130, Math.floor((halfWidth * halfHeight * 3) / (room * room)));
  const spots: Spot[] = [];
  for (let i = 0; i < count; i += 1) {
    const distance = stretch * Math.sqrt((i + 0.5) / count);
    const angle = i * GOLDEN_ANGLE + chance() * 0.5;
    const [x, y] = [Math.cos(angle) * distance, Math.sin(angle) * distance];
    if (Math.abs(x) < 0.96 && Math.abs(y) < 0.96) spots.push({ x: x * halfWidth, y: y * halfHeight, angle: chance() * 180, scale: 0.9 + chance() * 0.3 });
  }
  return spots;
}

function swirl(paper: Paper, { halfWidth }: Area, fleck: string, light: string): void {
  const spot: Spot = { x: 0, y: 0, angle: 0, scale: halfWidth / 80 };
  paper.draw('M-58 6C-50 -44 30 -66 58 -16C72 28 14 58 -22 40C-48 22 -28 -14 6 -12C26 -10 24 16 4 14', fleck, spot, 0, 9);
  paper.draw('M-62 -6C-52 -42 -16 -58 14 -56', light, spot, 0, 4);
}

function ripples(paper: Paper, { halfWidth, halfHeight }: Area, edge: string, fleck: string, light: string, chance: () => number): void {
  paper.draw(`O0 0 ${halfWidth * 0.9} ${halfHeight * 0.9}`, fleck, { x: -1.5, y: -2, angle: 0, scale: 1 });
  const places = [[-0.5, -0.5, 7], [0.5, 0.42, 9], [-0.34, 0.56, 6], [0.62, -0.3, 5], [0, -0.72, 5], [-0.72, 0.1, 6]] as const;
  for (const [x, y, radius] of places) paper.draw(`O0 0 ${radius} ${radius}`, light, { x: x * halfWidth, y: y * halfHeight, angle: 0, scale: 0.8 + chance() * 0.4 });
  for (const [x, y] of places) paper.draw('O0 0 3.4 2.2', edge, { x: y * halfWidth * 0.8, y: x * halfHeight * 0.7, angle: chance() * 180, scale: 1 });
}

/** Nests of strands: arcs of many circles, none of which leaves the vessel. */
function strands(paper: Paper, { halfWidth, halfHeight }: Area, edge: string, light: string, chance: () => number): void {
  const room = Math.min(halfWidth, halfHeight);
  const count = Math.round(22 * Math.max(1, (halfWidth * halfHeight) / 9000));
  const arcs = Array.from({ length: count }, (_, i) => {
    const distance = Math.sqrt((i + 0.5) / count) * 0.5;
    const angle = i * GOLDEN_ANGLE;
    const radius = room * (0.2 + chance() * (0.72 - distance) * 0.62);
    return { x: Math.cos(angle) * distance * halfWidth, y: Math.sin(angle) * distance * halfHeight, angle: chance() * 360, scale: radius / 10 };
  });
  const arc = 'M-10 0C-10 -13.3 10 -13.3 10 0C10 4 8 7 5 8.6';
  for (const [i, spot] of arcs.entries()) paper.draw(arc, i % 2 === 0 ? edge : light, spot, 0, 4.6 / spot.scale);
}

function leaves(paper: Paper, { halfWidth, halfHeight }: Area, base: Base, chance: () => number): void {
  const [main, edge, fleck, light] = BASE_TONES[base];
  const isLarge = halfWidth > 110;
  const rings = isLarge ? [[15, 0.78], [11, 0.52], [6, 0.24]] as const : [[11, 0.72], [7, 0.4]] as const;
  for (const [count, at] of rings) {
    const start = chance() * 6;
    const spots = Array.from({ length: count }, (_, i): Spot => {
      const angle = start + (i / count) * 6.283;
      return { x: Math.cos(angle) * at * halfWidth, y: Math.sin(angle) * at * halfHeight, angle: (angle * 180) / Math.PI + (chance() - 0.5) * 50, scale: (isLarge ? 1.4 : 1.05) + chance() * 0.2 };
    });
    const evens = spots.filter((_, i) => i % 2 === 0);
    paper.strew(SHAPES.leaf, [main, fleck, light], evens, edge);
    paper.strew(SHAPES.lettuce, [fleck, light, '#a9cf7d'], spots.filter((_, i) => i % 2 === 1), edge);
  }
}

function browned(paper: Paper, area: Area, edge: string, fleck: string, light: string, chance: () => number): void {
  const blob = 'M-11 1C-12 -7 -3 -9 3 -7C11 -8 13 1 9 5C4 10 -10 8 -11 1Z';
  const spots = spread({ ...area, halfWidth: area.halfWidth * 0.86, halfHeight: area.halfHeight * 0.86 }, 28, chance);
  for (const [i, spot] of spots.entries()) if (i % 3 === 1) paper.draw(blob, light, { ...spot, scale: spot.scale * 1.3 });
  for (const [i, spot] of spots.entries()) if (i % 3 !== 1) paper.draw(blob, fleck, spot);
  for (const [i, spot] of spots.entries()) if (i % 3 === 0) paper.draw('O0 0 4.4 3', edge, spot);
}
