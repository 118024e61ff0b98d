import type { Dish } from '../../src/domain/meals/dish.ts';
import type { Motif } from '../../src/domain/meals/dish-motifs.ts';
import type { Area } from './compose.ts';
import { artOf } from './motif-art.ts';
import { BASE_TONES, BED_TONES, CONTACT, GLASS_TONES, GLAZE_TONES, STRAW_TONES } from './palette.ts';
import type { Paper, Spot } from './paper.ts';
import { DIP, GLASS, TORTILLAS, WRAP } from './zones.ts';

const SLICE = 'M-46 34L-46 -8C-58 -14 -56 -38 -36 -40C-16 -44 16 -44 36 -40C56 -38 58 -14 46 -8L46 34Q46 42 38 42L-38 42Q-46 42 -46 34Z';
const LOAF = 'M-54 -26Q-54 -40 -40 -40L40 -40Q54 -40 54 -26L54 26Q54 40 40 40L-40 40Q-54 40 -54 26Z';
const CRISP = 'M-23 -44Q-23 -50 -17 -50L17 -50Q23 -50 23 -44L23 44Q23 50 17 50L-17 50Q-23 50 -23 44Z';
const SPREAD = 'M-38 24C-46 4 -44 -26 -22 -32C2 -36 30 -36 40 -22C46 -4 44 22 30 32C6 38 -30 38 -38 24Z';
const HOLES = 'O-24 -20 3 2O18 -26 2.4 2O30 2 3 2.2O-30 12 2.4 2O-6 26 3 2O20 26 2.6 2O0 -8 2.4 2';
const CRISP_HOLES = 'O-12 -36 2 2O0 -36 2 2O12 -36 2 2O-12 -18 2 2O0 -18 2 2O12 -18 2 2O-12 0 2 2O0 0 2 2O12 0 2 2O-12 18 2 2O0 18 2 2O12 18 2 2O-12 36 2 2O0 36 2 2O12 36 2 2';
const FOLD = 'M-64 14C-62 -38 58 -44 66 6C64 40 -60 46 -64 14Z';

/** What the pieces lie on, or the little vessel they lie round. */
export function drawBed(paper: Paper, dish: Dish, { halfWidth }: Area, chance: () => number): void {
  const size = halfWidth / 76;
  if (dish.vessel === 'glass') drawGlass(paper, dish, halfWidth);
  else if (dish.bed === null && dish.spread) drawDip(paper, dish, dish.spread, halfWidth);
  else if (dish.bed) drawUnder(paper, dish, size, chance);
}

function drawUnder(paper: Paper, dish: Dish, size: number, chance: () => number): void {
  const turn = -8 + chance() * 6;
  switch (dish.bed) {
    case 'toast':
      bread(paper, dish, SLICE, 1.2, { x: -2 * size, y: -3 * size, angle: turn, scale: size * 1.3 });
      return;
    case 'rye':
      bread(paper, dish, LOAF, 0.9, { x: -2 * size, y: -5 * size, angle: turn, scale: size * 1.22 });
      return;
    case 'crispbread':
      for (const [x, y, angle] of [[-30, -2, turn + 2], [32, 1, turn + 11]] as const) {
        const spot = { x: x * size, y: y * size, angle, scale: size * 1.24 };
        slab(paper, 'crispbread', CRISP, spot);
        paper.draw(CRISP_HOLES, BED_TONES.crispbread[2], spot);
        if (dish.spread) spread(paper, dish.spread, { ...spot, scale: spot.scale * 0.46 }, 2.0);
      }
      return;
    case 'omelette': {
      const spot = { x: -2 * size, y: -12 * size, angle: turn, scale: size * 1.14 };
      slab(paper, 'omelette', FOLD, spot);
      paper.draw('M-52 18C-30 32 36 28 56 8', BED_TONES.omelette[2], spot, 0, 3.4);
      paper.draw('M-46 -8C-24 -26 20 -28 44 -14', BED_TONES.omelette[3], spot, 0, 5);
      return;
    }
    case 'pancakes':
      for (const [x, y] of [[-10, 6], [2, 0], [-6, -6]] as const) disc(paper, 'pancakes', { x: x * size, y: y * size, angle: 0, scale: size * 1.32 }, 44);
      return;
    case 'tortilla':
      for (const { x, y, radius } of TORTILLAS) disc(paper, 'tortilla', { x: x * 76 * size, y: y * 76 * size, angle: chance() * 90, scale: size * radius * 1.72 }, 44);
      return;
    case 'wrap':
      disc(paper, 'wrap', { x: 0, y: 0, angle: chance() * 90, scale: size * WRAP.radius * 1.72 }, 44);
      if (dish.spread) spread(paper, dish.spread, { x: 0, y: 0, angle: -20, scale: size * 1.36 }, 0.8);
      return;
    case null:
  }
}

function slab(paper: Paper, bed: keyof typeof BED_TONES, path: string, spot: Spot): void {
  const [edge, face] = BED_TONES[bed];
  paper.draw(path, CONTACT, spot, -3.4);
  paper.draw(path, edge, spot, -1.4);
  paper.draw(path, edge, spot);
  paper.draw(path, face, { ...spot, scale: spot.scale * 0.91 }, 0.6);
}

function bread(paper: Paper, dish: Dish, path: string, stretch: number, spot: Spot): void {
  const bed = dish.bed === 'rye' ? 'rye' : 'toast';
  slab(paper, bed, path, spot);
  paper.draw(HOLES, BED_TONES[bed][2], spot);
  if (dish.spread) spread(paper, dish.spread, { ...spot, scale: spot.scale * 0.92 }, stretch);
}

function spread(paper: Paper, motif: Motif, spot: Spot, stretch: number): void {
  const [shade, main, detail] = motif === 'avocado' ? ['#8fae4a', '#bcd070', '#d4e191'] : artOf(motif).tones;
  const path = SPREAD;
  const at = stretch > 1.5 ? { ...spot, angle: spot.angle + 90, scale: spot.scale * 1.04 } : spot;
  paper.draw(path, shade!, at, -1);
  paper.draw(path, main!, at);
  paper.draw('M-28 -10Q-4 -28 26 -14M-26 14Q-2 0 28 8', detail!, at, 0, 4);
}

function disc(paper: Paper, bed: 'pancakes' | 'tortilla' | 'wrap', spot: Spot, radius: number): void {
  const [edge, face, marks, light] = BED_TONES[bed];
  paper.draw(`O0 0 ${radius} ${radius}`, CONTACT, spot, -2.4);
  paper.draw(`O0 0 ${radius} ${radius}`, edge, spot);
  paper.draw(`O0 0 ${radius - 2.6} ${radius - 2.6}`, face, spot, 0.8);
  if (bed === 'pancakes') paper.draw(`O0 0 ${radius - 8} ${radius - 8}`, marks, spot, 0.8);
  else {
    paper.draw('O-22 -20 6 4O24 -22 5 4O28 14 6 4O-28 14 5 4O-4 33 6 3.4O2 -34 5 3', marks, spot);
    paper.draw('O-10 -30 4 3O34 -4 4 3O14 28 5 3O-36 -2 3 3', light, spot);
  }
}

function drawDip(paper: Paper, dish: Dish, motif: Motif, halfWidth: number): void {
  const spot: Spot = { x: DIP.x * halfWidth, y: DIP.y * halfWidth, angle: 0, scale: (DIP.radius * halfWidth) / 50 };
  const [shade, light] = GLAZE_TONES[dish.glaze === 'bone' ? 'clay' : 'bone'];
  const [edge, main, swirl] = artOf(motif).tones;
  paper.draw('O0 0 50 50', CONTACT, spot, -4);
  paper.draw('O0 0 50 50', shade, spot, -1.4);
  paper.draw('O0 0 50 50', light, spot);
  paper.draw('O0 0 43 43', edge!, spot);
  paper.draw('O0 0 42 42', main!, { ...spot, y: spot.y + 1 });
  paper.draw('M-28 2C-26 -30 26 -34 28 0C28 24 -14 28 -16 4C-16 -10 6 -12 8 2', swirl!, spot, 0, 6);
}

function drawGlass(paper: Paper, dish: Dish, halfWidth: number): void {
  const spot: Spot = { x: GLASS.x * halfWidth, y: GLASS.y * halfWidth, angle: 0, scale: (GLASS.radius * halfWidth) / 50 };
  const [main, edge, fleck, light] = BASE_TONES[dish.base ?? 'cream'];
  paper.draw('O0 0 50 50', CONTACT, spot, -5);
  paper.draw('O0 0 50 50', GLASS_TONES[0], spot);
  paper.draw('O0 0 47.5 47.5', GLASS_TONES[1], spot, 0.8);
  paper.draw('O0 0 43.5 43.5', edge, spot);
  paper.draw('O0 0 42 42', main, { ...spot, y: spot.y + 1.4 });
  paper.draw('M-30 4C-26 -24 16 -36 31 -8C37 16 8 30 -11 20C-24 11 -14 -7 3 -6', fleck, spot, 0, 6);
  paper.draw('M-33 -12C-28 -27 -14 -35 -2 -36', light, spot, 0, 3.4);
  paper.draw('M12 -8L48 -62', CONTACT, spot, -4, 8);
  paper.draw('M12 -8L48 -62', STRAW_TONES[0], spot, 0, 8);
  paper.draw('M17.5 -16L19.5 -19M26.5 -30L28.5 -33M35.5 -43L37.5 -46M44 -56L46 -59', STRAW_TONES[1], spot, 0, 7.4);
}
