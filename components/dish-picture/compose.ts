import type { Dish } from '../../src/domain/meals/dish.ts';
import type { Motif } from '../../src/domain/meals/dish-motifs.ts';
import { artOf, type MotifArt } from './motif-art.ts';
import type { Spot } from './paper.ts';
import { zonesOf, type Zone } from './zones.ts';

/** All of one motif, in the order it is laid down. */
export interface Group {
  readonly motif: Motif;
  readonly spots: readonly Spot[];
}

/** Half of the size of what can be filled, in shape units. */
export interface Area {
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly isRound: boolean;
}

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Of slices laid one on the next, across them. */
const FAN_STEPS: Readonly<Record<string, number>> = { cut: 17, rareCut: 16, fish: 25, stick: 13, pod: 10, spear: 11, strip: 12, crescent: 15, appleSlice: 15 };
/** Two fillets on a tray, as shares of its halves: a close look sees its left. */
const TWO_LARGE = [[-0.42, -0.26], [0.1, 0.42]] as const;
const SHARES = [1, 0.8, 0.55, 0.45] as const;

/** Where every piece of a dish lies, by its seed alone; later groups lie on earlier ones. */
export function compose(dish: Dish, area: Area): readonly Group[] {
  const chance = numbersFrom(dish.seed);
  const zones = zonesOf(dish, area, chance);
  const groups: Group[] = dish.layout === 'apart'
    ? dish.pieces.map(({ motif }, index): Group => ({ motif, spots: fill(zones.pieces[index] ?? zones.pieces[0]!, artOf(motif), chance) }))
    : zones.mixed.map((zone, index) => mix(dish, zone, index, chance)).reduce<Group[]>(joined, []);
  if (dish.garnish) groups.push({ motif: dish.garnish, spots: zones.garnish.flatMap((zone) => sprinkle(zone, artOf(dish.garnish!), chance)) });
  return groups;
}

function joined(all: Group[], more: readonly Group[]): Group[] {
  const groups = all.map((group) => ({ ...group, spots: [...group.spots, ...(more.find(({ motif }) => motif === group.motif)?.spots ?? [])] }));
  return [...groups, ...more.filter(({ motif }) => !all.some((group) => group.motif === motif))];
}

function fill(zone: Zone, art: MotifArt, chance: () => number): readonly Spot[] {
  switch (art.way) {
    case 'single': return single(zone, art, chance);
    case 'fan': return fan(zone, art, chance);
    case 'mound': return [turned(zone, 0, 0, -8 + chance() * 16, (Math.sqrt(zone.rx * zone.ry) / art.radius) * 1.02)];
    case 'strewn': return strewn(zone, art, chance, art.most);
    case 'sprinkle': return strewn(zone, art, chance, art.most * 2);
  }
}

/** A point of a zone's own ellipse, as it lies on the dish. */
function turned({ x, y, tilt }: Zone, dx: number, dy: number, angle: number, scale: number): Spot {
  const [cos, sin] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)];
  return { x: x + dx * cos - dy * sin, y: y + dx * sin + dy * cos, angle, scale };
}

function single(zone: Zone, art: MotifArt, chance: () => number): readonly Spot[] {
  const scale = clamp(Math.min(zone.rx / art.radius, (zone.ry / art.radius) * 2), 0.62, 1.15);
  const count = Math.max(1, Math.floor(zone.ry / (art.radius * scale * 0.52)) - 0);
  const spots: Spot[] = [];
  for (let i = 0; i < Math.min(3, count); i += 1) {
    const from = (i - (Math.min(3, count) - 1) / 2) * art.radius * scale * 1.12;
    spots.push(turned(zone, (i % 2) * 14 - (count > 1 ? 7 : 0), from, zone.tilt - 12 + chance() * 10, scale));
  }
  return spots;
}

function fan(zone: Zone, art: MotifArt, chance: () => number): readonly Spot[] {
  const isWide = zone.rx >= zone.ry;
  const [long, short] = isWide ? [zone.rx, zone.ry] : [zone.ry, zone.rx];
  const scale = clamp((short / art.radius) * 1.04, 0.7, 1.2);
  const step = (FAN_STEPS[art.shape] ?? 13) * scale;
  const count = Math.max(2, Math.min(Math.round(art.most * (long > 70 ? 1.7 : 1)), Math.floor((2 * long) / step - 0.6)));
  const bend = (art.shape === 'fish' ? 5 : 9) - chance() * 3;
  const spots: Spot[] = [];
  for (let i = 0; i < count; i += 1) {
    const at = i - (count - 1) / 2;
    const along = at * step;
    const across = -(at * at) * step * 0.05;
    // Backs to the left or up, so that of each slice the skin is seen and the next one lies on its hollow.
    const angle = (isWide ? -90 : 0) + zone.tilt - at * bend - (isWide ? 6 : 14);
    spots.push(isWide ? turned(zone, along, -across, angle, scale) : turned(zone, across, along, angle, scale));
  }
  return spots;
}

/** Evenly packed as seeds in a sunflower, and a little out of order; as many and as large as fill the zone. */
function strewn(zone: Zone, art: MotifArt, chance: () => number, most: number): readonly Spot[] {
  const room = Math.sqrt(zone.rx * zone.ry);
  const reach = reachOf(art);
  const count = clamp(Math.round((0.74 * room * room) / (reach * reach)), 1, Math.round(most * Math.max(1, (room / 50) ** 2)));
  const scale = clamp((Math.sqrt(0.78 / count) * room) / reach, 0.66, 1.22);
  const pitch = Math.min((room * 0.9) / Math.sqrt(count), reach * scale * 1.2);
  const spots: Spot[] = [];
  for (let i = 0; i < count; i += 1) {
    const [dx, dy] = placeIn(zone, i, count, pitch, reach * scale);
    const jitter = reach * 0.14;
    spots.push(turned(zone, dx + (chance() - 0.5) * jitter, dy + (chance() - 0.5) * jitter, turnOf(art, chance), scale * (0.95 + chance() * 0.1)));
  }
  return spots.sort((one, other) => one.y - other.y);
}

/** Two lie side by side, three or four in a ring that touches, many in a spiral. */
function placeIn(zone: Zone, index: number, count: number, pitch: number, reach: number): readonly [dx: number, dy: number] {
  if (count === 1) return [0, 0];
  const flatness = Math.sqrt(zone.rx / zone.ry);
  const isLong = flatness > 1.16 || flatness < 0.86;
  if (count === 2 || (count === 3 && isLong)) {
    const along = (index - (count - 1) / 2) * reach * 1.9;
    const across = (index % 2 === 0 ? 1 : -1) * reach * 0.16;
    return flatness >= 1 ? [along, across] : [across, along];
  }
  const [distance, angle] = count <= 4 ? [(reach * 1.02) / Math.sin(Math.PI / count), (index / count) * 2 * Math.PI + 0.5] : [pitch * Math.sqrt(index + 0.5), index * GOLDEN_ANGLE];
  return [Math.cos(angle) * distance * (count <= 4 ? 1 : flatness), (Math.sin(angle) * distance) / (count <= 4 ? 1 : flatness)];
}

function turnOf(art: MotifArt, chance: () => number): number {
  const turn = chance() * 360;
  if (art.isRound) return 0;
  // Things that stand keep their feet down.
  if (art.shape === 'broccoli' || art.shape === 'mushroom') return -40 + turn / 4.5;
  if (art.radius > 24) return -24 + turn / 8;
  return turn;
}

function sprinkle(zone: Zone, art: MotifArt, chance: () => number): readonly Spot[] {
  if (art.radius > 12) {
    return [turned(zone, 0, 0, chance() * 60 - 30, 0.95)];
  }
  const count = Math.round(art.most * Math.min(1, 5 / art.radius) * Math.max(1, (zone.rx * zone.ry) / 2600));
  return Array.from({ length: count }, (_, i) => {
    const distance = Math.sqrt((i + 0.5) / count) * (0.85 + chance() * 0.2);
    const angle = i * GOLDEN_ANGLE + chance() * 0.6;
    return turned(zone, Math.cos(angle) * zone.rx * distance, Math.sin(angle) * zone.ry * distance, turnOf(art, chance), 0.95);
  });
}

interface Mixed {
  readonly motif: Motif;
  readonly art: MotifArt;
  readonly spots: Spot[];
  /** Behind the others by this much: whoever is most behind comes next. */
  owed: number;
  readonly share: number;
}

/** Everything among everything; large pieces lie in the middle, the rest keeps clear of them. */
function mix(dish: Dish, zone: Zone, index: number, chance: () => number): readonly Group[] {
  const all = dish.pieces.map(({ motif }, at): Mixed => ({ motif, art: artOf(motif), spots: [], owed: 0, share: SHARES[at]! }));
  const large = all.filter(({ art }) => art.way === 'single' || (art.radius >= 29 && art.way === 'strewn'));
  const small = all.filter((one) => !large.includes(one));
  const taken: { x: number; y: number; reach: number }[] = [];
  for (const one of large.slice(0, 2)) layLarge(one, zone, large.length, taken, chance);
  if (small.length > 0) layAmong(small, zone, taken, index, chance);
  return [...small, ...large].filter(({ spots }) => spots.length > 0);
}

function layLarge(one: Mixed, zone: Zone, kinds: number, taken: { x: number; y: number; reach: number }[], chance: () => number): void {
  const room = Math.sqrt(zone.rx * zone.ry);
  const { art } = one;
  const count = one.art.way === 'single' ? (room > 100 ? 2 : 1) : Math.max(1, Math.min(4, Math.round((room / art.radius) ** 2 / 2.6 / kinds)));
  const scale = clamp(room / (art.radius * (count > 1 ? 1.9 : 1.5)), 0.6, 1.1);
  const first = taken.length;
  const start = 3.6 + chance() * 0.5;
  for (let i = 0; i < count; i += 1) {
    const angle = start + ((i + first) / (count + first || 1)) * 6.28 + (first > 0 ? 1.2 : 0);
    const distance = count + first > 1 ? room * 0.5 : room * 0.08;
    const turn = art.way === 'single' ? -22 + i * 24 + chance() * 8 : turnOf(art, chance);
    const [dx, dy] = art.way === 'single' && count > 1 ? TWO_LARGE[i]! : [(Math.cos(angle) * distance) / room, (Math.sin(angle) * distance) / room];
    const spot = turned(zone, dx * zone.rx, dy * zone.ry, turn, scale);
    one.spots.push(spot);
    taken.push({ x: spot.x, y: spot.y, reach: art.radius * scale * (art.way === 'single' ? 0.66 : 0.8) });
  }
}

function layAmong(small: readonly Mixed[], zone: Zone, taken: { x: number; y: number; reach: number }[], index: number, chance: () => number): void {
  const room = Math.sqrt(zone.rx * zone.ry);
  const scale = room < 40 ? 0.74 : room < 56 ? 0.86 : 0.98;
  const mean = (small.reduce((sum, { art }) => sum + reachOf(art), 0) / small.length) * scale;
  const pitch = (mean * 1.9 * zone.looseness) / 1.68;
  const count = Math.floor(((zone.isRound ? room : room * 1.42) / pitch) ** 2);
  const start = index + chance() * 6.28;
  for (let i = 0; i < count; i += 1) {
    for (const one of small) one.owed += one.share;
    const next = small.reduce((most, one) => (one.owed > most.owed ? one : most));
    // A lemon is two slices, however large the tray.
    if (small.length > 1 && next.art.way === 'strewn' && next.art.most <= 2 && next.spots.length >= next.art.most) next.owed = -Infinity;
    const distance = pitch * Math.sqrt(i + 0.6);
    const [dx, dy] = [Math.cos(start + i * GOLDEN_ANGLE) * distance * (zone.rx / room), Math.sin(start + i * GOLDEN_ANGLE) * distance * (zone.ry / room)];
    const reach = reachOf(next.art) * scale;
    const spot = turned(zone, dx + (chance() - 0.5) * 4, dy + (chance() - 0.5) * 4, turnOf(next.art, chance), next.art.way === 'mound' ? 0.42 : scale);
    const isOut = zone.isRound ? distance > room - (zone.looseness < 0.85 ? 0 : reach * 0.42) : Math.abs(dx) > zone.rx - reach * 0.8 || Math.abs(dy) > zone.ry - reach * 0.8;
    if (isOut || taken.some((other) => Math.hypot(other.x - spot.x, other.y - spot.y) < (other.reach + reach) * (zone.looseness < 0.85 ? 0.62 : 0.8))) continue;
    next.owed -= small.reduce((sum, { share }) => sum + share, 0);
    next.spots.push(spot);
    taken.push({ x: spot.x, y: spot.y, reach });
  }
}

/** Long thin shapes take less room than their length. */
function reachOf(art: MotifArt): number {
  if (art.way === 'mound') return 16;
  return art.way === 'fan' || art.radius > 20 ? art.radius * 0.68 : art.radius;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
