import type { Dish } from '../../src/domain/meals/dish.ts';
import { drawBase } from './bases.ts';
import { drawBed } from './beds.ts';
import { compose, numbersFrom, type Area, type Group } from './compose.ts';
import { artOf } from './motif-art.ts';
import { BOARD_TONES, CONTACT, GLAZE_TONES, PAN_TONES, SHADOW, TRAY_TONES } from './palette.ts';
import { Paper, roundedBox, type Paint } from './paper.ts';
import { SHAPES, type Layer } from './shapes.ts';

/** The whole dish from above, or close in the shape of a TV's right half, where its vessel is larger than the picture. */
export type View = 'whole' | 'close';

export const VIEW_BOXES: Readonly<Record<View, string>> = { whole: '0 0 2000 2060', close: '0 0 3200 4320' };

/** The paths of a dish, those behind first. */
export function drawDish(dish: Dish, view: View): readonly Paint[] {
  return view === 'whole' ? drawWhole(dish) : drawClose(dish);
}

/** The vessel alone, which takes no time. */
export function drawVessel(dish: Dish): readonly Paint[] {
  const paper = new Paper(1000, 1000, 10, 0);
  layVessel(paper, dish);
  return paper.paints;
}

function drawWhole(dish: Dish): readonly Paint[] {
  const paper = new Paper(1000, 1000, 10, 0);
  const radius = layVessel(paper, dish);
  lay(paper, dish, { halfWidth: radius, halfHeight: radius, isRound: true }, isDeep(dish) ? 0.94 : 1.06);
  return paper.paints;
}

function isDeep({ vessel }: Dish): boolean {
  return vessel === 'bowl' || vessel === 'pan';
}

/** @returns The radius that can be filled. */
function layVessel(paper: Paper, dish: Dish): number {
  const [shade, light, well] = dish.vessel === 'pan' ? PAN_TONES : GLAZE_TONES[dish.glaze];
  paper.draw('O0 0 95 95', SHADOW, undefined, -4);
  paper.draw('O0 0 95 95', shade);
  paper.draw('O0 -1 92.5 92.5', light);
  const radius = isDeep(dish) ? 82 : 76;
  paper.draw(`O0 0 ${radius + 1} ${radius + 1}`, isDeep(dish) ? shade : well);
  return radius;
}

/** @param share - Of the vessel's room that pieces may take. */
function lay(paper: Paper, dish: Dish, area: Area, share: number): void {
  const chance = numbersFrom(dish.seed ^ 0x51ed);
  if (dish.vessel !== 'glass') drawBase(paper, dish, area, chance);
  drawBed(paper, dish, area, chance);
  const inner: Area = { ...area, halfWidth: area.halfWidth * share, halfHeight: area.halfHeight * share };
  for (const group of compose(dish, inner)) drawGroup(paper, group, chance);
}

function drawGroup(paper: Paper, { motif, spots }: Group, chance: () => number): void {
  const { shape, tones, way, radius } = artOf(motif);
  const layers: readonly Layer[] = SHAPES[shape];
  // What is large or overlaps is laid one by one; the rest go layer by layer, in fewer paths.
  if (way === 'fan' || way === 'single' || radius >= 16) for (const spot of spots) paper.strew(layers, tones, [spot], CONTACT);
  else paper.strew(layers, tones, spots, CONTACT);
  if (way !== 'mound') return;
  for (const spot of spots) {
    const count = Math.round(46 * Math.min(1.6, Math.max(0.3, spot.scale * spot.scale)));
    for (let i = 0; i < count; i += 1) {
      const distance = 33 * Math.sqrt((i + 0.4) / count) * spot.scale;
      const angle = i * 2.39996 + chance() * 0.6;
      const at = { x: spot.x + Math.cos(angle) * distance * 1.06, y: spot.y + Math.sin(angle) * distance * 0.84, angle: chance() * 180, scale: 1 };
      paper.draw('M-1.9 0L1.9 0', tones[i < count / 2 ? 2 : 3]!, at, 0, 4.4);
    }
  }
}

function drawClose(dish: Dish): readonly Paint[] {
  const paper = new Paper(2120, 2240, 13.2, -9);
  const area = drawCookware(paper, dish);
  lay(paper, area.isRound ? dish : inTray(dish), area, 0.95);
  return paper.paints;
}

/** In the oven everything lies among everything; the rice has a pot of its own. */
function inTray(dish: Dish): Dish {
  return { ...dish, layout: 'mixed', pieces: dish.pieces.filter(({ motif }) => artOf(motif).way !== 'mound') };
}

/** Draws the vessel of a close look. @returns What can be filled of it. */
function drawCookware(paper: Paper, dish: Dish): Area {
  const isServed = dish.cookware === 'board' || dish.bed !== null || dish.spread !== null || dish.vessel === 'glass';
  if (isServed) drawBoard(paper);
  else if (dish.cookware === 'tray') return drawTray(paper);
  const isPan = dish.cookware === 'pan' && !isServed;
  const isFlat = isServed && dish.vessel !== 'bowl';
  const [shade, light, well] = isPan ? PAN_TONES : GLAZE_TONES[dish.glaze];
  if (isPan) paper.draw('M-12 130L12 130L16 260L-16 260Z', shade, { x: 0, y: 0, angle: 52, scale: 1 });
  paper.draw('O0 0 147 147', SHADOW, undefined, -8);
  paper.draw('O0 0 147 147', shade);
  paper.draw('O0 -1 143.5 143.5', light);
  const radius = isFlat ? 120 : 130;
  paper.draw(`O0 0 ${radius + 1} ${radius + 1}`, isFlat ? well : shade);
  if (!isFlat && dish.base === null) paper.draw(`O0 1 ${radius - 1} ${radius - 1}`, well);
  return { halfWidth: radius, halfHeight: radius, isRound: true };
}

function drawBoard(paper: Paper): void {
  const spot = { x: 40, y: 30, angle: 0, scale: 1 };
  paper.draw('M-220 -110L220 -110L220 118L-220 118Z', BOARD_TONES[0], spot, -4);
  paper.draw('M-220 -110L220 -110L220 118L-220 118Z', BOARD_TONES[1], spot);
  paper.draw('M-220 -70Q-60 -80 220 -62M-220 20Q0 6 220 24M-220 84Q-40 96 220 80', BOARD_TONES[2], spot, 0, 3);
}

function drawTray(paper: Paper): Area {
  paper.draw(roundedBox(156, 128, 24), SHADOW, undefined, -9);
  paper.draw(roundedBox(156, 128, 24), TRAY_TONES[0]);
  paper.draw(roundedBox(152, 124, 21), TRAY_TONES[1]);
  paper.draw(roundedBox(139, 111, 14), TRAY_TONES[2]);
  paper.draw('M-139 -84Q-70 -106 0 -98Q70 -92 139 -102L139 -97Q139 -111 125 -111L-125 -111Q-139 -111 -139 -97Z', TRAY_TONES[3]);
  return { halfWidth: 136, halfHeight: 108, isRound: false };
}
